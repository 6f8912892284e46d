/** Facts in the tables of sheets, pages and data files. */
export const factNames = {
  /** The label of a whole inside a sentence. */
  whole: (label: string) => label.replace(/^The /, "the "),
  /** From whom something goes to whom; empty where nobody is named. */
  flow: (from: string | undefined, to: string | undefined) =>
    [from === undefined ? [] : `from ${from}`, to === undefined ? [] : `to ${to}`].flat().join(" "),
  times: (interval: string) => `${interval} times`,
  noPeriod: "not stated",
  /** A period that the article does not state. */
  byEditor: (basis: "supplied" | "inferred") => `${basis} by the editor`,
  elsewhere: "elsewhere",
  /** A figure of the article and where it begins. */
  inArticle: (figure: string, start: number) => `“${figure}” at character ${start}`
};
