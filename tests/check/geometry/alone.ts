import {baselineCut} from "../../../src/check/geometry/baselineCut.js";
import {boundClosed} from "../../../src/check/geometry/boundClosed.js";
import {lieFactor} from "../../../src/check/geometry/lieFactor.js";
import {readPublished} from "../../../src/check/published.js";
import type {Finding, Subject} from "../../../src/check/subject.js";
import type {Evidence} from "../../../src/facts/evidence.js";

/** A file that comes alone, with the evidence that it carries itself. */
export function alone(text: string): Subject {
  const published = readPublished(text);
  if (!published) throw new Error("malformed file");
  const {evidence = null} = JSON.parse(published.metadata || "{}") as {readonly evidence?: Evidence};
  return {file: "figure.svg", text, published, evidence, intent: null};
}

/** All that the rules of geometry find in a file that comes alone. */
export function geometryOf(text: string): Promise<Finding[]> {
  return findingsIn(alone(text));
}

/** All that the rules of geometry find. */
export async function findingsIn(subject: Subject): Promise<Finding[]> {
  return (await Promise.all([lieFactor, baselineCut, boundClosed].map((rule) => rule(subject)))).flat();
}
