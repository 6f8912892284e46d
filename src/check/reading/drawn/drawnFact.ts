/** What was measured of the shapes that show a fact. */
export interface DrawnFact {
  /** What is drawn, in words: "69 of 100 squares", "102 px of 147.83 px: 69.0%". */
  readonly drawn: string;
  /** What is drawn over what is stated, to three decimals; *null* for a place on a scale or a colour, which has no size. */
  readonly ratio: number | null;
}

/** What is drawn over what is stated, to three decimals; *null* where something stands for nothing. */
export function ratioOf(drawn: number, stated: number): number | null {
  if (stated === 0) return drawn === 0 ? 1 : null;
  return Math.round((drawn / stated) * 1000) / 1000;
}
