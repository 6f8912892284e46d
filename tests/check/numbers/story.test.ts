import {readdirSync} from "node:fs";
import {resolve} from "node:path";
import {pathToFileURL} from "node:url";
import {describe, expect, test} from "vitest";
import {evidenceOf} from "../../../src/facts/evidence/evidenceOf.js";
import {readEvidence} from "../../../src/check/evidence.js";
import {readPublished} from "../../../src/check/published.js";
import {chartsOf, type Notebook} from "../../../src/story/notebook.js";
import {fileOf, linesIn, strangeSubject, subjectOf} from "./drawnSubject.js";

const folder = resolve(import.meta.dirname, "../../../notebooks");
const stories = await Promise.all(
  readdirSync(folder)
    .filter((name) => name.endsWith(".ts"))
    .map(readStory)
);
const charts = stories.flatMap(chartsOf).map((chart) => ({id: chart.figure.id, chart}));

async function readStory(name: string): Promise<Notebook> {
  const module: {readonly default: Notebook} = await import(pathToFileURL(resolve(folder, name)).href);
  return module.default;
}

test("there are figures to check", () => {
  expect(charts.length).toBeGreaterThan(7);
});

describe.each(charts)("$id", ({chart}) => {
  test.each([320, 640, 1000])(
    "no rule about numbers finds anything at %i px, with its notebook or alone",
    async (width) => {
      const text = fileOf(chart, width);
      expect(await linesIn(subjectOf(chart, text))).toEqual([]);
      expect(await linesIn(strangeSubject(text))).toEqual([]);
    }
  );

  test("evidenceOf gives what the file carries", () => {
    const carried = readEvidence(readPublished(fileOf(chart))?.metadata ?? "");
    const own: unknown = JSON.parse(JSON.stringify(evidenceOf(chart.figure)));
    expect(carried?.evidence).toEqual(own);
  });
});
