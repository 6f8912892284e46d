import {JSDOM} from "jsdom";
import {expect, test} from "vitest";
import {checkFile} from "../../../src/check/checkFile.js";
import {serializeSVG} from "../../../src/drawing/serialize.js";
import {subjectOf} from "../../../src/verify/subject.js";
import {areaLies} from "./areaLies.js";
import {arrowLies} from "./arrowLies.js";
import {columnsLies} from "./columnsLies.js";
import {facetsLies} from "./facetsLies.js";
import {forecastLies} from "./forecastLies.js";
import {groupedBarsLies} from "./groupLies.js";
import {histogramLies} from "./histogramLies.js";
import {lineLies} from "./lineLies.js";
import {change, type Lie, swapColour, swapText} from "./lie.js";
import {rangeLies} from "./rangeLies.js";
import {slopeLies} from "./slopeLies.js";
import {samples} from "./samples.js";
import {seatsLies} from "./seatsLies.js";
import {stripLies} from "./stripLies.js";
import {regionLies} from "./regionLies.js";
import {tileLies} from "./tileLies.js";
import {tableLies} from "./tableLies.js";
import {scatterLies} from "./scatterLies.js";
import {waterfallLies} from "./waterfallLies.js";

const {document} = new JSDOM("").window;

// Shapes 0 and 1 of a figure are its paper and its accent.
const lies: readonly Lie[] = [
  ["a bar one percent longer", "bars", "eight rows", "measure-wrong", change("rect", 2, "width", (w) => w * 1.01)],
  ["a bar three percent shorter", "bars", "eight rows", "measure-wrong", change("rect", 4, "width", (w) => w * 0.97)],
  ["a bar that begins after zero", "bars", "eight rows", "measure-wrong", change("rect", 3, "x", (x) => x + 4)],
  ["a bar in another row", "bars", "eight rows", "measure-wrong", change("rect", 3, "y", (y) => y + 8)],
  ["a thicker bar", "bars", "eight rows", "measure-wrong", change("rect", 3, "height", (h) => h * 1.5)],
  ["a bar gone", "bars", "eight rows", "reading-incomplete", (svg) => svg.replace(/<rect x="[^>]*\/>\n/, "")],
  ["two names swapped", "bars", "eight rows", "tick-misplaced", swapText("Elm", "Doum")],
  ["another name", "bars", "eight rows", "tick-misplaced", (svg) => svg.replace(">Elm</text>", ">Oak</text>")],
  ["two values swapped", "bars", "eight rows", "label-elsewhere", swapText("€1,240", "€905")],
  ["another value", "bars", "eight rows", "label-elsewhere", (svg) => svg.replace(">€905<", ">€950<")],
  ["a negative bar to the right", "bars", "negatives", "measure-wrong", change("rect", 9, "x", (x) => x + 90)],
  [
    "the line of zero elsewhere",
    "bars",
    "negatives",
    "tick-misplaced",
    (svg) => svg.replace(/(<line x1=")([\d.]+)(" x2=")[\d.]+/, "$1300$3300")
  ],
  ["a hedge dropped", "bars", "a bound each", "bound-lost", (svg) => svg.replace(">more than 6,000<", ">6,000<")],
  ["a word of an axis elsewhere", "bars", "an axis", "tick-misplaced", (svg) => svg.replace(">€400<", ">€300<")],
  [
    "fewer others than there are",
    "bars",
    "a limit",
    "tick-misplaced",
    (svg) => svg.replace(">28 others<", ">8 others<")
  ],
  ["another value in the table", "bars", "eight rows", "measure-wrong", (svg) => svg.replace("1240", "1340")],
  ["a part one percent longer", "shareBar", "four parts", "measure-wrong", change("rect", 4, "width", (w) => w * 1.01)],
  [
    "a part three percent shorter",
    "shareBar",
    "four parts",
    "measure-wrong",
    change("rect", 5, "width", (w) => w * 0.97)
  ],
  [
    "a part that begins before the end of another",
    "shareBar",
    "four parts",
    "measure-wrong",
    change("rect", 5, "x", (x) => x - 6)
  ],
  ["a part after a gap", "shareBar", "four parts", "measure-wrong", change("rect", 6, "x", (x) => x + 3)],
  ["a thicker part", "shareBar", "four parts", "measure-wrong", change("rect", 5, "height", (h) => h * 1.4)],
  [
    "a part gone",
    "shareBar",
    "four parts",
    "reading-incomplete",
    (svg) => svg.replace(/<rect x="20"[^>]*fill="#12436d"[^>]*\/>\n?/, "")
  ],
  ["two colours swapped", "shareBar", "small parts", "measure-wrong", swapColour('fill="#1d8077"', 'fill="#c5510e"')],
  [
    "two parts in one colour",
    "shareBar",
    "four parts",
    "measure-unseen",
    (svg) => svg.replaceAll("#1d8077", "#c5510e")
  ],
  [
    "the colour of a swatch changed",
    "shareBar",
    "small parts",
    "measure-wrong",
    (svg) => svg.replace('fill="#1d8077"', 'fill="#c5510e"')
  ],
  ["two values swapped", "shareBar", "four parts", "label-elsewhere", swapText("41%", "27%")],
  ["another value", "shareBar", "four parts", "label-elsewhere", (svg) => svg.replace(">27%<", ">37%<")],
  [
    "another value in the key",
    "shareBar",
    "small parts",
    "number-unlicensed",
    (svg) => svg.replace(">3% Sun<", ">13% Sun<")
  ],
  [
    "a number of ours without its mark",
    "shareBar",
    "three parts and the rest",
    "derived-unmarked",
    (svg) => svg.replace(" (our calculation)<", "<")
  ],
  [
    "an edge around more than its part",
    "shareBar",
    "four parts",
    "furniture-misplaced",
    change("rect", 3, "width", (w) => w + 12)
  ],
  [
    "another share in the metadata",
    "shareBar",
    "four parts",
    "measure-wrong",
    (svg) => svg.replace('"value":27', '"value":37')
  ],
  [
    "another number in the headline",
    "shareBar",
    "four parts",
    "number-unlicensed",
    (svg) => svg.replace("still runs on", "runs 61% on")
  ]
];

test.each([
  ...lies,
  ...areaLies,
  ...arrowLies,
  ...columnsLies,
  ...facetsLies,
  ...forecastLies,
  ...groupedBarsLies,
  ...histogramLies,
  ...lineLies,
  ...rangeLies,
  ...scatterLies,
  ...seatsLies,
  ...slopeLies,
  ...stripLies,
  ...tableLies,
  ...tileLies,
  ...regionLies,
  ...waterfallLies
])("checkFile() catches %s in %s of %s by %s", async (_what, form, sample, rule, edit) => {
  const chart = samples[form]?.[sample];
  if (!chart) throw new Error(`no sample: ${sample}`);
  const honest = serializeSVG(chart({document, width: 640}));
  const text = edit(honest);
  expect(text).not.toBe(honest);
  const {published, ...subject} = subjectOf(chart.figure, {file: "lie.svg", text});
  const {readEvidence} = await import("../../../src/check/evidence.js");
  const evidence = readEvidence(published?.metadata ?? "")?.evidence ?? null;
  const found = await checkFile({...subject, published, evidence, intent: null}, undefined);
  expect(found.map((finding) => finding.rule)).toContain(rule);
});
