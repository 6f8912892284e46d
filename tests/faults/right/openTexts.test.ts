import {describe, expect, test} from "vitest";
import {isFailing, isRuleName} from "../../../src/check/rules.js";
import {alarmsOver} from "./alarmsOver.js";
import {closedTexts, openTexts} from "./openTexts.js";

const rulesOf = (alarms: readonly string[]) => alarms.map((alarm) => alarm.split(":")[0] ?? "").filter(isRuleName);

describe("checkFile() asks, and does not fail,", () => {
  test.each(openTexts)("in %s about the %s: %s", async (...row) => {
    expect(rulesOf(await alarmsOver(row))).toEqual(["operands-unsaid"]);
  });
});

describe("checkFile() fails", () => {
  test.each(closedTexts)("in %s over the %s: %s", async (...row) => {
    expect(rulesOf(await alarmsOver(row)).some((rule) => isFailing({rule}))).toBe(true);
  });
});
