import {readFileSync} from "node:fs";
import {beforeAll, describe, expect, test} from "vitest";
import {foreignRules} from "../../src/check/elsewhere/foreignRules.js";
import {charts, measure, type Measured, measuredTables} from "./measured.js";
import {twins} from "./twins.js";
import {withTables} from "./writeTables.js";

let measured: Measured;

beforeAll(async () => {
  measured = await measure();
});

describe("checkForeign", () => {
  test.each(charts.map(({tool, what}, index) => ({tool, what, index})))(
    "finds nothing in $what by $tool",
    ({index}) => {
      expect(measured.charts[index]?.rules).toEqual([]);
    }
  );

  test.each(twins.map(({rule, what}, index) => ({rule, what, index})))("tells by $rule of $what", ({rule, index}) => {
    expect(measured.twins[index]?.rules).toContain(rule);
  });

  test("has eight misleading charts for each rule at least", () => {
    for (const {name} of foreignRules)
      expect(twins.filter(({rule}) => rule === name).length, name).toBeGreaterThanOrEqual(8);
  });
});

test("the tables of docs/elsewhere.md are what tests/elsewhere/writeTables.ts writes", async () => {
  const page = readFileSync(new URL("../../docs/elsewhere.md", import.meta.url), "utf8");
  expect(page).toBe(await withTables(page, measuredTables(measured)));
});
