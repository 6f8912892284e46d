import type {Claim} from "../../facts/claim.js";
import type {NumberColumn} from "../../facts/table/column.js";
import {exact} from "../../facts/quantity.js";
import {fullest} from "../../words/fullest.js";
import {language} from "../../words/language.js";
import {formatFurther, formatQuantity} from "../../words/numbers.js";
import {type Phrase, phrase, within} from "../../words/phrase.js";
import {markerWords} from "./markerWords.js";
import type {Histogram} from "./valueClasses.js";

const {descriptions} = language;

/** "Histogram of rent: from €88 to €1,240; median €612 (our calculation)." */
export function histogramAlt(
  what: Phrase | null,
  {values, unit, decimals}: NumberColumn,
  marker: Histogram["marker"],
  claims: readonly Claim[]
): Phrase {
  const known = values.filter((value) => value !== null);
  const number = (value: number, format: typeof formatFurther) =>
    phrase(
      format({quantity: exact(value, {decimals}), unit}),
      claims.filter(({quantity}) => quantity.bound === "exact" && quantity.value === value).slice(0, 1)
    );
  const chart = descriptions.histogramOf(what);
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const span =
    low === high
      ? descriptions.allAt(number(low, formatQuantity))
      : descriptions.valuesFrom(number(low, formatFurther), number(high, formatQuantity));
  const full = marker ? within`${span}; ${markerWords(marker)}` : span;
  return fullest(descriptions.lines(chart, full), descriptions.lines(chart, span), descriptions.areas(chart));
}
