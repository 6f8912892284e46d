import type {Anchor} from "../../facts/article/anchor.js";
import type {ArticleText} from "../../facts/article/articleText.js";
import type {NumeralWaiver} from "../../facts/article/article.js";
import type {Claim} from "../../facts/claim.js";
import type {DatedEvent} from "../../facts/event.js";
import type {Evidence, UnitEvidence} from "../../facts/evidence/evidence.js";
import type {Quantity} from "../../facts/quantity.js";
import {claimEvidence, eventEvidence} from "../../facts/evidence/evidenceOf.js";

/** A place in an article, whose it is, and what it is said to say there. */
export interface Pinned {
  /** "claim oil-share", "period of claim oil-share". */
  readonly owner: string;
  readonly anchor: Anchor;
  /** The number that should stand there; *null* for a date. */
  readonly number: {readonly quantity: Quantity; readonly unit: UnitEvidence} | null;
  /** The period that should stand there, EDTF; *null* for a number, and for what the editor supplied. */
  readonly edtf: string | null;
}

/** An article, and all that is pinned to it. */
export interface ArticleSubject {
  readonly article: ArticleText;
  readonly pinned: readonly Pinned[];
  /** The numbers of the article that need no claim. */
  readonly waivers: readonly NumeralWaiver[];
}

/** The places that the evidence of a file names: of its claims and events, and of their periods. */
export function pinnedOf({claims, events}: Pick<Evidence, "claims" | "events">): Pinned[] {
  return [
    ...claims.flatMap(({id, place, period, quantity, unit}) => [
      ...pin(`claim ${id}`, place, {number: {quantity, unit}}),
      ...pinPeriod(`claim ${id}`, period)
    ]),
    ...events.flatMap(({id, place, period}) => [
      ...pin(`event ${id}`, place, {edtf: period.basis === "stated" ? period.edtf : null}),
      ...pinPeriod(`event ${id}`, period)
    ])
  ];
}

/** The places that a story’s claims and events name, those of the periods of their wholes among them. */
export function pinnedIn(members: readonly (Claim | DatedEvent)[]): Pinned[] {
  const claims = members.filter((member) => member.kind === "claim");
  const events = members.filter((member) => member.kind === "event");
  return [
    ...pinnedOf({claims: claims.map(claimEvidence), events: events.map(eventEvidence)}),
    ...claims.flatMap(({unit}) => (unit.kind === "share" ? pinPeriod(`whole ${unit.whole.id}`, unit.whole.period) : []))
  ];
}

function pin(owner: string, place: Anchor | {readonly kind: "cell" | "elsewhere"}, says: Partial<Pinned>): Pinned[] {
  return place.kind === "anchor" ? [{owner, anchor: place, number: null, edtf: null, ...says}] : [];
}

function pinPeriod(owner: string, period: Evidence["claims"][number]["period"]): Pinned[] {
  if (!period.anchor) return [];
  return pin(`period of ${owner}`, period.anchor, {edtf: period.basis === "stated" ? period.edtf : null});
}
