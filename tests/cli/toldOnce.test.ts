import {expect, test} from "vitest";
import {filesInWords, toldOnce} from "../../src/cli/reports/toldOnce.js";
import type {Finding} from "../../src/check/rules.js";

const filed = (file: string, finding: Partial<Finding>) => ({
  figure: "prices",
  file: `charts/bread/${file}`,
  finding: {rule: "measure-wrong", where: "label “5”", found: "5", expected: "6", ...finding} as Finding
});

test.each<[string, Partial<Finding>, Partial<Finding>]>([
  ["the same words", {}, {}],
  [
    "places of a shape",
    {where: "rect at (89, 127), rents/rent/0", found: "x 89 to 200.98", expected: "89 to 201.69 by length on x"},
    {where: "rect at (97, 91), rents/rent/0", found: "x 97 to 584", expected: "97 to 587.08 by length on x"}
  ],
  ["sizes", {found: "11.2 px", expected: "at least 12 px"}, {found: "10.9 px", expected: "at least 12 px"}],
  ["contrasts", {found: "2.31:1 of #777777"}, {found: "1.9:1 of #aaaaaa"}],
  [
    "the picture that a record speaks of",
    {where: "carries oil, oil-320.svg"},
    {where: "carries oil, oil-640-dark.svg"}
  ],
  ["how many more differ", {found: "“5”, and 2 more that differ"}, {found: "“5”, and 7 more that differ"}],
  ["pixels", {where: "the picture, from (3, 4)", found: "9 other pixels"}, {where: "the picture, from (5, 4)", found: "8 other pixels"}] // prettier-ignore
])("toldOnce tells a finding once that differs in %s only", (_, one, other) => {
  const told = toldOnce([filed("prices-320.svg", one), filed("prices-640-dark.svg", other), filed("prices.csv", one)]);
  expect(told.map(({files}) => files.length)).toEqual([3]);
});

test.each<[string, Partial<Finding>]>([
  ["another text", {where: "label “7”", found: "7"}],
  ["another number of one text", {found: "8"}],
  ["another row", {where: "rect at (89, 127), rents/rent/1"}],
  ["another rule", {rule: "label-elsewhere"} as Partial<Finding>]
])("toldOnce tells of %s by itself", (_, other) => {
  expect(toldOnce([filed("prices-320.svg", {}), filed("prices-640.svg", other)])).toHaveLength(2);
});

test("filesInWords names widths, schemes, formats and other files, and not all of many", () => {
  const files = ["prices-280.svg", "prices-320-dark.svg", "prices.csv", "prices.html"].map(
    (name) => `charts/b/${name}`
  );
  expect(filesInWords(files.slice(0, 1))).toBe("charts/b/prices-280.svg");
  expect(filesInWords(files)).toBe("charts/b/prices-280.svg and 3 more: 280, 320 px, light and dark; csv, html");
  expect(filesInWords([...files, ..."abcd"].map(String))).toBe(
    "charts/b/prices-280.svg and 7 more: 280, 320 px, light and dark; csv, html, a, b, 2 others"
  );
});
