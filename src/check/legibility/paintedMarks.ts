import {contains} from "../box.js";
import {isInOutline} from "../reading/pointsInOutline.js";
import {stretchesOf} from "../reading/shapes.js";
import {remembered} from "../remembered.js";
import {type Published, type PublishedMark, white} from "../published.js";

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

/** More marks than a file may have by `too-many-nodes`, and how many of them are looked at then: each is held against each. */
export const mostMarks = {held: 10_000, looked: 4_000} as const;

const known = new WeakMap<Published, readonly PaintedMark[]>();

/** The marks of a file in painting order, the outlines joined to what they outline; kept, since several rules look at them. */
export function paintedMarks(published: Published): readonly PaintedMark[] {
  const painted = known.get(published) ?? paintedIn(published);
  known.set(published, painted);
  return painted;
}

function paintedIn({marks, paper}: Published): PaintedMark[] {
  const painted: PaintedMark[] = [];
  const fills: Filled[] = [];
  for (const mark of marks.length > mostMarks.held ? marks.slice(0, mostMarks.looked) : marks) {
    const behind = behindOf(mark, fills) ?? paper ?? white;
    const fill = mark.fill === null || mark.fill === behind ? null : mark.fill;
    const edge = edgeOf(mark);
    if (fill !== null && mayLieBehind(mark)) fills.push({mark, fill});
    const outlined = fill === null && edge ? painted.findIndex((other) => isOutlineOf(mark, other)) : -1;
    const filled = painted[outlined];
    if (filled) painted[outlined] = {...filled, edge};
    else if (fill !== null || edge) painted.push({mark, fill, edge, behind});
  }
  return painted;
}

function edgeOf({stroke, strokeWidth, dashed}: PublishedMark): Edge | null {
  return stroke === null || strokeWidth === 0 ? null : {colour: stroke, width: strokeWidth, dashed};
}

/** What is round has another colour beside it than behind it, where its box is round a mark. */
const mayLieBehind = ({name}: PublishedMark) => name === "rect" || name === "path";

/** A mark with a fill that is seen. */
interface Filled {
  readonly mark: PublishedMark;
  readonly fill: string;
}

/** The fill of the rect that a mark stands in; of strokes, such as those of a hatch, also that of an outline. */
function behindOf(mark: PublishedMark, fills: readonly Filled[]): string | null {
  const {name, box, fill: own} = mark;
  const isStroke = name === "path" && own === null;
  // A loop, since a hostile file has thousands of marks, and each is held against all before it.
  for (let index = fills.length - 1; index >= 0; index--) {
    const filled = fills[index];
    if (!filled || !contains(filled.mark.box, box)) continue;
    if (filled.mark.name === "rect" || (isStroke && isOn(mark, filled.mark))) return filled.fill;
  }
  return null;
}

/** Whether a stroke runs over what another path fills: the middle of its first line is inside. */
function isOn(stroke: PublishedMark, {attributes}: PublishedMark): boolean {
  const [[x1, y1] = [NaN, NaN], [x2, y2] = [NaN, NaN]] = outlineOf(stroke.attributes["d"] ?? "")[0]?.points ?? [];
  return isInOutline([(x1 + x2) / 2, (y1 + y2) / 2], outlineOf(attributes["d"] ?? ""));
}

// Each stroke of a hatch asks for the outlines around it.
const outlineOf = remembered(stretchesOf, 500);

function isOutlineOf(outline: PublishedMark, {mark, fill, edge}: PaintedMark): boolean {
  if (outline.name !== mark.name || fill === null || edge !== null || outline.fill !== null) return false;
  const sides = ["left", "top", "right", "bottom"] as const;
  return sides.every((side) => Math.abs(outline.box[side] - mark.box[side]) <= 1);
}

/** The colour by which a mark is known: its fill’s, or its line’s. */
export function colourOf({fill, edge, behind}: PaintedMark): string {
  return fill ?? edge?.colour ?? behind;
}
