import {type Box, boxAroundAll, overlap} from "../../box.js";
import type {Violation} from "../../subject.js";
import {moveOf, type ReadFile} from "../readFile.js";
import {isTickRole} from "../roles.js";
import {isBandScale, isPlaceScale, type PlaceScale} from "../scales.js";
import {facetOf, shownOfFacts} from "./shownOfFacts.js";

/**
 * Two scales in one direction whose places are the same px: a reader takes them for one, unless their shapes are apart and each has
 * words of its own, as the periods of a timeline that stand one under the other.
 */
export function overlaidScales(file: ReadFile): Violation[] {
  const spans = new Map<string, {along: "x" | "y"; scale: PlaceScale; low: number; high: number}>();
  for (const each of shownOfFacts(file)) {
    const {measure, scale} = each;
    if (!scale || !isPlaceScale(scale) || !measure.along || measure.on === undefined) continue;
    const by = moveOf(facetOf(each), file.reading.scales)[measure.along];
    const ends = rangeOf(scale).map((end) => end + by);
    const key = `${measure.along} ${measure.on}`;
    const known = spans.get(key);
    const [low, high] = [Math.min(...ends, known?.low ?? Infinity), Math.max(...ends, known?.high ?? -Infinity)];
    spans.set(key, {along: measure.along, scale, low, high});
  }
  const all = [...spans];
  const worded = new Set(file.textRuns.flatMap(({role}) => (isTickRole(role) ? [`${role.along} ${role.tick}`] : [])));
  return all.flatMap(([name, one], index) =>
    all.slice(index + 1).flatMap(([other, two]): Violation[] => {
      const isApart = one.along !== two.along || one.high <= two.low + 1 || two.high <= one.low + 1;
      if (isApart || isBandScale(one.scale) !== isBandScale(two.scale)) return [];
      const boxes = [name, other].map((key) => areaOf(key, file));
      const isParted = worded.has(name) && worded.has(other) && boxes[0] && boxes[1] && !overlap(boxes[0], boxes[1]);
      if (isParted) return [];
      return [{where: `scales ${name} and ${other}`, found: "shapes in one place", expected: "one scale"}];
    })
  );
}

/** The box around all shapes that are placed on a scale. @param key "x x2": the direction and the name */
function areaOf(key: string, {shown}: ReadFile): Box | null {
  const placed = shown.filter(({measure: {along, on}}) => `${along} ${on}` === key);
  const boxes = placed.flatMap(({run}) => run.shapes.map(({box}) => box)).filter(({left}) => Number.isFinite(left));
  return boxes.length > 0 ? boxAroundAll(boxes) : null;
}

function rangeOf(scale: PlaceScale): readonly number[] {
  if (isBandScale(scale)) return [scale.start, scale.start + scale.step * scale.domain.length];
  return scale.range;
}
