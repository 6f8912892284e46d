import {factsBehind, type Ground, namesIn, sourcesBehind} from "../citable.js";
import type {Claim} from "../claim.js";
import type {Derived} from "../derived/derived.js";
import type {DatedEvent} from "../event.js";
import type {ClaimEvidence, DerivedEvidence, Evidence, EventEvidence, UnitEvidence} from "./evidence.js";
import type {TableRecord} from "./record.js";
import type {Attribution, Source} from "../source.js";
import type {Ratio, Unit} from "../unit/unit.js";
import type {Waiver} from "../waiver.js";

/** The facts of a figure. */
export interface Grounded {
  /** All that its texts and its form rest on. */
  readonly uses: readonly Ground[];
  /** What its marks stand for, in reading order. */
  readonly form: {
    readonly name: string;
    readonly uses: readonly Ground[];
    readonly tables?: readonly TableRecord[];
  };
  /** Who says the numbers of its tables. */
  readonly sources?: readonly Source[];
  /** What its editor waives; those about a phrase travel in the file. */
  readonly waivers?: readonly Waiver[];
}

/** What the file of a figure carries of its facts. */
export function evidenceOf({uses, form, sources: said = [], waivers = []}: Grounded): Evidence {
  const {claims, events, derived} = factsBehind(uses);
  const {tables = []} = form;
  const names = [...new Set(namesIn([{uses}]).map(({text}) => text))];
  const phrases = waivers.flatMap(({rule, about, reason}) => (about === undefined ? [] : [{rule, about, reason}]));
  return {
    claims: claims.map(claimEvidence),
    events: events.map(eventEvidence),
    derived: derived.map(derivedEvidence),
    // Two of one id are alike: others were refused.
    sources: [...new Map([...sourcesBehind(uses), ...said].map((source) => [source.id, source])).values()],
    ...(tables.length > 0 && {tables}),
    ...(names.length > 0 && {names}),
    ...(phrases.length > 0 && {waivers: phrases})
  };
}

/** What a file carries of one claim. */
export function claimEvidence(claim: Claim): ClaimEvidence {
  const {id, topic, subject, from, to, quantity, unit, period, attribution, flags, anchor} = claim;
  const parties = {
    ...(subject !== undefined && {subject}),
    ...(from !== undefined && {from}),
    ...(to !== undefined && {to})
  };
  return {
    id,
    topic,
    ...parties,
    quantity,
    unit: unitEvidence(unit),
    period,
    source: sourceId(attribution),
    ...(flags && flags.length > 0 && {flags}),
    ...(attribution.kind === "supposed" && {supposed: true}),
    place: anchor
  };
}

/** What a file carries of one event. */
export function eventEvidence({id, label, period, attribution, anchor}: DatedEvent): EventEvidence {
  return {id, label, period, source: sourceId(attribution), place: anchor};
}

function derivedEvidence({operation, from, quantity, unit, interval, flags}: Derived): DerivedEvidence {
  const [low, high] = [Number(interval.low.toFixed(4)), Number(interval.high.toFixed(4))];
  return {
    operation,
    from: from.map(({id}) => id),
    quantity,
    unit: unitEvidence(unit),
    low,
    high,
    ...(flags && {flags: [...flags]})
  };
}

/** A unit with its whole spelled out. */
export function unitEvidence(unit: Unit | Ratio): UnitEvidence {
  if (unit.kind !== "share") return unit;
  const {label, measure, geography} = unit.whole;
  return {kind: "share", whole: label, measure, geography};
}

function sourceId(attribution: Attribution): string | null {
  return attribution.kind === "attributed" ? attribution.to.id : null;
}
