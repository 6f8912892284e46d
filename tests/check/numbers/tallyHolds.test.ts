import {expect, test} from "vitest";
import {tallyHolds} from "../../../src/check/numbers/rows/tallyHolds.js";
import {waysIn} from "../../../src/check/numbers/rows/waysIn.js";
import type {Predicate, Tallied, Way} from "../../../src/check/words/en/rows/rowStatement.js";
import {rowSeriesIn} from "./rowSeriesIn.js";

const holds = (words: string, tallied: Tallied, predicate: Predicate, total: number | null = null) => {
  const series = rowSeriesIn(words);
  const told = {kind: "tally", names: [], about: "", token: "", start: 0, end: 0, places: []} as const;
  return tallyHolds({...told, tallied, predicate, total}, series, [series]);
};

const count = (many: number): Tallied => ({of: "count", count: many});
const beyond = (sign: ">" | "≥" | "<" | "≤", value: number): Predicate => ({by: "threshold", sign, value, unit: null, behind: "", since: null}); // prettier-ignore
const four = "Marn 3, Osta 5, Vell 5, Tarn 8";

test.each([
  [four, count(3), beyond("≥", 5), true],
  [four, count(2), beyond("≥", 5), false],
  [four, count(1), beyond(">", 5), true],
  [four, count(3), beyond(">", 5), false],
  [four, count(3), beyond("≤", 5), true],
  [four, count(1), beyond("<", 5), true],
  [four, count(3), beyond("<", 5), false],
  // All but one have as many; half have fewer than 5.
  [four, {of: "rest", count: 1}, beyond("≥", 5), true],
  [four, {of: "rest", count: 2}, beyond("≥", 5), false],
  [four, {of: "half"}, beyond("≥", 5), false],
  ["Marn 3, Osta 5, Vell 4, Tarn 8", {of: "half"}, beyond("≥", 5), true],
  [four, {of: "most"}, beyond("≥", 5), true],
  ["Marn 3, Osta 5, Vell 4, Tarn 8", {of: "most"}, beyond("≥", 5), false],
  [four, {of: "all"}, beyond("≥", 3), true],
  [four, {of: "all"}, beyond(">", 3), false],
  [four, {of: "these", names: ["Osta", "Tarn"]}, beyond("≥", 5), true],
  [four, {of: "these", names: ["Osta", "Marn"]}, beyond("≥", 5), false],
  [four, {of: "only", names: ["Osta", "Tarn"]}, beyond("≥", 5), false],
  [four, {of: "only", names: ["Osta", "Vell", "Tarn"]}, beyond("≥", 5), true],
  [four, {of: "except", names: ["Marn"]}, beyond("≥", 5), true],
  [four, {of: "except", names: ["Osta"]}, beyond("≥", 5), false],
  [four, {of: "except", names: ["Marn", "Osta"]}, beyond("≥", 5), false],
  // What has no number may be either, and of a row that never had one nobody counts.
  ["Marn 3 –, Osta 5 6, Vell 2 7", count(3), beyond("≥", 6), true],
  ["Marn 3 –, Osta 5 6, Vell 2 7", count(2), beyond("≥", 6), true],
  ["Marn 3 –, Osta 5 6, Vell 2 7", count(1), beyond("≥", 6), false],
  ["Marn –, Osta 6, Vell 7", count(3), beyond("≥", 6), false],
  // At one of the times it has to be so.
  ["Marn 1 9, Osta 9 1", count(1), beyond("≥", 9), true],
  ["Marn 1 9, Osta 9 1", count(2), beyond("≥", 9), false],
  // Of one row it is the times that count.
  ["Marn 1 9 8 2", count(2), beyond("≥", 8), true],
  ["Marn 1 9 8 2", count(1), beyond("≥", 8), false]
] as const)("of %s, %j are beyond %j: %s", (words, tallied, predicate, expected) => {
  expect(holds(words, tallied, predicate)).toBe(expected);
});

test("a row without a number is none of as many as a text says there are", () => {
  const words = "Marn –, Osta 6, Vell 7";
  expect(holds(words, {of: "all"}, beyond("≥", 6), 2)).toBe(true);
  expect(holds(words, {of: "all"}, beyond("≥", 7), 2)).toBe(false);
});

const pair: Predicate = {by: "pair", names: ["Marn", "Osta"], since: null};
const majority: Predicate = {by: "majority", has: true};

