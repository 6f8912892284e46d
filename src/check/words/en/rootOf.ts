/** A word without its ending: "read" of "reads", "reading" and "readers", "grad" of "grade" and "graders". */
export const rootOf = (word: string): string =>
  word.toLowerCase().replace(/(?<=\p{L}{3})(?:ings?|ers?|ed|es|s|e)$/u, "");
