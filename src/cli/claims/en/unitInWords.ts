import {codesNamed} from "../../../check/words/en/units/currencyNames.js";

const signs: Readonly<Record<string, string>> = {
  $: "USD",
  "€": "EUR",
  "£": "GBP",
  "¥": "JPY",
  "₪": "ILS",
  "₹": "INR"
};

const names: readonly (readonly [RegExp, string])[] = [
  [/^\s?(?:\p{L}+\s)?euros?\b/iu, "EUR"],
  [/^\s?(?:\p{L}+\s)?pounds?\b/iu, "GBP"],
  [/^\s?(?:\p{L}+\s)?manat\b/iu, "AZN"],
  [/^\s?(?:\p{L}+\s)?shekels?\b/iu, "ILS"]
];

/** The currency of a sum, as ISO 4217 has it, by the sign before it or the word after it; dollars where neither says. */
export function currencyOf(lead: string, tail: string): string {
  return signs[lead.trimEnd().at(-1) ?? ""] ?? names.find(([name]) => name.test(tail))?.[1] ?? "USD";
}

/** The code of the currency that the word behind a sum names, "kronor"; *null* for no such word, and for what of several has. */
export function currencyNamed(word: string | undefined): string | null {
  const codes = word === undefined ? [] : codesNamed(word);
  return codes.length > 0 && !/^(?:pounds?|euros?|dollars?|manats?|shekels?|marks?|real|sol|som)$/.test(word ?? "")
    ? (codes[0] ?? null)
    : null;
}

/** True for pence, "74p". */
export const isPence = (tail: string): boolean => /^p(?![\p{L}\p{N}])/u.test(tail);

/** The sign of a unit behind a number, as it is written: "kWh", "MW"; *null* for a word. */
export const shortUnit = (tail: string): string | null =>
  /^\s?((?:[kMGT]?Wh?|[kMG]?Hz|[kM]?J|kcal|k?g|[mck]?m[²³]?|ha|[mc]?l|dB|ppm|rpm|mph|km\/h|[kMGT]bps|[kMGT]bit|[kMGT]b|[kMGT]B|[mµ]g|kVA|mAh|hPa|lux)(?:\/[a-zm³]+)?)(?![\p{L}\p{N}])/u.exec(
    tail
  )?.[1] ?? null;

/** The scale of degrees behind a number, "3.4 degrees Celsius", "14.2C", "70°F"; *null* for anything else. */
export const degreesOf = (tail: string): "C" | "F" | null => {
  const [, letter, word] =
    /^(?:\s?°\s?|\s(?:degrees?|deg\.?)\s)?(?:(?<=^|°\s?|\s)([CF])|(Celsius|centigrade|Fahrenheit))(?![\p{L}\p{N}])/iu.exec(
      tail
    ) ?? [];
  const said = letter ?? word;
  return said === undefined ? null : /^f/i.test(said) ? "F" : "C";
};

/** The unit of a length of time that a word names; *null* for any other word. */
export function lengthOf(word: string): "day" | "week" | "month" | "year" | null {
  switch (word.replace(/s$/, "")) {
    case "day":
      return "day";
    case "week":
      return "week";
    case "month":
      return "month";
    case "year":
      return "year";
    default:
      return null;
  }
}

const irregular: Readonly<Record<string, string>> = {
  feet: "foot",
  people: "person",
  men: "man",
  women: "woman",
  children: "child",
  buses: "bus",
  minibuses: "minibus",
  viruses: "virus",
  censuses: "census",
  campuses: "campus",
  bonuses: "bonus",
  lenses: "lens",
  gases: "gas",
  lives: "life",
  wives: "wife"
};

/** One of what a word names in the plural: "county" for "counties". A person reads it before it is printed. */
export function singularOf(noun: string): string {
  const known = irregular[noun];
  if (known !== undefined) return known;
  if (/[^aeiou]ies$/.test(noun)) return noun.replace(/ies$/, "y");
  if (/(?:ch|sh|ss|x|z)es$/.test(noun)) return noun.replace(/es$/, "");
  return /[^s]s$/.test(noun) ? noun.slice(0, -1) : noun;
}
