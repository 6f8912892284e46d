import {language} from "../../words/language.js";
import {derivedWords, formatShort, formatValue} from "../../words/numbers.js";
import {type Phrase, phrase} from "../../words/phrase.js";
import type {Histogram} from "./valueClasses.js";

/** "median €612 (our calculation)" */
export function markerWords({kind, value}: NonNullable<Histogram["marker"]>): Phrase {
  const {quantity, unit} = value;
  // A length of time says its unit wherever it stands.
  const format = unit.kind === "duration" ? formatShort : formatValue;
  const number = unit.kind === "ratio" ? "" : format({quantity, unit});
  return phrase(language.labels.marker(kind, number, derivedWords(value)), [value]);
}
