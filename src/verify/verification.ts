import {basename} from "node:path";
import {object, unknown} from "valibot";
import type {Anchor} from "../facts/article/anchor.js";
import {anchorHolds, type AnchorState, verifyAnchor} from "../facts/article/verifyAnchor.js";
import type {ArticleText} from "../facts/article/articleText.js";
import {sha256Hex} from "../facts/evidence/digest.js";
import type {ClaimEvidence, DerivedEvidence, Evidence, EventEvidence, Metadata} from "../facts/evidence/evidence.js";
import {type ProofRecord, proofSchema} from "../facts/evidence/proofRecord.js";
import {readJSON} from "../facts/evidence/readJSON.js";
import {applyWaivers} from "../check/applyWaivers.js";
import {pinnedOf} from "../check/article/pinned.js";
import {type Bearing, sentenceBears} from "../check/article/sentenceBears.js";
import {carriedWaivers} from "../check/carriedWaivers.js";
import {type Carriers, carriersOf} from "../check/carriers.js";
import {cellMarksOf} from "../check/cellMarks.js";
import {checkPinned} from "../check/checkBeside.js";
import {checkFile} from "../check/checkFile.js";
import {readEvidence} from "../check/evidence.js";
import {recordViolations} from "../check/kit/recordDisagrees.js";
import {differencesOf} from "../check/numbers/recompute/differences.js";
import {type VouchedText, vouchedTexts} from "../check/numbers/texts/vouchedTexts.js";
import {recomputed} from "../check/numbers/recompute/recomputed.js";
import type {Recomputed} from "../check/numbers/recompute/recomputedValue.js";
import {readPublished} from "../check/published.js";
import {type Finding, ruleNamed} from "../check/rules.js";
import type {Subject, Violation} from "../check/subject.js";
import {readXml} from "../check/xml.js";
import {labelOf, recordName} from "../story/files.js";
import {isPicture} from "../story/formats.js";
import {unwritten} from "./unwritten.js";

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
  /** What the sentence in the article names of a claim; *null* where it was not consulted, or has the number no more. */
  readonly bearing: Bearing | null;
}

/** A number of our own, worked out again. */
export interface VerifiedDerived {
  readonly derived: DerivedEvidence;
  readonly carriers: Carriers;
  /** *null* for arithmetic that does not exist. */
  readonly again: Recomputed | null;
  readonly holds: boolean;
}

/** What came of reading one published file with nothing else at hand, but maybe the article and the proof record. */
export interface Verification {
  readonly file: string;
  readonly headline: string;
  /** What a program on its way changed of its bytes and not of its picture: "its line ends". */
  readonly rewritten: readonly string[];
  /** *null* where the evidence is not what it should be, so that nothing can be said of the numbers. */
  readonly carried: Metadata | null;
  /** The digest of the evidence that the file carries. */
  readonly digest: string;
  readonly members: readonly VerifiedMember[];
  readonly derived: readonly VerifiedDerived[];
  /** Each text, and what in the file vouches for its words. */
  readonly texts: readonly VouchedText[];
  /** Whether the proof record that goes with it holds; *null* where there is none at hand. */
  readonly record: {readonly name: string; readonly holds: boolean} | null;
  /** What is wrong, a digest, a sum or a place that does not hold included; empty for a file that is verified. */
  readonly findings: readonly Finding[];
  /** What the file itself waives of one phrase, with the reason of its newsroom: no violation, and for the reader to judge. */
  readonly waived: readonly {readonly finding: Finding; readonly reason: string}[];
}

/** What to hold a file against beside itself. */
interface VerifyOptions {
  /** To look the anchors up in; *null* where it is not at hand. */
  readonly article: ArticleText | null;
  /** Gives the text of a file beside the one that is verified, by its name; *null* where there is none. */
  readonly textBeside: (name: string) => Promise<string | null>;
}

/**
 * Verifies one published file by what it carries itself, under every rule that can judge a file alone, and the proof record
 * beside it.
 * @param file the path, for messages
 * @throws when **text** is no SVG, or has no evidence inside
 */
