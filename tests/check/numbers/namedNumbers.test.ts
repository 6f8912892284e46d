import {expect, test} from "vitest";
import {isAgeNamed, isClassNamed, isLotNamed, isNamed} from "../../../src/check/numbers/licences/names.js";
import {differencesOf} from "../../../src/check/numbers/recompute/differences.js";
import {halfOf, rounded} from "../../../src/check/numbers/recompute/rounded.js";
import {endOf, startOf} from "../../../src/check/numbers/setting/namePlaces.js";
import {areNamesTurned} from "../../../src/check/numbers/setting/namesTurned.js";
import {respectiveName} from "../../../src/check/numbers/setting/respectiveNames.js";
import {numeralIn} from "./numeralIn.js";

test.each([
  ["The A8 is closed.", ["A8"], true],
  ["The A80 is closed.", ["A8"], false],
  ["The CA8 is closed.", ["A8"], false],
  ["Two days of F-16s.", ["F-16"], false],
  ["The F-16s are sold.", ["F-16"], true],
  ["The F-16sx are sold.", ["F-16"], false],
  ["Channel 13 shows it.", ["Channel 12"], false]
])("isNamed(%j) of %j is %s", (text, names, expected) => {
  expect(isNamed(numeralIn(text), {text}, names)).toBe(expected);
});

test.each([
  ["Third-graders read best.", ["third-grade pupils"], true],
  ["Fourth-graders read best.", ["third-grade pupils"], false],
  ["The third, grade by grade.", ["third-grade pupils"], false]
])("isClassNamed(%j) of %j is %s", (text, names, expected) => {
  expect(isClassNamed(numeralIn(text), names)).toBe(expected);
});

test.each([
  ["The over-70s vote.", ["people over 70"], true],
  ["Those over 70 are many.", ["people over 70"], true],
  ["Those under 70 are many.", ["people over 70"], false],
  ["Those over 71 are many.", ["people over 70"], false],
  ["Those over 70 ferries vote.", ["people over 70"], false],
  ["Some 70 vote.", ["people over 70"], false]
])("isAgeNamed(%j) of %j is %s", (text, names, expected) => {
  expect(isAgeNamed(numeralIn(text), names)).toBe(expected);
});

test.each([
  ["They cost $31 a dozen.", ["price of a dozen eggs"], true],
  ["They cost 31p a dozen.", ["price of a dozen eggs"], true],
  ["They cost $31 a dozen.", ["price of eggs"], false],
  ["They sold a dozen.", ["price of a dozen eggs"], false]
])("isLotNamed(%j) of %j is %s", (text, names, expected) => {
  expect(isLotNamed(numeralIn(text, "a dozen"), names)).toBe(expected);
});

test.each([
  ["Marn and Osta", "Osta", 9, 13],
  ["marn and osta", "OSTA", 9, 13],
  ["Ostatal and Osta", "Osta", 0, 16],
  ["MarnOsta, Osta", "Osta", 10, 14],
  // A short name is no part of a word.
  ["Not one says no", "No", 13, 15],
  ["Marn", "Osta", Infinity, -1],
  ["MarnOsta", "Osta", Infinity, -1],
  ["Osta", "", Infinity, 4]
])("in %j the name %j begins at %d and ends at %d", (text, name, start, end) => {
  expect(startOf(text, name)).toBe(start);
  if (name !== "") expect(endOf(text, name)).toBe(end);
});

test.each([
  ["Marn shells Osta", "Osta shells Marn", true],
  ["Marn shells Osta", "Marn shells Osta again", false],
  ["Marn shells Osta", "Osta is shelled by Marn", false],
  ["Marn shells Osta", "Osta and Marn, each other shells", false],
  ["Marn shells Osta", "Osta burns Marn", false],
  ["Marn shells Osta", "Osta shells Marn, and Osta wins", false],
  ["tests that girls win over boys", "tests that boys win over girls", true],
  ["tests that girls win over boys", "tests that girls win over boys", false],
  ["tests of girls", "girls of tests", false],
  ["ships from Marn to Osta in Vell", "ships from Osta to Marn in Vell", false]
])("areNamesTurned(%j, %j) is %s", (words, text, expected) => {
  expect(areNamesTurned(words, text)).toBe(expected);
});

