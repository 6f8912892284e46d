/** What a text says of rows by their names, without a number of theirs. */
export type RowStatement = {
  /** As it stands. */
  readonly token: string;
  /** UTF-16 offsets of **token**. */
  readonly start: number;
  readonly end: number;
  /** The words that say of what, as they stand: "deaths" of "deaths fell in Osta". */
  readonly about: string;
  readonly names: readonly string[];
} & (
  | {readonly kind: "way"; readonly way: Way; readonly of: "these" | "all" | "only"}
  | {readonly kind: "end"; readonly from: "most" | "least"}
  | {readonly kind: "pair"}
  | {readonly kind: "count"; readonly way: Way; readonly count: number; readonly total: number}
);

/** Which way numbers went from one time to another. */
export type Way = "up" | "down" | "same";

/** Verbs that say which way, as patterns. */
export const verbs: readonly (readonly [Way, string])[] = [
  ["down", "fell|falls?|fallen|dropped|drops?|declined|declines?|decreased|decreases?|shrank|shrinks?"],
  ["up", "rose|rises?|risen|grew|grows?|increased|increases?|climbed|climbs?"],
  ["same", "(?:was|were|is|are|stayed|remained|stays?|remains?) (?:unchanged|the same|flat)|did not change"]
];
/** Verbs of what was counted that say so. */
export const counts: readonly (readonly [Way, string])[] = [
  ["down", "(?:saw|had|recorded|reported|counted) (?:fewer|less|a fall|falls)"],
  ["up", "(?:saw|had|recorded|reported|counted) (?:more|a rise|rises)"]
];

/** What may be no statement of fact, compares with something else, or speaks of a part of the time. */
export const unsure =
  /(?<!\p{L})(?:not?|never|nobody|hardly|barely|would|could|may|might|should|if|unless|until|before|since|when|than|as|except|but|other|others|most|more|less|least|faster|slower|first|again|then|later|earlier|because|after|during|between|nearly|almost|mostly|largely|both|neither|nor|either|or)(?!\p{L})|n[’']t(?!\p{L})|\?/iu;
