import type {UnitRecord} from "../../../../facts/unit/unitSchema.js";
import {factorOf} from "../numerals/numeralValue.js";
import {codesNamed, isCode} from "./currencyNames.js";

/** A unit that a text names where units stand: "(cm)", "in dollars". */
export interface UnitNamed {
  /** As it stands: "cm", "US$", "dollars". */
  readonly token: string;
  readonly isInParentheses: boolean;
  readonly kind: "money" | "percent" | "degrees" | "duration" | "measure";
  /** Of a sign of money the sign, of other money the codes of ISO 4217 that it may be; else the words for the same unit. */
  readonly alike: readonly string[];
  /** What numbers in it are multiplied by: 1,000 for "€k". */
  readonly scale: number;
}

type Meaning = Pick<UnitNamed, "kind" | "alike">;

// Without “m”, which may be millions, and “min”, which may be the least.
const units: readonly (readonly [kind: Meaning["kind"], symbols: string, names: string])[] = [
  ["percent", "%", "percent|per cent"],
  ["degrees", "°C|℃", "celsius|degrees celsius"],
  ["degrees", "°F|℉", "fahrenheit|degrees fahrenheit"],
  ["duration", "sec", "seconds"],
  ["duration", "mins", "minutes"],
  ["duration", "h|hrs", "hours"],
  ["duration", "", "days"],
  ["duration", "", "weeks"],
  ["duration", "", "months"],
  ["duration", "", "years"],
  ["measure", "mm", "millimetres|millimeters"],
  ["measure", "cm", "centimetres|centimeters"],
  ["measure", "", "metres|meters"],
  ["measure", "km", "kilometres|kilometers"],
  ["measure", "in", "inches"],
  ["measure", "ft", "feet"],
  ["measure", "yd", "yards"],
  ["measure", "mi", "miles"],
  ["measure", "g", "grams|grammes"],
  ["measure", "kg", "kilos|kilograms|kilogrammes"],
  ["measure", "t", "tonnes|tons"],
  ["measure", "lb|lbs", "pounds"],
  ["measure", "oz", "ounces"],
  ["measure", "ml", "millilitres|milliliters"],
  ["measure", "l", "litres|liters"],
  ["measure", "gal", "gallons"],
  ["measure", "ha", "hectares"],
  ["measure", "", "acres"],
  ["measure", "kWh", "kilowatt-hours|kilowatt hours"],
  ["measure", "MWh", "megawatt-hours|megawatt hours"],
  ["measure", "GWh", "gigawatt-hours|gigawatt hours"],
  ["measure", "TWh", "terawatt-hours|terawatt hours"]
];

const known = units.map(([kind, symbols, names]) => ({
  kind,
  symbols: symbols.split("|").filter((each) => each !== ""),
  names: names.split("|")
}));

const scales = "thousands?|millions?|billions?|trillions?";
const shortScales = "k|m|mn|mln|bn|tn";
const inside = new RegExp(
  `^(?:in\\s)?(?:(?<before>${scales})\\s(?:of\\s)?)?(?<unit>.+?)(?:(?:\\s|(?<=\\p{Sc}))(?<short>${shortScales})(?!\\p{L})|\\s(?<after>${scales}))?(?:\\s(?:of|per|an?|at|in|by)\\s.*|\\s?/.*|,.*)?$`,
  "u"
);
const behind = new RegExp(
  `(?<!\\p{L})in\\s(?:(?<before>${scales})\\s(?:of\\s)?)?(?:US\\s|\\p{Nd}{4}\\s|(?:constant|current|today’s)\\s)*(?<unit>per cent|[\\p{L}-]+)(?=$|[.,;:)]|\\s(?:by|per|an?|since|from|at|for|and|between|to|of|on|over|–)(?!\\p{L}))`,
  "gu"
);

