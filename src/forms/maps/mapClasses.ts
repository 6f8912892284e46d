import {ticks} from "d3";
import {checkList, checkNumber, refusal} from "../../facts/boundary.js";
import type {Unit} from "../../facts/unit/unit.js";
import {hasZero} from "../../facts/unit/unitZero.js";
import {rampClasses, sideClasses} from "../../theme/mapSizes.js";
import type {Palette, Step} from "../../theme/theme.js";

/** More classes than these cannot be told apart. */
const mostClasses = 5;

/** Inner edges of classes, and the paint of each class from the lowest: one more than there are edges. */
export interface MapClasses {
  readonly edges: readonly number[];
  readonly paints: readonly Step[];
}

/** Round inner edges of at most five classes of equal width over some values, whole ones where whole things are **counted**. */
export function roundBreaks(values: readonly number[], counted = false): readonly number[] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  for (const count of [5, 4, 3, 2, 1]) {
    const inner = ticks(low, high, count).filter(
      (edge) => edge > low && edge <= high && (!counted || Number.isInteger(edge))
    );
    if (inner.length > 0 && inner.length < mostClasses) return inner;
  }
  return [low];
}

/** @throws unless **breaks** are one to four numbers that grow */
export function checkBreaks(breaks: readonly number[], where: string): void {
  checkList(breaks, "breaks", `${where} (the inner edges of classes)`);
  for (const edge of breaks) checkNumber(edge, "breaks", where);
  if (breaks.length < 1 || breaks.length >= mostClasses) throw refusal(breaks.length, "breaks", "1 to 4 edges", where);
  const wrong = breaks.find((edge, index) => index > 0 && !(edge > (breaks[index - 1] ?? NaN)));
  if (wrong !== undefined) throw refusal(wrong, "breaks", "edges that grow, as 20, 40, 60", where);
}

/**
 * Classes in the colours of a palette, from pale to strong; where they part at a zero that a unit has, from there both ways, in two
 * hues, as strong at the same distance.
 */
export function mapClasses(edges: readonly number[], unit: Unit, {ramp, fall}: Palette): MapClasses {
  const below = edges.indexOf(0) + 1;
  const above = edges.length + 1 - below;
  if (below === 0 || !hasZero(unit)) return {edges, paints: stepsOf(ramp, rampClasses[edges.length + 1])};
  const steps = sideClasses[Math.max(below, above)] ?? [];
  const paints = [...stepsOf(fall, steps.slice(0, below)).toReversed(), ...stepsOf(ramp, steps.slice(0, above))];
  return {edges, paints};
}

const stepsOf = (ramp: readonly Step[], steps: readonly number[] = []) => steps.flatMap((step) => ramp[step] ?? []);

/** The paint of a number: that of its class. */
export const paintOf = ({edges, paints}: MapClasses, value: number): Step =>
  paints[edges.filter((edge) => value >= edge).length] ?? paints[0]!;

/** The scale of the classes’ colours, as Plot takes it; what has no number is of the colour of the **paper**. */
export function classScale({edges, paints}: MapClasses, {paper}: Palette) {
  return {type: "threshold", domain: [...edges], range: paints.map(({fill}) => fill), unknown: paper} as const;
}
