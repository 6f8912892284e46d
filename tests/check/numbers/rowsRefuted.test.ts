import {expect, test} from "vitest";
import {refutedAlikes} from "../../../src/check/numbers/refuted/refutedAlikes.js";
import {refutedGapEnds} from "../../../src/check/numbers/refuted/refutedGapEnds.js";
import {isBeyondAll, refutedThresholds} from "../../../src/check/numbers/refuted/refutedThresholds.js";
import {numeralIn} from "./numeralIn.js";
import {rowSeriesIn} from "./rowSeriesIn.js";

const saidIn = (text: string, stretches: readonly {readonly start: number; readonly end: number}[]) =>
  stretches.map(({start, end}) => text.slice(start, end)).join(", ");

test.each([
  // Fifteen in a hundred of the largest, of those that are named or of all.
  ["Fires are the same in Marn and Osta.", "Marn 100, Osta 85, Vell 9", ""],
  ["Fires are the same in Marn and Osta.", "Marn 100, Osta 84, Vell 100", "the same"],
  ["Fires are the same everywhere.", "Marn 100, Osta 85, Vell 90", ""],
  ["Fires are the same everywhere.", "Marn 100, Osta 85, Vell 84", "the same"],
  ["Fires are evenly spread in all.", "Marn -100, Osta -85", ""],
  ["Fires are evenly spread in all.", "Marn -100, Osta -84", "evenly spread"],
  ["Fires are alike in both.", "Marn 100, Osta 50", "alike"],
  // The last time counts, and one number by itself says nothing.
  ["Fires are alike in both.", "Marn 9 100, Osta 100 90", ""],
  ["Fires are alike in both.", "Marn 100 9, Osta 90 100", "alike"],
  ["Fires are alike in both.", "Marn 100, Osta –", ""],
  ["Fires are the same in Marn.", "Marn 100, Osta 9", ""],
  ["Fires are almost the same everywhere.", "Marn 100, Osta 9", ""],
  ["Fires are the same everywhere.", "Marn 100", ""]
])("refutedAlikes(%j) of %s is %j", (text, words, expected) => {
  expect(saidIn(text, refutedAlikes(text, [rowSeriesIn(words)]))).toBe(expected);
});

test("refutedAlikes() leaves what half of the series bear out", () => {
  const text = "Numbers are the same everywhere.";
  const [near, far] = [rowSeriesIn("Marn 100, Osta 90"), rowSeriesIn("Marn 100, Osta 50")];
  expect(refutedAlikes(text, [near, far])).toEqual([]);
  expect(refutedAlikes(text, [near, far, far]).length).toBe(1);
});

const pairs = {columns: [new Set(["men"]), new Set(["women"])]};

test.each([
  // By their gaps, or by what part these are of the first number.
  ["The gap is widest in Marn.", "Marn 100 50, Osta 50 20, Vell 30 25", ""],
  ["The gap is widest in Osta.", "Marn 100 60, Osta 50 20, Vell 30 25", ""],
  ["The gap is widest in Vell.", "Marn 100 60, Osta 50 20, Vell 30 25", "widest in "],
  ["The gap is narrowest in Vell.", "Marn 100 60, Osta 50 20, Vell 30 25", ""],
  ["The gap is smallest in Marn.", "Marn 100 60, Osta 50 20, Vell 30 25", "smallest in "],
  ["The gap is widest in Osta and smallest in Marn.", "Marn 100 60, Osta 50 20, Vell 30 25", "smallest in "],
  ["The gap is widest in Tarn.", "Marn 100 60, Osta 50 20", ""],
  ["Widest in Vell, the gap is narrowest in Vell.", "Marn 100 60, Osta 50 20, Vell 30 25", ""],
  ["The towers are widest in Vell.", "Marn 100 60, Osta 50 20, Vell 30 25", ""]
])("refutedGapEnds(%j) of %s is %j", (text, words, expected) => {
  expect(saidIn(text, refutedGapEnds(text, [rowSeriesIn(words, pairs)]))).toBe(expected);
});

test("refutedGapEnds() is of two columns", () => {
  expect(refutedGapEnds("The gap is widest in Vell.", [rowSeriesIn("Marn 100 60, Vell 30 25")])).toEqual([]);
});

test.each([
  ["They top 30 fires in Marn and Osta.", "Marn 31, Osta 31, Vell 9", "", true],
  ["They top 30 fires in Marn and Osta.", "Marn 31, Osta 30, Vell 9", "30", false],
  ["More than 30 fires in Marn and Osta.", "Marn 31, Osta 30, Vell 9", "30", false],
  ["Fewer than 30 fires in Marn and Osta.", "Marn 29, Osta 29, Vell 9", "", true],
  ["Fewer than 30 fires in Marn and Osta.", "Marn 29, Osta 30, Vell 9", "30", false],
  ["They top 30 fires in Marn and Osta, but not in Vell.", "Marn 31, Osta 31, Vell 9", "", true],
  ["They top 30 fires in Marn and Osta, but not in Vell.", "Marn 31, Osta 31, Vell 31", "30", false],
  // At one of the times.
  ["They top 30 fires in Marn and Osta.", "Marn 31 9, Osta 31 9", "", true],
  ["They top 30 fires in Marn and Osta.", "Marn 31 9, Osta 9 31", "30", false],
  // What is missing may be beyond it; one row by itself is judged elsewhere, and so is another unit.
  ["They top 30 fires in Marn and Osta.", "Marn 31, Osta –", "", true],
  ["They top 30 fires in Marn.", "Marn 9, Osta 9", "", false],
  ["Rents top €30 in Marn and Osta.", "Marn 9, Osta 9", "", false]
])("refutedThresholds(%j) of %s is %j", (text, words, expected, isBeyond) => {
  const all = [rowSeriesIn(words)];
  expect(saidIn(text, refutedThresholds(text, all))).toBe(expected);
  expect(isBeyondAll(numeralIn(text), text, all)).toBe(isBeyond);
});
