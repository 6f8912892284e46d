import {expect, test} from "vitest";
import {degreesIn, percentChange} from "../../src/facts/unit/measure.js";
import {stated} from "../../src/facts/period.js";
import {table} from "../../src/facts/table/table.js";
import {shareOf, whole} from "../../src/facts/unit/unit.js";
import {area} from "../../src/forms/area/area.js";
import {figure, say} from "../../src/index.js";
import {fileOf} from "../check/numbers/drawnSubject.js";
import {areaData} from "./samples/areaSamples.js";
import {seriesTable} from "./samples/lineData.js";

const columns = {series: "place", date: "year", value: "value"} as const;
const dates = ["2019", "2020", "2021"];
const power = shareOf(
  whole({id: "power", label: "electricity", measure: "TWh", geography: "DE", period: stated("2023")})
);

const of = (series: Readonly<Record<string, readonly (number | null)[]>>, unit = {}) =>
  seriesTable("wrong", {dates, series, ...unit});

test.each([
  ["a part that another stands on", of({Ash: [1, 2, null], Birch: [1, null, 3]}), "missing part: Ash in 2021, under Birch (a date may lack the series over all others"], // prettier-ignore
  ["shares over their whole in spite of a gap", of({Ash: [50, 60, 70], Birch: [50, null, 30], Cedar: [0, 50, 0]}, {unit: power}), "come to 110% in 2020"], // prettier-ignore
  ["a negative part", of({Ash: [1, 2, 3], Birch: [1, -2, 3]}), "invalid value: -2"],
  ["shares over their whole", of({Ash: [50, 60, 70], Birch: [50, 50, 30]}, {unit: power}), "come to 110% in 2020"],
  ["degrees", of({Ash: [1, 2, 3]}, {unit: degreesIn("C")}), "invalid unit for an area: degrees"],
  ["changes on one another", of({Ash: [1, 2, 3], Birch: [1, 2, 3]}, {unit: percentChange}), "invalid unit for a stack"],
  ["one date", of({Ash: [1, null, null]}), "missing dates: area (at least two; draw columns or shareBar)"],
  ["nothing", of({Ash: [null, null, null]}), "missing numbers: area"],
  [
    "five series",
    of(Object.fromEntries(["A", "B", "C", "D", "E"].map((name) => [name, [1, 2, 3]]))),
    "too many series: 5"
  ],
  ["2,000 rows", seriesTable("many", {dates: Array.from({length: 2000}, (_, day) => new Date(864e5 * day).toISOString().slice(0, 10)), series: {Ash: Array.from({length: 2000}, () => 1)}}), "too many numbers: 2000"] // prettier-ignore
])("area() refuses %s", (_what, table, message) => {
  expect(() => area(table, columns)).toThrow(message);
});

test("area() refuses a highlight that is no series", () => {
  expect(() => area(areaData["three layers"]!, {...columns, highlight: "Oak"})).toThrow(
    "unknown highlight: Oak (one of the series: "
  );
});

test("area() says how each series goes", () => {
  expect(area(areaData["three layers"]!, columns).alt?.text).toBe(
    "Stacked area chart, 2013–23: Ash €112, then €412; Birch €230, then €390; Cedar €320, then €230."
  );
});

test("area() puts the highlight on zero", () => {
  expect(area(areaData["parts of a whole"]!, {...columns, highlight: "Gas"}).alt?.text).toMatch(/: Gas 15%/);
});

test("area() lets shares that are rounded to tens miss 100 by as much, and no more", () => {
  const tens = (values: readonly [number, number]) => {
    const given = of({Ash: [50, 60, values[0]], Birch: [50, 40, values[1]]}, {unit: power});
    const columnsOf = given.columns.map((each) => (each.name === "value" ? {...each, roundedTo: 10} : each));
    return () => area(table({...given, columns: columnsOf}), columns);
  };
  expect(tens([60, 50])).not.toThrow();
  expect(tens([60, 60])).toThrow("come to 120% in 2021");
});

test("area() lets the series over all others break off, and says that the top is no total there", () => {
  const given = of({Birch: [1, null, 3], Ash: [1, 2, 3]});
  expect(area(given, columns).alt?.text).toBe("Stacked area chart, 2019–21: Ash €1, €2, €3; Birch €1, €3.");
  const chart = figure({id: "gap", headline: say`Ash is ahead`, deck: say`Rents`, form: area(given, columns), sources: [{id: "office", name: "Rent Office"}]}); // prettier-ignore
  expect(fileOf(chart)).toContain(">The top edge is the total, except where Birch has no figure.<");
});
