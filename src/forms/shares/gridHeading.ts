import type {Palette} from "../../theme/theme.js";
import {type Block, stack, typeset} from "../../type/typeset.js";
import {formatPeriod} from "../../words/dates.js";
import type {Division} from "./sharePart.js";

/** The name of a whole and its period, for one of several grids; sizes in px. */
export function gridHeading(
  {whole}: Division,
  palette: Palette,
  {size, width}: {readonly size: number; readonly width: number}
): Block {
  const period = whole.period.edtf === null ? "period not stated" : formatPeriod(whole.period.edtf);
  return stack([
    typeset({kind: "said", text: whole.label, uses: []}, {size, weight: 600, fill: palette.ink}, width),
    typeset({kind: "said", text: period, uses: []}, {size: 12, fill: palette.mutedInk}, width)
  ]);
}
