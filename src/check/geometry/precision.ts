/**
 * How far a length or a place in px, read from a file, may be from what was meant. A coordinate has two decimals and so is
 * off by up to 0.005; a length between two edges that are each the sum of two coordinates, by up to 0.02.
 */
export const precision = 0.02;

/** Whether two lengths or places in px are the same within the rounding of the file. */
export function same(a: number, b: number): boolean {
  return Math.abs(a - b) <= precision;
}

/** How many times as large as claimed something is drawn, as a finding prints it: "ratio 1.014". */
export function ratioWords(drawn: number, claimed: number): string {
  return `ratio ${(drawn / claimed).toFixed(3)}`;
}
