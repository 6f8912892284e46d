import {readFileSync} from "node:fs";
import {describe, expect, test} from "vitest";
import {foreignRules} from "../../src/check/elsewhere/foreignRules.js";
import type {Twin} from "./foreignCase.js";
import {charts, judged, measure, measuredTables} from "./measured.js";
import {twins} from "./twins.js";
import {withTables} from "./writeTables.js";
import {everyNth, firstOfEach, testSome} from "../testSome.js";

describe("checkForeign", () => {
  testSome(charts, everyNth(6))("finds nothing in $what by $tool", async (chart) => {
    expect((await judged(chart)).rules).toEqual([]);
  });

  testSome(
    twins,
    firstOfEach<Twin>(({rule}) => rule)
  )("tells by $rule of $what", async (twin) => {
    expect((await judged(twin)).rules).toContain(twin.rule);
  });

  test("has eight misleading charts for each rule at least", () => {
    for (const {name} of foreignRules)
      expect(twins.filter(({rule}) => rule === name).length, name).toBeGreaterThanOrEqual(8);
  });
});

test("the tables of docs/elsewhere.md are what tests/elsewhere/writeTables.ts writes", {tags: "thorough"}, async () => {
  const page = readFileSync(new URL("../../docs/elsewhere.md", import.meta.url), "utf8");
  expect(page).toBe(await withTables(page, measuredTables(await measure())));
});
