import {expect, test} from "vitest";
import {isOwnChange, isPartNear, isPercentNear, ownChangeAs} from "../../../src/check/numbers/arithmetic/ownChange.js";
import type {NumberLicence} from "../../../src/check/numbers/licences/licences.js";
import {unitAgrees} from "../../../src/check/numbers/judge/unitAgreement.js";
import {numeralIn} from "./numeralIn.js";

const jets = (value: number): NumberLicence => ({
  name: `jets-${value}`,
  quantity: {bound: "exact", value, decimals: 0},
  unit: {kind: "count", noun: {one: "jet", many: "jets"}},
  low: value,
  high: value,
  derived: false,
  about: "jets sold",
  drawn: true
});
const sold = [jets(528), jets(348)];

test.each([
  ["It sold 348 jets, down by a third from 528 jets.", "a third", true],
  ["It sold 348 jets, up by a third from 528 jets.", "a third", false],
  ["It sold 528 jets, up by a half from 348 jets.", "a half", true],
  ["It sold 348 jets, down 34% from 528 jets.", "34%", true],
  ["It sold 348 jets, down 35% from 528 jets.", "35%", false],
  ["It sold 348 jets, down 33% from 528 jets.", "33%", false],
  ["It sold 348 jets, down 34.1% from 528 jets.", "34.1%", true],
  ["It sold 348 jets, down about 35% from 528 jets.", "35%", true],
  ["It sold 348 jets, down more than 30% from 528 jets.", "30%", true],
  ["It sold 348 jets, and a third of 528 jets.", "a third", false],
  ["It sold 348 jets, down by a third.", "a third", false]
])("isOwnChange(%j) of %s is %s", (sentence, token, expected) => {
  expect(isOwnChange(numeralIn(sentence, token), sentence, sold)).toBe(expected);
});

test.each([
  ["It sold 348 jets, down by half from 528 jets.", "half", "a fall of 34.1%, from one number beside it to the other"],
  ["It sold 528 jets, up 20% from 348 jets.", "20%", "a rise of 51.7%, from one number beside it to the other"],
  ["It sold 528 jets, up 20%.", "20%", null]
])("ownChangeAs(%j) of %s is %j", (sentence, token, expected) => {
  expect(ownChangeAs(numeralIn(sentence, token), sentence, sold)).toBe(expected);
});

const third = 1 / 3;

test.each([
  // A twentieth of the part, or two points of what is hedged.
  [third, null, 0.35, true],
  [third, null, 0.3501, false],
  [third, null, 0.3167, true],
  [third, null, 0.3166, false],
  [third, "about", 0.3533, true],
  [third, "about", 0.3534, false],
  [0.5, "about", 0.5249, true],
  [0.5, "about", 0.5251, false],
  // Nearly so much is an eighth less at most.
  [0.5, "nearly", 0.5, true],
  [0.5, "nearly", 0.44, true],
  [0.5, "nearly", 0.4399, false],
  [0.5, "nearly", 0.501, false],
  // More than half, up to two thirds; more than a third, up to a half; of others a fifth more.
  [0.5, "moreThan", 0.5, false],
  [0.5, "moreThan", 0.501, true],
  [0.5, "moreThan", 0.666, true],
  [0.5, "moreThan", 0.667, false],
  [third, "moreThan", 0.499, true],
  [third, "moreThan", 0.5, false],
  [0.75, "moreThan", 0.899, true],
  [0.75, "moreThan", 0.901, false],
  [0.5, "lessThan", 0.49, false]
] as const)("isPartNear() of %d, %s, is %s of %d", (low, hedge, change, expected) => {
  expect(isPartNear({low, hedge}, change)).toBe(expected);
});

test.each([
  ["It fell 34%.", 0.345, true],
  ["It fell 34%.", 0.3451, false],
  ["It fell 34%.", 0.335, true],
  ["It fell 34.0%.", 0.3404, true],
  ["It fell 34.0%.", 0.3406, false],
  ["It fell nearly 50%.", 0.45, true],
  ["It fell nearly 50%.", 0.51, false],
  ["It fell more than 50%.", 0.599, true],
  ["It fell more than 50%.", 0.6, false],
  ["It fell more than 50%.", 0.5, false],
  ["It fell around 60%.", 0.62, true],
  ["It fell around 60%.", 0.6201, false],
  ["It fell around 61%.", 0.615, true],
  ["It fell around 61%.", 0.6151, false],
  ["It fell less than 50%.", 0.49, false],
  ["It fell 40% to 50%.", 0.45, false]
])("isPercentNear(%j) of %d is %s", (sentence, change, expected) => {
  expect(isPercentNear(numeralIn(sentence), change)).toBe(expected);
});

type Unit = NumberLicence["unit"];
const share: Unit = {kind: "share", whole: "all homes", measure: "homes", geography: "AA"};
const weeks: Unit = {kind: "duration", per: "week"};
const points: Unit = {kind: "points"};
const degrees: Unit = {kind: "degrees", scale: "C"};
const men: Unit = {kind: "count", noun: {one: "man", many: "men"}};
const litres: Unit = {kind: "measure", noun: {one: "litre", many: "litres"}, symbol: "l"};
const percent: Unit = {kind: "change"};

test.each([
  [share, "It is 12%.", true],
  [share, "It is 12 percent.", true],
  [share, "It takes 84 cents of every music dollar.", true],
  [share, "It is 12.", false],
  [share, "It is 12 men.", false],
  [percent, "It rose 12%.", true],
  [percent, "It rose 12.", false],
  [weeks, "It takes 12 weeks.", true],
  [weeks, "It takes 12 straight weeks.", true],
  [weeks, "It takes 12 weeks’ work.", true],
  [weeks, "It takes 12 days.", false],
  [weeks, "It takes 12%.", false],
  [weeks, "It takes 12 or 13 weeks.", true],
  [weeks, "It rose to 12 weeks, from 9 in Marn.", true],
  [points, "It leads by 12 points.", true],
  [points, "It leads by 12 pts.", true],
  [points, "It leads by 12 votes.", false],
  [points, "It went from Marn +2.4 to Osta.", true],
  [degrees, "It is 12 °C.", true],
  [degrees, "It is 12° warm.", true],
  [degrees, "It is 12 degrees Celsius.", true],
  [degrees, "It is 12 °F.", false],
  [degrees, "It is 12 degrees Fahrenheit.", false],
  [degrees, "It is 12 men.", false],
  [men, "There were 12 men.", true],
  [men, "There were 12 goats.", false],
  [men, "There were 12%.", false],
  [litres, "It holds 12 litres.", true],
  [litres, "It holds 12 l.", true],
  [litres, "It holds 12 men.", false]
])("unitAgrees(%j) in %j is %s", (unit, sentence, expected) => {
  const at = {sentence, text: sentence, block: "", measures: new Set<never>()};
  expect(unitAgrees(unit, numeralIn(sentence), at)).toBe(expected);
});
