/** The parts of a source line. */
export const sourceWords = {
  one: "Source: ",
  several: "Sources: ",
  /** In place of a source for dates that only the article gives. */
  articleDates: "Source: dates as given in the article",
  /** In place of a source for numbers that only the article gives. */
  articleFigures: (count: number) =>
    `${count > 1 ? "Figures" : "Figure"} as given in the article, which names no source`,
  /** The article among several sources, of dates. */
  article: "the article",
  /** The article among several sources, of numbers. */
  noSource: "the article, which names no source",
  /** In place of a source for a number that somebody supposed. */
  supposed: "nobody: a number that is supposed",
  /** Before what was wrong. @param day "30 November 2026" */
  corrected: (day: string) => `Corrected on ${day}:`,
  /** The topic of all events. */
  dates: "dates",
  /** A source with its producer and how its number was found: "Guild of Traders (GTS), as cited in the article". */
  citation: (name: string, producer: string, via: string | undefined) => {
    const full = producer === name ? name : `${producer} (${name})`;
    return via === undefined ? full : `${full}, ${via}`;
  }
};
