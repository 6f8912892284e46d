import {greatest, least} from "d3";
import {fullest} from "../../words/fullest.js";
import {language} from "../../words/language.js";
import {formatFlagged, formatFurther, formatQuantity} from "../../words/numbers.js";
import {type Phrase, phrase} from "../../words/phrase.js";
import type {StripRow} from "./stripRow.js";

const {descriptions} = language;

/** "Strip plot of price: most Elm, €1,240; least Fir, €88." */
export function stripAlt(what: Phrase, rows: readonly StripRow[]): Phrase {
  const chart = descriptions.stripOf(what);
  const [most, fewest] = [greatest(rows, ({value}) => value), least(rows, ({value}) => value)];
  if (!most || !fewest) return descriptions.areas(chart);
  const said = ({name, quantity, unit, flags}: StripRow, format: typeof formatFurther) =>
    descriptions.peakOf(name, phrase(quantity ? formatFlagged({quantity, unit, flags}, format) : ""));
  const full = said(most, formatQuantity);
  return fullest(
    most === fewest
      ? descriptions.lines(chart, full)
      : descriptions.mostAndLeastOf(chart, full, said(fewest, formatFurther)),
    descriptions.areas(chart)
  );
}
