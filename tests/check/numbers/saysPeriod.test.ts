import {expect, test} from "vitest";
import {saysPeriod} from "../../../src/check/numbers/texts/saysPeriod.js";

test.each([
  ["Polls, January 2025 to May 2025", "2025-01", true],
  ["Polls, January to May 2025", "2025-05", true],
  ["Polls, January to May 2025", "2025-03", false],
  ["Prices, 2018 to 2024", "2024", true],
  ["Prices, 2018 to 2024", "2018/2024", true],
  ["On 10 or 11 July 2023", "2023-07-10", false],
  ["Prices; period not stated", null, true],
  ["Prices", null, false]
])("saysPeriod(%j, %s) is %s", (text, edtf, says) => {
  expect(saysPeriod(text, edtf)).toBe(says);
});
