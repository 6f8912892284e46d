import {extentOf, parseEdtf} from "../../../facts/period.js";
import {boundSaid, hedgeAround} from "../../words/en/comparison/hedges.js";
import {type Numeral, numeralsIn} from "../../words/en/numerals/numerals.js";
import {endPlaced, endRanked, moverInto, placedBehind, successorIn} from "../../words/en/comparison/superlatives.js";
import {hasName} from "../../words/namesIn.js";
import type {FigureLicences} from "../licences/figureLicences.js";
import type {Fault} from "./judgeNumber.js";
import {claimed, type NumberLicence} from "../licences/licences.js";
import {endSaid} from "./endSaid.js";
import {boundHolds, saysValue} from "./printedValue.js";
import {isRanked} from "../arithmetic/ranks.js";
import {rankInRows} from "../rowArithmetic/rankInRows.js";
import {isTimeCounted, isTimeRank} from "../arithmetic/timeRank.js";
import {placeInTable, type TablePlace} from "../licences/tablePlace.js";

/** "Second-highest" is true of a row that its sentence names; other ranks nothing bears out. */
export function judgeOrdinal(
  numeral: Numeral,
  sentence: string,
  evidence: FigureLicences["evidence"],
  numbers: readonly NumberLicence[]
): Fault | null {
  const {low: rank, after, lead, tail, token} = numeral;
  // "The first nine months" are none.
  if (
    /^(?:\s(?:\p{N}|few(?!\p{L})|couple(?!\p{L})))/u.test(tail) ||
    (after[0] !== undefined && isSmallCardinal(after[0]))
  )
    return null;
  if (after[0] === "quarter" && isQuarterOf(rank, evidence)) return null;
  if (isOrdinalOfCount({low: rank, after, lead}, sentence, numbers) || isFirstIn({low: rank, token, tail})) return null;
  // "The first turbine" of the event “The first turbine is ordered”.
  const named = `${token} ${after[0] ?? ""}`.toLowerCase();
  if (evidence.events.some(({label}) => hasName(label, named))) return null;
  const inTime = isTimeRank(numeral, sentence, evidence) ?? (isTimeCounted(numeral, sentence, evidence) ? true : null);
  if (inTime === true) return null;
  if (inTime === false) return otherRank(token);
  const isStart = isStartOfMove(lead, tail);
  const behind = placedBehind(lead, tail);
  const said = endRanked(after[0]) ?? endSaid(after[0], evidence);
  const from = isStart || behind !== null ? "most" : (said ?? endPlaced(lead, after));
  // "Dhaka is second and Tokyo third": each has its own name before it.
  const [clause = ""] = /(?:(?!\s(?:and|but|while)\s)[^,;:.])*$/u.exec(lead.replace(/,\s(?:(?:at|with|on)\s[^,;:]*\p{N}|once\s)[^,;:]*,(?=\s\p{Ll})/gu, "")) ?? []; // prettier-ignore
  // "Greens push past the Liberals into second place" is of the Greens, now.
  const mover = moverInto(isStart ? lead.replace(/from (?:the )?$/iu, "to ") : lead);
  const [, apposed = null] = /(?:^|[;:.]\s)([^,;:.]*),\s(?:once\s|still\s|now\s)?$/u.exec(lead) ?? [];
  const ranked = behind ?? mover ?? successorIn(lead) ?? apposed ?? clause;
  if (from !== null && noLonger.test(lead)) {
    const was = rankInRows(numeral, from, {words: ranked, at: "before"}, evidence);
    const is = rankInRows(numeral, from, {words: ranked}, evidence);
    if (was !== null) return was && is === false ? null : otherRank(token);
  }
  const time = mover === null ? evidence : isStart ? earlier(evidence) : latest(evidence);
  const place = {rank, from: from ?? "most", of: "value"} as const;
  const moved = mover === null || from === null ? null : rankInRows(numeral, from, {words: ranked, at: isStart ? "before" : "said", isTimed: true}, evidence); // prettier-ignore
  if (moved !== null) return moved ? null : otherRank(token);
  const isTrue =
    from === null
      ? null
      : ((said === null ? isRanked(sentence, {...place, named: ranked}, time) : null) ??
        isRanked(sentence, place, evidence, cellsPrinted(sentence, numbers, evidence)));
  const inRows =
    isTrue === null && from !== null
      ? rankInRows(numeral, from, {words: ranked, at: isStart ? "before" : "said"}, evidence)
      : null;
  if (isTrue === true || inRows === true) return null;
  if (inRows === false) return otherRank(token);
  // "Second only to cars" may be of anything.
  if (isTrue === null && after[0] === "only") return null;
  if (isTrue === null) return {rule: "number-unlicensed", expected: claimed(numbers, {low: rank})};
  return otherRank(token);
}

const noLonger = /(?<!\p{L})no longer (?:the |in )?$/iu;

