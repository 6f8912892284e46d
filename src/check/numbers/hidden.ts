/** A stretch of a text, in UTF-16 offsets. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A text with some stretches of it, in reading order, hidden from any search; all else keeps its place. */
export function hidden(text: string, stretches: readonly Stretch[]): string {
  const parts = stretches.map(({start, end}, index) => {
    return text.slice(stretches[index - 1]?.end ?? 0, start) + "\ufffc".repeat(end - start);
  });
  return parts.join("") + text.slice(stretches.at(-1)?.end ?? 0);
}
