import {noteType} from "../../theme/typeSizes.js";
import {type TextLine, typeset} from "../../type/typeset.js";
import {type Box, covers, enlarge, type Obstacle} from "../labels/obstacles.js";
import {clear} from "./clear.js";
import type {AnnotateOptions} from "./annotateOptions.js";
import {noRoom} from "./noRoom.js";
import type {PlacedAnnotation} from "./reference.js";

/** The labels of lines and bands, and what they take of the plot. */
interface ReferenceLabels {
  readonly texts: readonly TextLine[];
  readonly obstacles: readonly Obstacle[];
  /** Lines and bands whose labels have no room, where they may be left out. */
  readonly dropped: readonly PlacedAnnotation[];
}

/** Px between a line and its label. */
const gap = 3;

/**
 * Labels each line at one of its ends, the right or the upper one first, on either side, or else between them; and each band
 * in one of its corners, or else at one of its edges.
 * @throws when a label has no room
 */
export function placeReferenceLabels(pinned: readonly PlacedAnnotation[], options: AnnotateOptions): ReferenceLabels {
  const {plot, palette} = options;
  const lines = pinned.flatMap((each) => lineOf(each, plot));
  const dropped: PlacedAnnotation[] = [];
  const taken: {readonly box: Box; readonly text: string}[] = [];
  const texts = pinned.flatMap((each): TextLine[] => {
    const {annotation, px} = each;
    if (annotation.kind === "callout") return [];
    const style = {...noteType, fill: palette.mutedInk, role: "annotation"} as const;
    const block = typeset(annotation.label, style, Math.min(200, plot.width / 2));
    const box = cornersOf(annotation, px, block, plot).find((corner) => {
      const room = enlarge(corner, clear);
      return [...options.obstacles, ...(options.grid ?? []), ...lines, ...taken.map(({box}) => box)].every(
        (other) => !covers(room, other)
      );
    });
    if (!box || !block.whole) {
      if (options.optional !== true) throw noRoom(annotation.label.text, taken.map(({text}) => text), options); // prettier-ignore
      dropped.push(each);
      return [];
    }
    taken.push({box, text: annotation.label.text});
    return block.place(box.left, box.top);
  });
  const kept = pinned.filter((each) => !dropped.includes(each)).flatMap((each) => lineOf(each, plot));
  return {texts, obstacles: [...kept, ...taken.map(({box}) => box)], dropped};
}

function lineOf({annotation, px}: PlacedAnnotation, {left, top, width, height}: AnnotateOptions["plot"]): Obstacle[] {
  const [at = NaN] = px;
  if (annotation.kind !== "line") return [];
  return annotation.along === "x"
    ? [{x1: at, x2: at, y1: top, y2: top + height}]
    : [{x1: left, x2: left + width, y1: at, y2: at}];
}

/** The boxes that a label may take in the plot, the best first. */
function cornersOf(
  {kind, along}: {readonly kind: "line" | "band"; readonly along: "x" | "y"},
  px: readonly number[],
  {width, height}: {readonly width: number; readonly height: number},
  plot: AnnotateOptions["plot"]
): Box[] {
  const [low, high] = [Math.min(...px), Math.max(...px)];
  const [right, bottom] = [plot.left + plot.width, plot.top + plot.height];
  const size = along === "x" ? width : height;
  const outside = along === "x" ? [high + gap, low - gap - size] : [low - gap - size, high + gap];
  const inside = high - low >= size + 2 * gap ? [low + gap, high - gap - size] : [];
  const across = kind === "line" ? outside : [...inside, ...outside];
  const ends = along === "x" ? slide(plot.top, bottom - height) : slide(right - width, plot.left);
  return across
    .flatMap((at) => ends.map((end) => (along === "x" ? ([at, end] as const) : ([end, at] as const))))
    .map(([left, top]) => ({left, top, right: left + width, bottom: top + height}))
    .filter((box) => box.left >= plot.left && box.right <= right && box.top >= plot.top && box.bottom <= bottom);
}

/** Places along a line or a band: its ends, then those between them, the nearest to the first end first. */
function slide(first: number, last: number): number[] {
  const between = [1, 2, 3, 4, 5, 6, 7].map((step) => first + (step / 8) * (last - first));
  return [first, last, ...between];
}
