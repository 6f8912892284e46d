import {namesInOrder} from "../../namesIn.js";
import {comparatives, polarityOf} from "../comparison/polarity.js";
import type {Numeral} from "../numerals/numerals.js";
import {toldBetween} from "./pairWords.js";
import {pairsIn} from "./rowPairs.js";
import type {Quantifier} from "./rowQuantifiers.js";
import type {SaidPredicate} from "./rowStatement.js";
import {type Span, spanSaid} from "./spanSaid.js";
import {standingIn} from "./rowStandings.js";
import {wayPredicateIn} from "./wayPredicates.js";

/** What a sentence says of the rows that it counts; *null* where it says nothing that rows bear out. */
export function predicateIn(
  sentence: string,
  {start, end, tallied}: Quantifier,
  free: readonly Numeral[],
  names: readonly string[]
): SaidPredicate | null {
  const [before, behind] = [sentence.slice(0, start), sentence.slice(end)];
  const isNone = tallied.of === "count" && tallied.count === 0;
  if (free.length > 0) return thresholdIn(free, isNone, spanSaid(sentence).span);
  return (
    rowIn(behind, names, isNone) ??
    timesIn(sentence, names) ??
    standing(behind) ??
    topicsIn(before, behind) ??
    wayPredicateIn(/^everywhere/iu.test(sentence.slice(start, end)) ? `${before}in ` : before, behind, names)
  );
}

/** "More than 10 litres", "at least one medal", "the 95% target". */
function thresholdIn(
  [numeral, ...others]: readonly Numeral[],
  isNone: boolean,
  span: Span | null
): SaidPredicate | null {
  // "Fewer than 30 days above 35°C": what stands behind the unit is of the topic.
  const more = others.filter(({lead}) => !/\p{N}\s\p{L}+\s(?:above|over|below|under|of)\s$/u.test(lead));
  const isPart = numeral?.kind === "fraction" && numeral.low < 1;
  if (!numeral || more.length > 0 || !(numeral.kind === "cardinal" || isPart) || numeral.low !== numeral.high) return null; // prettier-ignore
  const {hedge, lead, tail, start} = numeral;
  // "More than nine in ten seniors".
  const [low, unit] = isPart ? [100 * numeral.low, "percent" as const] : [numeral.low, numeral.unit];
  const signs = {moreThan: ">", lessThan: "<", atLeast: "≥", atMost: "≤"} as const;
  // "No candidate wins half of the vote".
  const isWon =
    isPart &&
    isNone &&
    /(?<!\p{L})(?:wins?|won|gets?|got|takes?|took|has|have|had|holds?|held|drew|draws?|earn(?:s|ed)?)\s$/iu.test(lead);
  const sign =
    isWon && hedge === null
      ? "≥"
      : hedge === null
        ? signIn(lead)
        : hedge in signs
          ? signs[hedge as keyof typeof signs]
          : null;
  if (sign === null) return null;
  // "No school has fewer than 90" is a hedge with its "no": at least 90.
  const isHedgedByNo = isNone && /(?<!\p{L})no\s[^.;:!?]*$/iu.test(lead);
  const meant = isHedgedByNo && sign === "≥" ? "<" : isHedgedByNo && sign === "≤" ? ">" : sign;
  return {by: "threshold", sign: meant, value: low, unit, behind: tail.slice(0, 40), since: span?.by === "from" && span.to === null ? span.from : null, isNow: span === null && isPresent.test(lead), places: [start]}; // prettier-ignore
}

const isPresent = /(?<!\p{L})(?:is|are)\s[^.;:!?]*$/iu;

const startsCompared = new RegExp(`^\\s?(?:${comparatives})(?!\\p{L})`, "iu");

/** "Spend less on a pupil than Osta"; "no town pays more than Osta" is of Osta itself. */
function rowIn(behind: string, names: readonly string[], isNone: boolean): SaidPredicate | null {
  const [row, ...others] = namesInOrder(behind, names);
  if (!row || others.length > 0 || isNone) return null;
  const {name} = row.named;
  // "94 games, 11 more than Osta" is a difference, and no count of rows.
  if (startsCompared.test(behind)) return null;
  const told = toldBetween("", behind.slice(0, row.start), behind.slice(row.start + name.length));
  return !told || told.overtakes || told.equals ? null : {...told, by: "row", name, places: []};
}

