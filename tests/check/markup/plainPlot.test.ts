import {barX, barY, line, plot, ruleY, textX, stackX} from "@observablehq/plot";
import {JSDOM} from "jsdom";
import {expect, test} from "vitest";
import {checkFile} from "../../../src/check/checkFile.js";
import {readPublished} from "../../../src/check/published.js";
import {type RuleName, rules} from "../../../src/check/rules.js";
import {findingsIn} from "../legibilityAndFile.js";

const {document} = new JSDOM("").window;
const shares = [
  {who: "Israel", share: 69},
  {who: "All other suppliers", share: 31}
];
const years = [31.5, 29.25, 40.125].map((value, index) => ({year: 2016 + index, value}));

/** What comes out of Plot when it is asked for a chart and nothing is done to it. */
const charts = {
  bars: plot({document, marks: [barX(shares, {x: "share", y: "who", fill: "who"})]}),
  "a stacked bar": plot({
    document,
    marks: [barX(shares, {x: "share", fill: "who"}), textX(shares, stackX({x: "share", text: "share", fill: "white"}))]
  }),
  "a clipped line": plot({
    document,
    clip: true,
    marks: [ruleY([0]), line(years, {x: "year", y: "value", stroke: "#cccccc", marker: "arrow"})]
  }),
  "a chart with a title and a legend": plot({
    document,
    title: "Arms",
    caption: "Source: SIPRI",
    color: {legend: true},
    marks: [barY(shares, {x: "who", y: "share", fill: "who"})]
  })
};

type Caught = readonly [chart: keyof typeof charts, rule: RuleName, found: string];

const caught: readonly Caught[] = [
  ["bars", "xml-malformed", "namespace missing"],
  ["bars", "xml-malformed", "<svg"],
  ["bars", "name-missing", "no role"],
  ["bars", "name-missing", "style"],
  ["bars", "name-missing", "paper missing"],
  ["bars", "unsafe-markup", 'class="plot-'],
  ["bars", "unsafe-markup", 'aria-label="bar"'],
  ["bars", "unsafe-markup", 'fill="currentColor"'],
  ["bars", "unsafe-markup", 'font-variant="tabular-nums"'],
  ["bars", "unsafe-markup", 'transform="translate('],
  ["bars", "unsafe-markup", ":where(.plot-"],
  ["bars", "decimals", ".0579710144"],
  ["bars", "text-small", "10 px"],
  ["bars", "glyph-missing", "no font named system-ui"],
  ["bars", "mark-contrast", "fill #efb118, 1.9"],
  ["bars", "colour-blind", "told apart by colour alone"],
  ["bars", "greyscale", "#4269d0 next to #efb118"],
  ["a stacked bar", "mark-contrast", "#efb118 next to #4269d0"],
  ["a stacked bar", "greyscale", "no gap"],
  ["a stacked bar", "text-overflow", "at a place that cannot be read"],
  ["a clipped line", "id-present", 'id="plot-clip-'],
  ["a clipped line", "id-present", 'id="plot-marker-'],
  ["a clipped line", "unsafe-markup", "<clipPath> in it"],
  ["a clipped line", "unsafe-markup", "url(#plot-marker-"],
  ["a clipped line", "mark-contrast", "#cccccc, 1.6:1"],
  ["a chart with a title and a legend", "xml-malformed", "figure"],
  ["a chart with a title and a legend", "unsafe-markup", "<figure>"]
];

test.each(caught)("of %s as Plot writes it, %s catches %s", async (chart, rule, found) => {
  const text = charts[chart].outerHTML;
  expect(await findingsIn(text, null, rule)).toContainEqual(
    expect.objectContaining({rule, found: expect.stringContaining(found)})
  );
});

const ofGeometry = rules.flatMap((rule) => (rule.group === "geometry" ? [rule.name] : []));

test.each(["bars", "a stacked bar", "a clipped line"] as const)(
  "checkFile says of %s as Plot writes it that it has no reading, and nothing else of its geometry",
  async (chart) => {
    const text = charts[chart].outerHTML;
    const subject = {file: "chart.svg", text, published: readPublished(text), evidence: null, intent: null};
    const found = [{rule: "reading-incomplete", where: "metadata", found: "no reading", expected: expect.any(String)}];
    expect(await checkFile(subject, ofGeometry)).toEqual(found);
  }
);
