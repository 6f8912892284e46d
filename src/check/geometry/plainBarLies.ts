import type {ClaimEvidence} from "../../claims/evidence.js";
import {valueOf} from "../../claims/quantity.js";
import {markPlace, rounded} from "../legibility/place.js";
import type {Finding} from "../subject.js";
import {claimsOf, type Drawn} from "./drawn.js";
import {lie} from "./lie.js";
import {barLength, type PlainBars, readPlainBars} from "./plainBars.js";
import {precision, ratioWords} from "./precision.js";

/** The bars of a drawing of another hand that can stand for its claims: as many, and the claims of one kind of unit. */
export function plainBarsOf(drawn: Drawn): PlainBars | null {
  const numbers = numbersOf(drawn);
  const claims = claimsOf(drawn);
  if (new Set(claims.map(({unit}) => unit.kind)).size !== 1) return null;
  const sets = readPlainBars(drawn.marks, drawn.published.paper);
  return sets.find(({bars}) => bars.length === numbers.length || bars.length === claims.length) ?? null;
}

/** Bars are as long, one to another, as the numbers that they stand for; the longest stands for the largest. */
export function plainBarLies(drawn: Drawn, {kind, bars}: PlainBars): Finding[] {
  const numbers = numbersOf(drawn);
  const named = bars.length === numbers.length ? numbers : claimsOf(drawn).map(numberOf);
  const largestFirst = named.toSorted((a, b) => b.value - a.value);
  const longestFirst = bars.toSorted((a, b) => barLength(b, kind) - barLength(a, kind));
  const [largest, longest] = [largestFirst[0]!, longestFirst[0]!];
  return longestFirst.flatMap((bar, index) => {
    const {name, value} = largestFirst[index]!;
    const [drawnLength, length] = [barLength(bar, kind), (barLength(longest, kind) * value) / largest.value];
    if (Math.abs(drawnLength - length) <= 2 * precision) return [];
    const found = `${rounded(drawnLength)} px long, ${ratioWords(drawnLength, length)}`;
    return [lie(`${markPlace(bar)}, ${name}`, found, `${rounded(length)} px beside ${largest.name}, ratio 1.000`)];
  });
}

interface NamedNumber {
  readonly name: string;
  readonly value: number;
}

function numbersOf({members}: Drawn): NamedNumber[] {
  return members.flatMap((member) => {
    if (member.kind === "claim") return [numberOf(member.claim)];
    if (member.kind === "event") return [];
    return [{name: `derived ${member.derived.operation}`, value: valueOf(member.derived.quantity)}];
  });
}

function numberOf({id, quantity}: ClaimEvidence): NamedNumber {
  return {name: `claim ${id}`, value: valueOf(quantity)};
}
