const articles = new Set("the a an all every each total".split(" "));
const prepositions = new Set(
  "across after against among at before between beyond by during for from in inside into off on out outside through to toward towards via with within without".split(
    " "
  )
);

/** Parts of sentences. */
export const clauseWords = {
  /** Words before a noun that have a capital letter only at the beginning of a sentence. */
  articles: articles as ReadonlySet<string>,
  prepositions: prepositions as ReadonlySet<string>,
  /** Whether a name would run into a number after it: "65 and over 24%", "18 to 29 46%", "March 2025 46%"; a year alone does not. */
  runsOn: (name: string) =>
    /(?<!\p{L})(?:over|under|more|less|fewer|above|below|up|older|younger|about|around|least|most|than|to|nearly|almost|only)$/iu.test(
      name
    ) ||
    (/\d$/.test(name) && (!/(?<!\d)\d{4}$/.test(name) || /[\p{L},] \d{4}$/u.test(name))),
  /** A share and whose it is. @param verb whether the label needs a verb before it */
  share: (value: string, label: string, verb: boolean) => `${value} ${verb ? "is " : ""}${label}`,
  /** A part of a whole. */
  partOf: (value: string, whole: string) => `${value} of ${whole}`,
  /** A list of words. */
  list: (words: readonly string[]) =>
    words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`
};
