import {hasName} from "../../namesIn.js";
import type {Numeral} from "../numerals/numerals.js";
import {currencyNames} from "./currencyNames.js";
import {isOfHundredths} from "./minorMoney.js";

/** True where a sign stands right before a number or right after it: "$5", "5 kr"; "A$5" has not the sign "$". */
export function isBeside(sign: string, {lead, tail}: Numeral): boolean {
  const [before, after] = [lead.trimEnd(), tail.trimStart()];
  const isApart = (next: string) => !/\p{L}/u.test(next) || !/\p{L}/u.test(sign);
  const isBefore = before.endsWith(sign) && !/\p{L}/u.test(before.slice(0, -sign.length).at(-1) ?? "");
  return isBefore || (after.startsWith(sign) && isApart(after.slice(sign.length).at(0) ?? ""));
}

/** True where a number is money of one currency: "$5", "US$5", "USD 5", "5 USD", "5 dollars". */
export function isInCurrency(
  {sign, currency}: {readonly sign: string; readonly currency: string},
  numeral: Numeral,
  sentence: string
): boolean {
  if (isOfHundredths(currency, numeral.tail)) return true;
  const lead = numeral.lead.trimEnd();
  const [, prefix = ""] = lead.endsWith(sign)
    ? (/(?<!\p{L})(\p{Lu}{1,2})$/u.exec(lead.slice(0, -sign.length)) ?? [])
    : [];
  const isOwn = prefix !== "" && currency.startsWith(prefix);
  return (
    isOwn ||
    [sign, currency].some((each) => isBeside(each, numeral)) ||
    isNamed(currency, numeral.after) ||
    isQuotation(currency, numeral, sentence)
  );
}

/** True where the name of a currency follows, with its country or without: "7.46 kroner", "1.2bn South Korean won". */
function isNamed(currency: string, after: readonly string[]): boolean {
  const names = currencyNames(currency);
  return after.slice(0, 3).some((word, index) => names.includes(word) && after.slice(0, index).every(isOfCountry));
}

const isOfCountry = (word: string) => /^(?:us|uk|new|south|north|\p{L}{2,}(?:an|ish|ese|ch|ss|i))$/u.test(word);

/** "The lira sinks to 38 to the dollar" is a number of lira. */
function isQuotation(currency: string, {tail}: Numeral, sentence: string): boolean {
  if (!/^\s(?:to|against|for|per)\s(?:the|an?|one)\s\p{L}/u.test(tail)) return false;
  return currencyNames(currency).some((name) => hasName(sentence, name));
}
