import {areaY, barX, barY, dot, line, lineY} from "@observablehq/plot";
import {expect, test} from "vitest";
import {readingRules} from "../../../src/check/reading/readingRules.js";
import type {Subject} from "../../../src/check/subject.js";
import {shows} from "../../../src/plot/marksRead.js";
import {readingIn, withReading} from "../../reading/bend.js";
import {rows, tables} from "../../reading/harvest.js";
import {type Kind, kinds} from "../../reading/kinds.js";
import {harvestEvidence, readChart, subjectOf} from "../../reading/readChart.js";

async function rulesBroken(subject: Subject): Promise<string[]> {
  const broken: string[] = [];
  for (const {name, check} of readingRules) if ((await check(subject)).length > 0) broken.push(name);
  return broken;
}

const four = rows.slice(0, 4);
const fill = "#12436d";
const places = {type: "band", domain: four.map(({place}) => place), padding: 0.2} as const;
const ofPlace = {x: "sample/price", y: "sample/place"} as const;
const kept = rows.filter((_, row) => row !== 5 && row !== 6);
const years = ["2000", "2005", "2020", "2021"];
const own = (name: "date" | "price") => (datum: (typeof rows)[number]) => `harvest/${name}/${rows.indexOf(datum)}`;
const time = {type: "utc", domain: [new Date("2020-01-01"), new Date("2021-01-01")]} as const;
const upright = {x: places, y: {domain: [0, 40]}} as const;
const high = {of: {x: "sample/place", y: "sample/price"}} as const;

const lies: Readonly<Record<string, readonly [rule: string, chart: Kind]>> = {
  "bars whose scale begins at 5": [
    "length-baseless",
    {
      x: {domain: [5, 40]},
      y: places,
      marks: [shows(barX(four, {x1: 5, x2: "price", y: "place", fill}), {of: ofPlace, by: {x: "length"}})]
    }
  ],
  "columns on a log scale": [
    "length-baseless",
    {
      x: places,
      y: {type: "log", domain: [1, 40]},
      words: "Price, log scale",
      marks: [shows(barY(four, {x: "place", y1: 1, y2: "price", fill}), {...high, by: {y: "length"}})]
    }
  ],
  "an area from 5 up": [
    "length-baseless",
    {
      x: time,
      y: {domain: [5, 40]},
      marks: [
        shows(areaY(rows, {x: "date", y1: 5, y2: "price", fill}), {
          of: {x: "harvest/date", y: "harvest/price"},
          by: {y: "length"}
        })
      ]
    }
  ],
  "an axis that runs from right to left": [
    "scale-reversed",
    {
      x: {domain: [40, 0]},
      y: places,
      marks: [shows(dot(four, {x: "price", y: "place", r: 4, fill}), {of: ofPlace})]
    }
  ],
  "columns that hang from the top": [
    "scale-reversed",
    {...upright, y: {domain: [40, 0]}, marks: [shows(barY(four, {x: "place", y1: 0, y2: "price", fill}), high)]}
  ],
  "a log scale that no word calls so": [
    "scale-unsaid",
    {...kinds["scatter on a log scale"]!, words: "Change against area"}
  ],
  "years at even steps that are not": [
    "scale-uneven",
    {
      x: {type: "point", domain: years},
      y: {domain: [0, 40]},
      marks: [
        shows(lineY(four, {x: (_: unknown, row: number) => years[row], y: "price", stroke: fill}), {
          of: {y: "sample/price"}
        })
      ]
    }
  ],
  "a radius that grows with its number": [
    "area-by-radius",
    {...kinds["bubbles"]!, r: {type: "linear", domain: [0, 1000], range: [0, 24]}}
  ],
  "a line across months that are left out": [
    "gap-joined",
    {
      x: time,
      y: {domain: [0, 50]},
      marks: [shows(line(kept, {x: "date", y: "price", stroke: fill}), {of: {x: own("date"), y: own("price")}})]
    }
  ],
  "months that are left out": [
    "rows-undrawn",
    {
      x: time,
      y: {domain: [0, 50]},
      marks: [shows(dot(kept, {x: "date", y: "price", r: 4, fill}), {of: {x: own("date"), y: own("price")}})]
    }
  ]
};

