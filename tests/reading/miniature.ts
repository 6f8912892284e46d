import {readFile} from "../../src/check/reading/readFile.js";
import type {Evidence} from "../../src/facts/evidence/evidence.js";
import type {Reading, Role, Run, TextRecord} from "../../src/facts/evidence/record.js";
import type {Subject} from "../../src/check/subject.js";
import {harvestEvidence, subjectOf} from "./readChart.js";

/** A shape as it is written, and what the reading calls it. */
export type MiniatureShape = readonly [markup: string, role: Role];

/** A text of it, in the same way. */
export type MiniatureText = readonly [markup: string, role: TextRecord];

/** What a small file is made of. */
export interface Miniature {
  readonly shapes: readonly MiniatureShape[];
  readonly texts?: readonly MiniatureText[];
  readonly scales?: Reading["scales"];
  /** The harvest's by default. */
  readonly evidence?: Evidence;
}

/** Four rows of the harvest's sample, 12, 31, 24 and 8, at 10 px each from 40 on. */
export const sampleScales: Reading["scales"] = {
  x: {type: "linear", domain: [0, 40], range: [40, 440]},
  y: {type: "band", domain: ["Ash", "Birch", "Cedar", "Doum"], start: 60, step: 30, width: 20}
};

/** The bars of those rows. */
export const sampleBars: readonly MiniatureShape[] = [12, 31, 24, 8].map((price, row) => [
  `<rect x="40" y="${60 + 30 * row}" width="${10 * price}" height="20" fill="#12436d"/>`,
  {
    shows: [
      {by: "length", of: `sample/price/${row}`, on: "x", along: "x"},
      {by: "position", of: `sample/place/${row}`, on: "y", along: "y"}
    ]
  }
]);

/** Those of one role that follow one another as a run. */
function runsOf<R>(roles: readonly R[]): readonly Run<R>[] {
  const runs: Run<R>[] = [];
  for (const role of roles) {
    const [count, last] = runs.at(-1) ?? [];
    if (count !== undefined && JSON.stringify(last) === JSON.stringify(role)) runs[runs.length - 1] = [count + 1, role];
    else runs.push([1, role]);
  }
  return runs;
}

/** A small file with its reading, of which each shape and each text is written by hand: 480 × 220 px, its paper first. */
export function miniature({shapes, texts = [], scales = sampleScales, evidence = harvestEvidence}: Miniature): Subject {
  const reading: Reading = {
    scales,
    shapes: [[1, {furniture: "paper"}], ...runsOf(shapes.map(([, role]) => role))],
    texts: runsOf(texts.map(([, role]) => role))
  };
  const json = JSON.stringify({
    generator: "nutgraf 0.1.0",
    figure: "harvest",
    form: "plot",
    width: 480,
    scheme: "light",
    evidence,
    reading,
    digest: `sha256:${"0".repeat(64)}`
  });
  const metadata = json.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  const drawn = [...shapes, ...texts].map(([markup]) => markup).join("\n");
  const subject =
    subjectOf(`<svg xmlns="http://www.w3.org/2000/svg" width="480" height="220" viewBox="0 0 480 220" role="img" font-size="14" fill="#1b1b1b">
<title>The harvest</title><desc>A chart.</desc><metadata>${metadata}</metadata>
<g aria-hidden="true"><rect width="480" height="220" fill="#ffffff"/>
${drawn}
</g></svg>`);
  if (!readFile(subject)) throw new Error("a reading that cannot be read");
  return subject;
}
