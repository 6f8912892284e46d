import {JSDOM} from "jsdom";
import {expect, test} from "vitest";
import {inlineDisagrees} from "../../../src/check/kit/inlineDisagrees.js";
import {evidenceOf} from "../../../src/facts/evidence/evidenceOf.js";
import {readPublished} from "../../../src/check/published.js";
import {inlineFragment} from "../../../src/drawing/inlineFragment.js";
import {serializeSVG} from "../../../src/drawing/serialize.js";
import type {Chart} from "../../../src/figure/figure.js";
import {charts} from "../../forms/plot/charts.js";
import {chartOf} from "../../forms/plot/draw.js";
import {samples} from "../../forms/samples/samples.js";

const {document} = new JSDOM("").window;
/** Charts of Plot’s with curves, dots, turned texts and what cuts shapes off. */
const ofPlot = ["clipped line", "labels rotated", "curved line", "scatter", "facets", "static tip"];
const all: readonly (readonly [string, () => Chart])[] = [
  ...ofPlot.map((name) => [name, () => chartOf(charts[name]!())] as const),
  ...Object.entries(samples).flatMap(([form, drawn]) =>
    Object.values(drawn)
      .slice(0, 1)
      .map((chart) => [form, () => chart] as const)
  )
];

test.each(all)("the fragment of %s draws what its file draws", (_, make) => {
  const chart = make();
  const svg = chart({document, width: 640});
  const text = serializeSVG(svg);
  const published = readPublished(text);
  if (!published) throw new Error("no svg");
  const inline = {file: "fragment", text: inlineFragment(svg)};
  const {id, headline, alt, form} = chart.figure;
  const kit = {
    id,
    headline: headline.text,
    alt: alt.text,
    source: "",
    form: form.name,
    evidence: evidenceOf(chart.figure)
  };
  const beside = {csv: null, record: null, snippets: [], rasters: []};
  const found = inlineDisagrees.check({...kit, ...beside, pictures: [{name: id, text, published, inline}]});
  expect(found).toEqual([]);
});
