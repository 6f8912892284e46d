import {asPattern} from "../../asPattern.js";
import {comparatives, polarityOf} from "../comparison/polarity.js";
import {numeralsIn} from "../numerals/numerals.js";
import {wordNames} from "./placedNames.js";
import {type RowStatement, takesBack, unsure} from "./rowStatement.js";
import {type Span, spanSaid, when} from "./spanSaid.js";
import {itWas, levelOf, wayWords} from "./wayWords.js";

const inAll =
  /(?<!\p{L})(?:in|on|for|at|across|among|like)\s(?:every|each|all)(?!\p{L})|(?<!\p{L})everywhere(?!\p{L})|^(?:all|every|both)\s/iu;
const inOne =
  /(?:^only|(?<!\p{L})only\sin|^alone\s(?:of|among)|\salone(?=$|\s(?:saw|had|recorded)(?!\p{L})))(?!\p{L})/iu;

/** "Alone of the four currencies, the rouble rose". */
export const ofHowMany = /^(?:alone (?:of|among)|like (?:all|every)|of (?:all )?the)(?!\p{L})[^,]*,\s/iu;

/** "Rents fell in Osta and Marn", "only Osta saw more", "prices rose everywhere", "thefts have fallen every year". */
export function wayIn(given: string, names: readonly string[], others: readonly string[]): RowStatement[] {
  // "Gains at Osta’s expense".
  const clause = given.replace(/\sat\s(?:the\sexpense\sof\s[^,;]*|[^,;]{2,40}[’']s?\sexpense)/iu, "");
  const first = firstWayIn(clause, names) ?? betweenTimes(clause, names) ?? bareWay(clause, names);
  if (first) return [first];
  const then = levelOf.exec(clause)?.groups ?? {};
  const level = then["level"] ?? then["year"] ?? then["ago"] ?? null;
  const said = spanSaid(clause);
  // A level is of a time itself, "below its level in 2019".
  const span: Span | null = level === null ? said.span : {by: "from", from: level, to: null};
  const told = (level === null ? said.rest : clause)
    .replace(/(?<=(?:of|all|like)\s)the\s\S+\s/u, "")
    // "Fell again" is a fall.
    .replace(/(?<=\p{L})\sagain(?=\s*(?:$|[.,;]))/u, "");
  // "Fewer ships call every year".
  const text = span?.by === "every" ? told.replace(/^(?:fewer|less|more)\s/iu, "ever $&") : told;
  const own = wordNames(clause, names);
  const meant = own.length > 0 ? own : others;
  const isOne = inOne.test(clause);
  const ways = wayWords.flatMap(({kind, way, within}) => {
    const match = kind === "cut" ? null : within.exec(text);
    return match ? [{kind, way, token: match[0], index: match.index}] : [];
  });
  // "Saw turnout fall" is said once.
  const [only, ...more] = ways.toSorted((one, other) => other.token.length - one.token.length);
  if (
    !only ||
    more.some(
      ({way, index}) =>
        index < only.index || index >= only.index + only.token.length || (way !== only.way && only.way !== "steady")
    )
  )
    return [];
  const isLevel = only.kind === "level";
  // "All but flat" is no number of them, and neither is "than five years ago".
  const counted = only.way === "steady" || isLevel ? text.replace(only.token, "").replace(inYears, "") : text;
  if (numeralsIn(counted).some(({kind}) => kind !== "date")) return [];
  const rest = isLevel || isOne || only.kind === "verb" ? text.replace(only.token, "").replace(/ than a (?:year|month|week) (?:before|earlier)/, "") : text; // prettier-ignore
  if (unsure.test(isOne ? rest.replace(/\s(?:since|after)\s.*/u, "") : rest)) return [];
  const isCounted = only.kind === "count";
  if (isCounted && !isOne) return [];
  const isAll = inAll.test(text);
  const [before, behind] = [text.slice(0, only.index), text.slice(only.index + only.token.length)];
  // Whose it is that no name says, and that no place behind it says otherwise: "homicides fell in 2022".
  if (meant.length === 0 && !isAll && (isOne || otherPlace.test(behind))) return [];
  const start = Math.max(0, clause.indexOf(only.token));
  const placed = {token: only.token, start, end: start + only.token.length};
  const isOfChange = only.kind === "change";
  const about = isCounted
    ? behind.replace(/ than .*/u, "")
    : /(?:ever|and)\s\p{L}+$/iu.test(only.token)
      ? (/^\s[\p{L}’-]+/u.exec(behind)?.[0] ?? "")
      : (isOfChange || isLevel) && meant.length > 0
        ? ""
        : before.replace(ofHowMany, "");
  const object = isOfChange ? (/^(?:\s(?!(?:in|for|at|since|every|each|and|on|to)\s)[\p{L}-]+)+/u.exec(behind)?.[0] ?? "") : ""; // prettier-ignore
  const of = isAll ? "all" : isOne ? "only" : "these";
  return [{kind: "way", way: only.way, of, isOfChange, object, span, about: withoutKind(about.replace(filler, ""), meant), names: meant, ...placed}]; // prettier-ignore
}

const kindOfRow = "(?:lines?|routes?|branch|district|borough|ward|precinct|county|school|hospital|club|team|plant|station|region|office|store|site)"; // prettier-ignore

/** "Osta" of "the Osta line", which says of nothing what it is. */
const withoutKind = (about: string, names: readonly string[]): string =>
  names.reduce((rest, name) => rest.replace(new RegExp(`(?<=${asPattern(name)})\\s${kindOfRow}(?!\\p{L})`, "iu"), ""), about); // prettier-ignore

const inYears = /\s(?:in|for|over)\s(?:the\s(?:past|last)\s)?[\p{L}\p{N}]+\s(?:years|months|weeks|quarters)(?!\p{L})/u;

const firstOfKind = new RegExp(
  `(?<!\\p{L})(?:the|its|their|a)\\sfirst\\s(?:[\\p{L}-]+\\s)?(?:(?<down>fall|drop|decline|decrease)|(?<up>rise|increase|gain|growth))(?<about>(?:\\sin\\s(?:the\\s)?[\\p{L} ’'-]{2,40}?)?)\\ssince\\s(?<since>${when})`,
  "iu"
);

/** "The first rise since 2021": at no time between. */
function firstWayIn(clause: string, names: readonly string[]): RowStatement | null {
  const match = firstOfKind.exec(clause);
  if (!match || takesBack.test(clause)) return null;
  const {down, about = "", since = ""} = match.groups ?? {};
  const before = clause.slice(0, match.index);
  const own = wordNames(clause, names);
  const start = match.index;
  return {kind: "way", way: down === undefined ? "up" : "down", of: "these", isOfChange: false, object: "", span: {by: "first", since}, about: about.trim() === "" ? before.replace(filler, "") : about.replace(/^\sin\s/u, ""), names: own, token: match[0], start, end: start + match[0].length}; // prettier-ignore
}

const bare =
  /^(?:(?<about>\p{L}[\p{L}’' -]{2,40})\s(?<way>up|down)|(?<more>more|fewer|less)\s(?<of>\p{Ll}+(?:\s\p{Ll}+){0,2}))$/iu;

const hasVerb =
  /(?<!\p{L})(?:is|are|was|were|has|have|had|be|been|do|does|did|will|can|\p{L}{3,}(?:ing|ed))(?!\p{L})/iu;

/** "Fares down, bills up", "more frosts, fewer summer days": a clause of nothing else. */
function bareWay(clause: string, names: readonly string[]): RowStatement | null {
  const {about, way, more, of = ""} = bare.exec(clause)?.groups ?? {};
  if ((way === undefined && more === undefined) || unsure.test(about ?? of) || hasVerb.test(about ?? of)) return null;
  const isUp = way === undefined ? /^more$/iu.test(more ?? "") : /^up$/iu.test(way);
  return {kind: "way", way: isUp ? "up" : "down", of: "these", isOfChange: false, object: "", span: null, about: about ?? of, names: wordNames(clause, names), token: clause, start: 0, end: clause.length}; // prettier-ignore
}

const inOneThanOther = new RegExp(
  `(?<!\\p{L})(?<says>${comparatives})(?<about>(?:\\s(?!than\\s)[\\p{L}’'-]+){0,5}?)\\sin\\s(?<one>\\p{N}{4})\\sthan\\s${itWas}(?:in\\s)?(?<other>\\p{N}{4})(?!\\p{N})`,
  "iu"
);

/** "Fewer ships called in 2024 than in 2019": from the earlier to the later. */
function betweenTimes(clause: string, names: readonly string[]): RowStatement | null {
  const match = inOneThanOther.exec(clause);
  const {says = "", about = "", one = "", other = ""} = match?.groups ?? {};
  if (!match || takesBack.test(clause) || one === other) return null;
  const {way, noun} = polarityOf(says);
  const before = clause.slice(0, match.index);
  // What is faster or wetter is of another number.
  if (noun !== null || /(?:faster|slower)$/iu.test(says)) return null;
  const [from, to] = one < other ? [one, other] : [other, one];
  const isUp = (way === "more") === one > other;
  return {kind: "way", way: isUp ? "up" : "down", of: "these", isOfChange: false, object: "", span: {by: "from", from, to}, about: `${before}${about}`.replace(filler, ""), names: wordNames(clause, names), token: match[0], start: match.index, end: match.index + match[0].length}; // prettier-ignore
}

const filler = /(?<!\p{L})(?:both|has|have|had|now|still|back)(?!\p{L})/giu;
const otherPlace = /\s(?:in|for|at|across|among|of)\s(?:the\s)?(?:\p{Lu}|most|many|some|few|country|region)/u;
