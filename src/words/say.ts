import {groundsIn} from "../facts/citable.js";
import {
  checkCharacters,
  checkFact,
  checkList,
  checkPhrase,
  checkText,
  isObject,
  refusal,
  valueInWords
} from "../facts/boundary.js";
import {claimOfCell, type TableCell} from "../facts/table/cell.js";
import type {Claim} from "../facts/claim.js";
import {type Derived, isOpen, possible} from "../facts/derived/derived.js";
import type {DatedEvent} from "../facts/event.js";
import {type Name, name} from "../facts/name.js";
import {exact, type Interval, intervalOf, isHedged, isPlaces, type Margin, type Quantity} from "../facts/quantity.js";
import {checkSource, type Source} from "../facts/source.js";
import {limitsOf} from "../facts/unit/unitLimits.js";
import {formatPeriod} from "./dates.js";
import {cardinal, formatNumber} from "./formatNumber.js";
import {
  derivedWords,
  formatQuantity,
  formatSize,
  formatLabel,
  formatMargin,
  formatUnsigned,
  formatValue,
  isDirected
} from "./numbers.js";
import {wayOf} from "./quantityWords.js";
import {language} from "./language.js";
import {type Licence, type Phrase, phrase} from "./phrase.js";
import {unitWords} from "./unitWords.js";

/** What may stand between the typed words of `say`: a number brings its bound, its unit and, if ours, its mark. */
export type Insert = Claim | Derived | TableCell | Source | Name | Phrase;

/**
 * Writes text whose every number comes from a claim: say`Israel supplied ${armsImportShare} of the arms`.
 * The first letter becomes a capital when an insert begins the sentence.
 * @throws when a digit or a control character is typed by hand, or an insert is not an `Insert`
 */
export function say(literals: TemplateStringsArray, ...inserts: readonly Insert[]): Phrase {
  if (!Array.isArray(literals)) throw refusal(literals, "text", "say`…`, without brackets", "say");
  const typed = literals.find(hasDigit);
  if (typed !== undefined) {
    throw new Error(`typed digit in text: ${JSON.stringify(literals.join("…"))} (insert the claim instead)`);
  }
  checkCharacters(literals.join(""), "text", "say");
  for (const insert of inserts)
    if (isObject(insert) && ["claim", "cell", "derived"].includes(String(insert["kind"])))
      checkFact(insert, [String(insert["kind"])], "insert", "say");
  const parts = inserts.map(
    (insert, index) => betweenWords(insert, literals[index] ?? "", literals[index + 1] ?? "") ?? phraseOf(insert)
  );
  const text = literals.map((literal, index) => literal + (parts[index]?.text ?? "")).join("");
  const opened = literals[0] === "" ? text.charAt(0).toUpperCase() + text.slice(1) : text;
  return phrase(opened, [...new Set(groundsIn(parts))]);
}

/** True for a text with a digit, but for what a rate is per, "per 100,000 people", which no claim states; the check holds it against units. */
const hasDigit = (text: string) => /\p{N}/u.test(text.replace(/\bper \d{1,3}(?:,000)*(?= \p{L})/gu, ""));

/** The period of a claim or event as text: "2016–20". @throws when it has none */
export function periodOf(dated: Claim | DatedEvent): Phrase {
  checkFact(dated, ["claim", "event"], "claim", "periodOf");
  if (dated.period.edtf === null)
    throw new Error(`missing period: ${dated.id} has none (write "period not stated"): periodOf`);
  return phrase(formatPeriod(dated.period.edtf), [dated]);
}

/**
 * A number without the noun it counts, or the words of what it is per: "more than 6,000", "6.9" of "6.9 per 100,000 people". Of our
 * own arithmetic without the words "our calculation", which the text then has further on: "1.5 times as dear (our calculation)".
 */
