import {expect, test} from "vitest";
import {majority} from "../../src/facts/derived/aggregate.js";
import {atLeast, exact} from "../../src/facts/quantity.js";
import {countOf} from "../../src/facts/unit/unit.js";
import {hemicycle} from "../../src/forms/seats/hemicycle.js";
import {seats} from "../../src/forms/seats/seats.js";
import {figure, say} from "../../src/index.js";
import {fileOf, linesIn, strangeSubject, subjectOf} from "../check/numbers/drawnSubject.js";
import {countClaim} from "./sampleClaims.js";
import {tableOf} from "./samples/dataSets.js";
import {parliament} from "./samples/seatsSamples.js";

const columns = {name: "place", value: "value"} as const;
const table = parliament("test", [30, 41, 29]);

test.each([1, 2, 3, 12, 120, 650, 1000])(
  "hemicycle() places %s seats, none on another and none beyond the edge",
  (count) => {
    const {seats: placed, r} = hemicycle(count, 200);
    expect(placed).toHaveLength(count);
    const gaps = placed.flatMap((one, index) =>
      placed.slice(index + 1).map((other) => Math.hypot(one.across - other.across, one.up - other.up))
    );
    expect(gaps.reduce((least, gap) => Math.min(least, gap), Infinity)).toBeGreaterThan(2 * r + 1);
    expect(Math.max(...placed.map(({across, up}) => Math.hypot(across, up) + r))).toBeLessThanOrEqual(200 + 1e-6);
  }
);

test("majority() is just more than half, and no sum of what is no count", () => {
  expect(majority(table, "value").quantity).toEqual(exact(51, 0));
  expect(majority(parliament("odd", [50, 51]), "value").quantity).toEqual(exact(51, 0));
  const money = tableOf("money", {names: ["A", "B"], values: [3, 4]});
  expect(() => majority(money, "value")).toThrow("invalid majority: of money (of a count)");
});

const eight = ["A", "B", "C", "D", "E", "F", "G", "H"];
const other = (value: ReturnType<typeof exact> | ReturnType<typeof atLeast>) => countClaim("needed", value);

test.each([
  [
    "a column of money",
    () => seats(tableOf("money", {names: ["A"], values: [3]}), columns),
    "invalid unit for seats: money (a count)"
  ],
  ["a party without a number", () => seats(tableOf("gap", {names: ["A", "B"], values: [3, null], unit: countOf("seat", "seats")}), columns), "missing seats: seats, row B (0 for a party without; or leave it out: in a table by where, or by skip)"], // prettier-ignore
  ["no seats at all", () => seats(parliament("zero", [0, 0]), columns), "missing seats: no party has one: seats"],
  [
    "eight parties",
    () => seats(parliament("eight", [1, 1, 1, 1, 1, 1, 1, 1], eight), columns),
    "too many parties: 8 (at most 7"
  ],
  ["1,001 seats", () => seats(parliament("huge", [1001]), columns), "too many seats: 1001 (at most 1000"],
  [
    "another majority",
    () => seats(table, {...columns, majority: other(exact(67))}),
    "invalid majority: 67 (51 of 100 seats, just more than half; say another in the note)"
  ],
  [
    "a majority that is a bound",
    () => seats(table, {...columns, majority: other(atLeast(51))}),
    "invalid majority: atLeast (51 of 100"
  ]
])("seats() refuses %s", (_what, draw, message) => {
  expect(draw).toThrow(message);
});

test("seats() describes its parties from the left", () => {
  expect(seats(table, {...columns, majority: majority(table, "value")}).alt?.text).toBe(
    "Arc of seats, from the left: Left 30 seats; Greens 41; Labour 29; 51 seats for a majority (our calculation)."
  );
});

test("seats() names parties that have none under the arc and in the description, and the check misses no row", async () => {
  const lost = parliament("lost", [60, 41, 0, 0], ["Left", "Labour", "Greens", "Farmers"]);
  const form = seats(lost, {...columns, majority: majority(lost, "value")});
  expect(form.alt?.text).toMatch(/51 seats for a majority \(our calculation\); no seats: Greens, Farmers\.$/);
  const chart = figure({id: "lost", headline: say`The left has a majority`, deck: say`Seats in parliament`, form}); // prettier-ignore
  const text = fileOf(chart);
  expect(text).toContain(">No seats: Greens, Farmers<");
  expect((await linesIn(subjectOf(chart, text))).concat(await linesIn(strangeSubject(text)))).toEqual([]);
});
