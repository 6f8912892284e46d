import type {Flag} from "../../../facts/table/column.js";
import type {Role} from "../texts/passages.js";
import type {Numeral} from "../../words/en/numerals/numerals.js";
import {withoutMargin} from "./withoutMargin.js";
import {flagWords} from "../../words/en/flagWords.js";

/**
 * A number without what says of it that it is flagged as its claim is: "78,000 forecast", or "78,000 p" in a label. What follows a
 * flag that it does not have is what it counts.
 */
export function withoutFlags(given: Numeral, flags: readonly Flag[], role: Role): Numeral {
  const numeral = withoutMargin(given);
  const isOwn = (word: string) =>
    flags.some((flag) => flagWords[flag].test(word) || (role === "label" && word === flag.charAt(0)));
  const first = numeral.after.findIndex((word) => !isOwn(word));
  return {...numeral, after: first < 0 ? [] : numeral.after.slice(first)};
}
