import {factorOf} from "../numerals/numeralValue.js";

/** A unit that a text names without a number: "Net income, €m", "Turnout, %", "Mean of July, °C". */
export interface UnitAlone {
  /** As it stands: "€m". */
  readonly token: string;
  /** UTF-16 offsets of **token**. */
  readonly start: number;
  readonly end: number;
  readonly kind: "money" | "percent" | "points" | "degrees" | "duration";
  /** The sign of a currency, the letter of a scale of degrees, the length of time: "€", "C", "day". */
  readonly unit: string;
  /** What numbers in it are multiplied by: 1,000,000 for "€m". */
  readonly scale: number;
}

const apart = String.raw`(?<![\p{L}\p{N}]|[\p{N}\p{L}]\s|\p{N}[.,])`;
const scale = String.raw`\s?(?:[’']000s?|thousands?|millions?|billions?|trillions?|(?:k|m|mn|mln|bn|b|tn|trn)(?![\p{L}\p{N}]))`;
const close = String.raw`(?=\s*(?:$|[.,;:)]|(?:a|per|in|at|of|by)\s))`;

const pattern = new RegExp(
  [
    String.raw`(?<money>${apart}(?<sign>\p{Lu}{0,3}\p{Sc})(?<scale>${scale})?(?![\p{L}\p{N}]|\s?[.,]?\p{N}))`,
    String.raw`(?<percent>(?:^|(?<=[,(:;↑→]\s?|\sin\s))%${close})`,
    String.raw`(?<points>(?:^|(?<=[,(:;]\s?|\sin\s))percentage\spoints(?!\p{L}))`,
    String.raw`(?<degrees>(?<!\p{N}\s?|[\p{L}])[°º](?<letter>[CF])(?!\p{L}))`,
    String.raw`(?<duration>(?:(?<=[,(]\s?))(?<length>day|week|month|year)s(?=\s*(?:$|[.;:)])))`
  ].join("|"),
  "gu"
);

/** The units that a text names without a number, in reading order. */
export function unitsAlone(text: string): UnitAlone[] {
  return [...text.matchAll(pattern)].map(({0: token, index, groups = {}}) => {
    const {money, percent, points, degrees, sign = "", scale: scaled = "", letter = "", length = ""} = groups;
    const place = {token, start: index, end: index + token.length};
    const one = {...place, scale: 1};
    if (money !== undefined) return {...place, kind: "money", unit: sign, scale: scaleOf(scaled.trim())};
    if (percent !== undefined) return {...one, kind: "percent", unit: "%"};
    if (points !== undefined) return {...one, kind: "points", unit: "percentage points"};
    return degrees !== undefined ? {...one, kind: "degrees", unit: letter} : {...one, kind: "duration", unit: length};
  });
}

const scaleOf = (word: string) => (/^[’']000/.test(word) ? 1000 : factorOf(word.replace(/s$/, "")));
