import {expect, test} from "vitest";
import {countOf} from "../../src/facts/unit/unit.js";
import {exact, range, withMargin, type Quantity} from "../../src/facts/quantity.js";
import {moneyIn} from "../../src/facts/unit/measure.js";
import {schemes} from "../../src/theme/theme.js";
import {area} from "../../src/forms/area/area.js";
import {bars} from "../../src/forms/bars/bars.js";
import {waterfall} from "../../src/forms/waterfall/waterfall.js";
import {stackedBars} from "../../src/forms/shares/stackedBars.js";
import {findingsIn, fileWith} from "../check/legibilityAndFile.js";
import {outcomeOf} from "./holds.js";
import {claimOf, tableOf} from "./made.js";
import {shareUnit} from "./numbers.js";

const soldiers = countOf("soldier", "soldiers");
const light = {width: 640, scheme: "light"} as const;
const outcomeAt = (make: Parameters<typeof outcomeOf>[0]["make"], how: Parameters<typeof outcomeOf>[1] = light) =>
  outcomeOf({form: "once", given: null, make}, how);

test.each([
  ["between two others", [60, 0.1, 39.9]],
  ["at the end", [60, 39.9, 0.1]],
  ["beside another", [60, 0.1, 39.8, 0.1]],
  ["twice in a row", [60, 39.8, 0.1, 0.1]]
])("stackedBars(table, options) draws a part of less than a px %s so that it is seen", async (_, parts) => {
  const columns = parts.map((part, index) => [`part ${"abcd"[index]}`, part] as const);
  const table = tableOf({
    place: ["Ash", "Birch"],
    ...Object.fromEntries(columns.map(([name, part]) => [name, {unit: shareUnit, decimals: 1, values: [part, part]}]))
  });
  const make = () => stackedBars(table, {name: "place", parts: columns.map(([name]) => name)});
  expect(await outcomeAt(make)).toMatchObject({found: []});
});

const barsOf = (...quantities: readonly Quantity[]) => {
  const rows = quantities.map((quantity, index) => ({
    claim: claimOf(`claim-${index}`, quantity, soldiers, {subject: ["Ash", "Birch"][index] ?? "Elm"})
  }));
  return bars(rows.map(({claim}) => claim));
};

test.each([
  [[107, -190, 9892, 2423, -60, 12_172], 640],
  [[9393, -9742, -66, 617, -2722, -2520], 320]
])("waterfall(claims) draws a short bar across zero so that it is seen: %j", async (values, width) => {
  const names = ["Ash", "Birch", "Cedar", "Elm", "Fir", "Yew"];
  const claims = values.map((value, index) =>
    claimOf(`claim-${index}`, exact(value), moneyIn("EUR"), {subject: names[index] ?? ""})
  );
  const make = () => waterfall(claims.map((claim) => ({claim})));
  expect(await outcomeAt(make, {width, scheme: "dark"})).toMatchObject({found: []});
});

test("bars(claims) draws a margin of error that is as wide as the bar", async () => {
  expect(await outcomeAt(() => barsOf(withMargin(4000, 300), withMargin(300, 290)))).toMatchObject({found: []});
});

test("bars(claims) draws a range of less than a px", async () => {
  expect(await outcomeAt(() => barsOf(range(9304, 9310), range(5000, 9000)))).toMatchObject({found: []});
});

test.each(schemes)("area(table, options) draws a lone last date of a pale layer in the %s scheme", async (scheme) => {
  const [layers, dates] = [
    ["Ash", "Birch", "Cedar", "Elm"],
    ["2014", "2015", "2016", "2018"]
  ];
  const rows = layers.flatMap((place, layer) => dates.map((when, at) => ({place, when, at, layer})));
  const table = tableOf({
    place: rows.map(({place}) => place),
    when: rows.map(({when}) => when),
    value: {
      unit: soldiers,
      decimals: 0,
      values: rows.map(({at, layer}) => (at === 2 ? null : at === 3 ? 1 + layer : 100))
    }
  });
  const make = () => area(table, {series: "place", date: "when", value: "value", highlight: "Ash"});
  expect(await outcomeAt(make, {width: 640, scheme})).toMatchObject({found: []});
});

test("mark-contrast lets a sliver be beside another mark, and tells of one that is a sign on it", async () => {
  const bar = '<rect x="20" y="20" width="40" height="20" fill="#12436d"/>';
  const sliver = (x: number, y = 20) => `<rect x="${x}" y="${y}" width="1.5" height="20" fill="#1d8077"/>`;
  expect(await findingsIn(fileWith(bar + sliver(60)), null, "mark-contrast")).toEqual([]);
  for (const inside of [sliver(40), sliver(40, 15)])
    expect(await findingsIn(fileWith(bar + inside), null, "mark-contrast")).toHaveLength(1);
  // And a pale one beside nothing but paper.
  const pale = '<rect x="100" y="20" width="1.5" height="20" fill="#dddddd"/>';
  expect(await findingsIn(fileWith(bar + pale), null, "mark-contrast")).toHaveLength(1);
});
