/**
 * A place in px as a file is to have it.
 * @param decimals 2, as texts are written, or 4 for the ends of a scale, which its ticks are measured by; default 2
 */
export function roundedPx(value: number, decimals: 2 | 4 = 2): number {
  const parts = 10 ** decimals;
  return Math.round(value * parts) / parts;
}
