import {expect, test} from "vitest";
import {stated} from "../../src/facts/period.js";
import {shareOf, whole} from "../../src/facts/unit/unit.js";
import {bars} from "../../src/forms/bars/bars.js";
import {columns} from "../../src/forms/columns/columns.js";
import {groupedBars} from "../../src/forms/bars/groupedBars.js";
import {dotRange} from "../../src/forms/ranges/dotRange.js";
import {slope} from "../../src/forms/slope/slope.js";
import {strip} from "../../src/forms/strip/strip.js";
import type {Form} from "../../src/form.js";
import {renderSVG} from "../../src/render.js";
import {checkLoneFile} from "../../src/verify/checkStory.js";
import {sampleFigure} from "./samples/sampleFigure.js";
import {twoPeriods} from "./samples/slopeData.js";

const adults = whole({
  id: "adults",
  label: "All adults",
  measure: "number of adults",
  geography: "AA",
  period: stated("2023")
});

const ages = twoPeriods("ages", {
  rows: {"18 to 29": [38, 46], "30 to 64": [31, 34], "65 and over": [22, 24], "at least": [12, 18], "Under 5": [3, 9]},
  unit: shareOf(adults)
});

const name = "place";
const forms: Readonly<Record<string, Form>> = {
  bars: bars(ages, {name, value: "now"}),
  columns: columns(ages, {name, value: "now"}),
  groupedBars: groupedBars(ages, {name, series: ["then", "now"]}),
  dotRange: dotRange(ages, {name, columns: ["now"]}),
  slope: slope(ages, {name, from: "then", to: "now"}),
  strip: strip(ages, {name, value: "now", highlight: "65 and over"})
};

test.each(Object.entries(forms))("%s parts a name from a number that it would run into", async (_form, form) => {
  const svg = await renderSVG(sampleFigure("ages", form), {width: 640});
  const {findings} = await checkLoneFile("ages.svg", svg);
  const own = findings.filter(({finding}) => finding.rule !== "whole-missing");
  expect(own.map(({finding: {rule, where, found}}) => `${rule}: ${where}: ${found}`)).toEqual([]);
});

test("a description says 24% of those who are 65 and over", () => {
  expect(forms["bars"]?.alt?.text).toContain("65 and over: 24%; at least: 18%");
});
