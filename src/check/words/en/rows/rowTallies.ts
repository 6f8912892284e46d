import {namesInOrder} from "../../namesIn.js";
import {type Numeral, numeralsIn} from "../numerals/numerals.js";
import {pairsIn} from "./rowPairs.js";
import {counts, type RowStatement, type Tallied, verbs, type Way} from "./rowStatement.js";

/** How many rows are said to be so, at the head of a clause or behind what is said. */
interface Quantifier {
  readonly tallied: Tallied;
  /** How many rows there are in all, where it is said. */
  readonly total: number | null;
  /** Where the numbers of the quantifier begin. */
  readonly places: readonly number[];
  readonly start: number;
  readonly end: number;
}

/** "Eight of the ten boroughs saw fewer deaths", "no district reaches 95%", "only Osta pays more than £9", "rents rose in all but two towns": how many rows are so. */
export function talliesIn(sentence: string, names: readonly string[]): RowStatement[] {
  const numerals = numeralsIn(sentence);
  const told = exceptNames(sentence, names) ?? quantifierIn(sentence, numerals) ?? namesAlone(sentence, names);
  if (!told || takenBack.test(sentence)) return [];
  const rest = sentence.slice(told.end);
  const before = sentence.slice(0, told.start);
  const free = numerals.filter(
    ({start, kind}) => !(told.start <= start && start < told.end) && kind !== "date" && kind !== "quantifier"
  );
  const said =
    thresholdIn(free) ?? timesIn(sentence, names, free) ?? topicsIn(before, free) ?? wayIn(rest, before, free);
  if (!said) return [];
  const {places, ...predicate} = said;
  const {tallied, total, start, end} = told;
  const token = sentence.slice(start, end).trim();
  return [{kind: "tally", tallied, total, names: [], about: "", predicate, places: [...told.places, ...places], token, start, end}]; // prettier-ignore
}

const takenBack =
  /(?<!\p{L})(?:would|could|may|might|should|if|unless|until|hardly|barely|nearly|almost|perhaps)(?!\p{L})|\?/iu;

// The words before the noun: "of the five biggest", "of Osta’s 14".
const owner = "(?:(?:the|its|their|these|those|all)\\s|[\\p{L}’' -]{1,30}[’']s?\\s)?";
const heads: readonly (readonly [RegExp, (numbers: readonly number[]) => Tallied | null])[] = [
  [
    new RegExp(`(?<!\\p{L})(?:all|each|every\\sone)\\s(?:of\\s)?${owner}(?:past\\s|last\\s)?$`, "iu"),
    () => ({of: "all"})
  ],
  [
    new RegExp(`(?<!\\p{L})(?:none|not\\sone|not\\sa\\ssingle\\sone)\\sof\\s${owner}$`, "iu"),
    () => ({of: "count", count: 0})
  ],
  [new RegExp(`(?<!\\p{L})half\\sof\\s${owner}$`, "iu"), () => ({of: "half"})],
  [new RegExp(`(?<!\\p{L})most\\sof\\s${owner}$`, "iu"), () => ({of: "most"})]
];

function quantifierIn(sentence: string, numerals: readonly Numeral[]): Quantifier | null {
  const isCount = ({kind, unit, low, high, hedge}: Numeral) => kind === "cardinal" && unit === null && hedge === null && low === high && Number.isInteger(low) && low > 0; // prettier-ignore
  for (const [index, numeral] of numerals.entries()) {
    if (!isCount(numeral)) continue;
    const {start, end, low} = numeral;
    const lead = sentence.slice(0, start);
    const next = numerals[index + 1];
    const between = next ? sentence.slice(end, next.start) : "";
    const isPart =
      next !== undefined &&
      isCount(next) &&
      new RegExp(`^\\s(?:out\\s)?of\\s${owner}(?:past\\s|last\\s)?$`, "iu").test(between);
    const isNot = /(?<!\p{L})not\s(?:a\ssingle\s)?$/iu.test(lead);
    const allBut = /(?<!\p{L})all\sbut\s$/iu.exec(lead);
    if (isPart) return {tallied: allBut ? {of: "rest", count: low} : {of: "count", count: isNot ? 0 : low}, total: next.low, places: [start, next.start], start: allBut?.index ?? start, end: next.end}; // prettier-ignore
    if (allBut) {
      // "All but two of the districts", "all districts but two".
      return {
        tallied: {of: "rest", count: low},
        total: null,
        places: [start],
        start: allBut.index,
        end: end
      };
    }
    const head = heads.find(([pattern]) => pattern.test(lead));
    const tallied = head?.[1]([low]);
    if (tallied) return {tallied, total: low, places: [start], start: lead.search(head![0]), end: end};
    if (/(?<!\p{L})but\s$/iu.test(lead) && /(?<!\p{L})(?:all|every)\s\p{L}+\sbut\s$/iu.test(lead))
      return {
        tallied: {of: "rest", count: low},
        total: null,
        places: [start],
        start: lead.search(/(?:all|every)\s\p{L}+\sbut\s$/iu),
        end
      };
    if (/^(?:in\s|only\s)?$/iu.test(lead) || /(?:^|[,;:]\s)(?:in|only)\s$/iu.test(lead))
      return {tallied: {of: "count", count: low}, total: null, places: [start], start, end: end};
  }
  return quantifierWithout(sentence);
}

