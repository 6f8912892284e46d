import {namesInOrder} from "../../namesIn.js";
import {comparatives, polarityOf} from "../comparison/polarity.js";
import type {SaidPredicate} from "./rowStatement.js";
import {spanSaid} from "./spanSaid.js";
import {levelOf, someYears, wayWords} from "./wayWords.js";

const thanThen = new RegExp(
  `(?<!\\p{L})(?<says>${comparatives})(?!\\p{L})[^.;:!?]{0,40}?\\sthan\\s(?:(?:they|it)\\s(?:did|was|were)\\s)?(?:(?:in\\s)?(?:a\\s(?:year|month|week|decade)\\s(?:before|earlier|ago)|the\\s(?:year|month|week)\\sbefore|(?<then>\\p{N}{4}|${someYears}))|before(?=\\s*(?:$|[.,;:])))`,
  "iu"
);
/** "Only in Osta fewer people voted": than before. */
const fewerDid =
  /^\s(more|fewer)\s(?:people|voters|households|residents|pupils|students|patients|visitors|passengers|women|men|children)\s\p{L}+(?:ed|ame|ent|ot|ook|ied|eft)(?=\s*(?:$|[.,;]))/iu;

/** "Cut their dividends", "saw fewer deaths", "lose less than they did in 2019", and before: "losses shrank in all districts but two". */
export function wayPredicateIn(before: string, behind: string, names: readonly string[]): SaidPredicate | null {
  const {says, then} = thanThen.exec(behind)?.groups ?? {};
  if (says !== undefined) return {by: "way", way: polarityOf(says).way === "more" ? "up" : "down", name: null, span: then === undefined ? null : {by: "from", from: then, to: null}, places: []}; // prettier-ignore
  const level = levelIn(behind);
  if (level) return level;
  if (/(?<!\p{L})(?:than|before)(?!\p{L})/iu.test(behind)) return null;
  const [, fewer] = fewerDid.exec(behind) ?? [];
  if (fewer !== undefined) return {by: "way", way: /^more$/iu.test(fewer) ? "up" : "down", name: null, span: null, places: []}; // prettier-ignore
  const {span, rest} = spanSaid(behind);
  const isBefore = /(?:in|at|for|across)\s(?:only\s|just\s)?$/iu.test(before);
  const told = wayWords.filter(
    ({kind, within, atHead}) => kind !== "level" && (atHead.test(rest) || (isBefore && within.test(before)))
  );
  const [way, ...others] = new Set(told.map((each) => each.way));
  const own = namesInOrder(before, names).at(-1)?.named.name ?? null;
  return way === undefined || others.length > 0 ? null : {by: "way", way, name: own, span, places: []};
}

/** "Is below its level of 2019", "has won back its passengers of 2019", "has recovered". */
function levelIn(behind: string): SaidPredicate | null {
  const found = wayWords.filter(({kind, atHead}) => kind === "level" && atHead.test(behind));
  const [way, ...others] = new Set(found.map((each) => each.way));
  if (way === undefined || others.length > 0) return null;
  const {level, year, ago} = levelOf.exec(behind)?.groups ?? {};
  const from = level ?? year ?? ago;
  return {by: "way", way, name: null, span: from === undefined ? null : {by: "from", from, to: null}, places: []};
}
