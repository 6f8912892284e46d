import {JSDOM} from "jsdom";
import {checkFile} from "../../../src/check/checkFile.js";
import {readEvidence} from "../../../src/check/evidence.js";
import type {Finding} from "../../../src/check/rules.js";
import {serializeSVG} from "../../../src/drawing/serialize.js";
import {subjectOf} from "../../../src/verify/subject.js";
import type {Lie} from "./lie.js";
import {samples} from "./samples.js";

const {document} = new JSDOM("").window;

/** All that is found in a file with a lie in it. */
export async function findingsAbout([what, form, sample, , edit]: Lie): Promise<Finding[]> {
  const chart = samples[form]?.[sample];
  if (!chart) throw new Error(`no sample: ${sample}`);
  const honest = serializeSVG(chart({document, width: 640}));
  const text = edit(honest);
  if (text === honest) throw new Error(`no lie in the file: ${what}`);
  const {published, ...subject} = subjectOf(chart.figure, {file: "lie.svg", text});
  const evidence = readEvidence(published?.metadata ?? "")?.evidence ?? null;
  return checkFile({...subject, published, evidence, intent: null}, undefined);
}

/** How many findings of one lie are held to. */
const most = 3;

/** What a rule says of a lie: its first findings, and how many more there are. */
export function toldBy(rule: string, findings: readonly Finding[]): string[] {
  const own = findings.filter((each) => each.rule === rule);
  const first = own.slice(0, most).map(({where, found, expected}) => `${where}: ${found} (${expected})`);
  return own.length > most ? [...first, `${own.length - most} more`] : first;
}

/** How a lie is called in `told.json`. */
export const nameOf = ([what, form, sample]: Lie): string => `${form}, ${sample}: ${what}`;
