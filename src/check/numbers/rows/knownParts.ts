import type {ClaimEvidence, Evidence} from "../../../facts/evidence/evidence.js";
import {type Quantity, valueOf} from "../../../facts/quantity.js";
import {restOf} from "../judge/complementSaid.js";
import {stemsOf} from "../judge/wholeOver.js";

/** A part of a whole that claims have: a share, or one count of another. */
export interface KnownPart {
  /** The least and the most that it may be, 0 to 1: of an exact claim its value. */
  readonly low: number;
  readonly high: number;
  /** What a share is of, and whether the figure has the rest of its whole; of counts *null*. */
  readonly told: {readonly topic: string; readonly isRest: boolean} | null;
  /** Whom it is about, "Osta" of the late buses of each line; *null* where nobody is named, and of counts. */
  readonly subject: string | null;
  /** The stems of what the whole is, and of what the part alone is. */
  readonly whole: ReadonlySet<string>;
  readonly part: ReadonlySet<string>;
  /** The stems of what a deck says is done, where the topic only says whose the share is. */
  readonly done?: ReadonlySet<string>;
}

/** The parts that claims have of their wholes. */
export function knownParts(evidence: Evidence): KnownPart[] {
  const shares = evidence.claims.flatMap(({unit, quantity, ...claim}) => {
    if (unit.kind !== "share") return [];
    const isRest = evidence.derived.some(({operation}) => operation === restOf(claim.id));
    return [
      {
        ...partOf(shareIn(quantity), stemsOf(unit.whole), wordsOf(claim)),
        told: {topic: claim.topic, isRest},
        subject: claim.subject ?? null
      }
    ];
  });
  return [...shares, ...countedParts(evidence)];
}

const known = new WeakMap<Evidence, readonly KnownPart[]>();

/** What counts are of others. A file’s are made once for all its numbers. */
export function countedParts(evidence: Evidence): readonly KnownPart[] {
  const before = known.get(evidence);
  if (before) return before;
  const parts = exactClaims(evidence).flatMap((total, _, all) =>
    all.flatMap((part) =>
      isPartOf(part, total, all)
        ? [partOf(exactly(valueOf(part.quantity) / valueOf(total.quantity)), wordsOf(total), wordsOf(part))]
        : []
    )
  );
  known.set(evidence, parts);
  return parts;
}

const exactClaims = ({claims}: Evidence) => claims.filter(({quantity}) => quantity.bound === "exact");

type Share = Pick<KnownPart, "low" | "high">;
const exactly = (value: number): Share => ({low: value, high: value});

/** What is above a bound is above it by something, and an estimate is taken at its word. */
function shareIn(quantity: Quantity): Share {
  const {bound} = quantity;
  if (bound === "moreThan") return {low: valueOf(quantity) / 100 + least, high: 1};
  if (bound === "lessThan") return {low: 0, high: valueOf(quantity) / 100 - least};
  if (bound === "atLeast") return {low: valueOf(quantity) / 100, high: 1};
  if (bound === "atMost") return {low: 0, high: valueOf(quantity) / 100};
  return bound === "range" ? {low: quantity.low / 100, high: quantity.high / 100} : exactly(valueOf(quantity) / 100);
}

const least = 0.001;

const partOf = (share: Share, whole: readonly string[], part: readonly string[]): KnownPart => ({
  ...share,
  told: null,
  subject: null,
  whole: new Set(whole),
  part: new Set(part.filter((stem) => !whole.includes(stem)))
});

const wordsOf = ({topic, subject = ""}: Pick<ClaimEvidence, "topic" | "subject">) => stemsOf(`${subject} ${topic}`);

/** One count is of another’s things where it counts the same and has words of its own: "players born abroad" of "players". */
function isPartOf(part: ClaimEvidence, total: ClaimEvidence, claims: readonly ClaimEvidence[]): boolean {
  const [one, other] = [part.unit, total.unit];
  if (part === total || one.kind !== "count" || other.kind !== "count") return false;
  const isSame = one.noun.many === other.noun.many && part.period.edtf === total.period.edtf;
  const isWhole = total.subject === undefined && valueOf(total.quantity) >= valueOf(part.quantity);
  if (!isSame || !isWhole) return false;
  const words = new Set([...wordsOf(part), ...stemsOf(one.noun.many)]);
  const isMore = words.size > new Set([...wordsOf(total), ...stemsOf(other.noun.many)]).size || part.subject !== undefined; // prettier-ignore
  const isOfIt = stemsOf(part.topic).some((stem) => stemsOf(total.topic).includes(stem));
  return isOfIt ? isMore : isMostOf(total, claims);
}

/** "Rescued" is of "trapped", where no more of them are counted at that time. */
const isMostOf = (total: ClaimEvidence, claims: readonly ClaimEvidence[]) =>
  claims.every(({unit, period, quantity}) => {
    const isSame = unit.kind === "count" && total.unit.kind === "count" && unit.noun.many === total.unit.noun.many;
    return !isSame || period.edtf !== total.period.edtf || valueOf(quantity) <= valueOf(total.quantity);
  });
