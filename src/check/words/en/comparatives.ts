const lesser = /(?<!\p{L})(?:shorter|smaller|lesser|lower|thinner|narrower)(?!\p{L})/giu;
const greater = /(?<!\p{L})(?:longer|larger|greater|bigger|higher|taller|wider)(?!\p{L})/giu;

/** True where the last comparative of a text is one of less: "of the shorter bar, which is about". */
export function shorterLast(text: string): boolean {
  const last = (pattern: RegExp) => [...text.matchAll(pattern)].at(-1)?.index ?? -1;
  return last(lesser) > last(greater);
}
