import {dateWords as date} from "../dates/dateMentions.js";

/** From when to when a text says that numbers went a way. */
export type Span =
  /** Into a time, "in 2021". */
  | {readonly by: "step"; readonly at: string}
  /** "Since 2019", "between 2019 and 2022", "until 2021": from the first time or to the last where one is *null*. */
  | {readonly by: "from"; readonly from: string | null; readonly to: string | null}
  /** "For the first time since 2021". */
  | {readonly by: "first"; readonly since: string}
  /** "Every year since 2019", "every year but 2022"; *null* for all times, and for no exception. */
  | {readonly by: "every"; readonly since: string | null; readonly except: string | null};

/** A span, and the text without its words. */
interface SpanSaid {
  readonly span: Span | null;
  readonly rest: string;
}

/** A date behind "in" or "since", as a pattern: "2021", "the third quarter of 2021", "late 2021". */
export const when = `(?:the\\s)?(?:(?:early|mid|late|start\\sof|end\\sof)[\\s-])?${date}`;
/** A stretch of time, as a pattern. */
export const period = "(?:year|month|quarter|week|day|season|decade)";
const count = "(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|\\p{N}{1,2})";
const readers: readonly (readonly [RegExp, (one: string | null, other: string | null) => Span])[] = [
  [
    say(
      `\\s(?:in\\s)?(?:every|each)\\s${period}(?:\\ssince\\s(${when}))?(?:\\s(?:but|except|bar|apart\\sfrom)\\s(?:in\\s)?(${when}))?`
    ),
    (since, except) => ({by: "every", since, except})
  ],
  [
    say(
      "\\s(?:(?:year|month|quarter|week|day|season)\\safter\\s(?:year|month|quarter|week|day|season)|throughout(?=\\s*(?:$|[.,;:]))|all\\salong|without\\s(?:a\\s)?(?:break|interruption|let-up))"
    ),
    () => ({by: "every", since: null, except: null})
  ],
  [say(`\\sfor\\sthe\\sfirst\\stime\\ssince\\s(${when})`), (since) => ({by: "first", since: since ?? ""})],
  [say(`\\sbetween\\s(${when})\\sand\\s(${when})`), (from, to) => ({by: "from", from, to})],
  [say(`\\sfrom\\s(${when})\\s(?:to|until)\\s(${when})`), (from, to) => ({by: "from", from, to})],
  [say(`(?:^|\\s)since\\s((?:[\\p{L}’']+\\s){0,4}?${when})`), (from) => ({by: "from", from, to: null})],
  [
    say(`(?<!\\stime)\\s(?:for|in|over)\\s(?:the\\s)?(?:past\\s|last\\s)?(${count}\\s(?:years|months|weeks|quarters))`),
    (length) => ({by: "from", from: `${length} ago`, to: null})
  ],
  [say(`\\s(?:until|by)\\s(${when})`), (to) => ({by: "from", from: null, to})],
  [say(`(?:^|\\s)(?:in|during)\\s(${when})`), (at) => ({by: "step", at: at ?? ""})]
];

function say(words: string): RegExp {
  return new RegExp(`${words}(?!\\p{L})`, "iu");
}

/** When a clause says that something happened, and the clause without it. */
export function spanSaid(clause: string): SpanSaid {
  for (const [pattern, spanOf] of readers) {
    const match = pattern.exec(clause);
    if (match) return {span: spanOf(match[1] ?? null, match[2] ?? null), rest: clause.replace(match[0], "")};
  }
  return {span: null, rest: clause};
}
