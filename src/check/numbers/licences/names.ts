import type {Evidence} from "../../../facts/evidence/evidence.js";
import {classesIn} from "../../../facts/name.js";
import type {Numeral} from "../../words/en/numerals/numerals.js";
import {numeralsIn} from "../../words/en/numerals/numerals.js";
import type {Passage} from "../texts/passages.js";
import {rootOf} from "../../words/en/rootOf.js";
import {isPlain} from "../../words/en/units/plainAfter.js";
import {hasName} from "../../words/namesIn.js";
import {unitWords} from "../../words/en/units/unitWords.js";

const isText = (cell: number | string | null): cell is string => typeof cell === "string";

/**
 * The texts of a file that may be printed as they are though they hold a number: "Channel 13", "F-16", "The 9/11 attacks". The
 * first letter of each is a capital or not as a sentence may want it.
 */
export function namesOf({claims, derived, events, names = [], sources, tables = []}: Evidence): string[] {
  const columns = tables.flatMap((table) => Object.values(table.columns));
  const units = [...claims, ...derived, ...columns].flatMap(({unit}) => unit ?? []);
  const all = [
    ...names,
    ...sources.flatMap(({name, producer, via}) => [name, producer ?? "", via ?? ""]),
    ...claims.flatMap(({unit}) => (unit.kind === "share" ? [unit.whole] : [])),
    ...units.flatMap((unit) => unitWords(unit).fixed),
    ...claims.flatMap(({topic, subject = "", from = "", to = ""}) => [topic, subject, from, to]),
    ...events.map(({label}) => label),
    ...columns.flatMap(({values, whole = "", label = ""}) => [whole, label, ...values.filter(isText)])
  ];
  return [...new Set(all.flatMap((name) => [name, ...classesIn(name)]))]
    .filter((name) => numeralsIn(name).length > 0)
    .flatMap(openings);
}

/** True for a number that stands in one of the names, which may be plural. */
export function isNamed({start, end}: Numeral, {text}: Pick<Passage, "text">, names: readonly string[]): boolean {
  return names.some((name) => {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      if (at <= start && end <= at + name.length && isWhole(text, at, at + name.length)) return true;
    }
    return false;
  });
}

/** True for "Third-graders" where a name has "third-grade": of whom it is, and no rank. */
export function isClassNamed({kind, token, tail}: Numeral, names: readonly string[]): boolean {
  const [, word = ""] = /^[-\s](\p{L}+)/u.exec(tail) ?? [];
  if (kind !== "ordinal" || word === "") return false;
  const classes = names.flatMap((name) => [...name.matchAll(/(\p{L}+|\p{N}+\p{L}+)[-\s](\p{L}+)/gu)]);
  return classes.some(
    ([, rank = "", noun = ""]) => rank.toLowerCase() === token.toLowerCase() && rootOf(noun) === rootOf(word)
  );
}

/** True for the years of an age that a name has so: "over 70" and "over-70s" of “people over 70”. */
export function isAgeNamed({kind, token, lead, tail, after}: Numeral, names: readonly string[]): boolean {
  const [, before = ""] = /(?<!\p{L})(over|under|above|below|aged|at)[\s-]$/iu.exec(lead) ?? [];
  if (kind !== "cardinal" || before === "" || !(isPlain(after[0]) || /^s(?!\p{L})/u.test(tail))) return false;
  const said = `${before} ${token}`.toLowerCase();
  return names.some((name) => hasName(name.replaceAll("-", " "), said));
}

/** True for the dozen of "$31 a dozen" where a name says that prices are of one: “price of a dozen eggs”. */
export const isLotNamed = ({token, lead}: Numeral, names: readonly string[]): boolean =>
  /^an?\s\p{L}+$/iu.test(token) &&
  /(?:\p{Sc}[\p{N}.,]+|\p{N}[pc¢])\s$/u.test(lead) &&
  names.some((name) => hasName(name, token));

function openings(name: string): string[] {
  const [first = ""] = name;
  const rest = name.slice(first.length);
  return [...new Set([name, first.toLowerCase() + rest, first.toUpperCase() + rest])];
}

/** "A8" is no part of "A80" nor of "CA8"; "F-16s" are several of one name. */
function isWhole(text: string, start: number, end: number): boolean {
  const [before, after] = [text.slice(0, start), text.slice(end)];
  return !/[\p{L}\p{N}]$/u.test(before) && !/^(?!s(?![\p{L}\p{N}]))[\p{L}\p{N}]/u.test(after);
}
