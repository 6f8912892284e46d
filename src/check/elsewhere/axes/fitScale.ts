import {leastSquares} from "./leastSquares.js";
import type {ContinuousScale} from "../../../facts/evidence/record.js";
import {placeOf} from "../../reading/scales.js";

/** A value, and where it stands in px. */
interface Stand {
  readonly value: number;
  readonly px: number;
}

/** A scale through ticks, and which of them do not stand where it has them. */
interface Fit {
  readonly scale: ContinuousScale;
  /** The places in the list of those that are off. */
  readonly astray: readonly number[];
}

/** Px that a tick may stand from its place: text is set at whole px by some. */
const slack = 1.2;

/** How many ticks a scale is laid through, two by two. */
const mostTried = 40;

const types = ["linear", "log", "sqrt", "symlog"] as const;

/**
 * The scale on which the most of some values stand, of two types the first of *linear*, *log*, *sqrt* and *symlog*. *Null* for fewer
 * than two values, or where no three of them agree.
 */
export function fitScale(stands: readonly Stand[]): Fit | null {
  const fits = types.flatMap((type) => bestOf(type, stands) ?? []);
  const [best] = fits.toSorted((one, other) => one.astray.length - other.astray.length);
  const agreed = stands.length - (best?.astray.length ?? 0);
  if (!best || agreed < Math.min(3, stands.length)) return null;
  return {...best, scale: throughAll(best, stands)};
}

/** The scale that comes nearest to all ticks that are not astray: single ones are set at whole px by some tools. */
function throughAll({scale, astray}: Fit, stands: readonly Stand[]): ContinuousScale {
  const kept = stands.filter((_, index) => !astray.includes(index));
  // Where the scale as it is has each of them, so that any type is a straight line.
  const pairs = kept.map(({value, px}) => [placeOf(scale, value), px] as const);
  const {x, y, slope} = leastSquares(pairs);
  const moved = (px: number) => y + (Number.isNaN(slope) ? 1 : slope) * (px - x);
  return {...scale, range: [moved(scale.range[0]), moved(scale.range[1])]};
}

function bestOf(type: (typeof types)[number], stands: readonly Stand[]): Fit | null {
  if (stands.length < 2 || (type === "log" && stands.some(({value}) => value <= 0))) return null;
  let best: Fit | null = null;
  // Of many ticks some are enough to find the scale, or a hostile file would take hours.
  const step = Math.ceil(stands.length / mostTried);
  for (let first = 0; first < stands.length; first += step) {
    for (let second = first + step; second < stands.length; second += step) {
      const fit = fitThrough(type, stands, first, second);
      if (fit && (best === null || fit.astray.length < best.astray.length)) best = fit;
      if (best?.astray.length === 0) return best;
    }
  }
  return best;
}

function fitThrough(type: (typeof types)[number], stands: readonly Stand[], first: number, second: number): Fit | null {
  const [one, other] = [stands[first], stands[second]];
  if (!one || !other || one.value === other.value || Math.abs(one.px - other.px) < 2) return null;
  const scale: ContinuousScale = {type, domain: [one.value, other.value], range: [one.px, other.px]};
  // The farther two ticks stand apart, the less a px of theirs moves the others.
  const reach = Math.abs(one.px - other.px);
  const astray = stands.flatMap(({value, px}, index) => {
    const far = Math.max(1, Math.abs(px - one.px) / reach);
    return Math.abs(placeOf(scale, value) - px) <= slack * Math.min(far, 3) ? [] : [index];
  });
  return {scale, astray};
}
