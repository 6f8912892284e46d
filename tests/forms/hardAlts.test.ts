import {expect, test} from "vitest";
import {percentChange} from "../../src/facts/unit/measure.js";
import {countOf} from "../../src/facts/unit/unit.js";
import {columns} from "../../src/forms/columns/columns.js";
import {line} from "../../src/forms/line/line.js";
import {seats} from "../../src/forms/seats/seats.js";
import {slope} from "../../src/forms/slope/slope.js";
import {tableOf} from "./samples/dataSets.js";
import {seriesTable} from "./samples/lineData.js";

const named = {name: "place", value: "value"} as const;
const series = {series: "place", date: "year", value: "value"} as const;
const years = ["2019", "2020", "2021", "2022"];
const rising = (names: readonly string[]) =>
  seriesTable("rising", {dates: years, series: Object.fromEntries(names.map((name, at) => [name, [20 + at, 31, 28, 40 + at]]))}); // prettier-ignore

test("columns() says the number of one column, which is as high as no other", () => {
  expect(columns(tableOf("one", {names: ["2023"], values: [71]}), named).alt?.text).toBe("Column chart: 2023 €71.");
});

test("slope() says both numbers of a row in the same way", () => {
  const rows = seriesTable("moves", {dates: ["2013", "2023"], unit: percentChange, series: {Berlin: [-39, 32], Oslo: [28, -35]}}); // prettier-ignore
  expect(slope(rows, {...series, from: "2013", to: "2023"}).alt?.text).toBe(
    "Slope chart, 2013 and 2023: Berlin down 39%, then up 32%; Oslo up 28%, then down 35%."
  );
});

test("line() says once which way lines go that all go one way, and names no line twice", () => {
  expect(line(rising(["Ash", "Birch", "Cedar", "Doum"]), series).alt?.text).toBe(
    "Line chart, 2019–22: all rise; highest Doum €43, lowest Ash €20."
  );
  const longer = seriesTable("lone", {dates: Array.from({length: 12}, (_, at) => String(2010 + at)), series: {Ash: [20, 21, 24, 28, 30, 31, 33, 35, 37, 38, 39, 40]}}); // prettier-ignore
  expect(line(longer, series).alt?.text).toBe("Line chart, 2010–21: Ash rises; highest €40, lowest €20.");
});

test("seats() does not call two parties most of the seats", () => {
  const names = ["People’s Alliance for Work and Justice", "Union of Farmers and Greens of the North", "Movement for Rights and Freedoms", "Citizens for European Development"]; // prettier-ignore
  const house = tableOf("house", {names, values: [41, 12, 66, 49], unit: countOf("seat", "seats")});
  expect(seats(house, named).alt?.text).toMatch(/^Arc of seats, among them: Movement for Rights and Freedoms 66 seats/);
});
