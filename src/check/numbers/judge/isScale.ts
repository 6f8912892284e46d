import {statedValues} from "../../../facts/quantity.js";
import type {Numeral} from "../../words/en/numerals/numerals.js";
import type {NumberLicence} from "../licences/licences.js";

/** What a deck names a scale by: "in millions", "$’000", "million litres a day". */
const scales: readonly (readonly [RegExp, number])[] = [
  [/^(?:thousands?|000s?)$/i, 1e3],
  [/^millions?$/i, 1e6],
  [/^billions?$/i, 1e9],
  [/^trillions?$/i, 1e12]
];

/** The places of the scale that a text says for its numbers, "passengers, millions: 80.9" and "(in billions)"; 0 where it says none. */
export function placesSaid(text: string): number {
  const [, word = ""] = /(?:[,(]\s?|(?<!\p{L})in\s)(thousands|millions|billions|trillions)(?=[:)])/iu.exec(text) ?? [];
  const size = scales.find(([pattern]) => pattern.test(word || scaleHeaded(text)))?.[1] ?? 1;
  return Math.round(Math.log10(size));
}

/** The scale of a unit at the head of a list: "income, €bn: 3.2 in 2022", "wine, million hectolitres: Marn 44.1"; empty where there is none. */
function scaleHeaded(text: string): string {
  const [, short, word] =
    /(?:^|[,(]\s?|(?<!\p{L})in\s)(?:\p{L}{0,3}\p{Sc}(m|bn|trn)|(million|billion|trillion|thousand)\s\p{L}[^,:;.]{0,40})(?=[:)]|,\s[^:;.]{1,24}:)/iu.exec(
      text
    ) ?? [];
  return word ?? {m: "million", bn: "billion", trn: "trillion"}[short?.toLowerCase() ?? ""] ?? "";
}

/**
 * True for a word that names the scale of a figure’s numbers and is none itself, where the largest of them has that scale:
 * "in millions" over 3.2 million, and not over 3,200 nor over 3.2 billion.
 */
export function isScale({token, lead, tail}: Numeral, numbers: readonly NumberLicence[]): boolean {
  const size = scales.find(([pattern]) => pattern.test(token))?.[1];
  if (size === undefined) return false;
  const isSign = /(?<![\p{L}\p{N}])[’'‘]$/u.test(lead) || /\p{Sc}[’'‘]?$/u.test(lead);
  const isPlural =
    /(?<!\p{L})in\s(?:\p{L}+\s)?$/iu.test(lead) && /^(?:\s(?:of\s)?\p{L}+){0,4}\s*(?:[.,;:)(]|$)/u.test(tail);
  const isUnit = /(?:^|[,(;])\s?$/u.test(lead) && /^(?:\s\p{L}+|:|\))/u.test(tail);
  if (!(token.startsWith("0") ? isSign : isPlural || isUnit)) return false;
  const stated = numbers.flatMap(({derived, quantity}) => (derived ? [] : statedValues(quantity)));
  const largest = stated.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  return size <= largest && largest < 1000 * size;
}
