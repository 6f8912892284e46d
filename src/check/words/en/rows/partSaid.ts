import {takesBack} from "./rowStatement.js";
import {when} from "./spanSaid.js";

/** What a text says of how much of a whole something is so, in words alone: "most renters worry about damp". */
export interface PartSaid {
  readonly token: string;
  /** UTF-16 offsets of **token**. */
  readonly start: number;
  readonly end: number;
  /** The least and the most that it may be, 0 to 1. */
  readonly from: number;
  readonly to: number;
  /** The words for the whole, and what is said of the part. */
  readonly noun: string;
  readonly behind: string;
  /** Whether the words deny something of the part: "most tenants do not trust their landlord". */
  readonly isDenied: boolean;
  /** Whether it is said of several together: "roads and schools take most of the aid". */
  readonly isList: boolean;
  /** Whether it says that two sides are about as many. */
  readonly isSplit: boolean;
}

// What numerals say, "half of", is held with them.
const parts: readonly (readonly [words: string, from: number, to: number])[] = [
  ["most", 0.501, 1],
  ["few|only a few|little|only a little", 0, 0.5],
  ["mostly|mainly|largely|for the most part|more often than not", 0.501, 1],
  ["rarely|seldom|hardly ever|scarcely ever", 0, 0.25],
  ["hardly an?|scarcely an?", 0, 0.1],
  ["evenly split|evenly divided|split down the middle", 0.47, 0.53],
  ["all|every one", 0.995, 1],
  ["none|no", 0, 0.005]
];

const pattern = new RegExp(
  `(?:^|(?<=[.:;–—]\\s|,\\s(?:and|but)\\s))(?<says>most|(?:only\\sa\\s)?few|(?:only\\sa\\s)?little|all|every\\sone|none|no|hardly\\san?|scarcely\\san?)(?:\\sof)?\\s(?:the\\s|its\\s|these\\s)?(?:\\p{N}+\\s)?(?<noun>[\\p{L}’'-]+(?:\\s[\\p{L}’'-]+)?)(?<behind>[^.:;?!,]*)`,
  "giu"
);
// "Small farms have most of the workers but little of the land".
const ofOwner = new RegExp(
  `(?<=(?<owner>(?<!\\p{L})\\p{Lu}[^.:;?!,]{2,60}?)\\s(?:have|has|had|hold|holds|held|own|owns|owned|make up|makes up|account for|accounts for|do|does|did|get|gets|got|take|takes|took|employ|employs|produce|produces|pay|pays|swallow|swallows|swallowed|receive|receives|received|absorb|absorbs|eat up|eats up|ate up|consume|consumes|win|wins|won|claim|claims)\\s(?:[^.:;?!]{3,60}?\\s(?:but|and|yet)\\s)?)(?<says>most|few|little|all|none)\\sof\\s(?:the\\s|its\\s|all\\s)?(?<noun>[\\p{L}’'-]+(?:\\s[\\p{L}’'-]+)?)`,
  "gu"
);
// "Osta’s buses are mostly late", and "adults are evenly split".
const ofVerb =
  /(?:^|(?<=[.:;–—]\s|,\s(?:and|but|where)\s))(?<noun>[\p{L}’' -]{3,50}?)\s(?:is|are|was|were|runs?|ran)\s(?<says>mostly|mainly|largely|for the most part|more often than not|rarely|seldom|hardly ever|scarcely ever|evenly split|evenly divided|split down the middle)(?<behind>(?:\s[^.:;?!,]*)?)(?=[.:;?!,]|$)/giu;
const inTime = new RegExp(`\\s(?:in|during|on|at|since)\\s${when}(?!\\p{L})`, "giu");
const denial = /\s(?:do|does|did|are|is|were|was|have|has|had)(?:\snot|n[’']t)(?=\s)/iu;
const ofOthers = /(?<!\p{L})(?:no|than|but|except|other|still|yet)(?!\p{L})|\?/iu;

/** The parts of a text that no numeral says, each at the head of its clause. */
export function partsSaidIn(text: string): PartSaid[] {
  const all = [...text.matchAll(pattern), ...text.matchAll(ofOwner), ...text.matchAll(ofVerb)];
  return all.flatMap(({0: token, index, groups = {}}) => {
    const {says = "", owner = ""} = groups;
    // "Most parents worry, and most set limits": of whom is said before.
    const first = /,\s(?:and|but)\s$/iu.test(text.slice(0, index)) ? all.find((other) => other.index < index)?.groups?.["noun"] : undefined; // prettier-ignore
    const noun = first ?? groups["noun"] ?? "";
    const done = first === undefined ? (groups["behind"] ?? owner) : ` ${groups["noun"]}${groups["behind"] ?? ""}`;
    const behind = done.replace(inTime, "");
    const [, from = 0, to = 1] = parts.find(([words]) => new RegExp(`^(?:${words})$`, "iu").test(says)) ?? [];
    const isDenied = denial.test(` ${noun}${behind}`);
    if (
      takesBack.test(isDenied ? ` ${noun}${behind}`.replace(denial, " ") : behind) ||
      ofOthers.test(behind) ||
      /\p{N}/u.test(behind)
    )
      return [];
    return [
      {
        token,
        start: index,
        end: index + token.length,
        from,
        to,
        noun,
        behind,
        isDenied,
        isList: /\sand\s/u.test(owner),
        isSplit: /split|divided/u.test(says)
      }
    ];
  });
}
