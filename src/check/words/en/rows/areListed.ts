/** A name in a text, with its place. */
export interface PlacedName {
  readonly name: string;
  /** UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
}

/** True for names of a text that stand in one list: "Osta, Marn and Vell". */
export const areListed = (found: readonly PlacedName[], text: string): boolean =>
  found
    .slice(1)
    .every(({start}, index) => /^(?:,?\sand\s|,\s)(?:the\s)?$/iu.test(text.slice(found[index]?.end ?? 0, start)));
