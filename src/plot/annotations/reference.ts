import {areaX, areaY, ruleX, ruleY} from "@observablehq/plot";
import {strokeWidths} from "../../theme/strokes.js";
import type {Palette} from "../../theme/theme.js";
import {furniture, type MarkRead, shows} from "../marksRead.js";
import type {AnnotateOptions, PlaceIn} from "./annotateOptions.js";
import {type Annotation, pinsOf} from "./annotation.js";
import {type PinnedValue, pinnedValue} from "./pin.js";

/** An annotation with its values, and where they are in px of the figure: one of a line, two of a band, x and y of a callout. */
export interface PlacedAnnotation {
  readonly annotation: Annotation;
  readonly values: readonly PinnedValue[];
  readonly px: readonly number[];
}

/** Resolves the pins of an annotation. @throws when one is beyond its axis, or a band ends where it begins */
export function pinAnnotation(annotation: Annotation, place: PlaceIn, where: string): PlacedAnnotation {
  const values = pinsOf(annotation).map(([, pin]) => pinnedValue(pin, where));
  const px = pinsOf(annotation).map(([along], index) => place(along, values[index]?.value ?? NaN, annotation));
  if (annotation.kind === "band" && px[0] === px[1]) {
    throw new Error(`invalid band: ends where it begins: ${annotation.label.text}: ${where}`);
  }
  return {annotation, values, px};
}

/** Plot's marks for lines or bands: of facts, shown by position; of dates, furniture that marks values of the axis. */
export function referenceMarks(
  pinned: readonly PlacedAnnotation[],
  kind: "line" | "band",
  plot: AnnotateOptions["plot"],
  palette: Palette
): MarkRead[] {
  return pinned.flatMap(({annotation, values}): MarkRead[] => {
    if (annotation.kind !== kind) return [];
    const {along} = annotation;
    return kind === "line" ? [lineMark(along, values, palette)] : [bandMark(along, values, plot, palette)];
  });
}

function lineMark(along: "x" | "y", [at]: readonly PinnedValue[], palette: Palette): MarkRead {
  const stroke = {stroke: palette.mutedInk, strokeWidth: strokeWidths.hairline};
  const mark = along === "x" ? ruleX([at?.value], stroke) : ruleY([at?.value], stroke);
  return at?.fact ? shows(mark, {of: {[along]: () => at.fact ?? ""}}) : furniture(mark, "rule", {on: along});
}

/** An area of four corners, whose edges a checker reads as values of the axis. */
function bandMark(
  along: "x" | "y",
  [from, to]: readonly PinnedValue[],
  {x, y}: AnnotateOptions["plot"],
  palette: Palette
): MarkRead {
  const across = along === "x" ? y : x;
  const ends = Array.from<number | Date>(across?.domain ?? []);
  const edges = {[`${along}1`]: () => from?.value, [`${along}2`]: () => to?.value};
  const fill = {fill: palette.tint};
  const mark =
    along === "x"
      ? areaX(ends, {y: (end: number | Date) => end, ...edges, ...fill})
      : areaY(ends, {x: (end: number | Date) => end, ...edges, ...fill});
  return furniture(mark, "band", {on: along});
}
