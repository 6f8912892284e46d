import {numeralsIn} from "../numerals/numerals.js";
import {counts, type RowStatement, unsure, verbs} from "./rowStatement.js";

/** "Eight of the ten boroughs saw fewer deaths". */
export function countsIn(sentence: string): RowStatement[] {
  const [one, all] = numeralsIn(sentence);
  const of = /(?:^|\s)(\S+)\sof\sthe\s(\S+)\s\p{L}+\s(.*)$/u.exec(sentence);
  if (!of || !one || !all) return [];
  const rest = of[3] ?? "";
  const told = [...counts, ...verbs].filter(([, words]) => new RegExp(`^(?:${words})(?!\\p{L})`, "iu").test(rest));
  const [way] = told[0] ?? [];
  const isOf = one.kind === "fraction" || /^\sof\sthe\s$/u.test(sentence.slice(one.end, all.start));
  if (way === undefined || !isOf || unsure.test(rest.replace(/^(?:\S+\s)?(?:more|less|fewer)/iu, "").replace(/ than .*/u, ""))) return []; // prettier-ignore
  const ends = numeralsIn(`${of[1]}, ${of[2]}`);
  const [count, total] = [ends[0]?.low, ends[1]?.low];
  if (count === undefined || total === undefined || ends.length !== 2) return [];
  const token = `${of[1]} of the ${of[2]}`;
  const start = sentence.indexOf(token);
  return [{kind: "count", way, count, total, about: rest.replace(/ than .*/u, ""), names: [], token, start, end: start + token.length}]; // prettier-ignore
}