export function valueWords(given: Claim | Derived | TableCell): Phrase {
  const number = numberIn(given, "valueWords");
  const isBare = unitWords(number.unit).counted || number.unit.kind === "rate";
  const text = isBare ? formatLabel(number) : formatQuantity(number);
  return phrase(text, [number]);
}

/**
 * A number of a data file, or of our own arithmetic, as an article rounds it: "$11.2 million" of $11,240,000 to three digits. The check
 * holds it against the number in full.
 * @param significant how many digits are left, 2 to 15
 * @throws for a number that is not exact
 */
export function roundedWords(given: Claim | Derived | TableCell, significant: number): Phrase {
  const number = numberIn(given, "roundedWords");
  const {quantity} = number;
  if (!Number.isInteger(significant) || significant < 2 || significant > 15) throw refusal(significant, "digits", "2 to 15", "roundedWords"); // prettier-ignore
  if (quantity.bound !== "exact") throw refusal(quantity, "number", "an exact one", "roundedWords");
  const value = Number(quantity.value.toPrecision(significant));
  if (value === 0) return phrase(formatQuantity(number), [number]);
  // "$7 million" of $7,000,000, whatever it may have.
  const own = value.toExponential().replace(/e.*$/u, "").replace(/[-.]/gu, "").length;
  return phrase(formatQuantity({...number, quantity: exact(value, {significant: own})}), [number]);
}

/** The number of a claim, our own arithmetic or a cell. @throws for anything else */
function numberIn(given: Claim | Derived | TableCell, where: string): Claim | Derived {
  checkFact(given, ["claim", "derived", "cell"], "claim", where);
  return given.kind === "cell" ? claimOfCell(given) : given;
}

/**
 * An estimate without its margin of error, which the deck or the note then says: "54%" of "54% (plus or minus 3 points)".
 * @throws for a number without a margin
 */
export function estimateWords(number: Claim | Derived): Phrase {
  const {value} = withMarginIn(number, "estimateWords");
  const [digits = ""] = /^-?\d*?(?=0*$)/.exec(String(value)) ?? [];
  // "$1.5 million", as it is printed with its margin.
  const quantity =
    Number.isInteger(value) && value !== 0
      ? exact(value, {significant: Math.max(1, digits.replace("-", "").length)})
      : exact(value);
  return phrase(formatQuantity({...number, quantity}), [number]);
}

/** The margin of error of an estimate alone: "±3 points" of "54% (plus or minus 3 points)". @throws for a number without one */
export function marginWords(number: Claim | Derived): Phrase {
  return phrase(formatMargin(withMarginIn(number, "marginWords").margin, number), [number]);
}

function withMarginIn(number: Claim | Derived, where: string): Margin {
  checkFact(number, ["claim", "derived"], "claim", where);
  const {quantity} = number;
  if (quantity.bound === "margin") return quantity;
  throw new Error(`no margin of error: ${valueInWords(quantity)} (insert the claim itself): ${where}`);
}

/** The interval that rounding leaves to a derived number: "3.9–4.2". @param decimals places to print; default 1 */
export function intervalWords(derived: Derived, decimals = 1): Phrase {
  checkFact(derived, ["derived"], "derived value", "intervalWords");
  if (!isPlaces(decimals)) throw refusal(decimals, "decimals", "0 to 20", "intervalWords");
  const {low, high} = possible(derived);
  return phrase(`${formatNumber(low, decimals)}–${formatNumber(high, decimals)}`, [derived]);
}

/** A count of the claims themselves, in words: "three". */
export function countInWords(claims: readonly Exclude<Licence, Name>[]): Phrase {
  checkList(claims, "claims", "countInWords");
  for (const each of claims) checkFact(each, ["claim", "derived", "event"], "claim", "countInWords");
  return phrase(cardinal(claims.length), claims);
}