test.each(Object.entries(lies))("readingRules catch %s by %j", async (_, [rule, chart]) => {
  expect(await rulesBroken(subjectOf(readChart(chart)))).toContain(rule);
});

test("readingRules take a reversed axis where the words say so", async () => {
  const [, chart] = lies["an axis that runs from right to left"]!;
  expect(await rulesBroken(subjectOf(readChart({...chart, words: "Price, the axis is reversed"})))).toEqual([]);
});

test.each([
  ["Price, log scale", ["scale-unsaid"]],
  ["Price, the axis is logarithmic", ["scale-unsaid"]],
  ["Price, square root scale", ["scale-unsaid"]],
  ["Price, not on a log scale", []],
  ["Price, from the log of the office", []]
])("readingRules hold words for a scale, “%s”, to a chart whose scales are linear", async (words, rules) => {
  expect(await rulesBroken(subjectOf(readChart({...kinds["dots and stems"]!, words})))).toEqual(rules);
});

test("readingRules catch two scales in one plot area", async () => {
  const scatter = readChart(kinds["dots and stems"]!);
  const second = withReading(scatter, (reading) => {
    const x = reading.scales["x"]!;
    const shapes = reading.shapes.map(([count, role], index) => {
      if (index !== 2 || !("shows" in role)) return [count, role] as const;
      return [count, {shows: role.shows.map((each) => (each.on === "x" ? {...each, on: "x9"} : each))}] as const;
    });
    return {...reading, scales: {...reading.scales, x9: x}, shapes};
  });
  expect(readingIn(second).scales["x9"]).toBeDefined();
  expect(await rulesBroken(subjectOf(second))).toEqual(["tick-misplaced", "scales-mixed"]);
});

test("readingRules catch a line that is drawn across a missing value", async () => {
  const svg = readChart(kinds["a line with a gap"]!);
  const joined = svg.replace(/( d="M[^"M]*)M/, "$1L");
  expect(joined).not.toBe(svg);
  expect(await rulesBroken(subjectOf(joined))).toContain("gap-joined");
});

test("readingRules catch shares of two wholes on one scale", async () => {
  const [harvest, sample] = tables;
  const price = {values: sample!.columns["price"]!.values, whole: "the harvest"};
  const low = {values: sample!.columns["low"]!.values, whole: "the seed"};
  const evidence = {...harvestEvidence, tables: [harvest!, {...sample!, columns: {...sample!.columns, price, low}}]};
  expect(await rulesBroken(subjectOf(readChart(kinds["dots and stems"]!, evidence)))).toEqual(["whole-mixed"]);
});

test("readingRules catch a bound that is drawn closed", async () => {
  const [share, ...claims] = harvestEvidence.claims;
  const bounded = {...share!, quantity: {bound: "moreThan", value: 30} as const};
  const evidence = {...harvestEvidence, claims: [bounded, ...claims]};
  expect(await rulesBroken(subjectOf(readChart(kinds["a divided bar"]!, evidence)))).toEqual(["bound-undrawn"]);
});

test("readingRules hold texts and the reading to the notebook", async () => {
  const svg = readChart(kinds["bars"]!);
  const intent = {id: "harvest", form: "plot", headline: "The harvest", deck: "", note: "", alt: "", source: ""};
  const subject = {...subjectOf(svg), intent: {...intent, renders: [svg, svg] as const}};
  expect(await rulesBroken(subject)).toEqual([]);
  const other = {...subject, intent: {...subject.intent, headline: "The great harvest"}};
  expect(await rulesBroken(other)).toEqual(["text-misread"]);
  const now = readChart(kinds["columns"]!);
  const stale = {...subject, intent: {...subject.intent, renders: [now, now] as const}};
  expect(await rulesBroken(stale)).toEqual(["text-misread", "reading-stale"]);
});
