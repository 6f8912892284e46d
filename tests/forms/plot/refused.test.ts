import * as Plot from "@observablehq/plot";
import {expect, test} from "vitest";
import {textTurned} from "../../../src/check/legibility/textTurned.js";
import {unmeasured} from "../../../src/check/reading/unmeasured.js";
import {plot} from "../../../src/forms/plot/plot.js";
import {illustration} from "../../../src/plot/marksRead.js";
import {subjectOf, fileOf} from "./draw.js";
import {people, places} from "./rows.js";

const rows = [
  {name: "Peru", value: 4, said: ">30", money: "6,000"},
  {name: "Tan", value: 7, said: "3", money: "70"},
  {name: "Coral", value: 5, said: "4", money: "80"}
];

test.each([
  [
    "a bound in words",
    () => Plot.barX(rows, {x: "said", y: "name"}),
    'not a number: ">30", said of row 1 of barX (a bound is drawn by a form of claims; here write the number alone, or null)'
  ],
  [
    "a number with a comma",
    () => Plot.barY(rows, {x: "name", y: "money"}),
    'not a number: "6,000", money of row 1 of barY (write it as a number: 6000)'
  ],
  [
    "NaN",
    () =>
      Plot.dot(
        [
          {x: 1, y: 2},
          {x: NaN, y: 3}
        ],
        {x: "x", y: "y"}
      ),
    "not a number: NaN, x of row 2 of dot (write null where there is no value)"
  ],
  [
    "names that are colours",
    () => Plot.barX(rows, {x: "value", y: "name", fill: "name"}),
    'names painted as colours: Peru, Tan, Coral, name of barX (write fill: {value: "name", scale: "color"})'
  ],
  [
    "colours without a key",
    () => Plot.dot(people, {x: "weight", y: "height", stroke: "sex"}),
    "colour without a key: 2 of its 2 values are named nowhere, such as female (write color: {legend: true}, label the marks, or give them one colour): plot"
  ],
  [
    "blending",
    () => Plot.barX(rows, {x: "value", y: "name", mixBlendMode: "multiply"}),
    "unsupported option: mixBlendMode multiply of barX (use opacity, or a colour of its own)"
  ],
  [
    "a filter",
    () => Plot.barX(rows, {x: "value", y: "name", imageFilter: "blur(3px)"}),
    "unsupported option: imageFilter of barX (leave it out)"
  ],
  [
    "small type",
    () => Plot.text(rows, {x: "value", text: "name", fontSize: 9}),
    "invalid fontSize: 9 of text (at least 12 px)"
  ],
  [
    "a text that is cut",
    () => Plot.text(rows, {x: "value", text: "name", lineWidth: 2, textOverflow: "ellipsis"}),
    "unsupported option: textOverflow of text, which cuts words (leave it out)"
  ],
  [
    "a rounded waffle",
    () => Plot.waffleX(rows, {x: "value", y: "name", unit: 3, round: true}),
    "unsupported option: round of waffleX, which draws 4 as another number of cells (leave it out: a cell is drawn in part)"
  ],
  [
    "a hollow waffle",
    () => Plot.waffleX(rows, {x: "value", y: "name", stroke: "#12436d", fill: "none"}),
    "unsupported look: hollow cells of waffleX, which stand for what may be more (give them a fill)"
  ],
  [
    "an arrow that ends beside its value",
    () => Plot.arrow(rows, {x1: 0, x2: "value", y: "name", insetEnd: 5}),
    'unmeasured mark: arrow with an inset, which ends beside its value (declare it: illustration(Plot.arrow(…), "what it shows"))'
  ],
  [
    "a picture",
    () => Plot.image(rows, {x: "value", src: () => "https://example.org/a.png"}),
    "unsupported mark: a picture (image, or raster; draw cells, rects or contours, which stay sharp)"
  ],
  [
    "a gradient",
    () => Plot.barX(rows, {x: "value", y: "name", fill: "url(#a)"}),
    "unsupported paint: url(#a) (a plain colour, such as #4682b4; no gradient and no pattern)"
  ],
  [
    "a mark that nobody measures",
    () => Plot.vector(rows, {x: "value", rotate: "value"}),
    'unmeasured mark: vector along x (declare it: illustration(Plot.vector(…), "what it shows"))'
  ],
  [
    "two marks that are one",
    () => Plot.contour(places, {x: "price", y: "change", fill: "area"}),
    "unmeasured mark: contour"
  ]
] as const)("plot() refuses %s with the way out", (_, mark, message) => {
  expect(() => plot({marks: [mark()]})).toThrow(message);
});

test.each([
  ["title", "unknown option: title (write a headline: figure({headline})): plot"],
  ["subtitle", "unknown option: subtitle (write a deck: figure({deck})): plot"],
  ["caption", "unknown option: caption (write a note: figure({note})): plot"]
])("plot({%s}) is refused: it belongs to the figure", (name, message) => {
  expect(() => plot({marks: [Plot.barX(rows, {x: "value", y: "name"})], [name]: "Prices"})).toThrow(message);
});

test("plot() refuses bins that depend on the width", () => {
  const marks = [Plot.dot(people, Plot.hexbin({fill: "count"}, {x: "weight", y: "height"}))];
  expect(() => plot({marks, color: {legend: true}})).toThrow(
    'unmeasured mark: of data that depend on the width (declare it: illustration(Plot.dot(…), "what it shows"))'
  );
});

