import {JSDOM} from "jsdom";
import {expect, test} from "vitest";
import {checkFile} from "../../../src/check/checkFile.js";
import {serializeSVG} from "../../../src/drawing/serialize.js";
import {canvases} from "../../../src/figure/canvas.js";
import {subjectOf} from "../../../src/verify/subject.js";
import {samples} from "./samples.js";

const {document} = new JSDOM("").window;

const all = Object.entries(samples).flatMap(([form, charts]) =>
  Object.entries(charts).map(([name, chart]) => [form, name, chart] as const)
);

// A scheme changes colours and no place, so that one width of the dark one stands for all.
const renditions = [
  [320, "light"],
  [640, "light"],
  [640, "dark"],
  [1000, "light"]
] as const;

test.each(all)("checkFile() finds nothing in %s of %s, at any width and in any scheme", async (_form, _name, chart) => {
  for (const [width, scheme] of renditions) {
    const text = serializeSVG(chart({document, width, scheme}));
    const findings = await checkFile(subjectOf(chart.figure, {file: `${chart.figure.id}.svg`, text}, [text, text]));
    const found = findings.map(({rule, where, found, expected}) => `${rule}: ${where}: ${found}: ${expected}`);
    expect([width, scheme, found]).toEqual([width, scheme, []]);
  }
});

test.each(all)("figure() draws %s of %s on a card and a square", async (_form, _name, chart) => {
  for (const canvas of canvases) {
    const text = serializeSVG(chart({document, canvas}));
    expect(text).toContain("<svg");
  }
});