const both = ["Marn", "Osta"];

test.each([
  ["Marn and Osta sell 120 and 305 jets respectively.", "120", both, "Marn"],
  ["Marn and Osta sell 120 and 305 jets respectively.", "305", both, "Osta"],
  ["Osta and Marn sell 120 and 305 jets respectively.", "305", both, "Marn"],
  ["Marn and Osta sell 120 and 305 jets.", "305", both, null],
  ["Marn sells more than Osta: 305 against 120.", "305", both, "Marn"],
  ["Marn sells more than Osta: 305 against 120.", "120", both, "Osta"],
  ["In 50 tries Marn sells more than Osta: 305 against 120.", "120", both, "Osta"],
  ["Marn sells more than Osta: 305 compared with 120.", "120", both, "Osta"],
  ["Marn sells more than Osta: 305 and 120.", "120", both, null],
  // As many names as numbers.
  ["Marn and Osta sell 120, 9 and 305 jets respectively.", "305", both, null],
  ["Marn and Osta sell 120 and 305 jets respectively.", "305", ["Marn", "Osta", "Vell"], "Osta"],
  ["Marn, Vell and Osta sell 120 and 305 jets respectively.", "305", ["Marn", "Osta", "Vell"], null],
  ["Marn and Osta sell 120 and 305 jets respectively.", "120", ["Marn", "Marn", "Osta"], "Marn"]
])("respectiveName() in %j of %s is %4$s", (sentence, token, names, expected) => {
  expect(respectiveName(numeralIn(sentence, token), sentence, names)).toBe(expected);
});

test.each([
  [{a: 1}, {a: 1}, []],
  [{a: 1}, {a: 2}, ["a: 1: 2"]],
  [{a: 1}, {}, ["a: 1: nothing"]],
  [{a: undefined}, {}, []],
  [{}, {a: {b: 1}}, ['a: nothing: {"b":1}']],
  [{a: {b: [1, 2]}}, {a: {b: [1, 3]}}, ["a b: [1,2]: [1,3]"]],
  // Records of a list by their names, in any order.
  [
    [
      {id: "x", v: 1},
      {id: "y", v: 2}
    ],
    [
      {id: "y", v: 2},
      {id: "x", v: 3}
    ],
    ["x v: 1: 3"]
  ],
  [[{operation: "sum", v: 1}], [{operation: "sum", v: 3}], ["sum v: 1: 3"]],
  [[{id: "x"}, 1], [{id: "x"}, 2], ['[{"id":"x"},1]: [{"id":"x"},2]']],
  [[], [1], ["[]: [1]"]],
  // The values of a column by their rows, where they are as many.
  [{values: [1, 2, 3]}, {values: [1, 4, 5]}, ["values 1: 2: 4", "values 2: 3: 5"]],
  [{values: [1, 2]}, {values: [1]}, ["values: [1,2]: [1]"]],
  [null, {a: 1}, ['null: {"a":1}']]
])("differencesOf(%j, %j) are %j", (found, expected, lines) => {
  // prettier-ignore
  const differences = differencesOf(found, expected);
  expect(differences.map(({path, found: one, expected: other}) => [path, one, other].filter((word) => word !== "").join(": "))).toEqual(lines); // prettier-ignore
});

test.each([
  [1.25, 1, NaN, 1.3],
  [1.24, 1, NaN, 1.2],
  // Half-way it may be either, as the file states it.
  [1.25, 1, 1.2, 1.2],
  [1.25, 1, 1.3, 1.3],
  [1.25, 1, 1.1, 1.3],
  [1.26, 1, 1.2, 1.3],
  [14.5, 0, 14, 14]
])("rounded(%d, %d, %d) is %d", (value, places, stated, expected) => {
  expect(rounded(value, places, stated)).toBe(expected);
});

test("halfOf() a column is half of its last place", () => {
  expect([{}, {decimals: 2}, {roundedTo: 1000}].map((each) => halfOf({values: [], ...each}))).toEqual([0.5, 0.005, 500]); // prettier-ignore
});
