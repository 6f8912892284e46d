import {JSDOM} from "jsdom";
import {expect, test} from "vitest";
import {checkFile} from "../../../src/check/checkFile.js";
import {serializeSVG} from "../../../src/drawing/serialize.js";
import {canvases} from "../../../src/figure/canvas.js";
import type {Chart} from "../../../src/figure/figure.js";
import {drawnOn} from "../../../src/figure/drawFigure.js";
import {emptyLayout, type Form} from "../../../src/form.js";
import {subjectOf} from "../../../src/verify/subject.js";
import {emptyPart} from "./emptyPart.js";
import {sampleFigure} from "./sampleFigure.js";
import {samples} from "./samples.js";
import {testSome} from "../../testSome.js";

const {document} = new JSDOM("").window;

/** One sample of each form; with `ALL_CANVASES=1` all of them. */
const all = Object.entries(samples).flatMap(([form, charts]) => {
  const own = Object.entries(charts).map(([name, chart]) => [form, name, chart] as const);
  const typical = own.find(([, name]) => name === "the gallery") ?? own[0];
  return process.env["ALL_CANVASES"] ? own : typical ? [typical] : [];
});

/** The part of a canvas that may stand empty in one piece. */
const mostEmpty = 0.3;

/** Samples of so many rows, names or panels that a canvas has their words and no chart. */
const crowded = new Set<string>([
  "waterfall, 20 rows, card",
  "waterfall, 20 rows, square",
  "strip, 12 groups, card",
  "strip, a highlight far away, card",
  "scatter, bubbles, card",
  "scatter, bubbles, square",
  "scatter, 250 rows, card",
  "tableChart, long names, card",
  "facets, four lines, card",
  "facets, four of bars, card",
  "facets, twelve panels, card",
  "facets, twelve panels, square",
  "facets, a highlight, card",
  "facets, claims of all bounds, card",
  "facets, flags over narrow columns, card",
  "eventTimeline, 12 events, card",
  "eventTimeline, 12 events, square",
  "eventTimeline, 40 events, card",
  "eventTimeline, 40 events, square",
  "eventTimeline, all equal, card",
  "eventTimeline, long names, card",
  "statPanel, 12 numbers, card",
  "shareGrids, five grids, card",
  "shareGrids, open grids beside an exact one, card"
]);

/** Samples of a number or two, or of numbers that lie far apart, whose charts are mostly paper. */
const sparse = new Set<string>([
  "regionMap, the gallery, square",
  "seats, one seat, card",
  "seats, one seat, square",
  "seats, two seats, card",
  "seats, two seats, square",
  "strip, one far away, square",
  "strip, all equal, card",
  "strip, all equal, square",
  "histogram, one far away, card",
  "dotRange, one column, one row, card",
  "dotRange, one column, one row, square",
  "dotRange, one column, all equal, card",
  "dotRange, one column, all equal, square",
  "dotRange, one column, one huge outlier, card",
  "dotRange, one column, one huge outlier, square",
  "dotRange, one column, all missing, card",
  "dotRange, one column, all missing, square",
  "bars, one huge outlier, card",
  "bars, one huge outlier, square",
  "bars, all missing, card",
  "bars, all missing, square",
  "groupedBars, all missing, card",
  "groupedBars, all missing, square",
  "columns, one year, card",
  "columns, one year, square",
  "columns, no figure at all, card",
  "columns, no figure at all, square",
  "columns, one huge year, card",
  "columns, one huge year, square",
  "line, all equal, square",
  "tileMap, one region, card",
  "tileMap, one region, square",
  "unitCount, one thing, square",
  "unitCount, zero, card",
  "unitCount, zero, square",
  "shareGrids, one grid, card",
  "shareGrids, one grid, square",
  "statPanel, one number, card",
  "statPanel, one number, square"
]);

const cards = all.flatMap(([form, name, chart], index) =>
  canvases.map((canvas, turn) => ({form, name, canvas, chart, isNext: (index + 2 * turn) % 8 === 0}))
);

testSome(cards, ({isNext}) => isNext)(
  "checkFile() finds nothing in $name of $form, $canvas, and it fills that",
  async (card) => {
    const {form, name, canvas, chart} = card;
    const sample = `${form}, ${name}, ${canvas}`;
    const {findings, inWords, empty} = await lookAt(chart, canvas);
    expect(findings).toEqual([]);
    expect(inWords, "drawn in words").toBe(crowded.has(sample));
    if (!inWords && !sparse.has(sample)) expect(empty).toBeLessThan(mostEmpty);
  }
);

test("emptyPart() of a chart that leaves its half of a card empty is more than a canvas may have", async () => {
  const [, , chart] = all[0]!;
  const {uses, alt} = chart.figure.form;
  const idle: Form = {name: "idle", uses, ...(alt && {alt}), layouts: () => [{...emptyLayout, height: 10}]};
  for (const canvas of canvases) {
    const {empty, inWords} = await lookAt(sampleFigure("sample-idle", idle), canvas);
    expect(inWords).toBe(false);
    expect(empty).toBeGreaterThan(mostEmpty);
  }
});

/** What the rules find in a card, whether it has no chart, and how much of it is empty in one piece. */
async function lookAt(chart: Chart, canvas: (typeof canvases)[number]) {
  const text = serializeSVG(chart({document, canvas}));
  const shown = drawnOn(chart.figure, {document, canvas});
  const found = await checkFile(subjectOf(shown, {file: `${chart.figure.id}.svg`, text}, [text, text]));
  return {
    // A card is published as a PNG, in its own font.
    findings: found.filter(({rule}) => rule !== "fallback-overflow"),
    inWords: shown.form.name === "words",
    empty: await emptyPart(text)
  };
}
