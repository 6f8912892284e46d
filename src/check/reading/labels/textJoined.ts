import {type Box, isOnLine} from "../../box.js";
import {boxIndex} from "../../legibility/boxIndex.js";
import {isAlike} from "../../numbers/texts/paragraphs.js";
import type {PublishedText} from "../../published.js";
import type {FileRule} from "../../rule.js";
import type {Violation} from "../../subject.js";
import {rounded, textPlace} from "../../where.js";
import {ofReading, type ReadFile} from "../readFile.js";
import {isTickRole, labelOf} from "../roles.js";

/** Em of the smaller of two texts that part them on a line; the space of the press’s font is 0.2 em, and its widest 0.33. */
export const leastGap = 0.45;

/** Em behind a headline or a deck that are empty: a line of their type there goes on with them. */
const emptyBehind = 3;

/** No text stands on the line of another so near that both are read as one: an “O” behind a number, a word behind a headline. */
export const textJoined = {
  name: "text-joined",
  group: "geometry",
  severity: "error",
  guards:
    "Two texts on one line stand apart by half an em, so that neither is read as the end of the other; the lines of a headline and a deck are their own.",
  source:
    "Bringhurst 2004, 2.1.1: words are parted by a quarter of an em; what is nearer than two such spaces is read on",
  fix: "Say it in one text, or set the second on a line of its own.",
  check: ofReading(({texts, textRuns}) => {
    const shaped = shapedTexts(textRuns);
    const heads = new Set(
      textRuns.flatMap(({role, texts: own}) => (role === "headline" || role === "deck" ? own : []))
    );
    const index = boxIndex(texts.map(({box}) => box));
    return texts.flatMap((text, number): Violation[] => {
      const least = heads.has(text) ? emptyBehind : leastGap;
      const nexts: PublishedText[] = [];
      index.some(behind(text, least), (at) => {
        const other = texts[at];
        // The marks of two neighbours are one letter each.
        if (!other || at === number || !isOnLine(text.box, other.box) || other.text === text.text) return false;
        if (shaped.has(text) && shaped.has(other)) return false;
        const gap = gapOf(text, other);
        if (gap > -leastGap && gap < (isAlike(text, other) ? least : leastGap)) nexts.push(other);
        return nexts.length > 0;
      });
      return nexts.map((next) => ({
        where: textPlace(text),
        found: `“${next.text}” ${rounded(gapOf(text, next))} em behind it`,
        expected: `at least ${isAlike(text, next) ? least : leastGap} em`
      }));
    });
  })
} as const satisfies FileRule;

/** The texts that name or number shapes and axes: those of two shapes may be neighbours. */
const shapedTexts = (runs: ReadFile["textRuns"]): Set<PublishedText> =>
  new Set(runs.flatMap(({role, texts}) => (isTickRole(role) || labelOf(role) ? texts : [])));

const gapOf = (text: PublishedText, next: PublishedText) =>
  (next.box.left - text.box.right) / Math.min(text.size, next.size);

const behind = ({box: {right, top, bottom}, size}: PublishedText, em: number): Box => ({left: right - leastGap * size, right: right + em * size, top, bottom}); // prettier-ignore
