/** How a source line begins. */
export const sourceLineStart = /^(?:Sources?:|Figures? as given in the article)/;

/** How a source line begins that names its sources. */
export const sourcesStart = /^Sources?: /;

/** What a source line credits where the article names no source. */
export const uncredited = {
  /** The only credit, of events. */
  onlyDates: "dates as given in the article",
  /** The only credit, of numbers. */
  onlyFigures: (count: number) => `${count > 1 ? "Figures" : "Figure"} as given in the article, which names no source`,
  /** One credit of several, of events. */
  dates: "the article",
  /** One credit of several, of numbers. */
  figures: "the article, which names no source"
} as const;

/** The topic of all events. */
export const topicOfDates = "dates";

/** "a", "a and b", "a, b and c". */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

/** How the press marks a number as derived from claims. */
export const derivedMark = "our calculation";
