import {expect, test} from "vitest";
import {cellOf} from "../../src/facts/table/cell.js";
import type {NumberColumn} from "../../src/facts/table/column.js";
import {stated} from "../../src/facts/period.js";
import {unattributed} from "../../src/facts/source.js";
import {table} from "../../src/facts/table/table.js";
import {countOf, durationIn} from "../../src/facts/unit/unit.js";
import {regionMap} from "../../src/forms/maps/regionMap.js";
import {pinnedValue} from "../../src/plot/annotations/pin.js";
import {pdfCarrier} from "../../src/story/carriers/pdfCarrier.js";
import {pngCarrier} from "../../src/story/carriers/pngCarrier.js";
import {svgCarrier} from "../../src/story/carriers/svgCarrier.js";
import {notebook} from "../../src/story/notebook.js";
import {rank} from "../../src/words/rank.js";
import {say} from "../../src/words/say.js";

const column: NumberColumn = {
  kind: "number",
  name: "price",
  unit: countOf("home", "homes"),
  period: stated("2023"),
  attribution: unattributed,
  decimals: 0,
  values: Array.from({length: 12}, (_, index) => index)
};
const names = [..."ABCDEFGHIJKL"];
const codes = names.map((name, index) => (index === 1 ? null : name.toLowerCase()));
const homes = table({
  id: "homes",
  file: "homes.csv",
  sha256: "ab".repeat(32),
  columns: [{kind: "text", name: "place", values: names}, {kind: "text", name: "code", values: codes}, column]
});
const ring = [[0, 0], [0, 1], [1, 1], [1, 0], [0, 0]]; // prettier-ignore
const regions = names.map((name) => ({
  type: "Feature" as const,
  id: name.toLowerCase(),
  properties: null,
  geometry: {type: "Polygon" as const, coordinates: [ring]}
}));
const story = {slug: "story", title: say`A story`, cells: []};
const magic = Buffer.from("89504e470d0a1a0a", "hex");

test.each([
  ["a notebook of one width twice", () => notebook({...story, widths: [320, 640, 320]}), "duplicate width: 320"],
  [
    "a notebook of no width",
    () => notebook({...story, widths: []}),
    "missing widths: notebook story (leave it out for the usual ones)"
  ],
  [
    "a notebook of no width in print",
    () => notebook({...story, printWidths: []}),
    "missing printWidths: notebook story"
  ],
  [
    "an eleventh rank",
    () => rank(homes, cellOf(homes, column, 1, "A")),
    "invalid rank: 12 (up to 10): rank, homes/price/0"
  ],
  [
    "a rank among others",
    () => rank({...homes, id: "flats"}, cellOf(homes, column, 1, "A")),
    "invalid cell: no number of the table"
  ],
  // @ts-expect-error a text in brackets
  ["a text in brackets", () => say("A text"), "invalid text: A text (say`…`, without brackets): say"],
  // @ts-expect-error no duration
  ["a length of time in hours", () => durationIn("hour"), 'countOf("hour", "hours")'],
  [
    "a row without its region’s id",
    () => regionMap(homes, {name: "place", value: "price", id: "code", regions}),
    "missing id: B: regionMap"
  ],
  [
    "a pin that is a number",
    // @ts-expect-error no pin
    () => pinnedValue(7, "line"),
    "invalid pin: 7 (a claim, a derived value, a cell, an event or a date): line"
  ],
  [
    "a PNG that is cut",
    () => pngCarrier.read(Buffer.concat([magic, Buffer.from([0, 0, 1, 0, 73])])),
    "invalid PNG: it ends in the middle of a chunk"
  ],
  ["a PDF of nothing", () => pdfCarrier.write(Buffer.from("%PDF-1.7\n"), "{}"), "invalid PDF: nothing like"],
  [
    "a PDF without what it begins with",
    () =>
      pdfCarrier.write(
        Buffer.from("%PDF-1.7\ntrailer\n<< /Size 3 /Root 1 0 R /Info 2 0 R /ID [<a> <a>] >>\nstartxref\n9\n"),
        "{}"
      ),
    "invalid PDF: no catalog"
  ],
  [
    "a picture without metadata",
    () => svgCarrier.write(Buffer.from("<svg></svg>"), "{}"),
    "missing metadata (no figure of nutgraf’s)"
  ]
] as const)("%s is refused", (_, make, message) => {
  expect(make).toThrow(message);
});
