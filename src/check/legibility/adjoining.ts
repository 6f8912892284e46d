import {group} from "d3";
import type {PublishedMark} from "../published.js";
import type {Violation} from "../subject.js";
import type {Colours} from "../vision.js";
import {marksPlace, ratioText} from "../where.js";
import {comparable} from "./appearances.js";
import {around, boxIndex} from "./boxIndex.js";
import {leastMarkContrast, ofPairs} from "./colourPairs.js";
import {areAdjoining, isPartedBy, isSliver, isWithin} from "./neighbours.js";
import type {Edge, PaintedMark} from "./paintedMarks.js";

/**
 * Two marks of different fill that touch differ, 3:1, or an edge or a gap of 1 px parts them.
 */
export function adjoiningFindings(
  painted: readonly PaintedMark[],
  colours: Colours
): {readonly found: readonly Violation[]; readonly isCrowded: boolean} {
  const {compared: byFill, tooMany} = comparable([...group(painted.filter(isFilled), ({fill}) => fill)]);
  const {touching, isCrowded: isSpent} = touchingOf(byFill, colours);
  const alike = byFill.flatMap(([fill], index) =>
    byFill.slice(index + 1).flatMap(([otherFill]): Violation[] => {
      const marks = touching.get(`${fill} ${otherFill}`);
      if (!marks) return [];
      const found = `${fill} next to ${otherFill}, ${ratioText(colours.contrast(fill, otherFill))}`;
      return [{where: marksPlace(marks), found, expected: "3:1, or a gap or an edge of at least 1 px"}];
    })
  );
  return {found: [...tooMany, ...alike], isCrowded: isSpent};
}

/** Of two fills that are too much alike, the marks of the first that touch one of the second with nothing between them; slivers have no room for it. */
function touchingOf(
  byFill: readonly (readonly [string, readonly (PaintedMark & Filled)[]])[],
  colours: Colours
): {readonly touching: ReadonlyMap<string, readonly PublishedMark[]>; readonly isCrowded: boolean} {
  const all = byFill.flatMap(([, ones], order) => ones.map((one) => ({...one, order})));
  const index = boxIndex(all.map(({mark}) => mark.box));
  const isAlike = ofPairs((fill, other) => colours.contrast(fill, other) < leastMarkContrast);
  const isParted = (edge: Edge | null, fills: readonly string[]) => edge !== null && isPartedBy(edge, fills, colours);
  const touching = new Map<string, PublishedMark[]>();
  for (const {mark, fill, edge, order} of all) {
    const met = new Set<number>();
    index.some(around(mark.box, 1), (number) => {
      const other = all[number];
      if (!other || other.order <= order || met.has(other.order) || !areAdjoining(mark, other.mark)) return false;
      if (isSliverBeside(mark, other.mark) || isSliverBeside(other.mark, mark)) return false;
      const fills = [fill, other.fill];
      if (!isAlike(fill, other.fill) || isParted(edge, fills) || isParted(other.edge, fills)) return false;
      met.add(other.order);
      const key = fills.join(" ");
      touching
        .set(key, touching.get(key) ?? [])
        .get(key)
        ?.push(mark);
      return false;
    });
  }
  return {touching, isCrowded: index.isSpent()};
}

const isSliverBeside = (one: PublishedMark, other: PublishedMark) => isSliver(one) && !isWithin(other.box, one.box);

/** What has a fill. */
interface Filled {
  readonly fill: string;
}

function isFilled(one: PaintedMark): one is PaintedMark & Filled {
  return one.fill !== null;
}
