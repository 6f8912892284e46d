import type {Numeral} from "../numerals/numerals.js";
import type {Polarity} from "../comparison/polarity.js";
import type {Span} from "./spanSaid.js";

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
  | {
      readonly kind: "way";
      readonly way: Way;
      readonly of: "these" | "all" | "only";
      readonly isOfChange: boolean;
      /** What it gained or lost: "students" of "has gained students every year". */
      readonly object: string;
      /** *null* where the text does not say. */
      readonly span: Span | null;
    }
  // *isTogether*: all that are listed have more than all others, "Osta, Marn and Vell spent the most".
  | ({readonly kind: "end"; readonly from: "most" | "least"; readonly isTogether?: boolean} & Compared)
  // Of one row at one of its times: "peaked in 2021", "the lowest since 2018"; *at* and *since* are null for the last time and for all.
  | {
      readonly kind: "peak";
      readonly from: "most" | "least";
      /** Of all its times, or of those before. */
      readonly of: "all" | "before";
      readonly at: string | null;
      readonly since: string | null;
      /** Of how many times, "in five years"; *null* where the text does not say. */
      readonly length: number | null;
      readonly kinds: Polarity["kinds"];
      readonly noun: Polarity["noun"];
    }
  // *more* have more than *less*, several of them together; *overtakes*: and once had no more; *equals*: they have as much.
  | ({
      readonly kind: "pair";
      readonly more: readonly string[];
      readonly less: readonly string[];
      readonly overtakes: boolean;
      readonly equals: boolean;
    } & Compared)
  | {
      readonly kind: "tally";
      readonly tallied: Tallied;
      /** How many rows there are in all, where it is said. */
      readonly total: number | null;
      readonly predicate: Predicate;
      /** Where its numbers begin in the sentence. */
      readonly places: readonly number[];
    }
);

/** Whether a statement is of one row, and no name says which: "homicides fell in 2021". */
export const isUnnamed = (said: RowStatement): boolean =>
  said.names.length === 0 && (said.kind === "peak" || (said.kind === "way" && said.of === "these"));

/** Of two rows, or several together, that one has more than the other. */
export type Pair = Extract<RowStatement, {readonly kind: "pair"}>;
/** Of one row, when it had most or least. */
export type Peak = Extract<RowStatement, {readonly kind: "peak"}>;
/** Of how many rows something is so. */
export type Tally = Extract<RowStatement, {readonly kind: "tally"}>;

/** How many rows are so: *count*; *rest*: all but so many; *only*: these and no others; *except*: all others. */
export type Tallied =
  | {readonly of: "all" | "most" | "half"}
  | {readonly of: "count" | "rest"; readonly count: number}
  | {readonly of: "only" | "these" | "except"; readonly names: readonly string[]};

/** What is said of each of some rows: its number is beyond a threshold, or went a way; of times, that one row was above another. */
export type Predicate =
  | {
      readonly by: "threshold";
      readonly sign: ">" | "≥" | "<" | "≤";
      readonly value: number;
      readonly unit: Numeral["unit"];
      /** The words right behind the number, where its unit stands. */
      readonly behind: string;
      /** Of the times of one row from when on, "of the six autumns since 2018"; *null* for all. */
      readonly since: string | null;
      /** Whether it is said of now, "are below half". */
      readonly isNow?: boolean;
    }
  // *name*: at how many times the one row went that way, "lost subscribers in three of four quarters"; *null* for rows. *span*: when, where it is said.
  | {readonly by: "way"; readonly way: Way; readonly name: string | null; readonly span: Span | null}
  // *since*: at the times from one on, "in every year since 2020"; *null* for all.
  | {readonly by: "pair"; readonly names: readonly string[]; readonly since: string | null}
  // Of numbers that say how far from a norm something is: above it or below.
  | {readonly by: "norm"; readonly sign: ">" | "<"}
  // It has more or less than the row of a name: "spend less than Osta".
  | ({readonly by: "row"; readonly way: Polarity["way"]; readonly name: string; readonly about: string} & Compared)
  // It has more than all others together.
  | {readonly by: "majority"; readonly has: boolean}
  // One number of each is above another: "thefts outnumber burglaries"; *orEqual*: or as much, "met their targets". Empty words are of any.
  | {readonly by: "topics"; readonly more: string; readonly less: string; readonly orEqual: boolean};

/** A predicate, and where its numbers begin. */
export type SaidPredicate = Predicate & {readonly places: readonly number[]};

/** What rows are compared by. */
export interface Compared {
  /** The words of what is done, which a topic may say by others: "leaks" of "Marn leaks more than Osta". */
  readonly verb: string;
  /** Words that say for whom or where it is done, and not of what: "on a pupil" of "spends less on a pupil than Osta". */
  readonly aside: string;
  readonly kinds: Polarity["kinds"];
  readonly noun: Polarity["noun"];
  /** Where it is how much each rose or fell: "rents rose faster in Marn than in Osta"; *null* for the numbers themselves. */
  readonly change: "up" | "down" | null;
}

/** What compares the numbers themselves, of any kind, and names no doing. */
export const uncompared: Compared = {verb: "", aside: "", kinds: null, noun: null, change: null};

/** Which way numbers went from one time to another; *high*: back to the most that there was before. */
export type Way = "up" | "down" | "same" | "steady" | "back" | "high";

/** What may be no statement of fact, compares with something else, or speaks of a part of the time. */
export const unsure =
  /(?<!\p{L})(?:not?|only\s(?:year|month|quarter|time)|never|nobody|hardly|barely|would|could|may|might|should|if|unless|until|before|since|when|than|as|except|but|other|others|most|more|less|least|faster|slower|first|again|then|later|earlier|because|after|during|between|nearly|almost|mostly|largely|neither|nor|either|or)(?!\p{L})|n[’']t(?!\p{L})|\?/iu;

/** What takes a comparison back, or makes it one of several together. */
export const takesBack =
  /(?<!\p{L})(?:not?|never|nor|once|used|if|would|could|may|might|should|until|unless|hardly|either|neither|whether)(?!\p{L})|n[’']t(?!\p{L})/iu;

/** Verbs that say how much there is, or how much less there is than before: "Osta lost more than Marn". */
export const eitherReading =
  /(?<!\p{L})(?:los(?:t|es?|ing)|cuts?|cutting|shed|gain(?:s|ed)?|rais(?:es?|ed)|added)(?!\p{L})/iu;

/** A verb that says nothing of what is done. */
export const isCopula = /(?:^|\s)(?:is|are|was|were|now|remains?|remained|stays?|stayed)$/iu;
