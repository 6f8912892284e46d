import {object, string} from "valibot";
import type {ClaimEvidence, DerivedEvidence, EventEvidence, Evidence} from "../../facts/evidence.js";
import {isLowerBound, type Quantity} from "../../facts/quantity.js";
import {readJSON} from "../../facts/readJSON.js";
import type {Published, PublishedMark} from "../published.js";
import type {Intent, Subject} from "../subject.js";
import {withoutFurniture} from "./furniture.js";

/** A drawing and what it says that it draws: what the rules of geometry hold against each other. */
export interface Drawn {
  /** *null* for a third-party SVG. */
  readonly form: ReadForm | null;
  readonly published: Published;
  /** The marks of the plot, without the accent and the rule that every figure has. */
  readonly marks: readonly PublishedMark[];
  /** What the marks stand for, in reading order. */
  readonly members: readonly Member[];
}

/** What a mark can stand for. */
export type Member =
  | {readonly kind: "claim"; readonly claim: ClaimEvidence}
  | {readonly kind: "derived"; readonly derived: DerivedEvidence}
  | {readonly kind: "event"; readonly event: EventEvidence};

/** More marks than this are not measured: the file is far too large, which is a violation of its own. */
const mostMarks = 5000;

/** The forms that have a reader of their own. */
const forms = ["shareGrid", "shareGrids", "twoWholes", "unitCount", "statPanel", "eventTimeline"] as const;

/** The name of a form that has a reader of its own. */
export type ReadForm = (typeof forms)[number];

/** What there is to measure in a file; *null* where it is malformed, or carries no evidence. */
export function drawnOf({published, evidence, intent}: Subject): Drawn | null {
  if (!published || !evidence || published.marks.length > mostMarks) return null;
  const form = formOf(published, intent);
  const members = membersOf(evidence);
  // Proven by the reading alone.
  if (form !== null && countedForms.includes(form) && claimsOf({members}).some(({quantity}) => !isDrawnHere(quantity)))
    return null;
  return {form, published, marks: withoutFurniture(published.marks), members};
}

const countedForms: readonly ReadForm[] = ["shareGrid", "shareGrids", "unitCount"];

const isDrawnHere = (quantity: Quantity) => quantity.bound === "exact" || isLowerBound(quantity);

/** The form of a file: the one that the notebook names, or the file itself; *null* for a third-party SVG. */
export function formOf(published: Published, intent: Intent | null): ReadForm | null {
  const name = intent?.form ?? formIn(published.metadata);
  return forms.find((form) => form === name) ?? null;
}

/** The claims that a drawing draws, in reading order. */
export function claimsOf({members}: Pick<Drawn, "members">): ClaimEvidence[] {
  return members.flatMap((member) => (member.kind === "claim" ? [member.claim] : []));
}

function membersOf({draws, claims, derived, events}: Evidence): Member[] {
  return draws.flatMap((name): Member[] => {
    const claim = claims.find(({id}) => id === name);
    if (claim) return [{kind: "claim", claim}];
    const event = events.find(({id}) => id === name);
    if (event) return [{kind: "event", event}];
    const calculated = derived.find(({operation}) => operation === name);
    return calculated ? [{kind: "derived", derived: calculated}] : [];
  });
}

// Of metadata that is damaged elsewhere, the form can still tell what to measure.
const formIn = (metadata: string) => readJSON(object({form: string()}), metadata)?.form ?? null;
