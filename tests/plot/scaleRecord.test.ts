import * as Plot from "@observablehq/plot";
import {expect, test} from "vitest";
import {scaleRecord} from "../../src/plot/scaleRecord.js";

const range = [0, 100.00004];
const record = (name: "x" | "color", options: Plot.ScaleOptions) => {
  const scale = Plot.scale({[name]: options});
  if (!scale) throw new Error(`no scale: ${name}`);
  return scaleRecord(name, scale, 7);
};
const day = (date: string) => new Date(date);

test.each([
  [{type: "linear"}, {type: "linear"}],
  [
    {type: "linear", round: true},
    {type: "linear", round: true}
  ],
  [{type: "sqrt"}, {type: "sqrt"}],
  [{type: "pow", exponent: 0.5}, {type: "sqrt"}],
  [
    {type: "pow", exponent: 2},
    {type: "pow", exponent: 2}
  ],
  [{type: "symlog"}, {type: "symlog", constant: 1}],
  [
    {type: "symlog", constant: 3},
    {type: "symlog", constant: 3}
  ]
] as const)("scaleRecord() of %j from 0 to 10 is %j, 7 px on", (options, expected) => {
  expect(record("x", {...options, domain: [0, 10], range})).toEqual({domain: [0, 10], range: [7, 107], ...expected});
});

test.each([
  [
    {type: "log", domain: [1, 10]},
    {type: "log", domain: [1, 10], range: [7, 107]}
  ],
  // An instant is the shortest date that begins with it.
  [
    {type: "utc", domain: [day("2020-01-01"), day("2020-07-01")]},
    {type: "time", domain: ["2020", "2020-07"], range: [7, 107]}
  ],
  [
    {type: "time", domain: [day("2020-01-01T12:00Z"), day("2020-07-13")]},
    {type: "time", domain: ["2020-01-01T12:00:00.000Z", "2020-07-13"], range: [7, 107]}
  ],
  // The place of a name is from the start of the first to that of the second, or as wide as the one.
  [
    {type: "band", domain: ["a", "b"]},
    {type: "band", domain: ["a", "b"], start: 11.7619, step: 47.6191, width: 42.8572}
  ],
  [
    {type: "band", domain: ["a"]},
    {type: "band", domain: ["a"], start: 16.0909, step: 81.8182, width: 81.8182}
  ],
  [
    {type: "point", domain: ["a", "b", "c"]},
    {type: "point", domain: ["a", "b", "c"], start: 23.6667, step: 33.3333, width: 0}
  ]
] as const)("scaleRecord() of %j is %j", (options, expected) => {
  // prettier-ignore
  expect(record("x", {...options, range})).toEqual(expected);
});

test.each([
  // Of fewer colours than names each is used again.
  [{type: "ordinal", domain: ["a", "b", "c"], range: ["red", "blue"]}, ["#ff0000", "#0000ff", "#ff0000"], undefined],
  [{type: "ordinal", domain: ["a"], scheme: "observable10", unknown: "#ccc"}, ["#4269d0"], "#cccccc"],
  [{type: "categorical", domain: ["a", "b"]}, ["#4269d0", "#efb118"], undefined],
  [{type: "threshold", domain: [1, 2], range: ["red", "green", "blue"]}, ["#ff0000", "#008000", "#0000ff"], undefined],
  [
    {type: "threshold", domain: [1, 2], range: ["red", "green", "blue"], unknown: "gray"},
    ["#ff0000", "#008000", "#0000ff"],
    "#808080"
  ]
] as const)("scaleRecord() of the colours %j is %j", (options, colours, unknown) => {
  // prettier-ignore
  const {domain, type} = options;
  const expected = {type: type === "threshold" ? type : "ordinal", domain, range: colours, ...(unknown && {unknown})};
  expect(record("color", options)).toEqual(expected);
});

const greys = ["#000000", "#ffffff"];

test.each([
  // 25 colours, or as many as it takes to be read between two; to a hundredth of a step.
  [{type: "linear", domain: [0, 10], range: greys}, 25, [0, 0.417, 0.833], 10, ["#000000", "#0b0b0b"]],
  [{type: "linear", domain: [0, 1000], range: greys}, 25, [0, 41.7, 83.3], 1000, ["#000000", "#0b0b0b"]],
  [{type: "linear", domain: [0, 1e-6], range: greys}, 25, [0, 4.17e-8, 8.33e-8], 1e-6, ["#000000", "#0b0b0b"]],
  [{type: "linear", domain: [10, 0], range: greys}, 25, [0, 0.417, 0.833], 10, ["#ffffff", "#f4f4f4"]],
  [{type: "linear", domain: [5, 5], range: greys}, 25, [5, 5, 5], 5, ["#808080", "#808080"]],
  [{type: "linear", domain: [0, 10], scheme: "turbo"}, 49, [0, 0.208, 0.417], 10, ["#23171b", "#372358"]],
  [{type: "diverging", domain: [-3, 10], scheme: "RdBu"}, 25, [-10, -9.167, -8.333], 10, ["#67001f", "#860b24"]],
  // On a log scale by equal factors, and on a symlog scale most of them about zero.
  [{type: "log", domain: [1, 100], range: greys}, 25, [1, 1.21, 1.47], 100, ["#000000", "#0b0b0b"]],
  [{type: "symlog", domain: [-100, 100], range: greys}, 25, [-100, -64.3, -41.35], 100, ["#000000", "#0c0c0c"]]
] as const)("scaleRecord() of the ramp %j has %d colours, from %j to %d", (options, count, first, last, colours) => {
  // prettier-ignore
  const ramp = record("color", {...options, ...("range" in options && {range: [...options.range]})});
  if (ramp.type !== "ramp") throw new Error(`no ramp: ${ramp.type}`);
  expect([ramp.domain.length, ramp.range.length]).toEqual([count, count]);
  expect([...ramp.domain.slice(0, 3), ramp.domain.at(-1)]).toEqual([...first, last]);
  expect(ramp.range.slice(0, 2)).toEqual(colours);
  expect(ramp.unknown).toBeUndefined();
});

test("scaleRecord() has the colour of what has no value", () => {
  expect(record("color", {type: "linear", domain: [0, 1], range: greys, unknown: "#ff0000"})).toMatchObject({unknown: "#ff0000"}); // prettier-ignore
});

test.each([
  [
    "x",
    {type: "linear", domain: [0, 5, 10], range: [0, 20, 100]},
    "unmeasured scale: x (a domain of two values, without a transform)"
  ],
  [
    "color",
    {type: "utc", domain: [day("2020-01-01"), day("2021-01-01")]},
    "unmeasured scale: color of type utc (of names or numbers)"
  ]
] as const)("scaleRecord() refuses %s %j", (name, options, message) => {
  // prettier-ignore
  expect(() => record(name, options)).toThrow(message);
});
