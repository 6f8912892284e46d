import type {Numeral} from "../numerals/numerals.js";
import {isPlain} from "./plainAfter.js";

/** True for the years of an age, which go without their unit: "aged 16 to 64", "women aged 15–44", "who are under 35". */
export function isAge({lead, after, tail}: Numeral, sentence: string): boolean {
  // "Runners are getting older: the median was 41 in 2024".
  const isOfAges = /(?<!\p{L})(?:older|younger|oldest|youngest|ages?|aged|retires?|retired|retirement)(?!\p{L})/iu.test(
    sentence
  );
  if (isOfAges && isPlain(after[0])) return true;
  const isSaid =
    /(?<!\p{L})(?:aged?|ages|age of)\s(?:[\d\s,+–-]|and|or|to|from|between|under|over|below|above|at least)*$|(?<!\p{L})(?:(?:who|they) (?:are|were) (?=(?:under|over|below|above)\s$))\s?(?:(?:from|between|under|over|below|above|at least)\s)?$/iu;
  // "Under-35s", "two-thirds of them over 75".
  if (/(?<!\p{L})(?:under|over)-$/iu.test(lead) && /^(?:-year-old)?s(?!\p{L})/u.test(tail)) return true;
  if (isAfterPeople(lead) && isPlain(after[0])) return true;
  if (/(?<!\p{L})aged?\s$/iu.test(lead) && !/^(?:hour|day|week|month)s?$/.test(after[0] ?? "")) return true;
  // "They sit exams at 16", "retire at 67".
  return (isSaid.test(lead) || /\p{L}\sat\s$/u.test(lead)) && isPlain(after[0]);
}

/** "Those over", "two-thirds of the women aged under": a number that follows is an age, unless a noun does. */
export const isAfterPeople = (lead: string): boolean =>
  /(?<!\p{L})(?:them|those|whom|people|(?:wo)?men|adults?|children|boys|girls|voters|workers|drivers|patients|residents|anyone|everyone|somebody|anybody)\s(?:aged\s)?(?:under|over|below|above)\s$/iu.test(
    lead
  );
