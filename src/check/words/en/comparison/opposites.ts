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

/** Each word with its opposite, as patterns, both ways. */
const patterns = pairs.flatMap(([one, other]) => {
  const [first, second] = [one, other].map((word) => new RegExp(`(?<![\\p{L}-])${word}(?![\\p{L}-])`, "iu"));
  return first && second ? [[one, first, second] as const, [other, second, first] as const] : [];
});

/**
 * What a topic says and a text turns round: "full" of "29% empty"; *null* where the text has the word of the topic, too, or
 * neither.
 */
export function oppositeOf(topic: string, text: string): string | null {
  const found = patterns.find(
    ([, own, other]) => own.test(topic) && !other.test(topic) && other.test(text) && !own.test(text)
  );
  return found?.[0] ?? null;
}