/**
 * A number as a rough phrase, checked: *more than two-thirds* must lie below all that the number may be, *less than*
 * above, and *about* within its rounding (AggChecker's rule: a phrase is wrong when the figure does not round to it). A
 * number that is open at one end is about nothing.
 * A bound names the nearest common part: 69% is more than two-thirds, and nobody says "more than a third" of it.
 * @param words "more than", "less than" or "about", then a fraction of a whole, or a fraction or multiple for a ratio
 * @throws when the phrase is not known, the number does not bear it out, or a nearer one is as true
 */
export function inWords(number: Claim | Derived, words: string): Phrase {
  checkFact(number, ["claim", "derived"], "claim", "inWords");
  checkText(words, "words", "inWords");
  const {hedge, fraction} = roughNumber(words);
  const {quantity, unit} = number;
  const {one} = unitWords(unit);
  // No share is twice its whole.
  if (hedge === undefined || fraction === undefined || one === null || fraction * one > limitsOf(unit).most)
    throw new Error(`unknown phrase: ${valueInWords(words)} for a ${unit.kind}`);
  const target = fraction * one;
  const {low, high} = possible(number);
  const holds = {
    moreThan: low > target || (low === target && quantity.bound === "moreThan"),
    lessThan: high < target || (high === target && quantity.bound === "lessThan"),
    about: isWithin(target, {low, high}) && (!isOpen(quantity) || isAbout(quantity, target))
  };
  if (!holds[hedge]) throw new Error(`untrue phrase: ${words} for ${formatNumber(low)} to ${formatNumber(high)}`);
  const nearer = nearerPart(hedge, fraction, {low: low / one, high: high / one});
  if (nearer !== null)
    throw new Error(
      `misleading phrase: ${words} for ${formatNumber(low)} to ${formatNumber(high)} (it is ${hedge === "moreThan" ? "more" : "less"} than ${nearer}, too)`
    );
  return phrase(words, [number]);
}

/** Whether an estimate is about a part of which it is the rounding: "about 33%" of a third. */
const isAbout = (quantity: Quantity, target: number) =>
  quantity.bound === "about" && isWithin(target, intervalOf(exact(quantity.value)));

const isWithin = (value: number, {low, high}: Interval) => low <= value && value <= high;

/** The part or multiple between a phrase and a number that is as true of it, the nearest; *null* where there is none. */
function nearerPart(
  hedge: "moreThan" | "lessThan" | "about",
  fraction: number,
  {low, high}: {readonly low: number; readonly high: number}
): string | null {
  if (hedge === "about") return null;
  const between = [...language.quantities.fractions]
    .filter(([words, part]) => {
      const isCommon = part > 1 || language.quantities.nearest.includes(words);
      return isCommon && (hedge === "moreThan" ? fraction < part && part < low : high < part && part < fraction);
    })
    .toSorted(([, one], [, other]) => one - other);
  return (hedge === "moreThan" ? between.at(-1) : between[0])?.[0] ?? null;
}

/** The hedge of a rough phrase and its fraction or multiple; *undefined* where the language has no such words. */
function roughNumber(words: string) {
  const {roughHedges, fractions} = language.quantities;
  const [lead, hedge] = [...roughHedges].find(([lead]) => words.startsWith(`${lead} `)) ?? [""];
  return {hedge, fraction: fractions.get(words.slice(lead.length + 1))};
}

/** Text with no number in it; the same refusal of typed digits. */
export function plain(text: string): Phrase {
  if (typeof text !== "string") throw refusal(text, "text", "a text", "plain");
  checkCharacters(text, "text", "plain");
  if (hasDigit(text)) throw new Error(`typed digit in text: ${JSON.stringify(text)} (insert the claim instead)`);
  return phrase(text);
}

/**
 * A change after a word that says which way it went, "grew by 115%", and not "grew by up 115%", points that are a size, "a lead of
 * 7 points", and a number after its bound, "up to 150,000"; *null* for what is none of these, or stands among no such words. @throws when the words say the other way
 */
