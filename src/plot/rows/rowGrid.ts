import {tickX} from "@observablehq/plot";
import type {Palette} from "../../theme/theme.js";
import type {Phrase} from "../../words/phrase.js";
import {gridLines, type LinearAxis} from "../linearAxis.js";
import {furniture, type MarkRead} from "../marksRead.js";

/** The rows that grid lines run behind. */
interface GridRows {
  readonly names: readonly Phrase[];
  /** Whether words such as "no figure" stand in the place of the marks of a row, from the top. */
  readonly hasWords: (row: number) => boolean;
  /** Where the names stand: *above* their marks they are kept clear, too. */
  readonly side: "above" | "beside";
  /** From the top of a row to its marks, and from these to its foot, in px. */
  readonly insetTop: number;
  readonly insetBottom: number;
}

/** The grid lines of rows, to be painted under the marks: they stop where words stand, which they would run through. */
export function rowGrid(axis: LinearAxis, rows: GridRows, palette: Palette): MarkRead {
  const {names, hasWords, side, insetTop, insetBottom} = rows;
  const open = names.filter((_, row) => !hasWords(row));
  if (side === "beside" && open.length === names.length) return gridLines(axis, "x", palette);
  const lines = axis.values
    .filter((value) => value !== 0)
    .flatMap((value) => open.map(({text}) => ({value, name: text})));
  const inset = side === "above" ? {insetTop, insetBottom} : {};
  return furniture(tickX(lines, {x: "value", y: "name", ...inset, stroke: palette.hairline}), "grid");
}
