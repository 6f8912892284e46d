import type {DateMention} from "./dateMentions.js";
import type {Numeral} from "../numerals/numerals.js";

/** What stands between a number and the date that it is of: “44% of all workers in 1990”. */
const behind =
  /^(?:\s(?!(?:will|would|to|when|before|after|which|that|who|more|less|fewer|than|from|and|but|while|as|since|by|until|rather)\s)[\p{L}’'-]+){0,9}\s(?:in|during|for)\s(?:(?:the\s)?(?:fiscal|financial)(?:\syear)?\s|FY\s?|the\s)?$/u;

/** The same of what is still to come: "will have 4,000 buses by 2027". */
const behindBy =
  /^(?:\s(?!(?:to|when|before|after|which|that|who|more|less|fewer|than|from|and|but|while|as|since|rather)\s)[\p{L}’'-]+){0,5}\sby\s$/u;
const isAhead = /(?<!\p{L})(?:will|shall|(?:is|are)\s(?:set|due|expected|forecast|likely|to))(?!\p{L})[^.;:!?]{0,60}$/u;

/** "In 2023, when they dipped to". */
const whenIt = /^,?\swhen\s(?:[\p{L}’'-]+\s){1,5}(?:[$€£¥]\s?)?$/u;

/** What stands between a date at the head of a clause and its number: “In 2020 only 410 ships”. */
const before =
  /^,?(?:\s(?!(?:promised|planned|predicted|expected|forecast|pledged|wanted|agreed|hoped|set|aimed|for|from|to)\s)[\p{L}’'-]+){0,3}\s(?:[$€£¥]\s?)?$/u;

/** The same where a verb of being stands right before it: "In 2024 sales of jets were". */
const beforeBeing =
  /^,?(?:\s(?!(?:promised|planned|predicted|expected|forecast|pledged|wanted|agreed|hoped|set|aimed|for|from|to|than|after|since|when|which|that|who|and|but|while)\s)[\p{L}’'-]+){1,7}\s(?:was|were|is|are|stood\sat|came\sto|numbered|totalled)\s(?:only\s|just\s|about\s|some\s)?(?:[$€£¥]\s?)?$/u;

/** The same of what is to come: "By 2040 there will be about 45". */
const willBe =
  /^,?\s(?:[\p{L}’'-]+\s){1,5}(?:will|shall|(?:is|are)\s(?:expected|forecast|projected|set|due)\sto)\s(?:be|have|reach|number|make\sup|total)\s(?:(?:about|some|nearly|almost|around|roughly|only|just)\s)?(?:[$€£¥]\s?)?$/u;

/** What stands between a year that a clause speaks of and its number: "2024 was the first year above". */
const year = /^\s(?:was|saw|brought|had)\s[^.,;:!?()\p{N}]{0,60}$/u;

/** Before a number that another one passed: "beat the old record of 348,700 in 2023" is of 2023 for the other. */
const passed =
  /(?<!\p{L})(?:pass|surpass|beat|top|exceed|overt(?:ake|ook)|broke|break|fell below|f(?:a|e)ll short of|miss|match|equal|reach|regain)\p{L}*\s(?:[\p{L}\p{N}’'-]+\s){0,4}(?:record|peak|high|low|best|worst|level|total|mark|target|forecast|average|figure)\sof\s(?:[$€£¥]\s?)?$/iu;

/** Whether a date beside a number says when that number was, by the few words between the two. */
export function isDateOf({start, end}: DateMention, numeral: Numeral, text: string): boolean {
  if (
    start >= numeral.end &&
    isAhead.test(text.slice(0, numeral.start)) &&
    behindBy.test(text.slice(numeral.end, start))
  )
    return true;
  if (start >= numeral.end)
    return behind.test(text.slice(numeral.end, start)) && !passed.test(text.slice(0, numeral.start));
  const [until, between] = [text.slice(0, start), text.slice(end, numeral.start)];
  if (end <= numeral.start && whenIt.test(between)) return /(?:^|\s)(?:in|during)\s$/iu.test(until);
  if (
    end > numeral.start ||
    !(before.test(between) || willBe.test(between) || beforeBeing.test(between) || year.test(between))
  )
    return false;
  const head = /(?:^|[.;:!?]\s)$/u.test(until);
  // "2024 was the first year above 1.5°C".
  if (head && /^\s(?:was|saw|brought|had)\s/u.test(text.slice(end))) return true;
  if (/(?:^|[.;:!?]\s)By\s$/u.test(until)) return willBe.test(between) || /^[^.;:!?]*\s(?:will|shall)\s/u.test(text.slice(numeral.end)); // prettier-ignore
  return /(?:^|[.;:!?]\s)(?:In|During|in|during)\s(?:the\s)?(?:(?:fiscal|financial)(?:\syear)?\s|FY\s?)?$/u.test(until);
}
