import {JSDOM} from "jsdom";
import {expect, test} from "vitest";
import {checkFile} from "../../../src/check/checkFile.js";
import {serializeSVG} from "../../../src/drawing/serialize.js";
import {canvases} from "../../../src/figure/canvas.js";
import {subjectOf} from "../../../src/verify/subject.js";
import {firstOfEach, testSome} from "../../testSome.js";
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

const drawings = all.flatMap(([form, name, chart], index) =>
  renditions.map(([width, scheme], turn) => ({form, name, chart, width, scheme, isNext: (index + turn) % 7 === 0}))
);

// Of each form one, at widths and in schemes that take turns.
const ofForm = firstOfEach(({form}: (typeof drawings)[number]) => form);

testSome(drawings, (drawing, index) => drawing.isNext && ofForm(drawing, index))(
  "checkFile() finds nothing in $name of $form, at $width px, $scheme",
  async ({chart, width, scheme}) => {
    const text = serializeSVG(chart({document, width, scheme}));
    const findings = await checkFile(subjectOf(chart.figure, {file: `${chart.figure.id}.svg`, text}, [text, text]));
    expect(findings.map(({rule, where, found, expected}) => `${rule}: ${where}: ${found}: ${expected}`)).toEqual([]);
  }
);

// One of each form is also checked: canvases.test.ts.
test.each(all)("figure() draws %s of %s on a card and a square", {tags: "thorough"}, async (_form, _name, chart) => {
  for (const canvas of canvases) {
    const text = serializeSVG(chart({document, canvas}));
    expect(text).toContain("<svg");
  }
});
