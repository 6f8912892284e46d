import {takesBack} from "./rowStatement.js";

/** That one thing happened before another: "the dam was finished before the first turbine was ordered". */
export interface OrderSaid {
  readonly token: string;
  /** UTF-16 offsets of **token**. */
  readonly start: number;
  readonly end: number;
  readonly first: string;
  readonly second: string;
}

const pattern =
  /(?<=^|[.;:!?]\s)(?<one>[^.;:!?]{3,80}?)\s(?<order>before|after)\s(?!(?:and|but|that|then)(?!\p{L}))(?<other>[^.;:!?,]{3,80})/giu;

/** The orders that a text says of two things, in words alone. */
export const ordersSaidIn = (text: string): OrderSaid[] =>
  [...text.matchAll(pattern)].flatMap(({0: token, index, groups = {}}) => {
    const {one = "", order = "", other = ""} = groups;
    if (takesBack.test(token) || /(?<!\p{L})(?:soon|long)(?!\p{L})/iu.test(token)) return [];
    const [first, second] = order.toLowerCase() === "before" ? [one, other] : [other, one];
    return [{token, start: index, end: index + token.length, first, second}];
  });
