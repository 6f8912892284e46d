import {expect, test} from "vitest";
import {alarmsOver} from "./alarmsOver.js";
import {rightTexts} from "./rightTexts.js";

const rows = Object.values(rightTexts).flat();

/** How many right texts of a hundred may be alarmed over. */
const most = 2;

test("the table of right texts is of twelve forms or more, and holds each text once", () => {
  expect(new Set(rows.map(([form, , text]) => `${form}: ${text}`)).size).toBe(rows.length);
  expect(new Set(rows.map(([form]) => form)).size).toBeGreaterThanOrEqual(12);
});

test("checkFile() and verifyFile() alarm over at most two right texts of a hundred", {tags: "thorough"}, async () => {
  const alarms: string[] = [];
  for (const row of rows) {
    const found = await alarmsOver(row);
    if (found.length > 0) alarms.push(`${row[2]}: ${found.join("; ")}`);
  }
  expect(alarms.length <= (rows.length * most) / 100 ? [] : alarms).toEqual([]);
});
