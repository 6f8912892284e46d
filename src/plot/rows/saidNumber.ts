import {language} from "../../words/language.js";
import {formatFlagged, type formatQuantity} from "../../words/numbers.js";
import {type Phrase, phrase} from "../../words/phrase.js";
import type {Row} from "./row.js";

/** How a number is written: `formatQuantity` with the noun of its unit, `formatFurther` without what was said before. */
export type NumberFormat = typeof formatQuantity;

/** A number as a description says it: with its flags, or "no figure". */
export function saidNumber(
  {quantity, unit, topic, uses, flags}: Pick<Row, "quantity" | "unit" | "topic" | "uses" | "flags">,
  format: NumberFormat
): Phrase {
  if (!quantity) return phrase(language.labels.noFigure);
  return phrase(formatFlagged({quantity, unit, topic, flags}, format), uses);
}
