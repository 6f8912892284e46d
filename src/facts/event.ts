import type {Anchor} from "./anchor.js";
import {checkId, checkPeriod, checkPlace, type Elsewhere} from "./claim.js";
import type {Period} from "./period.js";
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
  const where = `event ${spec.id}`;
  checkId(spec.id, "event");
  if (!spec.label) throw new Error(`missing label: ${where}`);
  if (!spec.period || spec.period.edtf === null) throw new Error(`missing date: ${where}`);
  checkPeriod(spec.period.edtf, where);
  checkAttribution(spec.attribution, where);
  checkPlace(spec.anchor, where);
  return {kind: "event", ...spec};
}
