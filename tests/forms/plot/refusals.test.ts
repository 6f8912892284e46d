import * as Plot from "@observablehq/plot";
import {expect, test} from "vitest";
import {plot} from "../../../src/forms/plot/plot.js";

const rows = [
  {name: "Peru", value: 4, when: "2021-01-01"},
  {name: "Tan", value: 7, when: "2022-01-01"},
  {name: "Coral", value: 5, when: "2023-01-01"}
];
const walks = (count: number) => Array.from({length: count}, (_, a) => [0, 1].map((b) => ({a, b, c: a + b}))).flat();
const many = Array.from({length: 60_000}, (_, a) => ({a, b: (a * 7919) % 1000}));

test.each([
  [
    "colours whose values are shown nowhere",
    () => plot({marks: [Plot.dot(rows, {x: "name", fill: "value"})]}),
    "colour without a key: its values are shown nowhere"
  ],
  [
    "two lines of one colour",
    () => plot({marks: [Plot.line(walks(1), {x: "b", y: "a"}), Plot.line(walks(1), {x: "b", y: "c"})]}),
    "lines without names: 2 of one colour"
  ],
  [
    "two lines of two colours, of which nothing says which is which",
    () =>
      plot({
        x: {type: "point"},
        marks: [
          Plot.line(rows, {x: "when", y: "value", stroke: "#b00"}),
          Plot.line(rows.toReversed(), {x: "when", y: "value", stroke: "#00b"})
        ]
      }),
    "lines without names: 2 of 2 colours without a key"
  ],
  [
    "three lines of one mark, of one colour",
    () =>
      plot({
        marks: [
          Plot.lineY(
            [0, 1, 2].flatMap((a) => [0, 1].map((b) => ({a, b}))),
            {x: "b", y: "a", z: "a"}
          )
        ]
      }),
    "lines without names: 3 of one colour"
  ],
  [
    "a legend of opacity",
    () => plot({marks: [Plot.barX(rows, {x: "value", y: "name"})], opacity: {legend: true}}),
    "unsupported legend: of opacity (show the value by color)"
  ],
  [
    "a mark that is moved",
    () => plot({marks: [Plot.dot(rows, {x: "value", y: "name", dx: 5})]}),
    "unmeasured mark: dot that is moved by dx"
  ],
  [
    "sizes of symbols",
    () => plot({marks: [Plot.dot(rows, {x: "value", y: "name", r: "value", symbol: "star"})]}),
    "unmeasured mark: dot by the size of its symbols"
  ],
  ["a paint that is none", () => plot({marks: [Plot.dot(rows, {x: "value", y: "name", fill: "hsl(a)"})]}), "hsl(a)"],
  [
    "a function that draws what nobody measures",
    () =>
      plot({
        marks: [
          Plot.barX(rows, {x: "value", y: "name"}),
          (_index, _scales, _values, _dimensions, context) => {
            const group = context.document.createElementNS("http://www.w3.org/2000/svg", "g");
            const rect = context.document.createElementNS("http://www.w3.org/2000/svg", "rect");
            for (const [name, value] of Object.entries({x: 1, y: 1, width: 9, height: 9}))
              rect.setAttribute(name, String(value));
            group.append(rect);
            return group;
          }
        ]
      }),
    "unmeasured mark: render"
  ],
  [
    "more shapes than a file holds",
    () => plot({marks: [Plot.line(many, {x: "a", y: "b"})]}),
    /^too large: \d+ kB of shapes \(at most 400 kB; draw fewer marks, or bin them\): plot$/
  ],
  [
    "dates in words",
    () => plot({marks: [Plot.dot(rows, {x: "when", y: "value"})]}),
    'invalid values: texts on the scale x that look like dates (write new Date(…), or say that they are names: x: {type: "point"})'
  ],
  [
    "numbers in words",
    () => plot({marks: [Plot.barY([{year: "7"}, {year: "8"}], {x: "year", y: 3})]}),
    'invalid values: texts on the scale x that look like numbers (write numbers, or say that they are names: x: {type: "band"})'
  ],
  [
    "a row without a name",
    () => plot({marks: [Plot.barY([...rows, {name: " ", value: 3}], {x: "name", y: "value"})]}),
    "missing name: row 4 of barY: plot (write a name, or leave the row out)"
  ],
  [
    "a character that nobody sees",
    () => plot({marks: [Plot.text([{name: "Pe\u00adru", value: 3}], {x: "value", y: "value", text: "name"})]}),
    "without the control character U+00AD): row 1 of text: plot"
  ]
] as const)("plot() refuses %s", (_, make, message) => {
  expect(make).toThrow(message);
});

test.each([
  ["with names at their ends", [Plot.line(walks(2), {x: "b", y: "c", z: "a"}), Plot.text(walks(2), {x: "b", y: "c", text: (row: {a: number}) => `walk ${row.a}`})]], // prettier-ignore
  ["of which one is dashed", [Plot.line(walks(1), {x: "b", y: "c"}), Plot.line(walks(1), {x: "b", y: "a", strokeDasharray: "4,3"})]], // prettier-ignore
  ["and of another, with names at their ends", [Plot.line(walks(1), {x: "b", y: "c", stroke: "#b00"}), Plot.line(walks(1), {x: "b", y: "a", stroke: "#00b"}), Plot.text(["up", "down"], {frameAnchor: "top"})]], // prettier-ignore
  ["that are many", [Plot.line(walks(9), {x: "b", y: "c", z: "a"})]],
  ["in panels of their own", [Plot.line(walks(2), {x: "b", y: "c", fx: "a"})]]
])("plot() takes lines of one colour %s", (_, marks) => {
  expect(() => plot({marks})).not.toThrow();
});
