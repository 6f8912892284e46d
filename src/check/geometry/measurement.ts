/** What was measured of the marks that carry a number or an event. */
export interface Measurement {
  /** The id of the claim or event, or the operation of our arithmetic. */
  readonly name: string;
  /** What is drawn, in words: "69 of 100 squares", "102 px of 147.83 px: 69.0%". */
  readonly drawn: string;
  /** What is drawn over what is claimed, to three decimals; *null* for a place on a scale, which has no size. */
  readonly ratio: number | null;
}

/** What is drawn over what is claimed, to three decimals; *null* where something stands for nothing. */
export function ratioOf(drawn: number, claimed: number): number | null {
  if (claimed === 0) return drawn === 0 ? 1 : null;
  return Math.round((drawn / claimed) * 1000) / 1000;
}
