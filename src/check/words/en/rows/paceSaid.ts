import {wayAlone} from "../comparison/directions.js";
import {takesBack} from "./rowStatement.js";
import {when} from "./spanSaid.js";

/** That something rose or fell faster into one time than into another, "rose more slowly in 2024 than in 2023", or does now: "the rise is slowing". */
export interface PaceSaid {
  readonly token: string;
  /** UTF-16 offsets of **token**. */
  readonly start: number;
  readonly end: number;
  readonly change: "up" | "down";
  readonly isFaster: boolean;
  /** *null* for the last time, and for the one before it. */
  readonly at: string | null;
  readonly than: string | null;
  /** "A year ago", where it is compared with so long before; *null* where the text does not say. */
  readonly ago: string | null;
}

const more = "(?<more>faster|more\\s(?:quickly|rapidly|sharply|steeply)|by\\smore|more)";
const less = "(?<less>slower|more\\sslowly|less\\s(?:quickly|rapidly|sharply|steeply)|by\\sless|less)";
const before =
  "(?:(?<ago>an?\\s(?:year|month)\\s(?:earlier|ago|before))|the\\s(?:year|month|quarter)\\sbefore|before(?=\\s*(?:$|[.,;])))";
const compared = new RegExp(`(?<!\\p{L})(?<verb>\\p{L}+(?:\\sup|\\sdown)?)\\s(?:${more}|${less})(?:\\sin\\s(?<at>${when}))?\\sthan\\s(?:in\\s(?<than>${when})|${before})`, "giu"); // prettier-ignore
const now = /(?<!\p{L})the\s(?<verb>rise|growth|increase|fall|decline|drop|surge)(?:\s(?:in|of)\s[^,;:.]{2,40}?)?\s(?:(?:is|has|has\sbeen|was)\s)?(?:(?<more>quicken(?:s|ed|ing)|accelerat(?:es|ed|ing)|speed(?:s|ing)\sup|sped\sup|gather(?:s|ed|ing)\space)|(?<less>slow(?:s|ed|ing)?(?:\sdown)?|los(?:es|t|ing)\space))(?!\p{L})/giu; // prettier-ignore

/** The paces that a text compares. */
export const pacesSaidIn = (text: string): PaceSaid[] =>
  [...text.matchAll(compared), ...text.matchAll(now)].flatMap(({0: token, index, groups = {}}) => {
    const change = wayAlone(groups["verb"] ?? "");
    if (change === null || takesBack.test(token.replace(/(?<!\p{L})May(?!\p{L})/gu, ""))) return [];
    return [{token, start: index, end: index + token.length, change, isFaster: groups["more"] !== undefined, at: groups["at"] ?? null, than: groups["than"] ?? null, ago: groups["ago"] ?? null}]; // prettier-ignore
  });
