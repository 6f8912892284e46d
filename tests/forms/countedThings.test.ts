import {JSDOM} from "jsdom";
import {expect, test} from "vitest";
import {stated} from "../../src/facts/period.js";
import {about, atMost, decimal, exact, moreThan, type Quantity} from "../../src/facts/quantity.js";
import {countOf} from "../../src/facts/unit/unit.js";
import type {Form} from "../../src/form.js";
import {bars} from "../../src/forms/bars/bars.js";
import {columns} from "../../src/forms/columns/columns.js";
import {unitCount} from "../../src/forms/count/unitCount.js";
import {roundEdges} from "../../src/forms/histogram/classes.js";
import {histogram} from "../../src/forms/histogram/histogram.js";
import {tileMap} from "../../src/forms/maps/tileMap.js";
import {scatter} from "../../src/forms/points/scatter.js";
import {stackedBars} from "../../src/forms/shares/stackedBars.js";
import {strip} from "../../src/forms/strip/strip.js";
import {say} from "../../src/words/say.js";
import {outcomeOf} from "../fuzz/holds.js";
import {tableOf} from "../fuzz/made.js";
import {countClaim} from "./sampleClaims.js";
import {everyNth, testSome} from "../testSome.js";

const unit = countOf("soldier", "soldiers");
const {document} = new JSDOM("").window;

/** What a form draws, as the lines of its texts and what the check finds in it. */
async function drawn(form: Form) {
  const outcome = await outcomeOf({form: form.name, given: null, make: () => form}, {width: 480, scheme: "light"});
  if ("refused" in outcome) throw new Error(outcome.refused);
  const svg = document.createElement("div");
  svg.innerHTML = outcome.text;
  return {texts: [...svg.querySelectorAll("text")].map((text) => text.textContent), found: outcome.found};
}

const dots = (quantity: Quantity) =>
  drawn(unitCount(countClaim("killed", quantity, {period: stated("2023")}), {label: say`soldiers killed`}));

test.each([exact(0), moreThan(0), atMost(0), about(0)])(
  "unitCount(claim, options) says of no dot what it is: %j",
  async (quantity) => {
    const {texts, found} = await dots(quantity);
    expect(texts.join(" ")).not.toContain("Each dot");
    expect(found).toEqual([]);
  }
);

test.each([
  [exact(1), "Each dot is 1 soldier"],
  [exact(1000), "Each dot is 1 soldier"],
  [exact(1001), "Each dot is 2 soldiers"]
])("unitCount(claim, options) says what a dot is: %j", async (quantity, key) => {
  const {texts, found} = await dots(quantity);
  expect(texts).toContain(key);
  expect(found).toEqual([]);
});

const rows = (values: readonly number[]) =>
  tableOf({place: ["Ab", "Cd", "Ef"].slice(0, values.length), value: {unit, decimals: 0, values}});
const of = {name: "place", value: "value"} as const;
const pair = (values: readonly number[]) => {
  const value = {unit, decimals: 0, values};
  const place = ["Ab", "Cd"].slice(0, values.length);
  return tableOf({place, value, other: value, x: {...value, values: [3, 8].slice(0, values.length)}});
};

const forms: readonly (readonly [string, (values: readonly number[]) => Form])[] = [
  ["bars", (values) => bars(rows(values), {...of, labels: "axis"})],
  ["columns", (values) => columns(rows(values), {...of, labels: "axis"})],
  ["strip", (values) => strip(rows(values), of)],
  ["stackedBars", (values) => stackedBars(pair(values), {name: "place", parts: ["value", "other"]})],
  ["histogram", (values) => histogram(rows(values), {value: "value", of: {one: "place", many: "places"}})],
  ["tileMap", (values) => tileMap(rows(values), {...of, tiles: {Ab: [0, 0], Cd: [1, 0]}})]
];

testSome(
  forms.flatMap(([name, make]) =>
    [
      [0, 0],
      [1, 1],
      [0, 1],
      [1, 2]
    ].map((values) => ({name, make, values}))
  ),
  everyNth(5)
)("$name prints no part of a soldier beside $values", async ({make, values}) => {
  const {texts, found} = await drawn(make(values));
  expect(texts.filter((text) => /\d\.\d/.test(text))).toEqual([]);
  expect(texts.filter((text) => /^[01]$/.test(text)).length).toBeGreaterThan(0);
  expect(found).toEqual([]);
});

test.each([
  [[1, 1], ["1"]],
  [
    [1, 3],
    ["2", "1"]
  ],
  [
    [4, 60],
    ["50", "10"]
  ]
])("scatter(table, {size}) has a key of whole soldiers for %j", async (sizes, key) => {
  const values = {unit, decimals: 0, values: sizes};
  const table = tableOf({
    place: ["Ab", "Cd"],
    x: {...values, values: [30, 80]},
    y: {...values, values: [20, 90]},
    value: values
  });
  const {texts, found} = await drawn(scatter(table, {name: "place", x: "x", y: "y", size: "value"}));
  expect(texts.slice(texts.indexOf("Value") + 1, texts.indexOf("Value") + 1 + key.length)).toEqual(key);
  expect(texts.filter((text) => /\d\.\d/.test(text))).toEqual([]);
  expect(found).toEqual([]);
});

test.each([
  [
    [0, 0],
    [0, 1, 2, 3, 4, 5]
  ],
  [
    [0, 1, 2],
    [0, 1, 2, 3]
  ],
  [
    [40, 40],
    [38, 39, 40, 41, 42, 43]
  ]
])("roundEdges(%j, 1) are whole", (values, edges) => {
  expect(roundEdges(values, 1)).toEqual(edges.map(decimal));
});

test.each([1, 2, 7])("scatter(table, options) has whole ticks around one count: %d", async (count) => {
  const value = {unit, decimals: 0, values: [count, count, count]};
  const table = tableOf({place: ["Ab", "Cd", "Ef"], x: {...value, values: [1, 2, 3]}, y: value});
  const {texts, found} = await drawn(scatter(table, {name: "place", x: "x", y: "y"}));
  expect(texts.filter((text) => /\d/.test(text ?? "")).join(" ")).not.toContain(".");
  expect(found).toEqual([]);
});
