/** The hundredths of a currency as they are printed behind a number, by its code: "95p", "50 cents". */
const hundredths: readonly (readonly [currency: RegExp, words: RegExp])[] = [
  [/^GBP$/, /^\s?(?:p|pence|pennies|penny)(?!\p{L})/u],
  [/^(?:EUR|USD|AUD|CAD|NZD|ZAR)$/, /^(?:\s?¢|\s?c(?!\p{L})|[\s-]cents?(?!\p{L}))/u]
];

/** True where a number is of the hundredths of a currency, by what follows it. */
export const isOfHundredths = (currency: string, tail: string): boolean =>
  hundredths.some(([own, words]) => own.test(currency) && words.test(tail));
