/** Words of which a text that has the one for the other says something else of a number. */
const pairs: readonly (readonly [string, string])[] = [
  ["full", "empty"],
  ["youngest", "oldest"],
  ["men", "women"],
  ["boys", "girls"],
  ["male", "female"],
  ["mothers", "fathers"],
  // "In late 2024" is a time.
  ["on time", "late(?! \\d| last| this| (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))"],
  ["passed", "failed"],
  ["alive", "dead"],
  ["employed", "unemployed"],
  ["in favour", "against"],
  ["support", "oppose"],
  ["satisfied", "dissatisfied"],
  ["rich", "poor"],
  ["richest", "poorest"],
  ["urban", "rural"],
  ["public", "private"],
  ["surplus", "deficit"],
  ["owners", "tenants"],
  ["warmer", "cooler"],
  ["warmer", "colder"],
  ["hotter", "cooler"],
  ["hotter", "colder"],
  ["hottest", "coldest"],
  ["taller", "shorter"],
  ["heavier", "lighter"]
];

/**
 * What a topic says and a text turns round: "full" of "29% empty"; *null* where the text has the word of the topic, too, or
 * neither.
 */
export function oppositeOf(topic: string, text: string): string | null {
  const has = (words: string, word: string) => new RegExp(`(?<![\\p{L}-])${word}(?![\\p{L}-])`, "iu").test(words);
  for (const [one, other] of [...pairs, ...pairs.map(([a, b]) => [b, a] as const)]) {
    if (has(topic, one) && !has(topic, other) && has(text, other) && !has(text, one)) return one;
  }
  return null;
}