const reached = /(?<!\p{L})(?:reach(?:es|ed)?|meets?|met|hits?)\s(?:[\p{L}’'-]+\s){0,5}\P{L}{0,2}$/iu;
const passed = /(?<!\p{L})(?:tops?|topped|pass(?:es|ed)?|exceeds?|exceeded|beats?|breach(?:es|ed)?)\s(?:[\p{L}’'-]+\s){0,5}\P{L}{0,2}$/iu; // prettier-ignore
const missed = /(?<!\p{L})(?:miss(?:es|ed)?|undershot|f[ae]lls?\sshort\sof)\s(?:[\p{L}’'-]+\s){0,5}\P{L}{0,2}$/iu;
const within = /(?<!\p{L})within\s(?:[\p{L}’'-]+\s){0,5}\P{L}{0,2}$/iu;
const than = new RegExp(
  `(?<!\\p{L})(?<says>${comparatives})(?:\\s[\\p{L}’'-]+){0,4}\\sthan\\s(?:(?:the|its|their)\\s(?:[\\p{L}’'-]+\\s){0,2})?\\P{L}{0,2}$`,
  "iu"
);

/** "Reaches the 95% rate", "miss the target of 50%", "eat more salt than the 5g guideline". */
function signIn(lead: string): ">" | "≥" | "<" | "≤" | null {
  if (missed.test(lead)) return "<";
  if (passed.test(lead)) return ">";
  if (reached.test(lead)) return "≥";
  if (within.test(lead)) return "≤";
  const {says} = than.exec(lead)?.groups ?? {};
  return says === undefined ? null : polarityOf(says).way === "more" ? ">" : "<";
}

/** "Women won more medals than men at four of the past five Games": at how many times one was above another. */
function timesIn(sentence: string, names: readonly string[]): SaidPredicate | null {
  const [pair] = pairsIn(sentence, names);
  const isPlain = pair && !pair.overtakes && !pair.equals && pair.names.length === 2;
  const {span} = spanSaid(sentence);
  const since = span?.by === "every" ? span.since : span?.by === "from" && span.to === null ? span.from : null;
  return isPlain ? {by: "pair", names: [...pair.more, ...pair.less], since, places: []} : null;
}

const outnumber = /^([\p{L}’' -]{3,40}?)\s(?:outnumber(?:s|ed)?|outweigh(?:s|ed)?|exceed(?:s|ed)?|outsell|outsold|out(?:scor|perform|earn|pac)\p{L}*)\s([\p{L}’'-]{3,20}|[\p{L}’' -]{3,40}?)(?:\s(?:in|at)\s\p{L}+)?\s(?:(?:in|at|for)\s)?$/iu; // prettier-ignore
const moreOfOne = new RegExp(`(?<!\\p{L})(?<says>${comparatives})\\s(?:on|for|in|from)\\s(?<one>[\\p{L}’'-]+)\\sthan\\s(?:on|for|in|from)\\s(?<other>[\\p{L}’'-]+)(?:\\s(?:in|at|for)\\s)?$`, "iu"); // prettier-ignore
const oneThanOtherIn = new RegExp(`(?:^|[,:;]\\s)(?<one>[\\p{L}’'-]+)\\s[\\p{L}’'-]+\\s(?:far\\s)?(?<says>${comparatives})\\sthan\\s(?<other>[\\p{L}’'-]+)\\s(?:in|at|for)\\s$`, "iu"); // prettier-ignore
const oneThanOther = new RegExp(`^(?:\\s[\\p{L}’'-]+){0,2}?\\s(?<one>[\\p{L}’'-]+)\\s[\\p{L}’'-]+\\s(?<says>${comparatives})\\sthan\\s(?<other>[\\p{L}’'-]+)$`, "iu"); // prettier-ignore

// "Only Osta built as many homes as it promised".
const thanItself =
  /^(?:\s(?:both|all|each|has|have))?\s(?<one>\p{L}+)\s(?<says>as\s(?:many|much)|more|fewer|less)\s(?:[\p{L}’'-]+\s){0,3}(?:as|than)\s(?:(?:it|they|she|he|was|were)\s(?:(?:had|have|has|was|were)\s)?(?<other>\p{L}+)|(?<alone>\p{L}{2,}ed)(?=\s*(?:$|[.,;])))/iu;

/** "Thefts outnumber burglaries in all but two precincts", "in all four cities teachers earn more than plumbers". */
function topicsIn(before: string, behind: string): SaidPredicate | null {
  const [, more = "", less = ""] = outnumber.exec(before) ?? [];
  if (more !== "") return {by: "topics", more, less, orEqual: false, places: []};
  const itself = thanItself.exec(behind)?.groups;
  if (itself) {
    const [own = "", then = ""] = [itself["one"], itself["other"] ?? itself["alone"]];
    const isLess = /^(?:fewer|less)$/iu.test(itself["says"] ?? "");
    return {by: "topics", more: isLess ? then : own, less: isLess ? own : then, orEqual: /^as/iu.test(itself["says"] ?? ""), places: []}; // prettier-ignore
  }
  const {
    says,
    one = "",
    other = ""
  } = (moreOfOne.exec(before) ?? oneThanOtherIn.exec(before) ?? oneThanOther.exec(behind))?.groups ?? {};
  if (says === undefined) return null;
  const isMore = polarityOf(says).way === "more";
  return {by: "topics", more: isMore ? one : other, less: isMore ? other : one, orEqual: false, places: []};
}

/** "Both operators missed their targets", "no party has a majority". */
function standing(behind: string): SaidPredicate | null {
  const said = standingIn(behind);
  return said && {...said, places: []};
}
