import {describe, expect, test} from "vitest";
import type {FactValue} from "../../../src/check/reading/facts.js";
import {
  colourOf,
  endsOf,
  isBandScale,
  isColourOf,
  isPlaceScale,
  placeOf,
  type PlaceScale,
  pointOf,
  valueAt
} from "../../../src/check/reading/scales.js";
import type {ColourScale, Scale} from "../../../src/facts/evidence/record.js";

const linear = {type: "linear", domain: [10, 30], range: [100, 300]} as const;
const downward = {type: "linear", domain: [0, 50], range: [300, 100]} as const;
const time = {type: "time", domain: ["2020-01-01", "2020-01-11"], range: [0, 100]} as const;
const band = {type: "band", domain: ["Ash", "Elm", "Fir"], start: 40, step: 30, width: 20} as const;

const number = (value: number, low = value, high = value): FactValue => ({
  kind: "number",
  value,
  bound: "exact",
  low,
  high,
  rounding: 0,
  whole: null,
  wholeName: null,
  flagged: false,
  names: []
});
const name = (text: string): FactValue => ({kind: "name", name: text});
const missing: FactValue = {kind: "missing"};
const day = 86_400_000;
const date = (start: string, days: number): FactValue => ({
  kind: "date",
  start: Date.parse(start),
  end: Date.parse(start) + days * day,
  sure: true,
  label: null
});

describe("placeOf() and valueAt()", () => {
  const places: readonly (readonly [what: string, scale: PlaceScale, value: number | string, px: number])[] = [
    ["a line", linear, 15, 150],
    ["a line, beyond its end", linear, 35, 350],
    ["a line that falls", downward, 10, 260],
    ["roots", {type: "sqrt", domain: [0, 100], range: [0, 200]}, 25, 100],
    ["roots below zero", {type: "sqrt", domain: [-100, 100], range: [0, 200]}, -25, 50],
    ["powers", {type: "pow", exponent: 2, domain: [0, 10], range: [0, 200]}, 5, 50],
    ["powers below zero", {type: "pow", exponent: 2, domain: [-10, 10], range: [0, 200]}, -5, 75],
    ["powers of one where none is said", {type: "pow", domain: [0, 10], range: [0, 200]}, 5, 100],
    ["logs", {type: "log", domain: [1, 10_000], range: [0, 200]}, 100, 100],
    ["logs of negative numbers", {type: "log", domain: [-10_000, -1], range: [0, 200]}, -100, 100],
    ["logs on both sides of zero", {type: "symlog", domain: [-9, 9], range: [0, 200]}, 0, 100],
    ["logs on both sides, from a constant", {type: "symlog", constant: 3, domain: [0, 45], range: [0, 200]}, 9, 100],
    ["logs on both sides, from one", {type: "symlog", domain: [0, 15], range: [0, 200]}, 3, 100],
    ["times", time, Date.parse("2020-01-04"), 30]
  ];
  test.each(places)("places a value along %s, and takes it back", (_, scale, value, px) => {
    expect(placeOf(scale, value)).toBeCloseTo(px, 9);
    if (!isBandScale(scale)) expect(valueAt(scale, px)).toBeCloseTo(Number(value), 6);
  });

  test.each<readonly [string, PlaceScale, number | string, number]>([
    ["a date in words", time, "2020-01-06", 50],
    ["a date that is none", time, "in spring", NaN],
    ["the first name of rows", band, "Ash", 40],
    ["the last name of rows", band, "Fir", 100],
    ["a name that is not there", band, "Oak", NaN],
    ["a place in whole px", {...linear, round: true}, 15.04, 150],
    ["the one value there is", {...linear, domain: [10, 10]}, 10, 200],
    ["another than the one value there is", {...linear, domain: [10, 10]}, 11, NaN]
  ])("places %s", (_, scale, value, px) => {
    expect(placeOf(scale, value)).toBe(px);
  });
});

