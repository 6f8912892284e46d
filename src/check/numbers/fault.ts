/** What is wrong with a printed number: the one rule that it breaks, the most telling if it breaks several. */
export interface Fault {
  readonly rule: "number-unlicensed" | "bound-lost" | "unit-changed" | "derived-unmarked" | "rounding";
  readonly expected: string;
}
