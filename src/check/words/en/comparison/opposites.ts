import {oppositePairs, stances} from "./oppositePairs.js";

/** Those of which one is all that the other is not. */
const wholes: ReadonlySet<string> = new Set(["full", "empty", "vacant", "occupied", "open", "closed", "male", "female", "passed", "failed", "employed", "unemployed", "urban", "rural", "on time"]); // prettier-ignore
const complements = new Set(oppositePairs.filter((pair) => pair.some((word) => wholes.has(word))).flat());

/** True where a text has the word for all that a topic leaves of a whole: "empty" of what is full. @param isRest whether those who are not for something are against it */
export function isComplementSaid(topic: string, text: string, isRest: boolean): boolean {
  // "Unsolved" is all that is not solved, and "unhappy" is not all that is not happy.
  const isDenial =
    /(?<!\p{L})(?:not|never)(?!\p{L})|n[’']t(?!\p{L})|(?<!\p{L})un(?:\p{L}{2,}ed|paid|sold|built|known|met|seen|read)(?!\p{L})/iu.test(
      text
    );
  if (isDenial) return (denied(topic, text) ?? affirmed(topic, text)) !== null;
  return (
    complements.has(turnedRound(topic, text) ?? "") || (isRest && turnedRound(topic, text, stancePatterns) !== null)
  );
}

/** Each word with its opposite, as patterns, both ways. */
const patterns = patternsOf(oppositePairs);
const stancePatterns = patternsOf(stances);

function patternsOf(words: typeof oppositePairs) {
  return words.flatMap(([one, other]) => {
    const [first, second] = [one, other].map((word) => new RegExp(`(?<![\\p{L}-])(?:${word})(?![\\p{L}-])`, "iu"));
    return first && second ? [[one, first, second] as const, [other, second, first] as const] : [];
  });
}

/**
 * What a topic says and a text turns round: "full" of "29% empty"; *null* where the text has the word of the topic, too, or
 * neither.
 */
export const oppositeOf = (topic: string, text: string): string | null =>
  turnedRound(topic, text) ?? denied(topic, text) ?? affirmed(topic, text);

const turnedRound = (topic: string, text: string, of = patterns): string | null =>
  of.find(([, own, other]) => own.test(topic) && !other.test(topic) && other.test(text) && !own.test(text))?.[0] ??
  null;

/** "Did not back", "distrust", of what a topic says that somebody did; *null* where the topic denies it, too, or the text says it as well. */
function denied(topic: string, text: string): string | null {
  if (/(?<!\p{L})(?:not?|never|without|non|cannot)(?!\p{L})|n[’']t(?!\p{L})/iu.test(topic)) return null;
  const verbs = (topic.match(/(?<![\p{L}’'-])\p{Ll}{4,}(?![\p{L}’'-])/gu) ?? []).filter((word) => !/^(?:that|with|from|have|than|their|this|into|over|other)$/.test(word)); // prettier-ignore
  return verbs.find((word) => isDenied(stem(word), text)) ?? null;
}

const denies =
  /(?<!\p{L})(?:not?|never|without|neither|nor|none|nobody|hardly|cannot|lack\p{L}*|fail\p{L}*|refus\p{L}*|reject\p{L}*|abst(?:ain|ention)\p{L}*|stay(?:s|ed)?\s(?:at\shome|away)|un\p{L}{4,}|dis\p{L}{4,})(?!\p{L})|n[’']t(?!\p{L})/iu;

/** "Voted" of those who did not: a topic denies what a text has all words of, without a word of denial. */
function affirmed(topic: string, text: string): string | null {
  const [, denial = ""] =
    /(?<!\p{L})((?:do|does|did|is|are|was|were|has|have|had|can|could)\s(?:not|never)|(?:do|does|did|is|are|was|were|has|have|had)n[’']t|never|cannot)\s/iu.exec(
      topic
    ) ?? [];
  if (denial === "" || denies.test(text)) return null;
  const words = topic.slice(topic.indexOf(denial) + denial.length).match(/\p{L}{4,}/gu) ?? [];
  // "Young voters" is no "voted".
  const isSaid = (word: string) => new RegExp(`(?<!\\p{L})${stem(word)}(?:e[sd]?|ing|s|d)?(?!\\p{L})`, "iu").test(text);
  return words.length > 0 && words.every(isSaid) ? denial : null;
}

/** True where each time that a text has a word it takes it back. */
function isDenied(word: string, text: string): boolean {
  const [back, said] = [
    new RegExp(`(?<!\\p{L})(?:(?:not|no|never|no longer|hardly|cannot|fail(?:s|ed)?\\sto|refused?\\sto|unable\\sto|yet\\sto)|\\p{L}+n[’']t)\\s(?:(?:be|been|being|have|had|to)\\s)?${word}\\p{L}{0,3}(?!\\p{L})|(?<!\\p{L})(?:dis|un|mis|non-?)${word}\\p{L}{0,3}(?!\\p{L})`, "giu"), // prettier-ignore
    new RegExp(`${word}\\p{L}{0,3}(?!\\p{L})`, "giu")
  ];
  const denials = text.match(back)?.length ?? 0;
  return denials > 0 && denials === text.match(said)?.length;
}

/** "Back" of "backed": a word without the ending of its tense. */
const stem = (word: string) => word.replace(/(?:ing|ed|es|s|e)$/u, "");
