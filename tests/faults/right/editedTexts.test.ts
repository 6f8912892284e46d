import {readFileSync} from "node:fs";
import {expect, test} from "vitest";
import {alarmsOver} from "./alarmsOver.js";
import type {RightText} from "./factsOf.js";
import {everyNth, testSome} from "../../testSome.js";
import {lieNames, lieTexts, textsWithLies} from "./lieTexts.js";

const rights = textsWithLies.map(({form, part, right, facts}): RightText => [form, part, right, facts]);
const told = JSON.parse(readFileSync(new URL("told.json", import.meta.url), "utf8")) as Record<string, string[]>;
const lies = lieTexts.map(
  ([form, part, text, facts], index) => [form, part, text, facts, lieNames[index] ?? ""] as const
);

testSome(rights, everyNth(8))("checkFile() and verifyFile() do not alarm in %s over the %s: %s", async (row) => {
  expect(await alarmsOver(row)).toEqual([]);
});

testSome(lies, everyNth(8))(
  "checkFile() and verifyFile() alarm in %s over the %s: %s",
  async ([form, part, text, facts, name]) => {
    const alarms = await alarmsOver([form, part, text, facts]);
    expect(alarms).not.toEqual([]);
    // Written by tests/faults/writeTold.ts, and looked at.
    expect(alarms).toEqual(told[name]);
  }
);

test("told.json holds what is said of each lie, and each lie once", () => {
  expect(Object.keys(told).toSorted()).toEqual(lieNames.toSorted());
});
