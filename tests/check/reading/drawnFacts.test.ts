import {expect, test} from "vitest";
import {drawnFacts} from "../../../src/check/reading/drawn/drawnFacts.js";
import {readFile} from "../../../src/check/reading/readFile.js";
import {nudge, withShape} from "../../reading/bend.js";
import {exampleFile} from "../../reading/exampleFile.js";
import {subjectOf} from "../../reading/readChart.js";

function drawnIn(svg: string, address: string) {
  const file = readFile(subjectOf(svg));
  if (!file) throw new Error("a file without a reading");
  return drawnFacts(address, file);
}

test.each([
  ["length", "rents/price/0", "a bar of 240 px: 12", 1],
  ["position", "rents/price/1", "a dot at 16", null],
  ["position", "rents/city/1", "a dot at Cork", null],
  ["interval", "rents/low/0", "a line over 5 to 12", 1],
  ["share", "oil-share", "120 px of 400 px: 30.0%", 1],
  ["count", "rents/low/0", "5 dots", 1],
  ["area", "rents/price/0", "a dot of radius 17.32 px", 1],
  ["colour", "rents/price/1", "a square in #12436d", null]
])("drawnFacts(address, file) measures a %s of %s: %s", (measure, address, drawn, ratio) => {
  expect(drawnIn(exampleFile(measure), address)).toEqual([{drawn, ratio}]);
});

test.each([
  ["length", "width", "rents/price/0", "a bar of 260 px: 13", 1.083],
  ["position", "cx", "rents/price/0", "a dot at 13", null],
  ["interval", "x2", "rents/low/0", "a line over 5 to 13", 1.143],
  ["share", "width", "oil-share", "140 px of 400 px: 35.0%", 1.167],
  ["area", "r", "rents/price/0", "a dot of radius 37.32 px", 4.643]
])(
  "drawnFacts(address, file) says of a %s with 20 px more of %s what it is now",
  (measure, name, address, drawn, ratio) => {
    const bent = withShape(exampleFile(measure), 0, (markup) => nudge(markup, [name], 20));
    expect(drawnIn(bent, address)).toEqual([{drawn, ratio}]);
  }
);
