import {comparatives} from "../comparison/polarity.js";
import {namesInOrder} from "../../namesIn.js";
import type {Numeral} from "../numerals/numerals.js";
import {saysStanding} from "./rowStandings.js";
import type {Tallied} from "./rowStatement.js";

/** How many rows are said to be so, at the head of a clause or behind what is said. */
export interface Quantifier {
  readonly tallied: Tallied;
  /** How many rows there are in all, where it is said. */
  readonly total: number | null;
  /** Where the numbers of the quantifier begin. */
  readonly places: readonly number[];
  readonly start: number;
  readonly end: number;
}

/** "Eight of the ten", "all but two", "no district", "every town but Osta", "only Osta": the first of a sentence; *null* where it has none. */
export function quantifierIn(
  sentence: string,
  numerals: readonly Numeral[],
  names: readonly string[]
): Quantifier | null {
  return (
    exceptNames(sentence, names) ??
    firstOf(numerals, (numeral, next) => counted(sentence, numeral, next)) ??
    quantifierInWords(sentence) ??
    namesAlone(sentence, names)
  );
}

function firstOf(
  numerals: readonly Numeral[],
  quantifier: (numeral: Numeral, next: Numeral | undefined) => Quantifier | null
): Quantifier | null {
  for (const [index, numeral] of numerals.entries()) {
    const found = isCount(numeral) ? quantifier(numeral, numerals[index + 1]) : null;
    if (found) return found;
  }
  return null;
}

const isCount = ({kind, unit, low, high, hedge}: Numeral) =>
  kind === "cardinal" && unit === null && hedge === null && low === high && Number.isInteger(low) && low > 0;

