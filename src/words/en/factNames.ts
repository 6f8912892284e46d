/** Facts in the tables of sheets, pages and data files. */
export const factNames = {
  /** The label of a whole inside a sentence. */
  whole: (label: string) => label.replace(/^The /, "the "),
  /** From whom something goes to whom; empty where nobody is named. */
  flow: (from: string | undefined, to: string | undefined) => {
    if (from !== undefined && to !== undefined) return `${from} to ${to}`;
    if (from !== undefined) return `from ${from}`;
    return to === undefined ? "" : `to ${to}`;
  },
  times: (interval: string) => `${interval} times`,
  noPeriod: "not stated",
  /** A period that the article does not state. */
  byEditor: (basis: "supplied" | "inferred") => `${basis} by the editor`,
  elsewhere: "elsewhere",
  /** Whose a remainder is. */
  others: "Others",
  /** What a calculation of ours on the cells of a table was: "median rents/price". */
  calculationOf: (operation: string) => `our calculation: ${operation}`,
  /** What a calculation of ours rests on. */
  calculation: (numbers: readonly string[]) => `our calculation from ${numbers.join(" and ")}`,
  /** A figure as the article prints it. */
  inArticle: (figure: string) => `“${figure}”`
};
