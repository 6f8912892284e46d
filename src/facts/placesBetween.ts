/** From here on a mean of whole units of money is one, too: "£489", and "£15.20". */
const wholeFrom = 100;

/**
 * How many places a value between those of a column is printed to: one more than they have, but money is printed in whole units
 * or in hundredths, and never in tenths.
 */
export function placesBetween(
  {unit, decimals = 0}: {readonly unit?: {readonly kind: string} | undefined; readonly decimals?: number},
  value: number
): number {
  if (unit?.kind !== "money" || decimals > 1) return decimals + 1;
  const isWhole = decimals === 0 && (Number.isInteger(value) || Math.abs(value) >= wholeFrom);
  return isWhole ? 0 : 2;
}
