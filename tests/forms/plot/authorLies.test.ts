import * as Plot from "@observablehq/plot";
import {expect, test} from "vitest";
import {labelElsewhere} from "../../../src/check/reading/labels/labelElsewhere.js";
import {readingRules} from "../../../src/check/reading/readingRules.js";
import type {RuleName} from "../../../src/check/rules.js";
import {plot, type PlotFormOptions} from "../../../src/forms/plot/plot.js";
import {figure} from "../../../src/figure/figure.js";
import {renderSVG} from "../../../src/publish/files/svg.js";
import {say} from "../../../src/words/say.js";
import {fileOf, subjectOf} from "./draw.js";

const places = [
  {place: "Ash", rent: 42},
  {place: "Birch", rent: 55},
  {place: "Cedar", rent: 61},
  {place: "Doum", rent: 48}
];
const two = places.map(({place, rent}, row) => ({place, rent, last: rent - 5 + row, homes: 1000 + 37 * row}));
const end = {x: "rent", y: "place", textAnchor: "start", dx: 4} as const;
const bars = Plot.barX(two, {x: "rent", y: "place"});
const sum = two.reduce((all, {rent}) => all + rent, 0);
const beside = (text: Plot.ChannelValue): PlotFormOptions => ({
  x: {axis: null},
  marks: [bars, Plot.text(two, {...end, text})]
});
const months = Array.from({length: 24}, (_, month) => ({
  month: new Date(Date.UTC(2020, month, 1)),
  rent: 40 + ((month * 37) % 23)
}));
const some = months.filter((_, month) => month < 8 || month > 13);
const missing = months.map(({month, rent}) => ({month, rent: some.some((each) => each.month === month) ? rent : null}));
const bar = {x: "rent", y: "place"} as const;
const turned: Readonly<Record<string, string>> = {Ash: "Birch", Birch: "Ash"};
const full: Readonly<Record<string, string>> = {Ash: "Ash Valley", Birch: "Birch Hill"};

