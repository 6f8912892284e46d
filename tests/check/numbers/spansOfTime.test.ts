import {expect, test} from "vitest";
import {isMonthsTo} from "../../../src/check/numbers/dates/monthsTo.js";
import {placesSaid} from "../../../src/check/numbers/judge/isScale.js";
import {isSpan} from "../../../src/check/numbers/judge/spans.js";
import {withDirection} from "../../../src/check/numbers/licences/withDirection.js";
import {withoutMargin} from "../../../src/check/numbers/licences/withoutMargin.js";
import {placeIn} from "../../../src/check/numbers/texts/placeIn.js";
import {numeralIn} from "./numeralIn.js";

const years = ["2020", "2021", "2023"];
const quarters = ["2023-01/2023-03", "2023-04/2023-06", "2024-04/2024-06"];

test.each([
  ["It is the lowest in three years.", years, true],
  ["It is the lowest in two years.", years, true],
  ["It is the lowest in four years.", years, false],
  ["It fell for 36 months in a row.", years, true],
  ["It fell for 35 months in a row.", years, false],
  ["It rose three years later.", years, true],
  ["It rose, a ferry and three years.", years, false],
  ["It fell for five straight quarters.", quarters, true],
  ["It fell for a fifth quarter in a row.", quarters, true],
  ["It fell for a third quarter in a row.", quarters, false],
  ["It fell over five quarters.", quarters, true],
  ["It fell over two quarters.", quarters, false],
  ["It is the most in two decades.", ["2000", "2020"], true],
  // A quarter of the year.
  ["It fell in the second quarter.", quarters, true],
  ["It fell in the first quarter.", quarters, true],
  ["It fell in the third quarter.", quarters, false],
  ["It fell in a second quarter.", quarters, false],
  ["It fell in the second quarter.", years, false]
])("isSpan(%j) of %j is %s", (sentence, periods, expected) => {
  expect(isSpan(numeralIn(sentence), periods)).toBe(expected);
});

test.each([
  ["It rose in the three months to June.", ["2023-04/2023-06"], true],
  ["It rose in the three months to June.", ["2023-03/2023-06"], false],
  ["It rose in the three months to May.", ["2023-04/2023-06"], false],
  ["It rose in the 12 months to June.", ["2022-07/2023-06"], true],
  ["It rose in the 12 months to June.", ["2021-07/2023-06"], false],
  ["It rose in the two months to January.", ["2022-12/2023-01"], true],
  ["It rose in the 12 months to December.", ["2020", "2023"], true],
  ["It rose in the three months of June.", ["2023-04/2023-06"], false]
])("isMonthsTo(%j) of %j is %s", (sentence, periods, expected) => {
  expect(isMonthsTo(numeralIn(sentence), periods)).toBe(expected);
});

test.each([
  ["passengers, thousands: 80.9", 3],
  ["passengers, millions: 80.9", 6],
  ["passengers (in billions) by year", 9],
  ["passengers in trillions: 3", 12],
  ["income, €bn: 3.2 in 2022", 9],
  ["income, €m: 3.2 in 2022", 6],
  ["income, €trn: 3.2 in 2022", 12],
  ["wine, million hectolitres: Marn 44.1", 6],
  ["millions of people came", 0],
  ["80.9 million passengers", 0],
  ["income, €: 3.2", 0]
])("placesSaid(%j) is %d", (text, places) => {
  expect(placesSaid(text)).toBe(places);
});

const change = {kind: "change"} as const;

test.each([
  ["Prices fell by 3%.", change, -3, -3, null],
  ["Prices fell by more than 3%.", change, -3, -3, "lessThan"],
  ["Prices fell by at least 3%.", change, -3, -3, "atMost"],
  ["Prices fell by less than 3%.", change, -3, -3, "moreThan"],
  ["Prices fell by at most 3%.", change, -3, -3, "atLeast"],
  ["Prices fell by about 3%.", change, -3, -3, "about"],
  ["Prices fell by 3% to 5%.", change, -5, -3, null],
  ["Prices rose by 3%.", change, 3, 3, null],
  // To a level, or from one, is no change by so much; nor is a fall by −3%.
  ["Inflation fell to 3%.", change, 3, 3, null],
  ["Inflation fell from more than 3%.", change, 3, 3, "moreThan"],
  ["Support fell by three points.", {kind: "points"}, -3, -3, null],
  ["Deaths fell by 3.", {kind: "count", noun: {one: "death", many: "deaths"}}, 3, 3, null]
] as const)("withDirection(%j) is %d to %d", (sentence, unit, low, high, hedge) => {
  expect(withDirection(numeralIn(sentence), unit)).toMatchObject({low, high, hedge});
});

test.each([
  ["It is 140 ± 7 km away.", " km away.", ["km", "away"]],
  ["It is 140 ±7.5 km away.", " km away.", ["km", "away"]],
  ["It takes 12 (plus or minus 1) weeks, or so.", " weeks, or so.", ["weeks"]],
  ["It is 140 km ± 7.", " km ± 7.", ["km"]]
])("withoutMargin(%j) goes on with %j", (sentence, tail, after) => {
  expect(withoutMargin(numeralIn(sentence))).toMatchObject({tail, after});
});

test("placeIn(sentence, numeral) tells a number from the same one before it", () => {
  const sentence = "Of nine who came nine left.";
  const [first, second] = [sentence.indexOf("nine"), sentence.lastIndexOf("nine")];
  const numeral = numeralIn(sentence);
  expect(placeIn(sentence, numeral)).toBe(first);
  expect(placeIn(sentence, {...numeral, lead: sentence.slice(0, second)})).toBe(second);
  expect(placeIn("Ten left.", numeral)).toBe(0);
});
