import {readFileSync} from "node:fs";
import {expect, test} from "vitest";
import {blind, kinds} from "./kinds.js";
import {faultPage} from "./writeTables.js";

test.each(Object.entries(kinds))("%s has eight faults or more", (_, faults) => {
  expect(faults.length).toBeGreaterThanOrEqual(8);
});

test("only what tells a reader nothing is told by comparison alone", () => {
  expect(blind).toEqual([
    "a change by hand that means nothing in flow",
    "the squares of the claim in a colour that is not the story’s in bought",
    "the paper painted twice in bought"
  ]);
});

test("the tables of docs/faults.md are what tests/faults/writeTables.ts writes", {tags: "thorough"}, async () => {
  expect(readFileSync(new URL("../../docs/faults.md", import.meta.url), "utf8")).toBe(await faultPage());
});
