import type {Evidence} from "../../../facts/evidence/evidence.js";
import type {Subject, Violation} from "../../subject.js";
import {dateMentionsIn} from "../../words/en/dates/dateMentions.js";
import {numeralsIn} from "../../words/en/numerals/numerals.js";
import {periodWords} from "../../words/en/dates/periodWords.js";
import {joiningWords, plainPhrases} from "../../words/en/plainWords.js";
import {unitWords} from "../../words/en/units/unitWords.js";
import {licencesOf} from "../licences/figureLicences.js";
import type {Role} from "./passages.js";

/** A text of a file, and what in the file vouches for it. */
export interface VouchedText {
  readonly role: Role;
  readonly text: string;
  /**
   * *facts* where all its words are those of facts and their numbers; *numbers* where its numbers are, among words of
   * somebody's own; *nobody* where it is words of somebody's own; *refuted* where a rule about numbers does not hold in it.
   */
  readonly by: "facts" | "numbers" | "nobody" | "refuted";
}

/**
 * The texts of a file, each with what vouches for it; none where the file carries no evidence or no reading.
 * @param refuted what the rules about numbers found, each at its place
 */
export function vouchedTexts(subject: Subject, refuted: readonly Violation[]): VouchedText[] {
  const licences = licencesOf(subject);
  if (!licences) return [];
  const named = [...namesIn(licences.evidence), ...plainPhrases].toSorted((a, b) => b.length - a.length);
  return licences.passages
    .filter(({text}) => text.trim() !== "")
    .map(({role, text}): VouchedText => {
      // A headline is found once, and stands in the title, too.
      if (refuted.some(({where}) => where.endsWith(`“${text}”`))) return {role, text, by: "refuted"};
      const isFact = ownWords(text, named).length === 0;
      return {role, text, by: isFact ? "facts" : numeralsIn(text).length > 0 ? "numbers" : "nobody"};
    });
}

/** The words of a text that are of no fact, no number, no date and no phrase of the press. */
function ownWords(text: string, named: readonly string[]): string[] {
  let rest = text;
  for (const name of named) {
    const [small, wanted] = [rest.toLowerCase(), name.toLowerCase()];
    for (let at = small.lastIndexOf(wanted); at >= 0; at = at === 0 ? -1 : small.lastIndexOf(wanted, at - 1))
      rest = `${rest.slice(0, at)}${" ".repeat(wanted.length)}${rest.slice(at + wanted.length)}`;
  }
  for (const spansIn of [numeralsIn, dateMentionsIn]) {
    for (const {start, end} of spansIn(rest).toReversed()) rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  }
  return (rest.match(/\p{L}[\p{L}\p{N}’']*/gu) ?? []).filter((word) => !joiningWords.has(word.toLowerCase()));
}

const monthOf = (edtf: string) => periodWords(edtf).replace(/ \d{4}$/, "");

function namesIn({claims, events, derived, sources, tables = [], names = []}: Evidence): string[] {
  const units = [...claims, ...derived].flatMap(({unit}) => {
    const whole = unit.kind === "share" ? [unit.whole, unit.whole.replace(/^The /, ""), unit.measure] : [];
    return [...whole, ...unitWords(unit).fixed, ...(unit.kind === "count" ? Object.values(unit.noun).flat() : [])];
  });
  const all = [
    ...names,
    ...units,
    ...claims.flatMap(({topic, subject = "", from = "", to = ""}) => [topic, subject, from, to]),
    ...events.map(({label}) => label),
    // Under the heading of its year an event is dated by its month alone.
    ...events.flatMap(({period: {edtf}}) => (/^\d{4}-\d\d$/.test(edtf ?? "") ? [monthOf(edtf ?? "")] : [])),
    ...sources.flatMap(({name, producer = "", via = ""}) => [name, producer, via]),
    ...tables.flatMap(({columns}) => [
      ...Object.keys(columns),
      ...Object.values(columns).flatMap(({values}) => values.filter((cell) => typeof cell === "string"))
    ])
  ];
  return [...new Set(all)].filter((name) => name.trim().length > 1);
}
