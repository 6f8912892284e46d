import type {Stretch} from "../dates/dateMentions.js";

const roman = "(?=[IVXLCDM])M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})";
const found = new RegExp(`(?<![\\p{L}\\p{N}’'-])(?:${roman})(?![\\p{L}\\p{N}])`, "gu");
const percentAfter = /^[\s-]?(?:%|per\s?cent)/iu;

/** What a Roman numeral numbers and does not count: "Charles III", "World War II", "type II", "Chapter IV". */
const designation =
  /(?:\p{Lu}[\p{L}’'.]*|(?<!\p{L})(?:types?|phases?|stages?|parts?|volumes?|chapters?|class|grades?|levels?|acts?|books?|sections?|articles?|titles?|appendix|tables?|figures?|plates?|schedules?|tier|category|pope|king|queen))[\s-](?:and\s)?$/u;
const listBefore = /(?<![\p{L}])[IVXLCDM]{1,6}(?:,|\sand|\sto|–)\s?$/u;

/** How far around one its setting is looked for, in UTF-16 units. */
const reach = 80;

/** Words and short names that are numerals by chance. */
const byChance =
  /^(?:MIX|CIV|DIM|MCC|CCC|DCI|MCI|CDI|DVI|MMC|DLI|MDI|DI|MI|LI|XL|CD|DC|MD|MC|CC|MM|CM|DM|VI|IV|II|CV|CI|DX|LX|MX|XX)$/;

/** Roman numerals that count: "LXIX%", "XVII per cent", "LXIX cows", or alone; those of kings and wars number. */
export function romanNumeralsIn(text: string): Stretch[] {
  return [...text.matchAll(found)]
    .map(({0: token, index}) => ({token, start: index, end: index + token.length}))
    .filter(
      ({token, start, end}) =>
        token.length > 0 &&
        isCounting(token, text.slice(Math.max(0, start - reach), start), text.slice(end, end + reach))
    )
    .map(({start, end}) => ({start, end}));
}

function isCounting(token: string, lead: string, tail: string): boolean {
  if (percentAfter.test(tail)) return token.length > 1 || !/\p{L}\s?$/u.test(lead);
  if (token.length < 2 || designation.test(lead) || listBefore.test(lead)) return false;
  if (/(?:(?:more|less|fewer) than|over|under|about|at (?:least|most))\s$/iu.test(lead)) return true;
  return !byChance.test(token) && token.length > 2;
}