function betweenWords(insert: Insert, lead: string, tail: string): Phrase | null {
  if (typeof insert !== "object" || insert === null || "name" in insert) return null;
  if (insert.kind === "cell") return betweenWords(claimOfCell(insert), lead, tail);
  if (insert.kind !== "claim" && insert.kind !== "derived") return null;
  const text = sizeAmong(insert, lead, tail) ?? changeAfter(insert, lead) ?? afterBound(insert, lead);
  if (text === null) return null;
  return phrase(insert.kind === "derived" ? `${text} (${derivedWords(insert)})` : text, [insert]);
}

/** A number whose bound the words before it say, "up to ${trips}", without saying it twice. */
function afterBound(number: Claim | Derived, lead: string): string | null {
  const {hedges, hedgesOfThings, isBoundSaid} = language.quantities;
  const {bound} = number.quantity;
  if (!isHedged(bound) || !isBoundSaid(bound, lead)) return null;
  const text = formatQuantity(number);
  const said = [hedges[bound], hedgesOfThings[bound]].find((hedge) => text.startsWith(hedge));
  return said === undefined ? null : text.slice(said.length);
}

function sizeAmong(number: Claim | Derived, lead: string, tail: string): string | null {
  const {isMarginSaid, isSizeSaid, signOfTopic} = language.quantities;
  const isOfError = number.kind === "claim" && signOfTopic(number.topic) === "±";
  if (isOfError) return isMarginSaid(lead) ? formatUnsigned(number) : null;
  if (number.unit.kind !== "points" || wayOf(number.quantity) === "down") return null;
  return isSizeSaid(lead, tail) ? formatUnsigned(number) : null;
}

function changeAfter(number: Claim | Derived, lead: string): string | null {
  if (!isDirected(number)) return null;
  const [said, way] = [language.quantities.wayBefore(lead), wayOf(number.quantity)];
  if (said === null) return null;
  if (said !== "by" && way !== null && said !== way)
    throw new Error(
      `untrue words: ${JSON.stringify(lead.trim())} before a number that is ${formatQuantity(number)} (say it the other way, or without: "is \${…}"): say`
    );
  return said === "by" || way === null ? formatValue(number) : formatSize(number);
}

function phraseOf(insert: Insert): Phrase {
  if (typeof insert !== "object" || insert === null) refuseInsert(insert);
  if ("name" in insert) {
    checkSource(insert, "say");
    return phrase(insert.name);
  }
  switch (insert.kind) {
    case "phrase":
      checkInsert(insert);
      return insert;
    case "claim":
      return phrase(formatQuantity(insert), [insert]);
    case "cell":
      return phraseOf(claimOfCell(insert));
    case "name":
      return phrase(name(insert.text).text, [insert]);
    case "derived":
      return phrase(`${formatQuantity(insert)} (${derivedWords(insert)})`, [insert]);
    default:
      refuseInsert(insert satisfies never);
  }
}

function refuseInsert(insert: unknown): never {
  const has = (field: string) => isObject(insert) && field in insert;
  if (typeof insert === "number" || has("bound"))
    throw new Error(
      `invalid insert: ${insertInWords(insert)} (say of what, when and who says so: a claim with this quantity, claim({quantity: …}), and insert that): say`
    );
  const isPeriod = has("basis") || has("edtf");
  throw new Error(
    `invalid insert: ${insertInWords(insert)} (${isPeriod ? "a claim or event that has it, in periodOf(…)" : "a claim, a source or say`…`"}): say`
  );
}

function insertInWords(insert: unknown): string {
  if (!isObject(insert) || !("bound" in insert)) return valueInWords(insert);
  const {bound, value, low, high} = insert;
  return [bound, value, low, high].flatMap((part) => (part === undefined ? [] : [valueInWords(part)])).join(" ");
}

/** An empty text may be inserted where a sentence needs none. */
function checkInsert(insert: Phrase): void {
  if (insert.text !== "") checkPhrase(insert, "insert", "say");
}
