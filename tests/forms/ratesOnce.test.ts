import {expect, test} from "vitest";
import {claim} from "../../src/facts/claim.js";
import {ratePer} from "../../src/facts/unit/measure.js";
import {stated} from "../../src/facts/period.js";
import {exact, moreThan} from "../../src/facts/quantity.js";
import {attributedTo, unattributed} from "../../src/facts/source.js";
import {table} from "../../src/facts/table/table.js";
import type {Unit} from "../../src/facts/unit/unit.js";
import {bars} from "../../src/forms/bars/bars.js";
import {groupedBars} from "../../src/forms/bars/groupedBars.js";
import {dotRange} from "../../src/forms/ranges/dotRange.js";
import {slope} from "../../src/forms/slope/slope.js";
import {tableChart} from "../../src/forms/tables/tableChart.js";
import type {Form} from "../../src/form.js";
import {renderSVG} from "../../src/render.js";
import {checkLoneFile} from "../../src/verify/checkStory.js";
import {office} from "./samples/dataSets.js";
import {sampleFigure} from "./samples/sampleFigure.js";
import {twoPeriods} from "./samples/slopeData.js";

const unit: Unit = ratePer(100_000, "residents", {one: "road death", many: "road deaths"});
const once = "Road deaths per 100,000 residents";

const boroughs = twoPeriods("boroughs", {
  rows: {
    "Old Port": [11.2, 18],
    Riverside: [14.7, 9.8],
    Kingsmead: [12.1, 9.1],
    "Elm Hill": [7.4, 6.2],
    "Tannery Quarter": [9.9, 10.5],
    Northgate: [6.6, 4.9]
  },
  unit,
  decimals: 1
});

const name = "place";
const claimOf = (id: string, value: number, quantity = exact(value, {decimals: 1})) =>
  claim({
    id: id.toLowerCase(),
    topic: id,
    quantity,
    unit,
    period: stated("2023"),
    attribution: unattributed,
    anchor: {kind: "elsewhere", url: "https://example.org/"}
  });
const claims = [claimOf("Riverside", 9.8), claimOf("Northgate", 4.9), claimOf("Kingsmead", 9.1)];

const forms: Readonly<Record<string, Form>> = {
  slope: slope(boroughs, {name, from: "then", to: "now", highlight: ["Old Port", "Riverside"]}),
  bars: bars(boroughs, {name, value: "now"}),
  "bars of claims": bars(claims),
  groupedBars: groupedBars(boroughs, {name, series: ["then", "now"]}),
  dotRange: dotRange(boroughs, {name, columns: ["then", "now"]}),
  tableChart: tableChart(boroughs, {name, columns: ["now"]})
};

const wordsOf = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)/g)].map(([, text = ""]) => text).join(" ");

const findingsIn = async (svg: string) => {
  const {findings} = await checkLoneFile("rates.svg", svg);
  return findings.map(({finding: {rule, where, found}}) => `${rule}: ${where}: ${found}`);
};

test.each(Object.entries(forms))("%s says what a rate is per once, and has no finding", async (_form, form) => {
  for (const width of [280, 320, 640, 1000]) {
    const svg = await renderSVG(sampleFigure("rates", form), {width});
    expect(wordsOf(svg).toLowerCase().split("100,000").length - 1).toBe(1);
    expect(wordsOf(svg).toLowerCase()).toContain(once.toLowerCase());
    expect(await findingsIn(svg)).toEqual([]);
  }
});

test("a bound of a rate keeps its hedge at its bar", async () => {
  const bound = claim({...claims[0]!, id: "open", topic: "Lindenau", quantity: moreThan(12)});
  const svg = await renderSVG(sampleFigure("rates", bars([bound, ...claims])), {width: 640});
  expect(wordsOf(svg)).toContain("more than 12 ");
  expect(await findingsIn(svg)).toEqual([]);
  const forged = await findingsIn(svg.replace(">more than 12<", ">12<"));
  expect(forged).toContain("unit-changed: label “12”: “12”");
});

test("bars of claims whose rates nothing says the unit of are found", async () => {
  const svg = await renderSVG(sampleFigure("rates", bars(claims)), {width: 640});
  const forged = await findingsIn(svg.replace(`>${once}<`, ">Road deaths by borough<"));
  expect(forged.filter((finding) => finding.startsWith("unit-changed")).length).toBeGreaterThan(0);
});

test("a heading that says the base of a rate is not told it again", async () => {
  const short = table({
    id: "deaths",
    file: "deaths.csv",
    sha256: "ab".repeat(32),
    columns: [
      {kind: "text", name, values: ["Riverside", "Northgate"]},
      {
        kind: "number",
        name: "rate",
        label: "Deaths per 100,000",
        unit: ratePer(100_000, "residents"),
        decimals: 1,
        period: stated("2023"),
        attribution: attributedTo(office),
        values: [9.8, 4.9]
      }
    ]
  });
  const svg = await renderSVG(sampleFigure("rates", tableChart(short, {name, columns: ["rate"]})), {width: 640});
  expect(wordsOf(svg)).toContain("Deaths per 100,000 Riverside");
  expect(await findingsIn(svg)).toEqual([]);
});