export async function verifyFile(
  file: string,
  text: string,
  {article, textBeside}: VerifyOptions
): Promise<Verification> {
  const {text: own, changes} = unwritten(text);
  const published = readPublished(own);
  if (!published) throw new Error(`invalid SVG: ${readXml(own).error ?? "no svg at its root"}: ${file}`);
  if (!readJSON(object({evidence: unknown()}), published.metadata))
    throw new Error(`missing evidence: ${file} (no figure of nutgraf’s)`);
  const carried = readEvidence(published.metadata);
  const subject = {file, text: own, published, evidence: carried?.evidence ?? null, intent: null};
  const {record, violations} = await verifyRecord({...subject, text}, carried, textBeside);
  const found: Finding[] = [
    ...(await checkFile(subject)),
    ...violations.map((violation) => ({rule: "record-disagrees" as const, ...violation})),
    ...(article && carried
      ? checkPinned({pinned: pinnedOf(carried.evidence), waivers: [], article}, ["article-changed"])
      : [])
  ];
  const {standing: findings, waived} = applyWaivers(found, carriedWaivers(subject.evidence));
  const carriers = carriersOf(subject);
  const carriersOfOne = (name: string) => carriers.find((each) => each.name === name) ?? nothing(name);
  const {claims, events, derived: numbers} = carried?.evidence ?? {claims: [], events: [], derived: []};
  const members = [...claims, ...events].map((member): VerifiedMember => {
    const places = placesOf(member, article);
    const bearing = article && carried ? bearingOf(member, places, article, carried.evidence) : null;
    const own = carriersOfOne(member.id);
    const marks = "quantity" in member && own.marks.length === 0 ? cellMarksOf(member, subject) : own.marks;
    return {member, carriers: {...own, marks}, places, bearing};
  });
  const derived = numbers.map((each) =>
    verifyDerived(each, carried?.evidence ?? {claims}, carriersOfOne(each.operation))
  );
  const digest = carried ? `sha256:${sha256Hex(JSON.stringify(carried.evidence))}` : "";
  return {
    file,
    headline: published.title,
    rewritten: changes,
    carried,
    digest,
    members,
    derived,
    texts: vouchedTexts(
      subject,
      findings.filter(({rule}) => ruleNamed(rule).group === "numbers")
    ),
    record,
    findings,
    waived
  };
}

async function verifyRecord(
  subject: Subject,
  carried: Metadata | null,
  textBeside: VerifyOptions["textBeside"]
): Promise<{readonly record: Verification["record"]; readonly violations: readonly Violation[]}> {
  const name = carried && recordName(carried.figure);
  const text = name && (await textBeside(name));
  const record = text ? readJSON(proofSchema, text) : null;
  // Another file of JSON may have that name.
  if (!carried || !name || !record) return {record: null, violations: []};
  const file = basename(subject.file);
  const label = labelOf(file);
  const digest = sha256Hex(subject.text);
  // A reader may give a file a name of his own.
  const [listed = file] = Object.keys(record.files).filter((each) => record.files[each] === digest);
  const isOutlined = label !== null && !isPicture(label);
  // It lists pictures: one whose text is outlines has no digest there, and no spaces between its words.
  const violations = isOutlined ? dataViolations(record, carried) : recordViolations(record, listed, subject);
  return {record: {name, holds: violations.length === 0}, violations};
}

function dataViolations(record: ProofRecord, {evidence}: Metadata): Violation[] {
  const [found, expected] = [evidence, record.evidence].map((each) => `sha256:${sha256Hex(JSON.stringify(each))}`);
  return found === expected && expected === record.data
    ? []
    : [{where: "data", found: record.data, expected: `${found}`}];
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

function bearingOf(
  member: ClaimEvidence | EventEvidence,
  places: readonly VerifiedPlace[],
  article: ArticleText,
  evidence: Evidence
): Bearing | null {
  const [place] = places.filter(({of}) => of === "claim");
  if (!("quantity" in member) || !place?.state || !anchorHolds(place.state)) return null;
  const start = "start" in place.state ? place.state.start : place.anchor.start;
  return sentenceBears(member, article, start, evidence);
}

function verifyDerived(
  derived: DerivedEvidence,
  evidence: Pick<Metadata["evidence"], "claims" | "tables">,
  carriers: Carriers
) {
  const {quantity, unit, low, high} = derived;
  const again = recomputed(derived, evidence);
  const holds = again !== null && differencesOf({quantity, unit, low, high}, again).length === 0;
  return {derived, carriers, again, holds};
}

const nothing = (name: string): Carriers => ({name, kind: "claim", texts: [], period: [], marks: []});
