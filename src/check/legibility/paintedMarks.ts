import type {Box} from "../box.js";
import {type Published, type PublishedMark, white} from "../published.js";
import {fillsUnder} from "./fillsUnder.js";

/** A mark as it meets the eye. */
export interface PaintedMark {
  readonly mark: PublishedMark;
  /** *null* for an outline, and for what is filled with the colour that is behind it. */
  readonly fill: string | null;
  /** Its stroke, or an outline that was drawn round it as a shape of its own. */
  readonly edge: Edge | null;
  /** The colour that it is painted on: the paper’s, or that of the mark that it stands in. */
  readonly behind: string;
}

/** The line round a mark, or the mark itself where it is a line. */
export interface Edge {
  readonly colour: string;
  readonly width: number;
  readonly dashed: boolean;
}

/** More marks than a file may have by `too-many-nodes`; of more, that many are looked at. */
export const mostMarks = 20_000;

/** The marks of a file as they are painted. */
interface Painting {
  readonly painted: readonly PaintedMark[];
  readonly isCrowded: boolean;
}

const known = new WeakMap<Published, Painting>();

function paintingOf(published: Published): Painting {
  const painting = known.get(published) ?? paintingIn(published);
  known.set(published, painting);
  return painting;
}

/** The marks of a file in painting order, the outlines joined to what they outline; kept, since several rules look at them. */
export const paintedMarks = (published: Published): readonly PaintedMark[] => paintingOf(published).painted;

/** Whether so many marks lie on one another that it is not known what is behind each. */
export const isCrowded = (published: Published): boolean => paintingOf(published).isCrowded;

function paintingIn({marks, paper}: Published): Painting {
  const painted: PaintedMark[] = [];
  const outlined = outlinedIn(painted);
  const fills = fillsUnder();
  for (const mark of marks.slice(0, mostMarks)) {
    const behind = fills.behind(mark) ?? paper ?? white;
    const fill = mark.fill === null || mark.fill === behind ? null : mark.fill;
    const edge = edgeOf(mark);
    if (fill !== null && mayLieBehind(mark)) fills.add(mark, fill);
    const inside = fill === null && edge ? outlined.find(mark) : undefined;
    const filled = inside === undefined ? undefined : painted[inside];
    if (filled && inside !== undefined) painted[inside] = {...filled, edge};
    else if (fill !== null || edge) outlined.add({mark, fill, edge, behind});
  }
  return {painted, isCrowded: fills.isCrowded()};
}

function edgeOf({stroke, strokeWidth, dashed}: PublishedMark): Edge | null {
  return stroke === null || strokeWidth === 0 ? null : {colour: stroke, width: strokeWidth, dashed};
}

/** What is round has another colour beside it than behind it, where its box is round a mark. */
const mayLieBehind = ({name}: PublishedMark) => name === "rect" || name === "path";

/** Adds painted marks to a list, and finds the first in it that another mark is the outline of. */
function outlinedIn(painted: PaintedMark[]) {
  const byCorner = new Map<string, number[]>();
  const corner = ({left, top}: Box, across: number, down: number) =>
    `${Math.floor(left / 2) + across} ${Math.floor(top / 2) + down}`;
  return {
    add(one: PaintedMark) {
      if (one.fill !== null && one.edge === null) {
        const key = corner(one.mark.box, 0, 0);
        byCorner
          .set(key, byCorner.get(key) ?? [])
          .get(key)
          ?.push(painted.length);
      }
      painted.push(one);
    },
    find({name, fill, box}: PublishedMark): number | undefined {
      if (fill !== null) return undefined;
      const near = [-1, 0, 1].flatMap((across) =>
        [-1, 0, 1].flatMap((down) => {
          const numbers = byCorner.get(corner(box, across, down)) ?? [];
          return numbers.find((number) => isInside(painted[number], name, box)) ?? [];
        })
      );
      return near.length === 0 ? undefined : Math.min(...near);
    }
  };
}

function isInside(one: PaintedMark | undefined, name: PublishedMark["name"], outline: Box): boolean {
  if (!one || one.mark.name !== name || one.fill === null || one.edge !== null) return false;
  const {left, top, right, bottom} = one.mark.box;
  const [across, down] = [Math.abs(outline.left - left), Math.abs(outline.top - top)];
  return across <= 1 && down <= 1 && Math.abs(outline.right - right) <= 1 && Math.abs(outline.bottom - bottom) <= 1;
}

/** The colour by which a mark is known: its fill’s, or its line’s. */
export function colourOf({fill, edge, behind}: PaintedMark): string {
  return fill ?? edge?.colour ?? behind;
}
