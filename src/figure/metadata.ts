import {sha256Hex} from "../claims/digest.js";
import type {Claim} from "../claims/claim.js";
import type {Derived} from "../claims/derived.js";
import type {DatedEvent} from "../claims/event.js";
import type {Source} from "../claims/source.js";
import type {Scheme} from "../layout/theme.js";
import {formatQuantity} from "../text/numbers.js";
import type {Licence} from "../text/say.js";
import {version} from "../version.js";
import type {Figure} from "./figure.js";
import {citable} from "./sourceLine.js";

/**
 * What a published file says of itself, as JSON: the figure, each claim and event with its value, bound, whole, period
 * and anchor, our own arithmetic, the sources, a SHA-256 of all that, and the version of the press.
 */
export function metadata(figure: Figure, {width, scheme}: {readonly width: number; readonly scheme: Scheme}): string {
  const cited = citable(figure.uses);
  const derived = figure.uses.filter((use: Licence): use is Derived => use.kind === "derived");
  const data = {
    claims: cited.filter((member) => member.kind === "claim").map(claimRecord),
    events: cited.filter((member) => member.kind === "event").map(eventRecord),
    derived: derived.map(derivedRecord),
    sources: sourcesOf(cited)
  };
  const digest = sha256Hex(JSON.stringify(data));
  return JSON.stringify({
    generator: `nutgraf ${version}`,
    figure: figure.id,
    form: figure.form.name,
    width,
    scheme,
    ...data,
    digest: `sha256:${digest}`
  });
}

function claimRecord({id, quantity, unit, period, attribution, anchor}: Claim) {
  const {kind, ...anchored} = anchor;
  return {
    id,
    ...quantity,
    unit: unit.kind === "share" ? "percent" : unit.kind === "count" ? unit.noun.many : `${unit.per}s`,
    ...(unit.kind === "share" && {whole: unit.whole.label, measure: unit.whole.measure}),
    period: period.edtf,
    basis: period.basis,
    source: attribution.kind === "attributed" ? attribution.to.id : null,
    [kind]: anchored
  };
}

function eventRecord({id, label, period, attribution, anchor}: DatedEvent) {
  const {kind, ...anchored} = anchor;
  const source = attribution.kind === "attributed" ? attribution.to.id : null;
  return {id, label, period: period.edtf, basis: period.basis, source, [kind]: anchored};
}

function derivedRecord(derived: Derived) {
  const {low, high} = derived.interval;
  return {
    operation: derived.operation,
    from: derived.from.map(({id}) => id),
    text: formatQuantity(derived),
    low: Number(low.toFixed(4)),
    high: Number(high.toFixed(4))
  };
}

function sourcesOf(cited: readonly (Claim | DatedEvent)[]): Source[] {
  return [...new Set(cited.flatMap(({attribution}) => (attribution.kind === "attributed" ? [attribution.to] : [])))];
}
