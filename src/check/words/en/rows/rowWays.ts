import {namesInOrder} from "../../namesIn.js";
import {numeralsIn} from "../numerals/numerals.js";
import {type RowStatement, unsure} from "./rowStatement.js";
import {levelOf, wayWords} from "./wayWords.js";

const inAll =
  /(?<!\p{L})(?:in|for|at|across|among|like)\s(?:every|each|all)(?!\p{L})|(?<!\p{L})everywhere(?!\p{L})|^(?:all|every)\s/iu;
const inOne = /(?:^only|(?<!\p{L})only\sin|^alone\s(?:of|among)|\salone$)(?!\p{L})/iu;

/** "Alone of the four currencies, the rouble rose". */
export const ofHowMany = /^(?:alone (?:of|among)|like (?:all|every)|of (?:all )?the)(?!\p{L})[^,]*,\s/iu;

/** "Rents fell in Osta and Marn", "only Osta saw more", "prices rose everywhere", "thefts have fallen every year". */
export function wayIn(clause: string, names: readonly string[], others: readonly string[]): RowStatement[] {
  const isEvery = everyTime.test(clause);
  // When, and of how many: "alone of the four currencies", "in 2025".
  const [, level = null] = levelOf.exec(clause) ?? [];
  const [, since = level] = sinceSaid.exec(clause) ?? [];
  const text = clause.replace(everyTime, "").replace(sinceSaid, "").replace(/\sin\s\p{N}{4}$/u, "").replace(/(?<=(?:of|all|like)\s)the\s\S+\s/u, ""); // prettier-ignore
  if (numeralsIn(text).length > 0) return [];
  // Years are rows, too: "2024 was warmer than 2023".
  const own = namesInOrder(clause, names.filter((name) => /\p{L}/u.test(name))).map(({named: {name}}) => name); // prettier-ignore
  const meant = own.length > 0 ? own : others;
  const isOne = inOne.test(clause);
  const told = wayWords.flatMap(({kind, way, within}) => {
    const match = kind === "cut" ? null : within.exec(text);
    return match ? [{kind, way, token: match[0], index: match.index}] : [];
  });
  const [first] = told;
  if (!first || told.length > 1) return [];
  const isLevel = first.kind === "level";
  const rest = isLevel || isOne ? text.replace(first.token, "").replace(/ than a (?:year|month|week) (?:before|earlier)/, "") : text; // prettier-ignore
  if (unsure.test(isOne ? rest.replace(/\s(?:since|after)\s.*/u, "") : rest)) return [];
  const isCounted = first.kind === "count";
  if (isCounted && !isOne) return [];
  const isAll = inAll.test(text);
  if (meant.length === 0 && !isAll) return [];
  const [before, behind] = [text.slice(0, first.index), text.slice(first.index + first.token.length)];
  const start = clause.indexOf(first.token);
  const placed = {token: first.token, start, end: start + first.token.length};
  const isOfChange = first.kind === "change";
  const about = isCounted
    ? behind.replace(/ than .*/u, "")
    : isOfChange || isLevel
      ? ""
      : before.replace(ofHowMany, "");
  const of = isAll ? "all" : isOne ? "only" : "these";
  return [{kind: "way", way: first.way, of, isOfChange, isEvery, since, about: about.replace(/(?<!\p{L})(?:both|has|have|had)(?!\p{L})/giu, ""), names: meant, ...placed}]; // prettier-ignore
}

const sinceSaid = /\ssince\s((?:[\p{L}’']+\s){0,4}\p{N}{4})(?!\p{L})/iu;
const everyTime =
  /\s(?:in\s)?(?:every|each)\s(?:year|month|quarter|week|day)(?:\ssince\s(?:\p{L}+\s)?\p{N}{4})?(?!\p{L})/iu;
