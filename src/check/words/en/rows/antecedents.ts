import {dateMentionsIn} from "../dates/dateMentions.js";
import {comparatives} from "../comparison/polarity.js";
import {numeralsIn} from "../numerals/numerals.js";
import {areListed, placedNames} from "./placedNames.js";
import {quantifierIn} from "./rowQuantifiers.js";

const adverb =
  "(?:(?:But|And|Yet|Now|Today|So|Still|Since then),?\\s|(?:(?:A|One|Two|Three|Four|Five|Ten)\\s(?:year|month|week|decade)s?\\s(?:earlier|later|before|ago)|In\\s\\p{N}{4}),?\\s)?";
const subjectIt = new RegExp(`^(${adverb})(?:[Ii]t|[Tt]hey)(?=\\s)`, "u");
const ownerIt = new RegExp(`^(${adverb})(?:[Ii]ts|[Tt]heir)(?=\\s)`, "u");
const there = /^There(?=,?\s(?!(?:is|are|was|were|has|have|will|would|may)\s)\p{Ll})/u;
const ofOthers =
  /^(?:The\sother\s(?<count>two|three|four|five|six|seven|eight|nine|ten|\p{N}+)|The\sothers?|The\srest)(?:\s(?!(?:is|are|was|were|has|have|had)\s)\p{Ll}+s)?(?=\s\p{Ll})/u;
const noOther = /^No(?:body|ne|where)?\s(?:other|else)(?<noun>\s\p{L}+)?/u;
const lacksThan = new RegExp(
  `^((?:Only|No|Nobody|None|Nowhere|Every|All|Both|Most)\\s[^.;:!?]*?(?<!\\p{L})(?:${comparatives})(?:\\s(?!than\\s)[\\p{L}’'-]+){0,2})([.;!?]?\\s*)$`,
  "u"
);
const exceptions = /^(?<names>.+?)\s(?:was|were|is|are)\sthe\s(?:only\s)?exceptions?[.!]?\s*$/u;
const sameTime = /(?<=\sin\s)(?:the|that|this)\s(?:month|year|quarter)(?=\sthan\s|[.,;]|$)/u;

/**
 * A sentence with what it leaves to those before it: "There it fell" after "in every region but Osta" is "In Osta", "Only Marn pays
 * more" is "than Osta" after a sentence about Osta, and "the other two" are rows that it has not named.
 * @param before what stands before it in its text
 * @param rows the names of the rows of one series
 */
export function withAntecedents(sentence: string, before: string, rows: readonly string[]): string {
  const named = placedNames(before, rows);
  const [first, last] = [named[0]?.name, named.at(-1)?.name];
  const previous = /[^.!?]*[.!?]\s*$/u.exec(before)?.[0] ?? before;
  const date = dateMentionsIn(before).at(-1)?.token;
  const dated = date === undefined ? sentence : sentence.replace(sameTime, date);
  if (first === undefined || last === undefined) return exceptionsIn(dated, previous, rows);
  const isNamed = placedNames(dated, rows).length > 0;
  const told = isNamed ? dated : dated.replace(there, `In ${last}`).replace(subjectIt, `$1${first}`).replace(ownerIt, `$1${first}’s`); // prettier-ignore
  const owner = placedNames(previous, rows)[0]?.name ?? first;
  const whole = told.replace(lacksThan, `$1 than ${owner}$2`).replace(noOther, `No$<noun> but ${owner}`);
  return exceptionsIn(othersIn(whole, rows, named.map(({name}) => name)), previous, rows); // prettier-ignore
}

/** "The other two" by their names, where there are as many. */
function othersIn(sentence: string, rows: readonly string[], named: readonly string[]): string {
  const {0: words = "", groups = {}} = ofOthers.exec(sentence) ?? {};
  const others = rows.filter((row) => !named.includes(row));
  const count = groups["count"] === undefined ? others.length : (numeralsIn(groups["count"])[0]?.low ?? NaN);
  if (words === "" || others.length < 2 || count !== others.length) return sentence;
  return `${others.slice(0, -1).join(", ")} and ${others.at(-1) ?? ""} all${sentence.slice(words.length)}`;
}

/** "Osta and Marn were the exceptions" to what the sentence before says of some. */
function exceptionsIn(sentence: string, previous: string, rows: readonly string[]): string {
  const {names = ""} = exceptions.exec(sentence)?.groups ?? {};
  const listed = placedNames(names, rows);
  const told = names === "" || !areListed(listed, names) ? null : quantifierIn(previous, numeralsIn(previous), rows);
  if (!told || listed.length === 0) return sentence;
  return `${previous.slice(0, told.start)}every one but ${names}${previous.slice(told.end).replace(/^\s\p{L}+/u, "")}`;
}
