import {numeralsIn} from "../numerals/numerals.js";
import {counts, type RowStatement, unsure, verbs} from "./rowStatement.js";

/** "Eight of the ten boroughs saw fewer deaths". */
export function countsIn(sentence: string): RowStatement[] {
  const [, part = "", whole = "", rest = ""] = /(?:^|\s)(\S+)\sof\sthe\s(\S+)\s\p{L}+\s(.*)$/u.exec(sentence) ?? [];
  const [told] = [...counts, ...verbs].flatMap(([way, words]) => {
    const match = new RegExp(`^(?:${words})(?!\\p{L})`, "iu").exec(rest);
    return match ? [{way, about: rest.slice(match[0].length).replace(/ than .*/u, "")}] : [];
  });
  if (!told || unsure.test(told.about)) return [];
  const [count, total, ...others] = numeralsIn(`${part}, ${whole}`).map(({low}) => low);
  if (count === undefined || total === undefined || others.length > 0) return [];
  const token = `${part} of the ${whole}`;
  const start = sentence.indexOf(token);
  return [{kind: "count", ...told, count, total, names: [], token, start, end: start + token.length}];
}
