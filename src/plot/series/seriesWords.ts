import {language} from "../../words/language.js";
import {type Phrase, within} from "../../words/phrase.js";
import {firstOf, lastOf, type Series} from "./series.js";

/** Words after the name of a series, where it has one: "Ash rises". */
export const afterSeries = ({name}: Series, words: Phrase): Phrase =>
  name.text === "" ? words : within`${name} ${words}`;

/** Whether a series ends higher than it begins, or lower: "rises". */
export const wayOf = (series: Series): Phrase =>
  language.descriptions.way((lastOf(series)?.value ?? 0) - (firstOf(series)?.value ?? 0));
