import {language} from "../../words/language.js";
import {type Phrase, within} from "../../words/phrase.js";
import {firstOf, lastOf, type Series} from "./series.js";

/** Words after the name of a series, where it has one: "Ash rises". */
export const afterSeries = ({name}: Series, words: Phrase): Phrase =>
  name.text === "" ? words : within`${name} ${words}`;

/** Whether a series ends higher than it begins, or lower: "rises". */
export const wayOf = (series: Series): Phrase => language.descriptions.way(changeOf(series));

/** The same of several in three words, where all go one way: "all rise"; *null* where they do not. */
export function wayOfAll(series: readonly Series[]): Phrase | null {
  const [first, ...others] = series.map((each) => Math.sign(changeOf(each)));
  const isOne = first !== undefined && others.length > 1 && others.every((each) => each === first);
  return isOne ? language.descriptions.allWay(first) : null;
}

const changeOf = (series: Series): number => (lastOf(series)?.value ?? 0) - (firstOf(series)?.value ?? 0);
