import {expect, test} from "vitest";
import {findingsOf} from "./judgedText.js";
import {legitimate} from "./legitimate.js";
import {untrue} from "./untrue.js";

const texts = Object.values(legitimate).flat();

/** How many legitimate texts of a hundred may be alarmed over. */
const most = 2;

test("the table of legitimate texts is long, and holds each once", () => {
  expect(new Set(texts).size).toBe(texts.length);
  expect(texts.length).toBeGreaterThanOrEqual(150);
});

test("the rules about the numbers of texts alarm over at most two legitimate texts of a hundred", async () => {
  const alarms: string[] = [];
  for (const text of texts) {
    for (const {rule, found, expected} of await findingsOf(text))
      alarms.push(`${rule}: ${text}: ${found}: ${expected}`);
  }
  expect(alarms.length <= (texts.length * most) / 100 ? [] : alarms).toEqual([]);
});

test.each(untrue)("%s tells of %j", async (rule, text) => {
  expect(new Set((await findingsOf(text)).map((finding) => finding.rule))).toEqual(new Set([rule]));
});
