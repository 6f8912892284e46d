import type {Violation} from "../../subject.js";
import {rounded} from "../../where.js";
import {type ReadFile, type Shown, wholeAt} from "../readFile.js";
import type {Shape} from "../shapes.js";
import {isHollow} from "../paint/hollow.js";
import {opensDown} from "../signs/signs.js";
import type {NumberFact} from "../facts.js";
import {isAt, shapePlace, spanText, tolerance} from "../where.js";

interface Part {
  readonly shape: Shape;
  readonly address: string;
  /** Percent; *NaN* where the address leads to no number. */
  readonly value: number;
  readonly fact: NumberFact | null;
  /** An outline with paper in it. */
  readonly hollow: boolean;
  readonly from: number;
  readonly to: number;
}

/** What is wrong with shares: the parts of a whole lie side by side, and each is as much of them all as its fact says. */
export function shareViolations(file: ReadFile): Violation[] {
  const wholes = new Map<string, Part[]>();
  for (const shown of file.shown.filter(({measure}) => measure.by === "share")) {
    partsOf(shown, file).forEach((part, index) => {
      const key = `${shown.measure.along} ${wholeAt(shown, index) ?? ""}`;
      wholes.set(key, [...(wholes.get(key) ?? []), part]);
    });
  }
  return [...[...wholes.values()].flatMap(wholeViolations), ...commonScale([...wholes.values()])];
}

/** Wholes that are drawn one under the other begin at one place, and are either as long, or have a part that is. */
function commonScale(wholes: readonly (readonly Part[])[]): Violation[] {
  const bars = wholes.map((parts) => {
    return {parts, low: Math.min(...parts.map(({from}) => from)), high: Math.max(...parts.map(({to}) => to))};
  });
  const [first, ...others] = bars;
  if (!first) return [];
  return others.flatMap(({parts, low, high}): Violation[] => {
    const [part] = parts;
    if (!part) return [];
    const where = shapePlace(part.shape, [part.address]);
    if (!isAt(low, first.low))
      return [{where, found: `begins at ${rounded(low)}`, expected: `at ${rounded(first.low)}, as the others`}];
    const shared = parts.some(({from, to}) =>
      first.parts.some((other) => Math.abs(other.to - other.from - (to - from)) <= 2 * tolerance)
    );
    if (shared || Math.abs(high - low - (first.high - first.low)) <= 2 * tolerance) return [];
    return [{where, found: "no length in common with another whole", expected: "one scale for both"}];
  });
}

function partsOf({run, measure, facts}: Shown, file: ReadFile): Part[] {
  const along = measure.along ?? "x";
  return run.shapes.map((shape, index) => {
    const [address = ""] = facts[index] ?? [];
    const fact = file.facts.find(address);
    const value = fact?.kind === "number" ? fact.value : NaN;
    // Half of an outline lies outside its shape.
    const edge = shape.fill === null ? shape.strokeWidth / 2 : 0;
    return {
      shape,
      address,
      value,
      fact: fact?.kind === "number" ? fact : null,
      hollow: isHollow(shape, file.published.paper),
      from: Math.min(...shape[along]) - edge,
      to: Math.max(...shape[along]) + edge
    };
  });
}

function wholeViolations(parts: readonly Part[]): Violation[] {
  const closed = parts.find(({fact, hollow}) => hollow && fact?.bound !== "range" && !(fact && opensDown(fact)));
  if (closed) {
    const where = shapePlace(closed.shape, [closed.address]);
    return [{where, found: "hollow", expected: `filled: ${closed.fact?.bound ?? "no number"}`}];
  }
  if (parts.some(({fact}) => fact?.bound === "range")) return rangeViolations(parts);
  const total = parts.reduce((sum, {value}) => sum + value, 0);
  const ordered = parts.toSorted((a, b) => a.from - b.from || a.to - b.to);
  const [low, high] = [Math.min(...parts.map(({from}) => from)), Math.max(...parts.map(({to}) => to))];
  return ordered.flatMap(({shape, address, value, from, to}, index): Violation[] => {
    const where = shapePlace(shape, [address]);
    const start = index === 0 ? low : (ordered[index - 1]?.to ?? NaN);
    if (!isAt(from, start))
      return [
        {where, found: `begins at ${rounded(from)}`, expected: `at ${rounded(start)}, where the part before ends`}
      ];
    const wanted = ((high - low) * value) / total;
    // Each end is rounded.
    if (Math.abs(to - from - wanted) <= 2 * tolerance) return [];
    return [{where, found: spanText(from, to), expected: `${rounded(wanted)} px: ${value} of ${rounded(total)}`}];
  });
}

/**
 * A share of low to high percent makes its whole 100/high to 100/low times as long as itself: after the share, what is left
 * is filled to the shorter of the two, and hollow to the longer.
 */
function rangeViolations(parts: readonly Part[]): Violation[] {
  const [share, ...rest] = parts.toSorted((a, b) => a.from - b.from || a.to - b.to);
  if (!share?.fact || share.fact.bound !== "range" || share.hollow) {
    const where = share ? shapePlace(share.shape, [share.address]) : "reading";
    return [{where, found: "no range", expected: "a whole that begins with its range, filled"}];
  }
  const {low, high} = share.fact;
  const wholeOf = (percent: number) => share.from + ((share.to - share.from) * 100) / percent;
  const wanted = [
    {from: share.to, to: wholeOf(high), hollow: false},
    {from: wholeOf(high), to: wholeOf(low), hollow: true}
  ].filter(({from, to}) => to - from > tolerance);
  if (rest.length !== wanted.length) {
    const where = shapePlace(share.shape, [share.address]);
    return [{where, found: `${rest.length} parts after it`, expected: `${wanted.length}: filled, then hollow`}];
  }
  return rest.flatMap((part, index): Violation[] => {
    const {from, to, hollow} = wanted[index] ?? {from: NaN, to: NaN, hollow: false};
    const isThere = Math.abs(part.from - from) <= 2 * tolerance && Math.abs(part.to - to) <= 4 * tolerance;
    if (isThere && part.hollow === hollow) return [];
    const where = shapePlace(part.shape, [part.address]);
    const found = `${spanText(part.from, part.to)}, ${part.hollow ? "hollow" : "filled"}`;
    return [{where, found, expected: `${spanText(from, to)}, ${hollow ? "hollow" : "filled"}`}];
  });
}