// The words before the noun: "of the five biggest", "of Osta’s 14", "of the past five".
const owner = "(?:(?:the|its|their|these|those|all)\\s|[\\p{L}’' -]{1,30}[’']s?\\s)?(?:past\\s|last\\s)?";
const ofAll = new RegExp(`^\\s(?:out\\s)?of\\s${owner}$`, "iu");
const heads: readonly (readonly [RegExp, Tallied])[] = [
  [new RegExp(`(?<!\\p{L})(?:all|each|every\\sone)\\s(?:of\\s)?${owner}$`, "iu"), {of: "all"}],
  [new RegExp(`(?<!\\p{L})(?:none|not\\sone|not\\sa\\ssingle\\sone)\\sof\\s${owner}$`, "iu"), {of: "count", count: 0}],
  [new RegExp(`(?<!\\p{L})half\\sof\\s${owner}$`, "iu"), {of: "half"}],
  [new RegExp(`(?<!\\p{L})most\\sof\\s${owner}$`, "iu"), {of: "most"}]
];
const allButLast = /(?<!\p{L})(?:all|every|each)\s(?:[\p{L}’'-]+\s){1,3}but\s$/iu;

const isDifference = new RegExp(
  `^(?:\\s[\\p{L}-]+s)?\\s(?:${comparatives})(?!\\p{L}|\\sthan\\s(?:(?!\\p{N}{4}(?!\\p{N}))\\p{N}|half|an?\\s(?:half|third|quarter|fifth|tenth)))`,
  "iu"
);

/** The quantifier of a number: "two of six", "all but two", "all of the six", "three towns". */
function counted(sentence: string, {start, end, low}: Numeral, next: Numeral | undefined): Quantifier | null {
  const lead = sentence.slice(0, start);
  const isPart = next !== undefined && isCount(next) && ofAll.test(sentence.slice(end, next.start));
  const allBut = /(?<!\p{L})all\sbut\s$/iu.exec(lead);
  const count = /(?<!\p{L})not\s(?:a\ssingle\s)?$/iu.test(lead) ? 0 : low;
  const own = {places: isPart ? [start, next.start] : [start], total: isPart ? next.low : null, end: isPart ? next.end : end}; // prettier-ignore
  if (allBut) return {...own, tallied: {of: "rest", count: low}, start: allBut.index};
  if (isPart) return {...own, tallied: {of: "count", count}, start};
  const head = heads.find(([pattern]) => pattern.test(lead));
  if (head) return {...own, tallied: head[1], total: low, start: lead.search(head[0])};
  if (allButLast.test(lead)) return {...own, tallied: {of: "rest", count: low}, start: lead.search(allButLast)};
  const isAtHead =
    /^(?:(?:in|on|at|for|across)\s)?(?:only\s|just\s)?$/iu.test(lead) ||
    /(?:^|[,;:]\s)(?:in|on|at|only)\s$/iu.test(lead);
  const isBehindVerb = /\p{L}\s(?:in|at|for)\s(?:only\s|just\s)?$/iu.test(lead) && /^\s[\p{L}-]+s(?!\p{L})/u.test(sentence.slice(end)); // prettier-ignore
  // "Three days later in the year than in 2023" and "five degrees hotter than" count no rows.
  if (isDifference.test(sentence.slice(end))) return null;
  if (/^\s(?:second|minute|hour|day|night|week|month|quarter|year|decade|time|point)s?(?!\p{L})/iu.test(sentence.slice(end))) return null; // prettier-ignore
  return isAtHead || isBehindVerb ? {...own, tallied: {of: "count", count: low}, start} : null;
}

/** Quantifiers in words alone: "every nation", "no district", "half of the districts". */
function quantifierInWords(sentence: string): Quantifier | null {
  const everywhere = /(?<!\p{L})everywhere(?!\s(?:but|except|bar|apart|else)|\p{L})/iu.exec(sentence);
  if (everywhere) return {tallied: {of: "all"}, total: null, places: [], start: everywhere.index, end: everywhere.index + everywhere[0].length}; // prettier-ignore
  const floating = /^(?:the|these|those)\s[\p{L}-]+s\s(?:have|had|are|were)\s(?<both>both|all)(?=\s)/iu.exec(sentence);
  if (floating) return {tallied: {of: "all"}, total: floating.groups?.["both"] === "both" ? 2 : null, places: [], start: 0, end: floating[0].length}; // prettier-ignore
  const match =
    /(?:^|(?<=[,;:]\s)|(?<=(?:^|\s)(?:in|for|at|across)\s))(?:(?<all>all(?:\sof)?|every|each)|(?<both>both)|(?<none>no|none\sof|not\sone)|(?<half>half\sof|half)|(?<most>most(?:\sof)?))\s(?:the\s)?(?!(?:one|but|people|other)(?!\p{L}))(?:\p{L}+)/iu.exec(
      sentence
    );
  // "Most of the cost" is no count of rows.
  const isMass =
    /\sof\sthe\s\p{L}+$/iu.test(match?.[0] ?? "") &&
    !/^[\p{L}-]*(?:s|people|men|children)(?!\p{L})|^[\p{L}-]*\s(?:[\p{L}-]+\s)?[\p{L}-]+s(?!\p{L})/iu.test(
      sentence.slice((match?.index ?? 0) + (match?.[0].lastIndexOf(" ") ?? 0) + 1)
    );
  if (isMass) return null;
  // "In every district but Osta" is of the others.
  if (!match || /^\s(?:but|except|bar|apart\sfrom)\s/iu.test(sentence.slice(match.index + match[0].length))) return null; // prettier-ignore
  const {all, both, none, half} = match.groups ?? {};
  const tallied: Tallied =
    all || both ? {of: "all"} : none ? {of: "count", count: 0} : half ? {of: "half"} : {of: "most"};
  return {tallied, total: both ? 2 : null, places: [], start: match.index, end: match.index + match[0].length};
}

/** "In every district but Osta and Lund", "everywhere except Osta", "every reservoir but Osta was fuller". */
function exceptNames(sentence: string, names: readonly string[]): Quantifier | null {
  const match =
    /(?:^(?:Except|Apart\sfrom|Outside)\s(?:in\s|for\s)?(?:the\s)?(?=[^,]{2,60},\s))/u.exec(sentence) ??
    /(?<!\p{L})(?:(?:all|every|each|(?<none>no))\s(?:(?:of\s)?the\s)?[\p{L}’' -]{1,30}?|everywhere|(?<nobody>nobody|nowhere))\s(?:but|except|bar|apart\sfrom)\s(?:in\s)?(?:the\s)?/iu.exec(
      sentence
    );
  if (!match) return null;
  const from = match.index + match[0].length;
  const own = namesInOrder(sentence.slice(from), names);
  const last = own.at(-1);
  if (own[0]?.start !== 0 || !last) return null;
  // "No town but Osta pays more" is of Osta alone.
  const isNone = (match.groups?.["none"] ?? match.groups?.["nobody"]) !== undefined;
  const tallied = {of: isNone ? "only" : "except", names: own.map(({named}) => named.name)} as const;
  return {tallied, total: null, places: [], start: match.index, end: from + last.start + last.named.name.length};
}

/** "Only Osta pays", "Osta and Marn both pay". */
function namesAlone(sentence: string, names: readonly string[]): Quantifier | null {
  // "Only Osta pays less than Marn" counts Osta alone.
  const [aside = ""] = /,\sunlike\s[^,;.]{2,60},/u.exec(sentence) ?? [];
  const found = namesInOrder(sentence.replace(/\sthan\s.*$/u, "").replace(aside, " ".repeat(aside.length)), names);
  const [first] = found;
  const last = found.at(-1);
  const isHead = first !== undefined && (first.start <= 9 || /^(?:In|At|On)\s\p{Lu}[\p{L}’-]*,?\s(?:the\s)?$/u.test(sentence.slice(0, first.start))); // prettier-ignore
  if (!first || !last || !isHead) return null;
  const end = last.start + last.named.name.length;
  const between = sentence.slice(first.start, end).replace(/\s?\([^()]*\)/gu, "");
  if (found.length > 1 && !/^[^.;:!?]*\sand\s[^.;:!?]*$/u.test(between)) return null;
  const own = {names: found.map(({named}) => named.name)};
  const at = {total: null, places: [], start: 0, end};
  if (/^only\s(?:in\s)?(?:the\s)?$/iu.test(sentence.slice(0, first.start))) return {tallied: {of: "only", ...own}, ...at}; // prettier-ignore
  const behind = sentence.slice(end).replace(aside, "");
  // "London is the only region where".
  const only = /^\s(?:is|are|was|were|remains?)\sthe\s(?:only|(?<one>one))\s(?:\p{N}+\s|\p{L}+\s)?\p{L}+\s(?:where|in\swhich|to|that|with|whose)(?!\p{L})/iu.exec(behind); // prettier-ignore
  const one = only?.groups?.["one"] === undefined ? [] : [end + only[0].search(/\sone\s/u) + 1];
  if (only && first.start < 5) return {tallied: {of: "only", ...own}, ...at, places: one, end: end + only[0].length};
  const isAll =
    (first.start === 0 || first.start > 9) && (/^\s(?:both|all|each)\s/iu.test(behind) || saysStanding(behind));
  return isAll ? {tallied: {of: "these", ...own}, ...at, end: end + (sentence.startsWith(aside, end) ? aside.length : 0)} : null; // prettier-ignore
}