/** Quantifiers in words alone: "every nation", "no district", "half of the districts", "everywhere". */
function quantifierWithout(sentence: string): Quantifier | null {
  const match =
    /(?:^|(?<=[,;:]\s)|(?<=\s(?:in|for|at|across)\s))(?:(?<all>all(?:\sof)?|every|each)|(?<none>no|none\sof|not\sone)|(?<half>half\sof|half)|(?<most>most(?:\sof)?))\s(?:the\s)?(?!(?:one|but|people|other)(?!\p{L}))(?:\p{L}+)/iu.exec(
      sentence
    );
  if (!match) return null;
  // "In every district but Osta" is of the others.
  if (/^\s(?:but|except|bar|apart\sfrom)\s/iu.test(sentence.slice(match.index + match[0].length))) return null;
  const {all, none, half} = match.groups ?? {};
  const tallied: Tallied = all ? {of: "all"} : none ? {of: "count", count: 0} : half ? {of: "half"} : {of: "most"};
  return {tallied, total: null, places: [], start: match.index, end: match.index + match[0].length};
}

/** "In every district but Osta and Lund", "everywhere except Osta". */
function exceptNames(sentence: string, names: readonly string[]): Quantifier | null {
  const match =
    /(?<!\p{L})(?:(?:all|every|each)\s(?:(?:of\s)?the\s)?[\p{L}’' -]{1,30}?|everywhere)\s(?:but|except|bar|apart\sfrom)\s(?:in\s)?(?:the\s)?/iu.exec(
      sentence
    );
  if (!match) return null;
  const behind = sentence.slice(match.index + match[0].length);
  const own = namesInOrder(behind, names);
  const last = own.at(-1);
  if (own[0]?.start !== 0 || !last) return null;
  const end = match.index + match[0].length + last.start + last.named.name.length;
  return {tallied: {of: "except", names: own.map(({named}) => named.name)}, total: null, places: [], start: match.index, end}; // prettier-ignore
}

/** "Only Osta pays", "Osta and Marn both pay". */
function namesAlone(sentence: string, names: readonly string[]): Quantifier | null {
  const found = namesInOrder(sentence, names);
  const [first] = found;
  const last = found.at(-1);
  if (!first || !last || first.start > 9) return null;
  const end = last.start + last.named.name.length;
  const between = sentence.slice(first.start, end).replace(/\s?\([^()]*\)/gu, "");
  const isListed = found.length === 1 || /^[^.;:!?]*\sand\s[^.;:!?]*$/u.test(between);
  if (!isListed) return null;
  const own = found.map(({named}) => named.name);
  if (/^only\s(?:in\s)?(?:the\s)?$/iu.test(sentence.slice(0, first.start)))
    return {tallied: {of: "only", names: own}, total: null, places: [], start: 0, end};
  const isAll = /^\s(?:both|all|each)\s/iu.test(sentence.slice(end)) && first.start === 0;
  return isAll ? {tallied: {of: "these", names: own}, total: null, places: [], start: 0, end} : null;
}

type Said = Extract<RowStatement, {readonly kind: "tally"}>["predicate"] & {readonly places: readonly number[]};

/** "More than 10 litres", "at least one medal", "the 95% target". */
function thresholdIn(free: readonly Numeral[]): Said | null {
  const [numeral, ...more] = free;
  if (!numeral || more.length > 0 || numeral.kind !== "cardinal" || numeral.low !== numeral.high) return null;
  const {hedge, lead, low, unit, start} = numeral;
  const sign =
    hedge === "moreThan" ? ">" : hedge === "lessThan" ? "<" : hedge === "atLeast" ? "≥" : hedge === "atMost" ? "≤" : hedge === null ? signIn(lead) : null; // prettier-ignore
  return sign === null ? null : {by: "threshold", sign, value: low, unit, places: [start]};
}

/** "Reaches the 95% rate", "miss the target of 50%". */
function signIn(lead: string): ">" | "≥" | "<" | null {
  const [, word = ""] =
    /(?<!\p{L})(reach(?:es|ed)?|meets?|met|hits?|tops?|topped|pass(?:es|ed)?|exceeds?|exceeded|beats?|miss(?:es|ed)?|undershot|fell?\sshort\sof|falls?\sshort\sof)\s(?:(?:the|its|their|a|an|target|goal|of|limit|threshold|level|government|official)\s|[\p{L}]+[’']s?\s)*$/iu.exec(
      lead
    ) ?? [];
  if (word === "") return null;
  if (/^(?:miss|undershot|f.*short)/iu.test(word)) return "<";
  return /^(?:top|exceed|beat|pass)/iu.test(word) ? ">" : "≥";
}

/** "Cut their dividends", "saw fewer deaths", "lose less than they did in 2019", and before: "losses shrank in all districts but two". */
function wayIn(rest: string, before: string, free: readonly Numeral[]): Said | null {
  if (free.length > 0) return null;
  const than = /(?<!\p{L})(?:(?<more>more|higher)|(?<less>less|fewer|lower))(?!\p{L})[^.;:!?]{0,40}?\sthan\s(?:(?:they|it)\sdid\s)?(?:in\s)?(?:a\s(?:year|month|week|decade)\s(?:before|earlier|ago)|the\s(?:year|month|week)\sbefore|\p{N}{4})/iu.exec(rest); // prettier-ignore
  if (than) return {by: "way", way: than.groups?.["more"] === undefined ? "down" : "up", places: []};
  if (/(?<!\p{L})(?:than|since|before)(?!\p{L})/iu.test(rest)) return null;
  const told = [...counts, ...verbs, ...cuts].flatMap(([way, words]): Way[] => {
    const isBehind = new RegExp(
      `^(?:\\s[\\p{L}’'-]+){0,3}?\\s(?:have\\s|has\\s|also\\s)?(?:${words})(?!\\p{L})`,
      "iu"
    ).test(rest);
    const isBefore =
      /(?:in|at|for|across)\s$/iu.test(before) && new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, "iu").test(before);
    return isBehind || isBefore ? [way] : [];
  });
  const [way, ...others] = told;
  return way === undefined || others.length > 0 ? null : {by: "way", way, places: []};
}

const cuts: readonly (readonly [Way, string])[] = [
  ["down", "cut|reduced|lowered|trimmed"],
  ["up", "raised|lifted"]
];

/** "Women won more medals than men at four of the past five Games": at how many times one was above another. */
function timesIn(sentence: string, names: readonly string[], free: readonly Numeral[]): Said | null {
  const [pair] = free.length > 0 ? [] : pairsIn(sentence, names);
  return pair && !pair.overtakes && !pair.equals && pair.names.length === 2
    ? {by: "pair", names: [...pair.more, ...pair.less], places: []}
    : null;
}

/** "Thefts outnumber burglaries in all but two precincts": of how many rows one number is above another. */
function topicsIn(before: string, free: readonly Numeral[]): Said | null {
  const [, more = "", less = ""] =
    /^([\p{L}’' -]{3,40}?)\s(?:outnumber(?:s|ed)?|outweigh(?:s|ed)?|exceed(?:s|ed)?|outsell|outsold)\s([\p{L}’' -]{3,40}?)\s(?:in|at|for)\s$/iu.exec(
      before
    ) ?? [];
  return more === "" || free.length > 0 ? null : {by: "topics", more, less, places: []};
}
