import {JSDOM} from "jsdom";
import {expect, test} from "vitest";
import {checkFile} from "../../../src/check/checkFile.js";
import {serializeSVG} from "../../../src/drawing/serialize.js";
import {canvases} from "../../../src/figure/canvas.js";
import {schemes} from "../../../src/theme/theme.js";
import {subjectOf} from "../../../src/verify/subject.js";
import {samples} from "./samples.js";

const {document} = new JSDOM("").window;

const all = Object.entries(samples).flatMap(([form, charts]) =>
  Object.entries(charts).map(([name, chart]) => [form, name, chart] as const)
);

const widths = [320, 640, 1000];

test.each(all)("checkFile() finds nothing in %s of %s, at any width and in any scheme", async (_form, _name, chart) => {
  for (const width of widths) {
    for (const scheme of schemes) {
      const text = serializeSVG(chart({document, width, scheme}));
      const findings = await checkFile(subjectOf(chart.figure, {file: `${chart.figure.id}.svg`, text}, [text, text]));
      const found = findings.map(({rule, where, found, expected}) => `${rule}: ${where}: ${found}: ${expected}`);
      expect([width, scheme, found]).toEqual([width, scheme, []]);
    }
  }
});

test.each(all)("figure() draws %s of %s on a card and a square", async (_form, _name, chart) => {
  for (const canvas of canvases) {
    const text = serializeSVG(chart({document, canvas}));
    expect(text).toContain("<svg");
  }
});
