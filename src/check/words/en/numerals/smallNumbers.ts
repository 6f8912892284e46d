import type {Numeral} from "./numerals.js";

/** What is numbered in its order and is no rank: "the first phase", "a second-tier town". */
const steps =
  /^(?:phases?|stages?|steps?|parts?|sections?|chapters?|pages?|tiers?|halves|legs?|waves?|attempts?|drafts?|versions?|editions?|generations?|terms?|readings?|rounds?|panels?|lines?|rows?|columns?|levels?|batch(?:es)?|instal?ments?|shifts?|doses?|tries|try|floors?|gears?|sentences?|letters?|acts?|scenes?)$/;

/** What follows "one" and "two" where they count nothing of their own: "better than one", "one cannot". */
const pronouns = /(?<!\p{L})(?:than|as|for|like|is|be|was)\s$/iu;

/** Lengths of time, money, parts and multiples: what a figure says of them rests on a claim. */
const measured =
  /^(?:(?:second|minute|hour|day|night|week|fortnight|month|quarter|year|decade|centur(?:y|ie)|percent|percentage|point|per|cent|dollar|euro|pound|yen|penn(?:y|ie)|time|fold|million|billion|trillion|thousand|hundred|dozen|tonne|ton|kilo\p{L}*|kg|km|mile|metre|meter|litre|degree|hectare|acre|foot|feet|inch(?:e)?|people|person|men|man|women|woman|children|child|dead|death|killed|others?|in|out|of|or|and|more|less|fewer)s?)$/u;

/**
 * True for a number word that says nothing of a figure: a step of an order up to the tenth, a pronoun, or one or two of what the
 * figure does not speak of ("two heads", "one price").
 * @param own the stems of the words of the facts
 */
export function isSmallWord(numeral: Numeral, own: ReadonlySet<string>): boolean {
  const {token, kind, low, unit, hedge, lead, tail, after} = numeral;
  if (/\p{N}/u.test(token) || unit !== null || hedge !== null || Number.isNaN(low) || low > 10) return false;
  const [next] = after;
  if (kind === "ordinal") {
    // "The first phase is built; the second is planned".
    if (isStep(lead) && /^(?:is|was|has|had|will)$/.test(next ?? "")) return true;
    return next !== undefined && /^[\s-]\p{L}/u.test(tail) && steps.test(next);
  }
  if (kind === "cardinal" && isAllOfThem(numeral)) return true;
  if (kind !== "cardinal" || low < 1 || low > 2 || !/^[a-z]+$/i.test(token)) return false;
  if (next === undefined || !/^[\s-]\p{L}/u.test(tail)) return low === 1 && pronouns.test(lead);
  if (/^(?:up|down)$/.test(next)) return tail.startsWith("-") || low > 1;
  // "The two candidates in Osta" are none of the numbers of Osta.
  const place = /(?<!\p{L})the\s$/iu.test(lead) ? after.findIndex((word) => /^(?:in|at|for|on|from)$/.test(word)) : -1;
  return !measured.test(next) && isOfNothing(place > 0 ? after.slice(0, place) : after, own);
}

/** True for the three of "one cannot add the three up", which stands for what was named before. */
const isAllOfThem = ({low, lead, tail, after: [next]}: Numeral): boolean =>
  low >= 2 && low <= 10 && /(?<!\p{L})the\s$/iu.test(lead) && /^\s\p{L}/u.test(tail) && together.test(next ?? "");

const together = /^(?:up|together|combined|alike|apart|are|were|have|had|can|cannot|do|did|differ|overlap|add|make)$/;

/** True for the one of "each bar is one town". */
export const isOneEach = ({token, lead}: Numeral): boolean =>
  /^one$/i.test(token) &&
  /(?<!\p{L})(?:each\s\p{L}+\s(?:is|shows|stands for|means|represents)|count(?:s|ed)?\sas)\s$/iu.test(lead);

const isStep = (lead: string) => {
  const [, word = ""] = /(?<!\p{L})(?:first|second|third)\s(\p{L}+)[^.!?]*$/iu.exec(lead) ?? [];
  return steps.test(word.toLowerCase());
};

/** None of the words right after a number is one of the figure's. */
function isOfNothing(after: readonly string[], own: ReadonlySet<string>): boolean {
  return after.slice(0, 3).every((word) => !own.has(word.replace(/[’']s$/, "").replace(/(?<=..)s$/, "")));
}
