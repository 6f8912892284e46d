const adjectives = ["hourly", "daily", "weekly", "monthly", "quarterly", "annual|yearly"].map((word) => ({
  word: word.split("|")[0] ?? word,
  pattern: new RegExp(`(?<![\\p{L}-])(?:${word})(?![\\p{L}-])`, "iu")
}));

const spans: Readonly<Record<string, RegExp>> = {
  hourly: /(?<!\p{L})(?:an|per|each|every)\shour(?!\p{L})/iu,
  daily: /(?<!\p{L})(?:a|per|each|every)\sday(?!\p{L})/iu,
  weekly: /(?<!\p{L})(?:a|per|each|every)\sweek(?!\p{L})/iu,
  monthly: /(?<!\p{L})(?:a|per|each|every)\smonth(?!\p{L})/iu,
  quarterly: /(?<!\p{L})(?:a|per|each|every)\squarter(?!\p{L}|\sof)/iu,
  annual: /(?<!\p{L})(?:a|per|each|every)\syear(?!\p{L})/iu
};

/** How often, where a text says another than its topic: "weekly" of "monthly rent"; *null* where it says the topic’s, too, or none. */
export function otherFrequency(topic: string, text: string): string | null {
  const own = adjectives.filter(({pattern}) => pattern.test(topic));
  const [first] = own;
  if (!first || own.length > 1) return null;
  if (first.pattern.test(text) || spans[first.word]?.test(text)) return null;
  return adjectives.some(({pattern}) => pattern.test(text)) ? first.word : null;
}
