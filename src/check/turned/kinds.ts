/** What a character is to the order of a line (UAX 9, table 4), as far as the shipped font has characters of that kind. */
export type Kind = "L" | "R" | "EN" | "ES" | "ET" | "CS" | "NSM" | "ON" | "LRI" | "RLI" | "FSI" | "PDI";

/** All blocks of Unicode whose letters run from right to left, whether or not the font has them. */
export const backLetter = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

const kinds: readonly (readonly [RegExp, Kind])[] = [
  [/\u2066/u, "LRI"],
  [/\u2067/u, "RLI"],
  [/\u2068/u, "FSI"],
  [/\u2069/u, "PDI"],
  [/\p{Mn}/u, "NSM"],
  [backLetter, "R"],
  [/[\d\u00b2\u00b3\u00b9\u2070\u2074-\u2079\u2080-\u2089]/u, "EN"],
  [/[+\-\u207a\u207b\u208a\u208b\u2212]/u, "ES"],
  [/[#%\p{Sc}\u00b0\u00b1\u2030-\u2034\u212e\u2213]/u, "ET"],
  [/[,./:\u00a0\u202f\u2044]/u, "CS"],
  // What is like a letter but none of a script's: modifiers, signs of units, fractions.
  [/[\u02b9\u02ba\u02c2-\u02cf\u02d2-\u02df\u02e5-\u02ed\u02ef-\u02ff\u0374\u2116\u2153-\u215f]/u, "ON"],
  [/[\p{L}\p{Nl}\u00aa\u00ba]/u, "L"]
];

/** The kind of each character; what is of no other is neutral. */
export const kindsOf = (characters: readonly string[]): Kind[] =>
  characters.map((character) => kinds.find(([pattern]) => pattern.test(character))?.[1] ?? "ON");
