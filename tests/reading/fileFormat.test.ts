import {expect, test} from "vitest";
import {lengthBaseless} from "../../src/check/reading/measures/lengthBaseless.js";
import {measureWrong} from "../../src/check/reading/measures/measureWrong.js";
import {readingIncomplete} from "../../src/check/reading/readingIncomplete.js";
import {measures} from "../../src/facts/evidence/record.js";
import {metadataOf, nudge, withShape} from "./bend.js";
import {exampleFile} from "./exampleFile.js";
import {subjectOf} from "./readChart.js";

const found = (svg: string) =>
  [readingIncomplete, measureWrong, lengthBaseless].flatMap(({check}) => check(subjectOf(svg)));

test.each(measures)("docs/file-measures.md has an example of %s that is true", (measure) => {
  expect(metadataOf(exampleFile(measure)).reading?.shapes).not.toEqual([]);
  expect(found(exampleFile(measure))).toEqual([]);
});

test.each(measures)("docs/file-measures.md has an example of %s that is not true of other shapes", (measure) => {
  const names = ["width", "r", "x1"];
  const bent = (markup: string) =>
    measure === "colour"
      ? markup.replace("#a8bdcf", "#12436d")
      : measure === "position"
        ? nudge(markup, ["cx"], 1)
        : nudge(markup, names, 1);
  expect(found(withShape(exampleFile(measure), 0, bent))).not.toEqual([]);
});