test.each([
  ["Marn 3 5 6, Osta 2 6 5", count(2), pair, true],
  ["Marn 3 5 6, Osta 2 6 5", count(3), pair, false],
  ["Marn 3 5 6, Osta 3 4 5", {of: "all"}, pair, false],
  ["Marn 3 5 6, Osta 2 4 5", {of: "all"}, pair, true],
  // Since 2021: with that year or without it.
  ["Marn 1 5 6 7, Osta 2 4 5 6", {of: "all"}, {...pair, since: "2021"}, true],
  ["Marn 1 3 6 7, Osta 2 4 5 6", {of: "all"}, {...pair, since: "2021"}, true],
  ["Marn 1 5 4 7, Osta 2 4 5 6", {of: "all"}, {...pair, since: "2021"}, false],
  ["Marn 6, Osta 3, Vell 2", count(1), majority, true],
  ["Marn 5, Osta 3, Vell 2", count(1), majority, false],
  ["Marn 5, Osta 3, Vell 2", {of: "all"}, {...majority, has: false}, true],
  ["Marn 6, Osta 3, Vell 2", {of: "all"}, {...majority, has: false}, false],
  // Together.
  ["Marn 4, Osta 3, Vell 5", {of: "these", names: ["Marn", "Osta"]}, majority, true],
  ["Marn 4, Osta 3, Vell 7", {of: "these", names: ["Marn", "Osta"]}, majority, false],
  ["Marn 4, Osta 3, Vell 5", {of: "these", names: ["Marn"]}, majority, false],
  ["Marn 4 4, Osta 9 3, Vell 5 9", {of: "these", names: ["Marn", "Osta"]}, majority, true],
  ["Marn 4, Osta 3, Vell –", {of: "these", names: ["Marn", "Osta"]}, majority, true],
  ["Marn 3 4 3 2", count(2), {by: "way", way: "down", name: "Marn", span: null}, true],
  ["Marn 3 4 3 2", count(1), {by: "way", way: "down", name: "Marn", span: null}, false],
  ["Marn 3 4, Osta 4 3, Vell 1 2", count(2), {by: "way", way: "up", name: null, span: null}, true],
  ["Marn 3 4, Osta 4 3, Vell 1 2", count(3), {by: "way", way: "up", name: null, span: null}, false]
] as const)("of %s, %j do %j: %s", (words, tallied, predicate, expected) => {
  expect(holds(words, tallied, predicate)).toBe(expected);
});

const wentIn = (words: string, way: Way, span: Parameters<typeof waysIn>[2] = null, least = 0) =>
  waysIn(rowSeriesIn(words), way, span, {least}).map(({certain, possible}) =>
    [...possible].map((name) => (certain.has(name) ? name : `${name}?`)).join(" ")
  );

test.each([
  // From the first time to the last, and from the last but one to it.
  ["Marn 3 9 5, Osta 5 4 6", "up", ["Marn Osta", "Osta"]],
  ["Marn 3 9 5, Osta 5 4 6", "down", ["", "Marn"]],
  ["Marn 3 3, Osta 3 4", "same", ["Marn"]],
  // Of a missing number nobody knows; before it the next one is taken.
  ["Marn 3 –, Osta 5 6", "up", ["Marn? Osta"]],
  ["Marn – 3 5, Osta 5 4 6", "up", ["Marn Osta", "Marn Osta"]],
  // Steady is within a twentieth.
  ["Marn 100 105.2, Osta 100 105.3, Vell 100 95, Tarn 100 94.9", "steady", ["Marn Vell"]],
  // Back where it was at first, or before it fell furthest; as high as ever.
  ["Marn 100 40 95, Osta 100 40 94", "back", ["Marn"]],
  ["Marn 50 100 40 60, Osta 90 100 40 60", "back", ["Marn"]],
  ["Marn 50 100 40 95, Osta 50 100 40 94", "high", ["Marn"]],
  ["Marn 5, Osta 6", "up", ["Marn? Osta?"]]
] as const)("of %s went %s: %j", (words, way, expected) => {
  expect(wentIn(words, way)).toEqual(expected);
});

test.each([
  ["Marn 1 2 3 4, Osta 1 2 2 4, Vell 1 2 – 4, Tarn 2 1 2 3", {by: "every", since: null, except: null}, "Marn Vell?"],
  [
    "Marn 1 2 3 4, Osta 1 2 2 4, Vell 1 2 – 4, Tarn 2 1 2 3",
    {by: "every", since: "2021", except: null},
    "Marn Vell? Tarn"
  ],
  ["Marn 1 2 1 4, Osta 1 2 3 4, Vell 1 2 1 1", {by: "every", since: null, except: "2022"}, "Marn"]
] as const)("of %s went up %j: %s", (words, span, expected) => {
  // prettier-ignore
  expect(wentIn(words, "up", span)).toEqual([expected]);
});

test("to soar is to go so far of where it was", () => {
  expect(wentIn("Marn 100 103, Osta 100 102.9, Vell 100 97", "up", null, 0.03)).toEqual(["Marn"]);
  expect(wentIn("Marn 100 103, Osta 100 102.9, Vell 100 97", "down", null, 0.03)).toEqual(["Vell"]);
});
