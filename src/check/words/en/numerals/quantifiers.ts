import type {Stretch} from "../dates/dateMentions.js";
import type {Hedge} from "../comparison/hedges.js";
import {plainLowerCase} from "./plainCharacters.js";

/** Words that say which part of a whole without a number. */
export interface Quantifier extends Stretch {
  /** The part, from 0 to 1. */
  readonly part: number;
  readonly hedge: Hedge | null;
  /** True for words that speak of a number of the figure only where its whole follows them: "all of Marn’s imports". */
  readonly needsWhole: boolean;
}

/** How much "a vast majority" is at least, and "hardly any" at most. Our own thresholds. */
const [vast, little] = [0.8, 0.05];

const nearly = "(?:nearly|almost|virtually|practically|not quite|close to|just about|all but|more or less|well-nigh)";
const any = "(?:any|anyone|anybody|anything|one|a)";
const people = "(?:one|body|thing)";

type Row = readonly [words: string, part: number, hedge: Hedge | null, needsWhole?: true];

// The longer come first: "the vast majority" is no majority.
const rows: readonly Row[] = [
  [
    `${nearly} (?:all|every|every${people}|the whole|the entire)(?! (?:but|too|right|day|night|year|week|month|time)\\b)`,
    1,
    "nearly"
  ],
  [
    `${nearly} (?:none|no ${people}|no${people}|nothing|no)(?! (?:more|longer|doubt|matter|less|fewer)\\b)|next to (?:nothing|none)`,
    little,
    "atMost"
  ],
  [
    `(?:hardly|scarcely|barely) (?:${any.replace("|one|a", "")}|anybody|any)|few,? if any|little or (?:no|none|nothing)`,
    little,
    "atMost"
  ],
  [
    "(?:an?|the) (?:vast|large|great|overwhelming|clear|huge|big|crushing) (?:majority|bulk|part|share)(?= of| (?:is|are|was|were|came|went|comes?|goes?))",
    vast,
    "atLeast"
  ],
  [
    "the lion['’]s share|the bulk(?= of)|the (?:better|greater|best|larger|biggest) part(?= of)|an? (?:slim|slender|narrow|bare|small|simple) majority(?= of| (?:is|are|was|were|came|went))|(?:the|an?) majority(?= of| (?:is|are|was|were|came|went|comes?|goes?))",
    0.5,
    "moreThan"
  ],
  ["(?:an?|the) (?:small |tiny |large )?minority(?= of| (?:is|are|was|were|came|went|comes?|goes?))", 0.5, "lessThan"],
  ["nil|nought|naught|zilch", 0, null],
  [
    "(?:(?<!of )all|every bit|every (?:last |single )?(?:tonne|ton|drop|barrel|gram|ounce|one)|the (?:whole|entirety|totality)|all the rest)(?= of )|the (?:entire|whole)(?= )|(?<!of )all(?= (?:the )?[a-z]+(?:['’]s)? )",
    1,
    null,
    true
  ],
  [
    "none(?= of (?!them|us|these|those|the above))|not (?:one|any|a single)(?: [a-z]+)?(?= of )|nothing(?= of)",
    0,
    null,
    true
  ],
  ["most(?= of (?!all|us|them|the (?:year|time|day|week|month|century|decade|war|period)))", 0.5, "moreThan", true],
  ["(?:very )?(?:few|little)(?= of )|(?:only )?a (?:sliver|trickle|handful|smattering)(?= of )", 0.25, "lessThan", true]
];

const patterns = rows.map(
  ([words, part, hedge, needsWhole = false]) =>
    [new RegExp(`(?<![a-zé\\d])(?:${words})(?![a-zé])`, "g"), {part, hedge, needsWhole}] as const
);

/** What follows "majority" where nobody is counted: a majority leader, by majority vote. */
const ofRule =
  /^ (?:(?:of|is|was|were) (?:only |just |about |nearly )?\d|leader|rule|party|vote|stake|shareholder|owner|opinion|government|whip)/;

/** The quantifiers of a text, none within another. */
export function quantifiersIn(text: string): Quantifier[] {
  const plain = plainLowerCase(text);
  const found: Quantifier[] = [];
  const taken = new Uint8Array(plain.length);
  for (const [pattern, said] of patterns) {
    for (const {0: words, index: start} of plain.matchAll(pattern)) {
      const end = start + words.length;
      if (taken.subarray(start, end).includes(1) || ofRule.test(plain.slice(end))) continue;
      taken.fill(1, start, end);
      found.push({start, end, ...said});
    }
  }
  return found;
}
