const beyondASCII = /[^\0-\x7f]/gu;

/** A character of a plain text, as the source of a part of a regular expression: letters, digits, and all numbers. */
export const character = {
  letter: "[A-Za-zé]",
  digit: "[\\d٠]",
  number: "[\\d٠¼½¾⅐-⅞²]",
  letterOrNumber: "[A-Za-zé\\d٠¼½¾⅐-⅞²]"
} as const;

/** Groups of three figures apart by a blank that does not break or an apostrophe, as in French and Swiss texts. */
const otherGroups = /(?<![\d.,\u00a0\u2009\u202f'’])\d{1,3}(?:[\u00a0\u2009\u202f'’]\d{3})+(?![\d'’])/g;

/** A text with the commas of English between the groups of its figures, all in their places: "11,743" for "11 743". */
export const commaGrouped = (text: string): string =>
  text.replace(otherGroups, (found) => found.replaceAll(/\D/g, ","));

/**
 * A text with each letter beyond ASCII as *é*, each digit as *٠* and each other number as *²*, but for fractions of one
 * sign, all in their places. V8 takes a tenth of a second to make one pattern of many `\p{L}` and `\p{N}`, and a hundredth
 * of that with the few characters that stand for them here.
 */
export function plainCharacters(text: string): string {
  return commaGrouped(text).replace(beyondASCII, (found) => {
    const stand = standFor(found);
    return stand === null ? found : stand.repeat(found.length);
  });
}

function standFor(found: string): string | null {
  if (/[¼½¾⅐-⅞]/.test(found)) return null;
  if (/\p{L}/u.test(found)) return "é";
  if (/\p{Nd}/u.test(found)) return "٠";
  return /\p{N}/u.test(found) ? "²" : null;
}

/** The same in lower case. */
export const plainLowerCase = (text: string) => plainCharacters(foldedCase(text));

/**
 * A text with its letters of English in lower case, each in its place; the long s and the sign of kelvin are letters of
 * English to a pattern that ignores case.
 */
export function foldedCase(text: string): string {
  return text.replace(/[A-Z\u017f\u212a]/g, (letter) => (letter === "\u017f" ? "s" : letter.toLowerCase()));
}
