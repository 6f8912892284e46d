import type {Claim} from "../facts/claim.js";
import type {Derived, Ratio} from "../facts/derived.js";
import type {DatedEvent} from "../facts/event.js";
import type {ClaimEvidence, DerivedEvidence, Evidence, EventEvidence, UnitEvidence} from "../facts/evidence.js";
import type {Attribution, Source} from "../facts/source.js";
import type {Unit} from "../facts/unit.js";
import {fileShape, isSound} from "./evidenceShape.js";

/** What a number in a figure can rest on. */
export type Ground = Claim | Derived | DatedEvent;

/** The claims of a figure, as a notebook gives them. */
export interface Grounded {
  /** All that its texts and its form rest on. */
  readonly uses: readonly Ground[];
  /** What its marks stand for, in reading order. */
  readonly form: {readonly name: string; readonly uses: readonly Ground[]};
}

/**
 * What the file of a figure must carry, worked out from the notebook's claims, and not by the code that writes the file:
 * each record is taken from its claim anew.
 */
export function evidenceOf({uses, form}: Grounded): Evidence {
  const members = new Map<string, Claim | DatedEvent>();
  const sources = new Map<string, Source>();
  const derived: Derived[] = [];
  for (const use of uses) {
    if (use.kind === "derived") derived.push(use);
    for (const member of use.kind === "derived" ? use.from : [use]) members.set(`${member.kind} ${member.id}`, member);
  }
  for (const {attribution} of members.values()) {
    if (attribution.kind === "attributed") sources.set(attribution.to.id, attribution.to);
  }
  const all = [...members.values()];
  return {
    claims: all.flatMap((member) => (member.kind === "claim" ? [claimEvidence(member)] : [])),
    events: all.flatMap((member) => (member.kind === "event" ? [eventEvidence(member)] : [])),
    derived: derived.map(derivedEvidence),
    sources: [...sources.values()],
    draws: form.uses.map((use) => (use.kind === "derived" ? use.operation : use.id))
  };
}

/** What a published file says of itself. */
export interface Carried {
  readonly evidence: Evidence;
  /** SHA-256 of **evidence** as JSON, as the file states it: "sha256:" and 64 hexadecimal digits. */
  readonly digest: string;
  readonly figure: string;
  readonly form: string;
  /** Px. */
  readonly width: number;
  readonly scheme: "light" | "dark";
}

/**
 * Reads the metadata of a published file. It may be a stranger's, so that nothing in it is taken on trust: every field
 * must be there and be what it should, nothing else may be there, and what is referred to must exist; *null* otherwise.
 */
export function readEvidence(metadata: string): Carried | null {
  let value: unknown;
  try {
    value = JSON.parse(metadata);
  } catch {
    return null;
  }
  return isCarried(value) && isSound(value.evidence) ? value : null;
}

function isCarried(value: unknown): value is Carried {
  return fileShape(value);
}

/** What a file says of one claim. */
export function claimEvidence({id, topic, quantity, unit, period, attribution, anchor}: Claim): ClaimEvidence {
  return {id, topic, quantity, unit: unitEvidence(unit), period, source: creditOf(attribution), place: anchor};
}

/** What a file says of one event. */
export function eventEvidence({id, label, period, attribution, anchor}: DatedEvent): EventEvidence {
  return {id, label, period, source: creditOf(attribution), place: anchor};
}

function derivedEvidence({operation, from, quantity, unit, interval}: Derived): DerivedEvidence {
  const [low, high] = [interval.low, interval.high].map((end) => Math.round(end * 1e4) / 1e4);
  return {
    operation,
    from: from.map(({id}) => id),
    quantity,
    unit: unitEvidence(unit),
    low: low ?? NaN,
    high: high ?? NaN
  };
}

function unitEvidence(unit: Unit | Ratio): UnitEvidence {
  switch (unit.kind) {
    case "share": {
      const {label, measure, geography} = unit.whole;
      return {kind: "share", whole: label, measure, geography};
    }
    case "count":
      return {kind: "count", noun: {one: unit.noun.one, many: unit.noun.many}};
    case "duration":
      return {kind: "duration", per: unit.per};
    case "ratio":
      return {kind: "ratio"};
  }
}

function creditOf(attribution: Attribution): string | null {
  return attribution.kind === "attributed" ? attribution.to.id : null;
}
