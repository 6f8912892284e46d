import {checkFields, checkList, checkPhrase, refusal} from "../facts/boundary.js";
import {name} from "../facts/name.js";
import {isEdtf} from "../facts/period.js";
import {formatPeriod} from "../words/dates.js";
import {language} from "../words/language.js";
import {type Phrase, phrase, within} from "../words/phrase.js";

/** What was wrong in a figure that was published, and since when it is right. */
export interface Correction {
  /** The day on which it was corrected: "2026-11-30". */
  readonly date: string;
  /** What was wrong, in words: a number that was wrong is no claim, and is not said again. */
  readonly text: Phrase;
}

/** @throws unless it is a list of corrections, the earliest first */
export function checkCorrections(corrections: readonly Correction[], where: string): void {
  checkList(corrections, "corrections", where);
  let before = "";
  for (const [index, each] of corrections.entries()) {
    const own = `correction ${index + 1}: ${where}`;
    checkFields(each, ["date", "text"], "correction", own);
    if (!isDay(each.date)) throw refusal(each.date, "date", "a day, 2026-11-30", own);
    if (each.date < before)
      throw new Error(`corrections out of order: ${each.date} after ${before} (the earliest first): ${where}`);
    checkPhrase(each.text, "text", own);
    before = each.date;
  }
}

const isDay = (date: unknown): date is string =>
  typeof date === "string" && /^\d{4}-\d\d-\d\d$/.test(date) && isEdtf(date);

/** The note of a figure with what was corrected behind it, "Corrected on 30 November 2026: …"; *undefined* where it has neither. */
export function correctedNote(note: Phrase | undefined, corrections: readonly Correction[] = []): Phrase | undefined {
  const said = corrections.map(({date, text}) => {
    const day = formatPeriod(date);
    return within`${phrase(language.sources.corrected(day), [name(day)])} ${sentence(text)}`;
  });
  const [first, ...others] = [...(note ? [said.length > 0 ? sentence(note) : note] : []), ...said];
  return first && others.reduce((all, each) => within`${all} ${each}`, first);
}

const sentence = (said: Phrase): Phrase => (/[.!?…]$/.test(said.text) ? said : phrase(`${said.text}.`, said.uses));
