const number = /^[−+(“]?[$€£¥]?\d/;

const beforeNumbers = new Set("about almost around by least most nearly over some than to under ±".split(" "));

const afterNumbers = new Set(
  "billion km kg million percent per points thousand tonnes trillion ± January February March April May June July August September October November December".split(
    " "
  )
);

const months = new Set([...afterNumbers].slice(-12));

const pairs = new Set(["more than", "less than", "fewer than", "at least", "at most", "up to", "plus or", "or minus"]);

const articles = new Set(["a", "an", "by"]);

/**
 * Whether a line should not end between two words that follow one another: within "more than 30%", "by volume", "13 July 2023",
 * "$1.5 million" or "a month".
 */
export function isBound(word: string, next: string): boolean {
  const [first, second] = [word.toLowerCase().replace(/^[(“]/, ""), next.replace(/[),;:.”]+$/, "")];
  if (articles.has(first) || pairs.has(`${first} ${second.toLowerCase()}`)) return true;
  if (number.test(next)) return beforeNumbers.has(first) || months.has(word);
  return number.test(word) && !/[,;:.)]$/.test(word) && afterNumbers.has(second);
}
