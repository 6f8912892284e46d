/** What is counted where something is done: of each verb the nouns of topics that are of it. */
const doings: readonly (readonly [verbs: string, nouns: string])[] = [
  ["earn make take home", "income pay wage earning salary"],
  ["pay cost charge", "price fee rent bill fare tax cost pay rate"],
  ["owe borrow", "debt loan mortgage borrowing arrear"],
  ["live", "life age"],
  ["wait queue", "wait waiting queue delay"],
  ["sell", "sale sold copy turnover"],
  ["buy spend", "spending sale cost outlay budget"],
  ["steal burgle", "theft burglary robbery crime"],
  ["die kill", "death toll killed casualty"],
  ["drink eat use burn", "consumption use used demand"],
  ["grow produce make", "harvest output crop production yield"],
  ["score", "score mark point"],
  ["move arrive", "migration arrival mover"],
  ["read", "reader circulation copy"],
  ["rain pour", "rain rainfall"],
  ["snow", "snow snowfall"],
  ["employ hire", "job staff employee worker"],
  ["visit", "visit visitor attendance"],
  ["emit pollute", "emission carbon pollution"],
  ["work", "hour work"]
];

/** The nouns of what a verb does, as stems: "income" of "earn"; none for other verbs. */
export const nounsDone = (verb: string): readonly string[] =>
  doings.flatMap(([verbs, nouns]) => (verbs.split(" ").includes(verb) ? nouns.split(" ") : []));
