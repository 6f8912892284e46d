import {takesBack} from "./rowStatement.js";

/** That one thing happened before another: "the dam was finished before the first turbine was ordered". */
export interface OrderSaid {
  readonly token: string;
  /** UTF-16 offsets of **token**. */
  readonly start: number;
  readonly end: number;
  readonly first: string;
  readonly second: string;
  /** How many days lie between them, "a month after"; *null* where the text does not say, or says it in a number. */
  readonly days: number | null;
}

const pattern =
  /(?<=^|[.;:!?]\s)(?<one>[^.;:!?]{3,80}?)\s(?<order>before|after)\s(?!(?:and|but|that|then)(?!\p{L}))(?<other>[^.;:!?,]{3,80})/giu;

/** The orders that a text says of two things, in words alone. */
export const ordersSaidIn = (text: string): OrderSaid[] =>
  [...text.matchAll(pattern)].flatMap(({0: token, index, groups = {}}) => {
    const {one = "", order = "", other = ""} = groups;
    if (takesBack.test(token) || /(?<!\p{L})(?:soon|long)(?!\p{L})/iu.test(token)) return [];
    const [first, second] = order.toLowerCase() === "before" ? [one, other] : [other, one];
    const [, unit = ""] = /\sa\s(day|week|fortnight|month|year)$/iu.exec(one) ?? [];
    return [{token, start: index, end: index + token.length, first, second, days: daysOf[unit.toLowerCase()] ?? null}];
  });

const daysOf: Readonly<Record<string, number>> = {day: 1, week: 7, fortnight: 14, month: 30.4, year: 365};
