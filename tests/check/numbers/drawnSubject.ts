import {JSDOM} from "jsdom";
import {checkFile} from "../../../src/check/checkFile.js";
import {readEvidence} from "../../../src/check/evidence.js";
import {readPublished} from "../../../src/check/published.js";
import {type Finding, rules} from "../../../src/check/rules.js";
import type {Subject} from "../../../src/check/subject.js";
import type {Chart} from "../../../src/figure/figure.js";
import type {Scheme} from "../../../src/theme/theme.js";
import {serializeSVG} from "../../../src/drawing/serialize.js";
import * as verify from "../../../src/verify/subject.js";

const {document} = new JSDOM("").window;

const ofNumbers = rules.filter(({group}) => group === "numbers").map(({name}) => name);

/** The file of a chart, without its font. */
export function fileOf(chart: Chart, width = 640, scheme: Scheme = "light"): string {
  return serializeSVG(chart({document, width, scheme}));
}

/** A file of a chart as its notebook means it. */
export function subjectOf({figure}: Chart, text: string): Subject {
  return verify.subjectOf(figure, {file: `${figure.id}.svg`, text}, [text, text]);
}

/** A file as a stranger holds it, with nothing beside it. */
export function strangeSubject(text: string): Subject {
  const published = readPublished(text);
  const evidence = published && (readEvidence(published.metadata)?.evidence ?? null);
  return {file: "strange.svg", text, published, evidence, intent: null};
}

/** What the rules about numbers find in a file. */
export async function findingsIn(subject: Subject): Promise<Finding[]> {
  return checkFile(subject, ofNumbers);
}

/** The same, a line for each. */
export async function linesIn(subject: Subject): Promise<string[]> {
  return (await findingsIn(subject)).map(
    ({rule, where, found, expected}) => `${rule}: ${where}: ${found}: ${expected}`
  );
}