/** Charts that lie by a scale, the rule that tells of each, and the same chart without the lie. */
const lies: Readonly<Record<string, readonly [RuleName, lie: PlotFormOptions, twin: PlotFormOptions]>> = {
  "bars that begin at 30, where their axis does": [
    "length-baseless",
    {x: {domain: [30, 70]}, marks: [Plot.barX(places, {x1: 30, x2: "rent", y: "place"})]},
    {x: {domain: [0, 70]}, marks: [Plot.barX(places, {x1: 0, x2: "rent", y: "place"})]}
  ],
  "bars that begin at 30, on an axis from zero": [
    "length-baseless",
    {x: {domain: [0, 70]}, marks: [Plot.barX(places, {x1: 30, x2: "rent", y: "place"})]},
    {
      x: {domain: [0, 70]},
      marks: [Plot.barX(places, {x1: ({rent}: {rent: number}) => rent / 2, x2: "rent", y: "place"})]
    }
  ],
  "bars of a log scale that begin at 1": [
    "length-baseless",
    {x: {type: "log", domain: [1, 100]}, marks: [Plot.barX(places, {x1: 1, x2: "rent", y: "place"})]},
    {x: {type: "log", domain: [1, 100]}, marks: [Plot.dot(places, bar)]}
  ],
  "an area that begins at 30": [
    "length-baseless",
    {y: {domain: [30, 70]}, marks: [Plot.areaY(months, {x: "month", y1: 30, y2: "rent"})]},
    {y: {domain: [30, 70]}, marks: [Plot.areaY(months, {x: "month", y1: (row: {rent: number}) => row.rent - 5, y2: "rent"})]} // prettier-ignore
  ],
  "columns of months that begin at 30": [
    "length-baseless",
    {y: {domain: [30, 70]}, marks: [Plot.rectY(months, {x: "month", y1: 30, y2: "rent", interval: "month"})]},
    {y: {domain: [0, 70]}, marks: [Plot.rectY(months, {x: "month", y: "rent", interval: "month"})]}
  ],
  "bars longer by an inset": [
    "measure-wrong",
    {marks: [Plot.barX(places, {...bar, insetLeft: -40})]},
    {marks: [Plot.barX(places, {...bar, insetLeft: 1})]}
  ],
  "bars shorter by an inset": [
    "measure-wrong",
    {marks: [Plot.barX(places, {...bar, insetRight: 60})]},
    {marks: [Plot.barX(places, {...bar, insetTop: 3})]}
  ],
  "bars that their frame cuts": [
    "measure-unseen",
    {x: {domain: [0, 50]}, marks: [Plot.barX(places, {...bar, clip: true})]},
    {x: {domain: [0, 70]}, marks: [Plot.barX(places, {...bar, clip: true})]}
  ],
  "an area that its frame cuts": [
    "measure-unseen",
    {y: {domain: [0, 50]}, marks: [Plot.areaY(months, {x: "month", y: "rent", clip: true})]},
    {y: {domain: [45, 60]}, marks: [Plot.lineY(months, {x: "month", y: "rent", clip: true})]}
  ],
  "a dot beyond its frame": [
    "measure-unseen",
    {x: {domain: [40, 60]}, marks: [Plot.dot(places, {...bar, clip: true})]},
    {x: {domain: [40, 62]}, marks: [Plot.dot(places, {...bar, clip: true})]}
  ],
  "names exchanged by the format of an axis": [
    "tick-misplaced",
    {y: {tickFormat: (name: string) => turned[name] ?? name}, marks: [Plot.barX(places, bar)]},
    {y: {tickFormat: (name: string) => full[name] ?? name}, marks: [Plot.barX(places, bar)]}
  ],
  "the number of another column at each bar": ["label-elsewhere", beside("last"), beside("rent")],
  "a number that the notebook makes at each bar": [
    "label-elsewhere",
    beside((row: {rent: number}) => `€${row.rent * 2}`),
    beside((row: {rent: number}) => `€${row.rent}`)
  ],
  "a share at each bar that is not its own": [
    "label-elsewhere",
    beside((row: {rent: number}) => `${Math.round((130 * row.rent) / sum)}%`),
    beside((row: {rent: number}) => `${Math.round((100 * row.rent) / sum)}%`)
  ],
  "a number without words beside the number of a bar": [
    "label-elsewhere",
    beside((row: {last: number}) => `€${row.last}`),
    beside((row: {last: number}) => `€${row.last} a year before`)
  ],
  "a line across months, a January among them, that are left out": [
    "gap-joined",
    {marks: [Plot.lineY(some, {x: "month", y: "rent"})]},
    {marks: [Plot.lineY(missing, {x: "month", y: "rent"})]}
  ],
  "a line of which all but one number has no place": [
    "measure-wrong",
    {y: {domain: [0, 45, 70]}, marks: [Plot.lineY(months, {x: "month", y: "rent"})]},
    {y: {domain: [0, 70]}, marks: [Plot.lineY(months, {x: "month", y: "rent"})]}
  ]
};

async function rulesBroken(options: PlotFormOptions): Promise<string[]> {
  const subject = subjectOf(await fileOf(options));
  const found = await Promise.all(readingRules.map(async ({name, check}) => [name, await check(subject)] as const));
  return found.flatMap(([name, violations]) => (violations.length > 0 ? [name] : []));
}

test.each(Object.entries(lies))("readingRules tell of %s, and not of the same chart without", async (_, lie) => {
  const [rule, wrong, right] = lie;
  expect(await rulesBroken(wrong)).toContain(rule);
  expect(await rulesBroken(right)).toEqual([]);
});

test("readingRules tell of a line of which a dot is left", async () => {
  const svg = await fileOf({marks: [Plot.lineY(months, {x: "month", y: "rent"})]});
  const bent = svg.replace(/ d="M([\d.]+),([\d.]+)L[^"]*"/, ' d="M$1,$2Z"');
  expect(bent).not.toBe(svg);
  const found = await Promise.all(readingRules.map(async ({check}) => check(subjectOf(bent))));
  expect(found.flat()).not.toEqual([]);
});

test("readingRules take the number of another column under a heading, or where the deck names both", async () => {
  const heading = Plot.text(["Homes"], {x: 75, frameAnchor: "top", dy: -14});
  const homes = Plot.text(two, {x: 75, y: "place", text: "homes"});
  const under = {x: {domain: [0, 80]}, marginTop: 24, marks: [bars, heading, homes]} as const;
  expect(await rulesBroken(under)).toEqual([]);
  const chart = figure({
    id: "sample",
    headline: say`A sample`,
    deck: say`Bars show the rent, numbers that of the last year`,
    alt: say`A chart of made-up rows.`,
    form: plot(beside("last")),
    sources: [{id: "office", name: "Statistical office"}]
  });
  const found = await labelElsewhere.check(subjectOf(await renderSVG(chart)));
  expect(found).toEqual([]);
});
