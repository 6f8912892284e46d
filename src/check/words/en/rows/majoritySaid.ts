import {type Numeral, numeralsIn} from "../numerals/numerals.js";

/** Whether so many of so many are said to be most of them: "47 of the council’s 90 seats, a majority". */
export interface MajoritySaid {
  readonly token: string;
  /** UTF-16 offsets of **token**. */
  readonly start: number;
  readonly end: number;
  readonly part: number;
  readonly whole: number;
  readonly isMost: boolean;
}

const ofWhole = /^\s(?:out\s)?of\s(?:(?:the|its|their|these|all)\s|[\p{L}’' -]{1,30}[’']s?\s)?$/iu;
const said =
  /^(?:\s[\p{L}’'-]+){0,4}(?:,|\s[–—])\s(?:(?:still|now|just|thus|again|only|but|or|and|which\sis|enough\sfor|has|have|holds?|held|wins?|won|gets?|got|takes?|keeps?|is|falls?|fell)\s){0,2}(?:(?<most>an?\s(?:\p{L}+\s)?majority|more\sthan\shalf|over\shalf|most\sof\sthem)|(?<few>an?\s(?:\p{L}+\s)?minority|(?:(?:one|two|three|four|five|six|seven|eight|nine|ten|\p{N}+)\s)?short\sof\sa\smajority|(?:lacks?|misse[sd]|without)\sa\smajority|(?:less|fewer)\sthan\shalf|under\shalf))(?!\p{L})/iu;

const isCount = ({kind, unit, low, high}: Numeral) => kind === "cardinal" && unit === null && low === high;

/** What a text says of so many of so many in words behind them. */
export function majoritiesSaidIn(text: string): MajoritySaid[] {
  const counts = numeralsIn(text).filter(isCount);
  return counts.flatMap((part, index): MajoritySaid[] => {
    const whole = counts[index + 1];
    if (!whole || !ofWhole.test(text.slice(part.end, whole.start))) return [];
    const {0: words, groups = {}} = said.exec(text.slice(whole.end, whole.end + 120)) ?? {};
    if (words === undefined) return [];
    const end = whole.end + words.length;
    return [{token: text.slice(part.start, end), start: part.start, end, part: part.low, whole: whole.low, isMost: groups["most"] !== undefined}]; // prettier-ignore
  });
}

/** Those of them that the two numbers refute. */
export const refutedMajorities = (text: string): MajoritySaid[] =>
  majoritiesSaidIn(text).filter(({part, whole, isMost}) => part > whole / 2 !== isMost);
