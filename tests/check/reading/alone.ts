import {checkFile} from "../../../src/check/checkFile.js";
import {readingRules} from "../../../src/check/reading/readingRules.js";
import type {Finding} from "../../../src/check/rules.js";
import type {Subject} from "../../../src/check/subject.js";
import type {Evidence} from "../../../src/facts/evidence/evidence.js";
import {read} from "../../published/read.js";

/** A file that comes alone, with the evidence that it carries itself. */
export function alone(text: string): Subject {
  const published = read(text);
  const {evidence = null} = JSON.parse(published.metadata || "{}") as {readonly evidence?: Evidence};
  return {file: "figure.svg", text, published, evidence, intent: null};
}

/** All that the rules that ask the reading find in a file that comes alone. */
export async function readingFindings(text: string): Promise<Finding[]> {
  return checkFile(
    alone(text),
    readingRules.map(({name}) => name)
  );
}
