import type {Palette} from "../../theme/theme.js";
import type {Obstacle, Segment} from "../labels/obstacles.js";
import type {PlotMarksOptions} from "../plotMarks.js";
import type {Annotation} from "./annotation.js";

/**
 * How a form draws its annotations: with the same options as its marks, and what its labels and marks take of the plot.
 *
 *     const notes = annotate(annotations, {plot: {document, left, top, width, height, x, y}, palette, obstacles, where});
 *     const {under, over} = notes.draw();
 *     marks: [...under, ...plotMarks(…), ...over], texts: [...notes.texts, ...own]
 *
 * and under the plot, where `notes.key` has lines, `notes.key.place(left, bottom)`.
 */
export interface AnnotateOptions {
  readonly plot: PlotMarksOptions & Required<Pick<PlotMarksOptions, "left" | "top" | "x" | "y">>;
  readonly palette: Palette;
  /** What the form draws in the plot, in px of the figure. */
  readonly obstacles: readonly Obstacle[];
  /** The lines of its grid, which leaders may cross and texts may not; default none. */
  readonly grid?: readonly Segment[];
  /** Whether all annotations may be left out where they have no room, as on a card; default those that say so. */
  readonly optional?: boolean;
  /** The form and figure, for errors. */
  readonly where: string;
}

/** Px of the figure for a value along x or y. */
export type PlaceIn = (along: "x" | "y", value: number | Date, annotation: Annotation) => number;
