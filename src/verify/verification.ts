import {object, unknown} from "valibot";
import {type Anchor, type AnchorState, type ArticleText, verifyAnchor} from "../facts/anchor.js";
import {sha256Hex} from "../facts/digest.js";
import type {ClaimEvidence, DerivedEvidence, EventEvidence, Metadata} from "../facts/evidence.js";
import {readJSON} from "../facts/readJSON.js";
import {pinnedOf} from "../check/article/pinned.js";
import {type Carriers, carriersOf} from "../check/carriers.js";
import {checkFile, checkPinned} from "../check/checkFile.js";
import {readEvidence} from "../check/evidence.js";
import {differencesOf} from "../check/numbers/differences.js";
import {type Recomputed, recomputed} from "../check/numbers/recomputed.js";
import {readPublished} from "../check/published.js";
import type {Finding} from "../check/rules.js";

/** Where something stands in the article, and whether it stands there still. */
export interface VerifiedPlace {
  /** What the article says there: the number or event itself, or its period. */
  readonly of: "claim" | "period";
  readonly anchor: Anchor;
  /** *null* where the article was not consulted. */
  readonly state: AnchorState | null;
}

/** A claim or an event of a file, what carries it there, and where the article has it. */
export interface VerifiedMember {
  readonly member: ClaimEvidence | EventEvidence;
  readonly carriers: Carriers;
  readonly places: readonly VerifiedPlace[];
}

/** A number of our own, worked out again. */
export interface VerifiedDerived {
  readonly derived: DerivedEvidence;
  readonly carriers: Carriers;
  /** *null* for arithmetic that does not exist. */
  readonly again: Recomputed | null;
  readonly holds: boolean;
}

/** What came of reading one published file with nothing else at hand, but maybe the article. */
export interface Verification {
  readonly file: string;
  readonly headline: string;
  /** *null* where the evidence is not what it should be, so that nothing can be said of the numbers. */
  readonly carried: Metadata | null;
  /** The digest of the evidence that the file carries. */
  readonly digest: string;
  readonly members: readonly VerifiedMember[];
  readonly derived: readonly VerifiedDerived[];
  /** What is wrong, a digest, a sum or a place that does not hold included; empty for a file that is verified. */
  readonly findings: readonly Finding[];
}

/**
 * Verifies one published file by what it carries itself, under every rule that can judge a file alone.
 * @param file the path, for messages
 * @param article to look the anchors up in; *null* where it is not at hand
 * @throws when **text** is no SVG, or has no evidence inside
 */
export async function verifyFile(file: string, text: string, article: ArticleText | null): Promise<Verification> {
  const published = readPublished(text);
  if (!published) throw new Error(`invalid SVG: ${file}`);
  if (!readJSON(object({evidence: unknown()}), published.metadata))
    throw new Error(`missing evidence: ${file} (no figure of nutgraf’s)`);
  const carried = readEvidence(published.metadata);
  const subject = {file, text, published, evidence: carried?.evidence ?? null, intent: null};
  const findings = [
    ...(await checkFile(subject)),
    ...(article && carried
      ? checkPinned({pinned: pinnedOf(carried.evidence), waivers: [], article}, ["article-changed"])
      : [])
  ];
  const carriers = carriersOf(subject);
  const carriersOfOne = (name: string) => carriers.find((each) => each.name === name) ?? nothing(name);
  const {claims, events, derived: numbers} = carried?.evidence ?? {claims: [], events: [], derived: []};
  const members = [...claims, ...events].map((member): VerifiedMember => {
    return {member, carriers: carriersOfOne(member.id), places: placesOf(member, article)};
  });
  const derived = numbers.map((each) => verifyDerived(each, claims, carriersOfOne(each.operation)));
  const digest = carried ? `sha256:${sha256Hex(JSON.stringify(carried.evidence))}` : "";
  return {file, headline: published.title, carried, digest, members, derived, findings};
}

function placesOf({place, period}: ClaimEvidence | EventEvidence, article: ArticleText | null): VerifiedPlace[] {
  const verified = (anchor: Anchor, of: VerifiedPlace["of"]) => {
    return {of, anchor, state: article && verifyAnchor(article, anchor)};
  };
  return [
    ...(place.kind === "anchor" ? [verified(place, "claim")] : []),
    ...(period.anchor ? [verified(period.anchor, "period")] : [])
  ];
}

function verifyDerived(derived: DerivedEvidence, claims: readonly ClaimEvidence[], carriers: Carriers) {
  const {quantity, unit, low, high} = derived;
  const again = recomputed(derived, claims);
  const holds = again !== null && differencesOf({quantity, unit, low, high}, again).length === 0;
  return {derived, carriers, again, holds};
}

const nothing = (name: string): Carriers => ({name, kind: "claim", texts: [], period: [], marks: []});
