import {namesIn} from "../../namesIn.js";

/** Two names of which a text says that one is ahead of the other. */
export interface NamesCompared {
  /** The one that has more. */
  readonly more: string;
  readonly less: string;
  /** The words between them. */
  readonly token: string;
  readonly start: number;
  readonly end: number;
}

const ahead =
  "beats?|beating|pips?|pipped|pipping|overtakes?|overtook|overtaking|outsells?|outsold|outpaces?|outpaced|outnumbers?|outscores?|outscored|outearns?|outearned|outranks?|outnumbered|tops|topped|exceeds?|exceeded|surpass(?:es|ed)?|leads|ahead of|above|clear of|(?:more|higher|larger|bigger|greater)(?:\\s[\\p{L}-]+){0,2} than";
const behind =
  "trails?|trailed|trailing|lags?(?: behind)?|lagged(?: behind)?|behind|below|(?:less|lower|fewer|smaller)(?:\\s[\\p{L}-]+){0,2} than";
const compared = new RegExp(`(?<![\\p{L}-])(?:(?<ahead>${ahead})|(?<behind>${behind}))\\s(?:in\\s)?(?:the\\s)?$`, "iu");

/**
 * The pairs of names that a text compares: "Marn pips Osta", "stays 7.7 points behind Osta". The second stands right behind the word,
 * the first is the last name before it in the same clause.
 */
export function namesCompared(text: string, names: readonly string[]): NamesCompared[] {
  const outer = namesIn(
    text,
    names.map((name) => ({name}))
  )
    .map(({named: {name}, start}) => ({name, start, end: start + name.length}))
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  return outer.flatMap((second): NamesCompared[] => {
    const lead = text.slice(0, second.start);
    const {groups = {}} = compared.exec(lead) ?? {};
    const word = groups["ahead"] ?? groups["behind"];
    // "Above Osta’s mean" speaks of what is Osta’s.
    if (word === undefined || (!word.endsWith("than") && /^[’']s(?!\p{L})/u.test(text.slice(second.end)))) return [];
    const start = lead.lastIndexOf(word);
    const first = outer.findLast(({end}) => end <= start);
    // "No higher than", "less likely to be above".
    if (!first || first.name === second.name || /[;:!?()]|\.\s|(?<!\p{L})(?:not?|never|than|nor)(?!\p{L})/iu.test(text.slice(first.end, start))) return []; // prettier-ignore
    const [more, less] = groups["ahead"] === undefined ? [second.name, first.name] : [first.name, second.name];
    return [{more, less, token: word, start, end: start + word.length}];
  });
}
