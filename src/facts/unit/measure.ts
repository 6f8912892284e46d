import {checkFields, checkNumber, checkText, checkTextIfAny, checkWord, refusal, valueInWords} from "../boundary.js";
import {parseEdtf} from "../period.js";

/** A noun with its plural: "death", "deaths". */
export interface Noun {
  readonly one: string;
  readonly many: string;
}

/** A sum of money, in whole units of the currency: 4.5 for $4.50. Negative for a loss or a debt. */
export interface Money {
  readonly kind: "money";
  /** ISO 4217: "USD". */
  readonly currency: string;
  /** As it is printed: "$". */
  readonly sign: string;
  readonly place: "before" | "after";
}

/** So many to each **per** of something: 12.3 deaths per 1,000 people. */
export interface Rate {
  readonly kind: "rate";
  readonly per: number;
  /** What there are **per** of: "people"; "woman" for a rate per 1. */
  readonly of: string;
  /** What is counted: "deaths"; left out where the words around say it. */
  readonly noun?: Noun;
}

/** A number that is 100 in its base period. */
export interface Index {
  readonly kind: "index";
  /** EDTF: "2015". */
  readonly base: string;
}

/** A temperature, or how far one lies from another. */
export interface Degrees {
  readonly kind: "degrees";
  readonly scale: "C" | "F";
  /** True for a difference, of which zero is none: lengths show it. */
  readonly difference?: true;
}

/** Percentage points: the difference of two shares, 3.2 or −3.2. */
export interface Points {
  readonly kind: "points";
}

/** A change in percent: 120 for what more than doubled, −3.2 for what fell. */
export interface Change {
  readonly kind: "change";
}

/** A unit of a story's own, such as kilometres. */
export interface Measure {
  readonly kind: "measure";
  readonly noun: Noun;
  /** For narrow places: "km"; default the noun. */
  readonly symbol?: string;
  /** Where the symbol stands; default *after*. */
  readonly place?: "before" | "after";
  /** The least and the greatest value that there can be; default none. */
  readonly least?: number;
  readonly most?: number;
}

const places = ["before", "after"];

const signs = new Map(Object.entries({USD: "$", EUR: "€", GBP: "£", ILS: "₪", JPY: "¥", INR: "₹"}));

/**
 * Money of a currency, by its ISO 4217 code: `moneyIn("USD")`, `moneyIn("SEK", {sign: "kr", place: "after"})`.
 * @param options the sign, default that of the best-known currencies; where it stands, default *before*
 * @throws when the code is none, or its sign is not known and not given
 */
export function moneyIn(
  currency: string,
  options: {readonly sign?: string; readonly place?: Money["place"]} = {}
): Money {
  checkFields(options, ["sign", "place"], "options", "moneyIn");
  const {sign = signs.get(currency), place = "before"} = options;
  checkCurrency(currency, "moneyIn");
  if (sign === undefined) throw new Error(`missing sign: money in ${currency} (such as {sign: "$"})`);
  const made: Money = {kind: "money", currency, sign, place};
  checkMoney(made, "moneyIn");
  return made;
}

/**
 * So many to each **per** of something: `ratePer(1000, "people", {one: "death", many: "deaths"})`.
 * @throws when **per** is not a whole number from 1, or **of** is missing
 */
export function ratePer(per: number, of: string, noun?: Noun): Rate {
  const made: Rate = {kind: "rate", per, of, ...(noun !== undefined && {noun})};
  checkRate(made, "ratePer");
  return made;
}

/** An index that is 100 in its **base**, a period in EDTF. @throws when that does not parse */
export function indexOn(base: string): Index {
  parseEdtf(base);
  return {kind: "index", base};
}

/**
 * A temperature in degrees Celsius or Fahrenheit; a **difference** is how far one lies above or below another, such as the average
 * of the month.
 */
export function degreesIn(scale: Degrees["scale"], {difference}: {readonly difference?: boolean} = {}): Degrees {
  checkWord(scale, ["C", "F"], "scale", "degreesIn");
  return {kind: "degrees", scale, ...(difference === true && {difference})};
}

/** Percentage points. */
export const percentagePoints: Points = {kind: "points"};

