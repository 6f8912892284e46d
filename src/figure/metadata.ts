import type {Claim} from "../facts/claim.js";
import type {Derived, Ratio} from "../facts/derived.js";
import {sha256Hex} from "../facts/digest.js";
import type {DatedEvent} from "../facts/event.js";
import type {ClaimEvidence, DerivedEvidence, Evidence, EventEvidence, UnitEvidence} from "../facts/evidence.js";
import type {Attribution, Source} from "../facts/source.js";
import type {Unit} from "../facts/unit.js";
import type {Scheme} from "../theme/theme.js";
import type {Licence} from "../words/say.js";
import {version} from "../version.js";
import type {Form} from "../form.js";
import {citable} from "./sourceLine.js";

/** What of a figure its file speaks of. */
export interface Described {
  readonly id: string;
  readonly form: Form;
  /** All that licenses a number anywhere in it. */
  readonly uses: readonly Licence[];
}

/**
 * What a published file says of itself, as JSON: the figure, its `Evidence`, a SHA-256 of that, and the version of the
 * press.
 */
export function metadata(
  figure: Described,
  {width, scheme}: {readonly width: number; readonly scheme: Scheme}
): string {
  if (latest?.figure !== figure) {
    const evidence = evidenceFor(figure);
    latest = {figure, evidence, digest: `sha256:${sha256Hex(JSON.stringify(evidence))}`};
  }
  const {evidence, digest} = latest;
  return JSON.stringify({
    generator: `nutgraf ${version}`,
    figure: figure.id,
    form: figure.form.name,
    width,
    scheme,
    evidence,
    digest
  });
}

// A figure rests on the same at every width and in every scheme, and these are drawn one after the other. To keep it for
// every figure of a long notebook would cost more than to draw them.
let latest: {readonly figure: Described; readonly evidence: Evidence; readonly digest: string} | undefined;

function evidenceFor({uses, form}: Described): Evidence {
  const cited = citable(uses);
  return {
    claims: cited.filter((member) => member.kind === "claim").map(claimRecord),
    events: cited.filter((member) => member.kind === "event").map(eventRecord),
    derived: uses.filter((use) => use.kind === "derived").map(derivedRecord),
    sources: [...new Set(cited.flatMap(({attribution}) => sourcesOf(attribution)))],
    draws: form.uses.map(nameOf)
  };
}

function claimRecord({id, topic, quantity, unit, period, attribution, anchor}: Claim): ClaimEvidence {
  return {id, topic, quantity, unit: unitRecord(unit), period, source: sourceId(attribution), place: anchor};
}

function eventRecord({id, label, period, attribution, anchor}: DatedEvent): EventEvidence {
  return {id, label, period, source: sourceId(attribution), place: anchor};
}

function derivedRecord({operation, from, quantity, unit, interval}: Derived): DerivedEvidence {
  return {
    operation,
    from: from.map(({id}) => id),
    quantity,
    unit: unitRecord(unit),
    low: Number(interval.low.toFixed(4)),
    high: Number(interval.high.toFixed(4))
  };
}

function unitRecord(unit: Unit | Ratio): UnitEvidence {
  if (unit.kind !== "share") return unit;
  const {label, measure, geography} = unit.whole;
  return {kind: "share", whole: label, measure, geography};
}

function nameOf(licence: Licence): string {
  return licence.kind === "derived" ? licence.operation : licence.id;
}

function sourceId(attribution: Attribution): string | null {
  return attribution.kind === "attributed" ? attribution.to.id : null;
}

function sourcesOf(attribution: Attribution): Source[] {
  return attribution.kind === "attributed" ? [attribution.to] : [];
}
