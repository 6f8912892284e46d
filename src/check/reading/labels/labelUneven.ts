import {group, mode} from "d3";
import type {FileRule} from "../../rule.js";
import type {Violation} from "../../subject.js";
import {rounded, textPlace} from "../../where.js";
import {type Paragraph, paragraphsOf} from "../../numbers/texts/paragraphs.js";
import type {PublishedText} from "../../published.js";
import {withoutHedge} from "../../words/en/comparison/hedges.js";
import {numeralsIn} from "../../words/en/numerals/numerals.js";
import {columnOf} from "../facts.js";
import {labelsOf, prints} from "./labels.js";
import {ofReading} from "../readFile.js";

/** So many words before a number and its bound make a sentence that mentions it: "they wait for two years". */
const wordsOfMention = 3;

/** Whether a line is of words that mention a number, and not the number itself: "more than 1,200 farms". */
function isMention(line: PublishedText, paragraphs: readonly Paragraph[]): boolean {
  const text = paragraphs.find(({lines}) => lines.includes(line))?.text ?? line.text;
  const [numeral] = numeralsIn(text);
  const before = numeral ? (withoutHedge(text.slice(0, numeral.start)).match(words) ?? []) : [];
  return before.length >= wordsOfMention;
}

const words = /\p{L}[\p{L}’'-]*/gu;

/** Numbers that no shape shows, and those of one column, are set in one size: larger type would say that a number is larger. */
export const labelUneven = {
  name: "label-uneven",
  group: "geometry",
  severity: "error",
  guards:
    "Numbers that are printed and shown by no shape, and those of one column, are set in one size, so that none is the larger for its type.",
  source: "Tufte 1983: the size of what is printed varies with the data or with nothing",
  fix: "Set all of them in the size that fits the longest.",
  check: ofReading((file) => {
    const shown = new Set(file.shown.flatMap(({facts}) => facts.flat()));
    // On a map the room that a region has sets the size.
    const sized = new Set(file.shown.flatMap(({measure, facts}) => (measure.by === "colour" ? [] : facts.flat())));
    const largest = labelsOf(file).flatMap(({facts, texts}) =>
      facts.flatMap((address) => {
        const fact = file.facts.find(address);
        const of = sized.has(address) ? cellColumn(address) : shown.has(address) ? null : "no shape";
        if (!fact || of === null) return [];
        const paragraphs = paragraphsOf(texts);
        const printed = texts.filter((text) => prints(text.text, fact) && !isMention(text, paragraphs));
        return printed
          .toSorted((a, b) => b.size - a.size)
          .slice(0, 1)
          .map((text) => ({of, text}));
      })
    );
    return [...group(largest, ({of}) => of).values()].flatMap((alike) => unevenIn(alike.map(({text}) => text)));
  })
} as const satisfies FileRule;

/** The column of a cell; *null* for a fact that is none. */
const cellColumn = (address: string) => (/^[^/]+\/.+\/\d+$/.test(address) ? columnOf(address) : null);

function unevenIn(texts: readonly PublishedText[]): Violation[] {
  const usual = mode(texts.map(({size}) => size)) ?? 0;
  return texts.flatMap((text): Violation[] => {
    if (text.size === usual) return [];
    return [
      {where: textPlace(text), found: `${rounded(text.size)} px`, expected: `${rounded(usual)} px, as the others`}
    ];
  });
}
