import type {UnitEvidence} from "../../../facts/evidence.js";
import type {MeasureName} from "../../../facts/record.js";
import type {Noun} from "../../../facts/measure.js";
import type {Numeral} from "../../words/en/numerals/numerals.js";
import {saysPeople} from "../../words/en/units/collectives.js";
import {currencyNames} from "../../words/en/units/currencyNames.js";
import {isOfHundredths} from "../../words/en/units/minorMoney.js";
import {isUnitInSight} from "../../words/en/units/unitInSight.js";
import {unitWords} from "../../words/en/units/unitWords.js";

/** The words around a number. */
export interface Surroundings {
  /** The sentence that it stands in. */
  readonly sentence: string;
  /** The text that it stands in, with its other sentences. */
  readonly text: string;
  /** All that stands under that text. */
  readonly block: string;
  /** The measures by which the figure shows facts. */
  readonly measures: ReadonlySet<MeasureName>;
}

/** True where a number is printed with the unit of its claim: a percent sign, the noun that it counts, a currency. */
export function unitAgrees(
  unit: UnitEvidence,
  numeral: Numeral,
  {sentence, text, block, measures}: Surroundings
): boolean {
  const {unit: printed, after, kind, tail} = numeral;
  if (printed === null && isPlain(after[0]) && isUnitInSight(unit, numeral, text)) return true;
  switch (unit.kind) {
    case "share":
      // The ends of an interval go without their sign.
      if (printed === "percent" || (printed === null && kind === "range")) return true;
      return printed === null && measures.has("count") && isOfSquares(after, sentence);
    case "ratio":
      return printed === null && (kind === "multiple" || kind === "range" || isPlain(after[0]));
    case "duration":
      if (unit.per === "year" && isAge(numeral, sentence)) return printed === null;
      // "Rose to 78.4 years, from 77.5 in 2022".
      if (printed === null && isPlain(after[0]) && isAfterSame(numeral, sentence, unit.per)) return true;
      if (
        printed === null &&
        new RegExp(`^\\s(?:and|or)\\s\\p{N}+(?:\\.\\p{N}+)?\\s${unit.per}s?(?!\\p{L})`, "u").test(tail)
      )
        return true;
      // On a tile it stands under its number.
      return (
        printed === null &&
        (after[0] ?? wordsOnly(block).split(" ")[0])?.replace(/[’']$/, "").replace(/s$/, "") === unit.per
      );
    case "count":
      return (
        printed === null &&
        (isCounted(unit.noun, after, `${text} ${block}`) ||
          isRightAfter(unit.noun, numeral) ||
          isKilled(unit.noun, numeral) ||
          (isPlain(after[0]) && isOfPeople(unit.noun, sentence)) ||
          (after[0] !== undefined && [unit.noun.many, after[0]].every((noun) => inhabitants.test(noun))))
      );
    case "money":
      return (printed === null || printed === "money") && isInCurrency(unit, numeral, sentence);
    case "rate": {
      const around = `${tail} ${text} ${block}`.toLowerCase();
      const isPer = unitWords(unit).fixed.some((per) => around.includes(per.toLowerCase()));
      return (
        printed === null &&
        isPer &&
        (unit.noun === undefined || isCounted(unit.noun, after[0] === "per" ? [] : after, around))
      );
    }
    case "index":
      return printed === null && kind !== "multiple" && (/^\s?\(/.test(tail) || isPlain(after[0]));
    case "degrees":
      return printed === null && isInDegrees(unit.scale, tail.replace(/^\s?±\s?\p{N}+(?:\.\p{N}+)?/u, ""));
    case "points":
      return (
        printed === "points" || (printed === null && (/^(?:points?|pts?)$/.test(after[0] ?? "") || isLead(numeral)))
      );
    case "change":
      return printed === "percent";
    case "measure": {
      // A measure of percent of something has its sign: "160% of GDP".
      const [, whole] = /^per\s?cent (of .+)$/u.exec(unit.noun.many) ?? [];
      if (whole !== undefined && printed === "percent")
        return after.join(" ").startsWith(whole.toLowerCase()) || (after[0] !== "of" && isPlain(after[0]));
      const isShort = unit.symbol !== undefined && isBeside(unit.symbol, numeral);
      // "A BMI of 30", "an index of 104.2": points go without their unit.
      if (printed === null && /^points?$/.test(unit.noun.one) && isPlain(after[0])) return true;
      if (printed === null && isRightAfter(unit.noun, numeral)) return true;
      const isSaid =
        unit.symbol !== undefined && unit.symbol.length > 2 && isPlain(after[0]) && text.includes(unit.symbol);
      return printed === null && (isShort || isSaid || isCounted(unit.noun, after, `${text} ${block}`));
    }
  }
}

/** True for the years of an age, which go without their unit: "aged 16 to 64", "women aged 15–44", "who are under 35". */
function isAge({lead, after, tail}: Numeral, sentence: string): boolean {
  // "Runners are getting older: the median was 41 in 2024".
  const isOfAges = /(?<!\p{L})(?:older|younger|oldest|youngest|ages?|aged|retires?|retired|retirement)(?!\p{L})/iu.test(
    sentence
  );
  if (isOfAges && isPlain(after[0])) return true;
  const isSaid =
    /(?<!\p{L})(?:aged?|ages|age of)\s(?:[\d\s,+–-]|and|or|to|from|between|under|over|below|above|at least)*$|(?<!\p{L})(?:(?:who|they) (?:are|were) (?=(?:under|over|below|above)\s$))\s?(?:(?:from|between|under|over|below|above|at least)\s)?$/iu;
  // "Under-35s", "two-thirds of them over 75".
  if (/(?<!\p{L})(?:under|over)-$/iu.test(lead) && /^(?:-year-old)?s(?!\p{L})/u.test(tail)) return true;
  if (/(?<!\p{L})(?:them|whom|people)\s(?:aged\s)?(?:under|over|below|above)\s$/iu.test(lead) && isPlain(after[0]))
    return true;
  if (/(?<!\p{L})aged?\s$/iu.test(lead) && !/^(?:hour|day|week|month)s?$/.test(after[0] ?? "")) return true;
  // "They sit exams at 16", "retire at 67".
  return (isSaid.test(lead) || /\p{L}\sat\s$/u.test(lead)) && isPlain(after[0]);
}

/** True for the second of two numbers that are compared or set side by side, "77.5 years, Spaniards 83.2", where the first has the unit of both. */
function isAfterSame({lead, tail}: Numeral, sentence: string, per: string): boolean {
  const isCompared = /(?<!\p{L})(?:from|to|and|against|than|with|after)\s(?:(?:about|over|under|nearly)\s)?$/iu.test(
    lead
  );
  const isLast = /,\s[\p{L}\s’'-]*$/u.test(lead) && /^\s*(?:[.;)]|$)/u.test(tail);
  return (isCompared || isLast) && new RegExp(`\\p{N}\\s${per}s?(?!\\p{L})`, "u").test(sentence);
}

/** True for a lead in votes, which goes without its unit: "from Biden +2.4 to Trump +3.1". */
const isLead = ({lead, token, after}: Numeral) =>
  (/\p{Lu}\p{L}*\s\+$/u.test(lead) || (token.startsWith("+") && /\p{Lu}\p{L}*\s$/u.test(lead))) && isPlain(after[0]);

/** True where a sign stands right before a number or right after it: "$5", "5 kr"; "A$5" has not the sign "$". */
function isBeside(sign: string, {lead, tail}: Numeral): boolean {
  const [before, after] = [lead.trimEnd(), tail.trimStart()];
  const isApart = (next: string) => !/\p{L}/u.test(next) || !/\p{L}/u.test(sign);
  const isBefore = before.endsWith(sign) && !/\p{L}/u.test(before.slice(0, -sign.length).at(-1) ?? "");
  return isBefore || (after.startsWith(sign) && isApart(after.slice(sign.length).at(0) ?? ""));
}

/** True where a number is money of one currency: "$5", "US$5", "USD 5", "5 USD", "5 dollars". */
function isInCurrency(
  {sign, currency}: {readonly sign: string; readonly currency: string},
  numeral: Numeral,
  sentence: string
): boolean {
  if (isOfHundredths(currency, numeral.tail)) return true;
  const lead = numeral.lead.trimEnd();
  const [, prefix = ""] = lead.endsWith(sign)
    ? (/(?<!\p{L})(\p{Lu}{1,2})$/u.exec(lead.slice(0, -sign.length)) ?? [])
    : [];
  const isOwn = prefix !== "" && currency.startsWith(prefix);
  return (
    isOwn ||
    [sign, currency].some((each) => isBeside(each, numeral)) ||
    isNamed(currency, numeral.after) ||
    isQuotation(currency, numeral, sentence)
  );
}

/** True where the name of a currency follows, with its country or without: "7.46 kroner", "1.2bn South Korean won". */
function isNamed(currency: string, after: readonly string[]): boolean {
  const names = currencyNames(currency);
  return after.slice(0, 3).some((word, index) => names.includes(word) && after.slice(0, index).every(isOfCountry));
}

const isOfCountry = (word: string) => /^(?:us|uk|new|south|north|\p{L}{2,}(?:an|ish|ese|ch|ss|i))$/u.test(word);

/** "The lira sinks to 38 to the dollar" is a number of lira. */
function isQuotation(currency: string, {tail}: Numeral, sentence: string): boolean {
  if (!/^\s(?:to|against|for|per)\s(?:the|an?|one)\s\p{L}/u.test(tail)) return false;
  const words = new Set(wordsOnly(sentence).split(" "));
  return currencyNames(currency).some((name) => words.has(name));
}

function isInDegrees(scale: "C" | "F", tail: string): boolean {
  const [found, sign, bare, word] =
    /^\s?(?:[°º˚]\s?([CF]?)(?!\p{L})|([CF])(?!\p{L})|degrees?(?:\s([CF])(?:elsius|ahrenheit))?)/iu.exec(tail) ?? [];
  const letter = sign ?? bare ?? word ?? "";
  return found !== undefined && (letter === "" || letter.toUpperCase() === scale);
}

/** What may stand between a number and a noun elsewhere in its sentence: "6,000 were killed", "6,000 of them". */
const plain = new Set(
  "the of in on at by to for from with as and or but who that which not since after before during were was are is be been had has have will may more dead times did do does can could would should might must said say says took take gave give came come went go left lost make makes mean means form forms won stood fell rose lie lay live lived respectively each apiece gone missing short still now today empty vacant open shut closed beat beats never this last next against versus given taken sold born built shown known seen held sent spent paid bought drawn grown cast".split(
    " "
  )
);

/** True where what follows a number is no noun of its own. */
export function isPlain(word: string | undefined): boolean {
  return word === undefined || plain.has(word) || /\p{L}{2}ed$/u.test(word);
}

function isCounted(
  {one, many, synonyms = []}: Noun & {readonly synonyms?: readonly string[]},
  after: readonly string[],
  around: string
): boolean {
  const lower = [one, many, ...synonyms].map((noun) => noun.toLowerCase().replaceAll("-", " "));
  if (lower.some((noun) => isParted(noun, after, around))) return true;
  const near = stretch(after.slice(0, 3).join(" ").replaceAll("-", " "));
  // "6,000 young Armenian soldiers" and "6,000 of the soldiers", but not "6,000 families of soldiers".
  const isNear = lower.some((noun) => {
    const at = near.indexOf(stretch(noun));
    return (
      at >= 0 &&
      !/ (?:of|and|from|for|with|by|per|among) /.test(
        stretch(
          near
            .slice(1, at + 1)
            .trim()
            .replace(/^of /, "")
        )
      )
    );
  });
  if (isNear) return true;
  return isPlain(after[0]) && lower.some((noun) => stretch(wordsOnly(around)).includes(stretch(noun)));
}

/** "105 micrograms of fine particles per cubic metre", and the number beside it that goes without its unit. */
function isParted(noun: string, after: readonly string[], around: string): boolean {
  const [, head, rest] = /^(.+) (per .+)$/u.exec(noun) ?? [];
  if (head === undefined || rest === undefined) return false;
  const said = stretch(wordsOnly(around));
  const isSaid = new RegExp(` ${head} (?:[^ ]+ ){0,5}${rest} `, "u").test(said);
  return isSaid && (stretch(after.join(" ")).startsWith(` ${head} `) || isPlain(after[0]));
}

/** "A magnitude-7.7 earthquake", "category 5". */
function isRightAfter({one}: Noun, {lead}: Numeral): boolean {
  const [before, word] = [lead.toLowerCase().replace(/[\s-]$/, ""), one.toLowerCase()];
  const isApart = before.length < lead.length && !/[\p{L}\p{N}]$/u.test(before.slice(0, -word.length));
  return isApart && before.endsWith(word);
}

/** One thing in three words. */
const inhabitants = /^(?:people|residents|inhabitants)$/i;

/** True where people are counted, and a word for many of them says so: "the population shrank by 898,000". */
const isOfPeople = ({one, many}: Noun, sentence: string): boolean =>
  [one, many].some((noun) => ofCrowds.test(noun)) && saysPeople(sentence);

const ofCrowds = /^(?:pe(?:rson|ople)|residents?|inhabitants?|spectators?|fans?|visitors?|viewers?|supporters?)$/i;

/** Where shapes are counted a percent is a shape: "69 of a hundred squares". */
function isOfSquares(after: readonly string[], sentence: string): boolean {
  return (
    /\b(?:squares?|cells?)\b/i.test(sentence) &&
    (isPlain(after[0]) || /^(?:squares?|cells?|stand)$/.test(after[0] ?? ""))
  );
}

/** "Killed at least 5,800 people", of a count of deaths. */
const isKilled = ({many}: Noun, {lead, after}: Numeral) =>
  /^(?:deaths|dead|fatalities)$/i.test(many) &&
  /(?<!\p{L})kill(?:s|ed|ing)\s(?:\p{L}+\s){0,2}$/iu.test(lead) &&
  (isPlain(after[0]) || inhabitants.test(after[0] ?? ""));

/** Words between spaces, so that "men" is not found in "women". */
function stretch(words: string): string {
  return ` ${words} `;
}

function wordsOnly(text: string): string {
  return (text.toLowerCase().match(/[\p{L}’']+/gu) ?? []).join(" ");
}
