/** How a match ended for whom a sentence names before the verb. */
type Outcome = "won" | "lost" | "drew";

const verbs: readonly (readonly [Outcome, string])[] = [
  [
    "won",
    "beat|beats|beating|defeat(?:s|ed|ing)?|thrash(?:es|ed)?|edge[sd]?|overc[ao]mes?|hammer(?:s|ed)?|won|wins?|winning"
  ],
  ["lost", "lost|loses?|losing|beaten|(?:fell|fall|falls) to"],
  ["drew", "drew|draws?|drawn|tied?|ties|held"]
];

const pattern = new RegExp(
  `(?<!\\p{L})(?:${verbs.map(([outcome, words]) => `(?<${outcome}>${words})`).join("|")})(?!\\p{L})`,
  "giu"
);

/** The last verb of a clause that says how a match ended, and what stands before it; *null* where there is none. */
export function outcomeIn(clause: string): {readonly outcome: Outcome; readonly before: string} | null {
  const found = [...clause.matchAll(pattern)].at(-1);
  const outcome = verbs.map(([each]) => each).find((each) => found?.groups?.[each] !== undefined);
  return found && outcome ? {outcome, before: clause.slice(0, found.index)} : null;
}