/** The units that a text names in parentheses or behind "in", in reading order. */
export function unitsNamed(text: string): UnitNamed[] {
  const parted = [...text.matchAll(/\(([^()]+)\)/gu)].flatMap(([, words = ""]) => {
    const {unit = "", before = "", short = "", after = ""} = inside.exec(words.trim())?.groups ?? {};
    return meaningsOf(unit, true).map((meaning) => ({...meaning, token: words, isInParentheses: true, scale: scaleOf(before || short || after)})); // prettier-ignore
  });
  const said = [...text.matchAll(behind)].flatMap(({groups = {}}) => {
    const {unit = "", before = ""} = groups;
    return meaningsOf(unit, false).map((meaning) => ({...meaning, token: unit, isInParentheses: false, scale: scaleOf(before)})); // prettier-ignore
  });
  return [...parted, ...said];
}

const headed = /^(?:(?<number>number|count)|(?<part>share|percentage|proportion)|(?<time>seconds|minutes|hours|days|weeks|months|years))\sof(?!\p{L})/iu; // prettier-ignore

/** What a deck begins with that says what its numbers are, "Days of rain", and of which kinds of unit they may be; *null* for other words. */
export function headedUnit(
  text: string
): {readonly token: string; readonly kinds: readonly UnitRecord["kind"][]} | null {
  const {0: token = "", groups = {}} = headed.exec(text) ?? {};
  if (token === "") return null;
  if (groups["time"] !== undefined) return {token, kinds: ["duration", "count", "rate", "index", "change", "points", "share", "ratio"]}; // prettier-ignore
  const ofNumbers = ["count", "rate", "measure", "index", "ratio"] as const;
  return {token, kinds: groups["part"] === undefined ? ofNumbers : ["share", "ratio", "change", "points", "rate", "measure", "index"]}; // prettier-ignore
}

/** The unit that stands at a number: of "$200", "10%" and "20 cm"; *null* where none does. */
export function unitAt(text: string): Meaning | null {
  const bare = text.replace(/[\p{N}.,\u00a0\u202f\s+−~≈<>≤≥–-]+/gu, " ").trim();
  const [unit = ""] =
    bare.replace(/(?:^|\s)(?:k|m|mn|mln|bn|tn|thousand|million|billion)$/iu, "").match(/^\S+$/u) ?? [];
  // A letter beside a number may be a scale, or stand for many words.
  return /^\p{L}?$/u.test(unit) ? null : (meaningsOf(unit, true)[0] ?? null);
}

/** @param symbols whether its symbols are words enough */
function meaningsOf(unit: string, symbols: boolean): Meaning[] {
  if (symbols && /^\p{Lu}{0,3}\p{Sc}$/u.test(unit)) return [{kind: "money", alike: [unit]}];
  if (symbols && isCode(unit) && !isOther.test(unit)) return [{kind: "money", alike: [unit]}];
  const lower = unit.toLowerCase();
  const own = known.find((each) => each.names.includes(lower) || (symbols && each.symbols.includes(unit)));
  const alike = own && [...own.symbols, ...own.names];
  const codes = isMoneyWord.test(lower) ? codesNamed(lower) : [];
  // "Pounds" are money and a weight.
  if (codes.length > 0) return [{kind: "money", alike: [...codes, ...(alike ?? [])]}];
  return own && alike ? [{kind: own.kind, alike}] : [];
}

/** Of the names of money those that are no other word: "in real terms", "in marks". */
const isMoneyWord =
  /^(?:dollars?|euros?|pounds|yen|yuan|renminbi|won|francs?|kroner|kronor|zlotys|forints?|roubles|rubles|hryvnias?|shekels|rupees|riyals|dirhams|dinars|rand|pesos|baht|rupiah|ringgit|lira)$/u;

/** Codes of money that are other words in capitals as well. */
const isOther = /^(?:ALL|AMD|BAM|COP|CUP|MAD|SOS|TRY)$/u;

const scaleOf = (word: string): number => (word === "" ? 1 : factorOf(word.replace(/s$/u, "")));