test("plot() refuses a chart of nothing, and a function that draws what is no SVG", () => {
  expect(() => plot({marks: []})).toThrow("nothing drawn: no mark has a row with all its values on the scales");
  expect(() => plot({marks: [Plot.dot([{a: null}], {x: "b", y: "c"})]})).toThrow("nothing drawn");
  const missing = [{place: "Ash", value: null}];
  expect(() => plot({marks: [Plot.barX(missing, {x: "value", y: "place"}), Plot.ruleX([0])]})).toThrow("nothing drawn");
  const misspelt = [Plot.dot(people, {x: "wieght", y: "height"})];
  expect(() => plot({marks: misspelt})).toThrow("nothing drawn");
  // A bar has no zero to stand on there.
  expect(() => plot({marks: [Plot.barX(rows, {x: "value", y: "name"})], x: {type: "log"}})).toThrow("nothing drawn");
  const draws: Plot.RenderFunction = (...given) => {
    given[4].ownerSVGElement.getElementsByTagName("g");
    return null;
  };
  expect(() => plot({marks: [draws]})).toThrow("unsupported mark: not in the drawing tree: getElementsByTagName");
});

test("rules warn of shapes that nobody measures, and of texts that are turned", async () => {
  const marks = [illustration(Plot.vector(rows, {x: "value", rotate: "value"}), "arrows")];
  const subject = subjectOf(await fileOf({marks, x: {tickRotate: -30}}));
  expect(unmeasured.check(subject)).toMatchObject([{found: "3 shapes not measured: arrows"}]);
  expect(textTurned.check(subject)[0]).toMatchObject({found: "turned by -30°"});
});

test("plot() refuses a scale that draws a value where another stands", () => {
  const marks = [Plot.tickX([1, 5])];
  expect(() => plot({marks, x: {domain: [0, 2], clamp: true}})).toThrow(
    "unsupported option: x: {clamp: true}, which draws a value where another stands (widen the domain, or leave the row out): plot"
  );
});

test("plot() refuses a mark of another copy of Plot, of which it could not tell what it shows", () => {
  // As a page has it that loads Plot twice.
  const other = Object.assign(() => null, {scale: () => ({})});
  expect(() => plot({marks: [other]})).toThrow("a mark of the same copy of Plot: import it from nutgraf/plot");
});

test("plot() refuses what is no mark", () => {
  // @ts-expect-error a row is no mark
  expect(() => plot({marks: [rows[0]]})).toThrow("invalid mark");
  // @ts-expect-error no options
  expect(() => plot(null)).toThrow("invalid options");
});

test("plot({illustration}) and illustration(mark, words) publish what nobody measures, and say so", async () => {
  const mark = () => Plot.vector(rows, {x: "value", rotate: "value"});
  for (const marks of [{marks: [mark()], illustration: "arrows"}, {marks: [illustration(mark(), "arrows")]}]) {
    expect(await fileOf(marks)).toContain('{"illustration":"arrows"}');
  }
});

test("plot() keeps names in the order of their rows, where Plot sorts them", async () => {
  const text = await fileOf({
    marks: [
      Plot.barX(
        [
          {place: "South", v: 1},
          {place: "North", v: 2},
          {place: "East", v: 3}
        ],
        {x: "v", y: "place"}
      )
    ]
  });
  expect(text).toContain('"domain":["South","North","East"]');
});

test("plot() writes years as 2020, where Plot writes 2,020.0", async () => {
  const years = [2018, 2019, 2020].map((year) => ({year, v: year - 2010}));
  const texts = subjectOf(await fileOf({marks: [Plot.lineY(years, {x: "year", y: "v"})]})).published?.texts.map(
    ({text}) => text
  );
  expect(texts).toEqual(expect.arrayContaining(["2018", "2019", "2020"]));
  expect(texts?.join(" ")).not.toMatch(/2,0|2018\.5/);
});

test("plot() carries what it draws as a table, and leaves out a bar of a missing value", async () => {
  const text = await fileOf({
    marks: [
      Plot.barX(
        [
          {place: "South", v: null},
          {place: "North", v: 2}
        ],
        {x: "v", y: "place"}
      )
    ]
  });
  expect(subjectOf(text).evidence?.tables?.[0]?.columns["v"]).toEqual({values: [null, 2]});
});

test("plot() breaks a line of plain numbers where one is null, and refuses what is none", async () => {
  const text = await fileOf({marks: [Plot.lineY([3, 4, null, 5, 6])]});
  const [, line = ""] = /<path [^>]*d="([^"]*)"/.exec(text.slice(text.indexOf("</metadata>"))) ?? [];
  expect(line.match(/M/g)).toHaveLength(2);
  expect(() => plot({marks: [Plot.lineY([3, 4, NaN, 5])]})).toThrow("not a number: NaN, y of row 3 of line");
  expect(() => plot({marks: [Plot.lineY([3, 4, Infinity, 5])]})).toThrow("not a number: Infinity, y of row 3 of line");
});

test("plot() leaves out addresses of marks, of any kind", async () => {
  for (const address of ["https://example.org/", "javascript:alert(1)"]) {
    const rows = [{place: "South", v: 1, address}, {place: "North", v: 2, address}]; // prettier-ignore
    const text = await fileOf({marks: [Plot.barX(rows, {x: "v", y: "place", href: "address"})]});
    expect(text.slice(text.indexOf("</metadata>"))).not.toContain(address);
    expect(text).not.toContain("href");
  }
});

test("plot() refuses more texts than a file may have", {tags: "thorough"}, () => {
  const rows = Array.from({length: 950}, (_, at) => ({place: `Place ${at}`, value: at}));
  expect(() => plot({marks: [Plot.barX(rows, {x: "value", y: "place"})]})).toThrow(
    /^too many texts: \d+ \(at most 900; fewer names and ticks, or a histogram of the rows\): plot$/
  );
});
