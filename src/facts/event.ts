import type {Anchor} from "./article/anchor.js";
import {checkFields, checkText, subjectName} from "./boundary.js";
import {checkCaveats, checkId, checkPlace, type Elsewhere} from "./claim.js";
import {checkPeriod, type Period} from "./period.js";
import {type Attribution, checkAttribution} from "./source.js";

/** Something that happened, as precisely as it is dated. */
export interface EventSpec {
  /** Unique in its story; kebab-case. */
  readonly id: string;
  /** What happened, in our own words, without its date. */
  readonly label: string;
  readonly period: Period;
  readonly attribution: Attribution;
  readonly anchor: Anchor | Elsewhere;
  readonly caveats?: readonly string[];
}

/** A dated event that passed its checks. */
export interface DatedEvent extends EventSpec {
  readonly kind: "event";
}

/** Takes down an event. @throws when it has no label, date, source or anchor, or its date is impossible */
export function event(spec: EventSpec): DatedEvent {
  const where = subjectName("event", spec);
  checkFields(spec, ["kind", "id", "label", "period", "attribution", "anchor", "caveats"], "event", where);
  checkId(spec.id, "event");
  checkText(spec.label, "label", where);
  if (spec.period === undefined || spec.period?.edtf === null) throw new Error(`missing date: ${where}`);
  checkPeriod(spec.period, where);
  checkAttribution(spec.attribution, where);
  checkPlace(spec.anchor, where);
  checkCaveats(spec.caveats, where);
  return {kind: "event", ...spec};
}
