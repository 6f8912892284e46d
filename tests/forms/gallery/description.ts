/** The pages of the gallery, and what is on each. */
export const families = {
  ranks: "Ranks and comparisons",
  time: "Change over time",
  shares: "Parts of a whole",
  spread: "Ranges, spread and two numbers together",
  numbers: "Numbers, tables and small multiples",
  places: "Places, seats and sums"
} as const;

/** One of the pages. */
export type Family = keyof typeof families;

/** What the gallery says of a form beside its picture and its code. */
export interface Description {
  readonly family: Family;
  /** What it shows, after its name: "ranked rows as bars, each with its value". */
  readonly shows: string;
  /** What the Financial Times’ Visual Vocabulary calls it; empty where it has no such chart. */
  readonly called: readonly string[];
  /** After "Use it when": "names are compared by one number each". */
  readonly when: string;
  /** After "Not when", with the form to draw in its place: "the names are dates: `columns`". */
  readonly not: string;
  /** The data that it takes. */
  readonly takes: string;
  /** What the check holds of its file, beside what it asks of every file. */
  readonly proves: string;
}
