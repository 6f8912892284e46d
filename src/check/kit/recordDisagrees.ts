import {sha256Hex} from "../../facts/evidence/digest.js";
import {type ProofRecord, proofSchema} from "../../facts/evidence/proofRecord.js";
import {readJSON} from "../../facts/evidence/readJSON.js";
import {differencesOf} from "../numbers/recompute/differences.js";
import type {KitRule} from "../rule.js";
import type {Subject, Violation} from "../subject.js";
import type {KitViolation} from "./kit.js";
import {recordedViolations} from "./recordedCarriers.js";

/** The proof record is the reading of the files: their facts, the texts and shapes that carry each, and their digests. */
export const recordDisagrees = {
  name: "record-disagrees",
  group: "kit",
  severity: "error",
  guards: "The proof record has the figure’s facts, and what its files show: which texts and shapes carry each.",
  source: "House rule: the proof record is the reading of the files",
  fix: "Render the figure again; never edit a published file by hand.",
  check: ({id, headline, form, evidence, record, pictures}) => {
    if (!record) return [];
    const finding = ({where, found, expected}: Violation): KitViolation => {
      return {file: record.file, where, found, expected};
    };
    const known = readJSON(proofSchema, record.text);
    if (!known) return [finding({where: "the file", found: "no proof record", expected: "one of this figure"})];
    const said = {figure: known.figure, headline: known.headline, form: known.form, evidence: known.evidence};
    const names = pictures.map(({name}) => name);
    return [
      ...differencesOf(said, {figure: id, headline, form, evidence}).map(({path, ...rest}) => ({where: path, ...rest})),
      ...Object.keys(known.files).flatMap((name) =>
        names.includes(name) ? [] : [{where: `files ${name}`, found: "a digest", expected: "no such file"}]
      ),
      ...pictures.flatMap(({name, text, published}) =>
        recordViolations(known, name, {file: name, text, published, evidence, intent: null})
      )
    ].map(finding);
  }
} as const satisfies KitRule;

/**
 * What is wrong with what a proof record says of one file.
 * @param name the name of the file in its folder
 */
export function recordViolations(record: ProofRecord, name: string, subject: Subject): Violation[] {
  const digest = sha256Hex(subject.text);
  const data = `sha256:${sha256Hex(JSON.stringify(record.evidence))}`;
  const other = record.files[name];
  return [
    ...(record.data === data ? [] : [{where: "data", found: record.data, expected: data}]),
    ...(other === digest ? [] : [{where: `files ${name}`, found: other ?? "no digest", expected: digest}]),
    ...recordedViolations(record, name, subject)
  ];
}
