import type {FileRule} from "../rule.js";
import {derivedMark} from "../words/en/sourceWords.js";

/** The school grade that plain words for everyone do not exceed (Chartability: reading level). */
const highestGrade = 9;

/**
 * Headline, deck and note read at grade 9 or below, by Flesch and Kincaid’s formula. A file without its notebook does not
 * say which of its texts these are, and is not judged.
 */
export const readingGrade = {
  name: "reading-grade",
  group: "legibility",
  severity: "warning",
  guards: "Headline, deck and note read at grade 9 or below, names left out.",
  source: "Chartability: reading level of grade 9; Kincaid et al. 1975",
  fix: "Shorter sentences, shorter words.",
  check: async ({intent}) => {
    if (!intent) return [];
    const {syllable} = await import("syllable");
    const {headline, deck, note} = intent;
    const grade = gradeOf([headline, deck, note], syllable);
    // As it is printed: "grade 9.0" is not above 9.
    if (Number(grade.toFixed(1)) <= highestGrade) return [];
    const found = `grade ${grade.toFixed(1)}: ${hardestOf([headline, deck, note], syllable)}`;
    return [{where: "headline, deck and note", found, expected: `grade ${highestGrade} or below`}];
  }
} as const satisfies FileRule;

type Syllables = (word: string) => number;

/**
 * The grade of some paragraphs: 0.39 words to the sentence and 11.8 syllables to the word, less 15.59 (Kincaid et al.
 * 1975). A colon or a semicolon ends a sentence as a full stop does (Flesch: each full unit of speech). Names and figures
 * make sentences longer, but their syllables are not counted: a writer cannot choose shorter ones.
 */
export function gradeOf(paragraphs: readonly string[], syllables: Syllables): number {
  const sentences = paragraphs.flatMap(sentencesOf);
  const words = sentences.flat();
  const names = namesIn(sentences);
  const plain = words.filter((word) => isPlain(word, names));
  if (plain.length === 0) return 0;
  const spoken = plain.reduce((total, word) => total + syllables(word), 0);
  return (0.39 * words.length) / sentences.length + (11.8 * spoken) / plain.length - 15.59;
}

// No writer chose the words of the mark: "(our calculation, provisional)".
const mark = new RegExp(`\\s?\\(${derivedMark}(?:, [\\p{L}, ]+)?\\)`, "gu");

function sentencesOf(paragraph: string): string[][] {
  const sentences = paragraph.replaceAll(mark, "").split(/[.!?:;]+(?=\s|$)/);
  return sentences.map(wordsOf).filter((words) => words.length > 0);
}

function wordsOf(sentence: string): string[] {
  return (
    sentence.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}’'.,%-]*/gu)?.map((word) => word.replace(/([’']s)?[’'.,-]*$/u, "")) ??
    []
  );
}

/** What is written with a capital inside a sentence, and so is a name where it begins one too. */
function namesIn(sentences: readonly (readonly string[])[]): Set<string> {
  return new Set(sentences.flatMap((words) => words.slice(1).filter((word) => /^\p{Lu}/u.test(word))));
}

function isPlain(word: string, names: ReadonlySet<string>): boolean {
  return !names.has(word) && !/\p{N}/u.test(word) && !/^\p{Lu}{2,}/u.test(word);
}

/** The longest sentence, to begin with. */
function hardestOf(paragraphs: readonly string[], syllables: Syllables): string {
  const sentences = paragraphs.flatMap((paragraph) => paragraph.split(/(?<=[.!?:;])\s+/));
  const [hardest = ""] = sentences.toSorted((a, b) => gradeOf([b], syllables) - gradeOf([a], syllables));
  return `hardest is “${hardest}”`;
}
