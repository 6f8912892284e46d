import {type NumberFormat, saidNumber} from "../../plot/rows/saidNumber.js";
import {greatest, least} from "d3";
import {areFewClaims, rankedAlt} from "../../plot/rows/rankedAlt.js";
import {sortedRows} from "../../plot/rows/rowOptions.js";
import {fullest} from "../../words/fullest.js";
import {language} from "../../words/language.js";
import {formatFurther, formatQuantity} from "../../words/numbers.js";
import type {Phrase} from "../../words/phrase.js";
import type {StripRow} from "./stripRow.js";

const {descriptions} = language;

/** "Strip plot of price: most Elm, €1,240; least Fir, €88." */
export function stripAlt(what: Phrase | null, rows: readonly StripRow[]): Phrase {
  const chart = descriptions.stripOf(what);
  if (areFewClaims(rows)) return rankedAlt(chart, sortedRows(rows, {}));
  const [most, fewest] = [greatest(rows, ({value}) => value), least(rows, ({value}) => value)];
  if (!most || !fewest) return descriptions.areas(chart);
  const said = (row: StripRow, format: NumberFormat) => descriptions.peakOf(row.name, saidNumber(row, format));
  const full = said(most, formatQuantity);
  return fullest(
    most === fewest
      ? descriptions.lines(chart, full)
      : descriptions.mostAndLeastOf(chart, full, said(fewest, formatFurther)),
    descriptions.areas(chart)
  );
}
