import {type Carriers, carriersOf} from "../../check/carriers.js";
import {readEvidence} from "../../check/evidence.js";
import {readPublished} from "../../check/published.js";
import {memoJSON} from "../memo.js";
import type {Evidence} from "../../facts/evidence.js";

/** One file of a figure. */
export interface RecordedFile {
  /** The name in the story’s folder. */
  readonly name: string;
  readonly text: string;
}

/**
 * Reads a file back and finds what in it carries each claim, as one that comes alone: a record says what is in the
 * files, whatever the notebook wants there by now. What was found is kept from one run to the next.
 * @param evidence what a file that carries none is held against
 */
export function readCarriers(evidence: Evidence, {name, text}: RecordedFile): readonly Carriers[] {
  return memoJSON(["carriers", JSON.stringify(evidence), name, text], () => carriersIn(evidence, {name, text}));
}

function carriersIn(evidence: Evidence, {name, text}: RecordedFile): readonly Carriers[] {
  const published = readPublished(text);
  const carried = published && readEvidence(published.metadata);
  return carriersOf({file: name, text, published, evidence: carried?.evidence ?? evidence, intent: null});
}
