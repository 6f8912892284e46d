import type {ClaimEvidence} from "../../facts/evidence.js";
import {valueOf} from "../../facts/quantity.js";
import {markPlace, rounded} from "../where.js";
import type {PublishedMark} from "../published.js";
import type {Violation} from "../subject.js";
import {claimsOf, type Drawn} from "./drawn.js";
import {lie} from "./lie.js";
import {type Measurement, ratioOf} from "./measurement.js";
import {barLength, type PlainBars, readPlainBars} from "./plainBars.js";
import {precision, ratioWords} from "./precision.js";

/** The bars of a third-party SVG that can stand for its claims: as many, and the claims of one kind of unit. */
export function plainBarsOf(drawn: Drawn): PlainBars | null {
  const numbers = numbersOf(drawn);
  const claims = claimsOf(drawn);
  if (new Set(claims.map(({unit}) => unit.kind)).size !== 1) return null;
  const sets = readPlainBars(drawn.marks, drawn.published.paper);
  return sets.find(({bars}) => bars.length === numbers.length || bars.length === claims.length) ?? null;
}

/** Bars are as long, one to another, as the numbers that they stand for; the longest stands for the largest. */
export function plainBarLies(drawn: Drawn, plain: PlainBars): Violation[] {
  return pairedBars(drawn, plain).flatMap(({bar, label, largest, length, wanted}) => {
    if (Math.abs(length - wanted) <= 2 * precision) return [];
    const found = `${rounded(length)} px long, ${ratioWords(length, wanted)}`;
    return [lie(`${markPlace(bar)}, ${label}`, found, `${rounded(wanted)} px beside ${largest}, ratio 1.000`)];
  });
}

/** Measures such bars, each beside the longest. */
export function measuredPlainBars(drawn: Drawn): Measurement[] {
  const plain = plainBarsOf(drawn);
  if (!plain) return [];
  return pairedBars(drawn, plain).map(({name, largest, length, longest, wanted}) => {
    const beside = length === longest ? "" : ` beside ${rounded(longest)} px of ${largest}`;
    return {name, drawn: `a bar of ${rounded(length)} px${beside}`, ratio: ratioOf(length, wanted)};
  });
}

/** A bar, the number that it stands for, and in px its length, that of the longest, and what it should be beside that. */
interface PairedBar extends NamedNumber {
  readonly bar: PublishedMark;
  readonly length: number;
  readonly longest: number;
  readonly wanted: number;
  readonly largest: string;
}

function pairedBars(drawn: Drawn, {kind, bars}: PlainBars): PairedBar[] {
  const numbers = numbersOf(drawn);
  const named = bars.length === numbers.length ? numbers : claimsOf(drawn).map(numberOf);
  const largestFirst = named.toSorted((a, b) => b.value - a.value);
  const longestFirst = bars.toSorted((a, b) => barLength(b, kind) - barLength(a, kind));
  const largest = largestFirst[0]!;
  const longest = barLength(longestFirst[0]!, kind);
  return longestFirst.map((bar, index): PairedBar => {
    const number = largestFirst[index]!;
    const wanted = (longest * number.value) / largest.value;
    return {...number, bar, length: barLength(bar, kind), longest, wanted, largest: largest.label};
  });
}

interface NamedNumber {
  /** The id or operation, and the same as a finding names it. */
  readonly name: string;
  readonly label: string;
  readonly value: number;
}

function numbersOf({members}: Drawn): NamedNumber[] {
  return members.flatMap((member) => {
    if (member.kind === "claim") return [numberOf(member.claim)];
    if (member.kind === "event") return [];
    const {operation, quantity} = member.derived;
    return [{name: operation, label: `derived ${operation}`, value: valueOf(quantity)}];
  });
}

function numberOf({id, quantity}: ClaimEvidence): NamedNumber {
  return {name: id, label: `claim ${id}`, value: valueOf(quantity)};
}