describe("pointOf() and endsOf()", () => {
  test.each<readonly [string, PlaceScale, FactValue, point: number, ends: readonly [number, number]]>([
    ["a number", linear, number(20), 200, [200, 200]],
    ["a range", linear, number(20, 15, 30), 200, [150, 300]],
    ["a name of rows", band, name("Elm"), 80, [70, 90]],
    ["a name of points", {...band, type: "point", width: 0}, name("Elm"), 70, [70, 70]],
    ["a date by its name", time, name("2020-01-03"), 20, [20, 30]],
    ["the days of an event", time, date("2020-01-03", 4), 40, [20, 60]],
    ["a name that is no date", time, name("Elm"), NaN, [NaN, NaN]],
    ["what is missing", linear, missing, NaN, [NaN, NaN]]
  ])("of %s", (_, scale, fact, point, ends) => {
    expect(pointOf(scale, fact)).toBe(point);
    expect(endsOf(scale, fact)).toEqual(ends);
  });
});

describe("colourOf() and isColourOf()", () => {
  const ordinal: Scale = {type: "ordinal", domain: ["Ash", "Elm"], range: ["#111111", "#222222"]};
  const classes: Scale = {type: "threshold", domain: [10, 20], range: ["#111111", "#222222", "#333333"], unknown: "#999999"}; // prettier-ignore
  const ramp: ColourScale = {type: "ramp", domain: [0, 10, 30], range: ["#000000", "#0a6496", "#ffffff"]};

  test.each<readonly [string, Scale, FactValue, string | null]>([
    ["a name", ordinal, name("Elm"), "#222222"],
    ["a name that is not there", ordinal, name("Oak"), null],
    [
      "a name that is not there, where the unknown has a colour",
      {...ordinal, unknown: "#999999"},
      name("Oak"),
      "#999999"
    ],
    ["a number by names", ordinal, number(1), null],
    ["below the first edge", classes, number(9.9), "#111111"],
    ["at the first edge", classes, number(10), "#222222"],
    ["at the last edge", classes, number(20), "#333333"],
    ["what is missing", classes, missing, "#999999"],
    ["what is missing where nothing says of which colour it is", ramp, missing, null],
    ["a name by classes", classes, name("Ash"), null],
    ["a name on a ramp", ramp, name("Ash"), null],
    ["the beginning of a ramp", ramp, number(0), "#000000"],
    ["before it", ramp, number(-5), "#000000"],
    ["halfway to its second colour", ramp, number(5), "#05324b"],
    ["its second colour", ramp, number(10), "#0a6496"],
    ["a quarter of the way to its third", ramp, number(15), "#478bb0"],
    ["its end", ramp, number(30), "#ffffff"],
    ["beyond its end", ramp, number(31), "#ffffff"],
    ["a ramp of one value", {...ramp, domain: [5, 5, 5]}, number(5), "#0a6496"],
    ["a ramp of colours that are none", {...ramp, range: ["black", "#0a6496", "#ffffff"]}, number(5), null],
    ["a number on a scale of places", linear, number(20), null]
  ])("of %s", (_, scale, fact, colour) => {
    expect(colourOf(scale, fact)).toBe(colour);
  });

  test.each<readonly [string, Scale, string | null, boolean]>([
    ["the very one", ordinal, "#306090", true],
    ["one beside it", ordinal, "#306091", false],
    ["on a ramp, one by six in each channel off", ramp, "#36668a", true],
    ["on a ramp, one by seven in red off", ramp, "#376090", false],
    ["on a ramp, one by seven in green off", ramp, "#305990", false],
    ["on a ramp, one by seven in blue off", ramp, "#306097", false],
    ["no paint", ramp, null, false]
  ])("takes for #306090 %s: %j", (_, scale, paint, is) => {
    expect(isColourOf(scale, paint, "#306090")).toBe(is);
  });
});

test("isPlaceScale() and isBandScale() tell places from colours, and rows from numbers", () => {
  const colours = {domain: [1], range: ["#111111", "#222222"]} as const;
  const scales: readonly Scale[] = [
    linear,
    time,
    band,
    {...band, type: "point"},
    {type: "ordinal", ...colours},
    {type: "threshold", ...colours},
    {type: "ramp", ...colours}
  ];
  expect(scales.map(isPlaceScale)).toEqual([true, true, true, true, false, false, false]);
  expect(scales.map(isBandScale)).toEqual([false, false, true, true, false, false, false]);
});