const otherRank = (token: string): Fault => ({rule: "rounding", expected: `another rank than ${token} of the row that the sentence names`}); // prettier-ignore

/** True for the first rank of "climbs from fourth to second". */
const isStartOfMove = (lead: string, tail: string) =>
  /(?<!\p{L})from (?:the )?$/iu.test(lead) && (/^\s(?:place\s)?to\s(?:last|bottom)(?!\p{L})/u.test(tail) || numeralsIn(/^\s(?:place\s)?to\s.*$/su.exec(tail)?.[0] ?? "")[0]?.kind === "ordinal"); // prettier-ignore

type Ranked = Pick<FigureLicences["evidence"], "tables" | "claims">;

const isLatest = ({topic, period}: Ranked["claims"][number], claims: Ranked["claims"]) =>
  !claims.some((other) => other.topic === topic && (other.period.edtf ?? "") > (period.edtf ?? ""));

/** The claims of the last time of each topic. */
const latest = ({tables, claims}: Ranked): Ranked => ({
  ...(tables && {tables}),
  claims: claims.filter((claim) => isLatest(claim, claims))
});

/** The claims of the times before the last of each topic. */
const earlier = ({claims}: Ranked): Ranked => ({claims: claims.filter((claim) => !isLatest(claim, claims))});

/** The cells that the numbers of a sentence can only be of. */
function cellsPrinted(
  sentence: string,
  numbers: readonly NumberLicence[],
  evidence: FigureLicences["evidence"]
): TablePlace[] {
  return ownNumerals(sentence).flatMap((numeral) => {
    const places = numbers.flatMap((licence) => (saysValue(licence, numeral) ? (placeInTable(licence, evidence) ?? []) : [])); // prettier-ignore
    return new Set(places.map(({table, row}) => `${table.id}/${row}`)).size === 1 ? places.slice(0, 1) : [];
  });
}

const ownNumerals = (sentence: string) => numeralsIn(sentence).filter(({kind}) => kind === "cardinal");

const isSmallCardinal = (word: string) => /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/.test(word);

/** "In the fourth quarter" is the time of a claim of October to December. */
const isQuarterOf = (rank: number, {claims}: FigureLicences["evidence"]): boolean =>
  claims.some(({period: {edtf}}) => {
    if (edtf === null) return false;
    const {start, end} = extentOf(parseEdtf(edtf));
    const [from, to] = [Number(start.slice(5, 7)), Number(end.slice(5, 7))];
    return from === 3 * rank - 2 && to === ((3 * rank) % 12) + 1;
  });

/** "Up to the 12th week" says what a claim of at most 12 weeks says, and "a 51st state" what one of 51 states does. */
function isOrdinalOfCount(
  {low, after, lead}: Pick<Numeral, "low" | "after" | "lead">,
  sentence: string,
  numbers: readonly NumberLicence[]
): boolean {
  const [next = ""] = after;
  const behind = after.filter((word) => !/^(?:straight|consecutive|successive|running)$/.test(word)).join(" ");
  const before = lead.replace(/(?<!\p{L})(?:the|an?)\s$/iu, "");
  const hedge = boundSaid(hedgeAround(before, before.length, before.length));
  const isSeries = /(?<!\p{L})from (?:the )?$/iu.test(lead);
  return numbers.some(({quantity, unit, subject}) => {
    const noun = unit.kind === "duration" ? unit.per : unit.kind === "count" ? unit.noun.one.toLowerCase() : null;
    // "From 40th to 66th place".
    const isCounted =
      noun !== null &&
      (`${behind} `.startsWith(`${noun} `) || (isSeries && next === "to" && after.slice(1, 4).includes(noun)));
    // "Climbed from 27th in maths to 11th".
    const isPlace =
      (unit.kind === "count" || unit.kind === "measure") && /^(?:places?|positions?|ranks?)$/i.test(unit.noun.one) && (subject === undefined || hasName(sentence, subject)); // prettier-ignore
    return (isCounted || isPlace) && "value" in quantity && quantity.value === low && boundHolds(quantity.bound, hedge);
  });
}

/** "The first surplus in 14 years" and "its first win since 2007" rest on the number of years, which is held by itself. */
const isFirstIn = ({low, token, tail}: Pick<Numeral, "low" | "token" | "tail">): boolean =>
  low === 1 &&
  /^first$/i.test(token) &&
  // "Passed first Marn, then Osta".
  /^(?:(?:\s[\p{L}’'-]+){1,4},?\s(?:and\s)?then\s|(?:\s[\p{L}’'-]+){1,4}\s(?:(?:in|for)\s(?:(?:more than|over|under|less than|nearly|almost|at least|about)\s)?(?:\p{N}|\p{L}+[\s-](?:\p{L}+\s)?(?:minute|hour|day|week|month|quarter|year|decade|centur)|an?\s(?:decade|generation|century))|since\s))/iu.test(
    tail
  );