/** A change in percent. */
export const percentChange: Change = {kind: "change"};

/** A unit of a story's own. @throws when its noun is missing, or its least value lies above its greatest */
export function measureIn(one: string, many: string, options: Omit<Measure, "kind" | "noun"> = {}): Measure {
  checkNoun({one, many}, "measureIn");
  checkScale(many);
  checkFields(options, measureOptions, "options", `measure ${many}`);
  const made: Measure = {kind: "measure", noun: {one, many}, ...options};
  checkMeasure(made, `measure ${many}`);
  return made;
}

/** @throws for a unit that is a number of another: its numbers would be read in that. */
function checkScale(many: string): void {
  const [, of] = /^(?:hundred|thousand|million|billion)s?\s(?:of\s)?(.+)$/iu.exec(many) ?? [];
  if (of !== undefined)
    throw new Error(`invalid unit: ${valueInWords(many)} (${of}, with times of its column, or in full): measureIn`);
}

const measureOptions = ["symbol", "place", "least", "most"];

/** @throws unless a unit that was written by hand has what it is printed with; **where** names what is in it */
export function checkMeasureUnit(
  unit: Money | Rate | Index | Degrees | Points | Change | Measure,
  where: string
): void {
  switch (unit.kind) {
    case "money":
      return checkMoney(unit, where);
    case "rate":
      return checkRate(unit, where);
    case "index":
      checkFields(unit, ["kind", "base"], "unit", where);
      return void parseEdtf(unit.base);
    case "degrees":
      checkFields(unit, ["kind", "scale", "difference"], "unit", where);
      if (unit.difference !== undefined && unit.difference !== true)
        throw refusal(unit.difference, "difference", "true, or none", where);
      return checkWord(unit.scale, ["C", "F"], "scale", where);
    case "points":
    case "change":
      return checkFields(unit, ["kind"], "unit", where);
    case "measure":
      return checkMeasure(unit, where);
  }
}

function checkMoney(unit: Money, where: string): void {
  checkFields(unit, ["kind", "currency", "sign", "place"], "unit", where);
  const {currency, sign, place} = unit;
  checkCurrency(currency, where);
  const own = `money in ${currency}, ${where}`;
  checkText(sign, "sign", own);
  checkWord(place, places, "place", own);
  if (/\p{N}/u.test(sign)) throw new Error(`invalid sign: ${valueInWords(sign)} (no digit): ${own}`);
}

function checkCurrency(currency: string, where: string): void {
  checkText(currency, "currency", where);
  if (!/^[A-Z]{3}$/.test(currency))
    throw new Error(`invalid currency: ${valueInWords(currency)} (ISO 4217 has USD, EUR, GBP): ${where}`);
}

function checkRate(unit: Rate, where: string): void {
  checkFields(unit, ["kind", "per", "of", "noun"], "unit", where);
  const {per, of, noun} = unit;
  if (!Number.isSafeInteger(per) || per < 1) throw refusal(per, "rate", "per a whole number from 1", where);
  const own = `${where}, per ${per}`;
  checkText(of, "of", own);
  if (noun !== undefined) checkNoun(noun, own);
}

function checkMeasure({noun, ...options}: Measure, where: string): void {
  checkNoun(noun, where);
  checkFields(options, ["kind", ...measureOptions], "unit", where);
  checkTextIfAny(options.symbol, "symbol", where);
  if (options.place !== undefined) checkWord(options.place, places, "place", where);
  for (const limit of ["least", "most"] as const)
    if (options[limit] !== undefined) checkNumber(options[limit], limit, where);
  const {least = -Infinity, most = Infinity, symbol = ""} = options;
  if (!(least <= most)) throw new Error(`invalid limits: ${least} to ${most}: ${where}`);
  if (/\p{Nd}/u.test(symbol)) throw new Error(`invalid symbol: ${valueInWords(symbol)} (no digit): ${where}`);
}

function checkNoun(noun: Noun, where: string): void {
  checkFields(noun, ["one", "many"], "noun", where);
  checkText(noun.one, "noun in the singular", where);
  checkText(noun.many, "noun in the plural", where);
}
