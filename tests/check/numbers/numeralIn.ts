import {type Numeral, numeralsIn} from "../../../src/check/words/en/numerals/numerals.js";

/** The first number of a sentence, or that of a token. */
export function numeralIn(sentence: string, token?: string): Numeral {
  const found = numeralsIn(sentence).find((each) => token === undefined || each.token === token);
  if (!found) throw new Error(`no number: ${token ?? ""}: ${sentence}`);
  return found;
}
