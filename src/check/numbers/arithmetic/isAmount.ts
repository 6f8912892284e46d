import type {Numeral} from "../../words/en/numerals/numerals.js";

/** How far an amount may be from what is "about", "nearly" or "more than" so much, of it; our own thresholds. */
const [closeness, nearness, beyond] = [0.05, 0.1, 0.25];

/** The same of "more than a million" and "more than 100", behind which the next round number is twice as much. */
const beyondOne = 0.5;
const isOneOfKind = (said: number): boolean => /^10+$/u.test(String(said));

/** Numbers with decimals differ by a hair. */
export const isSame = (one: number, other: number): boolean =>
  Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one));

/**
 * Whether an amount is what a number says with its hedge: "nearly 3,000" of 2,966, "more than double" of 2.3 times.
 * @param scale how many of the amount’s unit one of the number’s is
 */
export function isAmount({low, hedge, decimals}: Numeral, amount: number, scale = 1): boolean {
  const said = low * scale;
  const ratio = amount / said;
  switch (hedge) {
    case null: {
      // "3.2 million" is printed to its own places; and a month is no even number of days.
      const slack = decimals === null || decimals === 0 ? 0 : 0.5 * 10 ** -decimals * scale;
      return isSame(amount, said) || Math.abs(amount - said) <= slack + 1e-9 || (!Number.isInteger(scale * 100) && Math.abs(ratio - 1) <= closeness); // prettier-ignore
    }
    case "about":
      return Math.abs(ratio - 1) <= closeness;
    case "nearly":
      return 1 - nearness <= ratio && ratio <= 1;
    case "moreThan":
      return 1 < ratio && ratio <= 1 + (isOneOfKind(said) ? beyondOne : beyond);
    case "lessThan":
      return 1 - beyond <= ratio && ratio < 1;
    case "atLeast":
      return 1 <= ratio && ratio <= 1 + beyond;
    case "atMost":
      return 1 - beyond <= ratio && ratio <= 1;
    case "margin":
      return false;
  }
}
