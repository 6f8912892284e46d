import makeBidi from "bidi-js";
import fc from "fast-check";
import {expect, test} from "vitest";
import {glyphRuns, widthOf} from "../../../src/check/measure.js";
import {levelsOf} from "../../../src/check/turned/levels.js";
import {turnFaults} from "../../../src/check/turned/turnFaults.js";
import {glyphsOf, measure} from "../../../src/type/font.js";
import {isolated} from "../../../src/type/isolates.js";

const bidi = makeBidi();
const isolates = [..."\u2066\u2067\u2068\u2069"];
const letters = [..."אבגabc019 .,:%$+-–−()[]/\u00a0"];

const runs = {numRuns: 3000};

test("levelsOf(characters) is what a library of UAX 9 says of any line, isolates and all", () => {
  const lines = fc.array(fc.constantFrom(...letters, ...isolates), {minLength: 1, maxLength: 16});
  fc.assert(
    fc.property(lines, (characters) => {
      const line = [...characters, "x"];
      const {levels} = bidi.getEmbeddingLevels(line.join(""), "ltr");
      const own = levelsOf(line);
      const differing = line.filter(
        (character, index) => !isolates.includes(character) && own[index] !== levels[index]
      );
      expect(differing).toEqual([]);
    }),
    runs
  );
});

test("widthOf(line) is what the press measured, and its glyphs are those of the press in their order", () => {
  const lines = fc.array(fc.constantFrom(...letters, ..."נגליכודםןץ״׳־₪«»≤AVTo"), {minLength: 1, maxLength: 16});
  fc.assert(
    fc.property(lines, fc.constantFrom("ltr" as const, "rtl" as const), (characters, direction) => {
      const line = isolated(characters.join("").trim(), direction);
      expect(widthOf(line, 1000, 700)).toBeCloseTo(measure(line, {size: 1000, weight: 700}), 6);
      const glyphs = glyphRuns(line, 700).flatMap((run) => run.glyphs.map(({id}) => id));
      if (/[א-ת]/.test(line)) expect(glyphs).toEqual(glyphsOf(line, 700).map(({index}) => index));
    }),
    runs
  );
});

test("turnFaults(line) is none for a line that the press has ordered", () => {
  const word = fc.constantFrom(
    "ישראל",
    "(כנסת)",
    "SIPRI",
    "2016–20",
    "−4.5%",
    "$5",
    "69%,",
    "≤30",
    "ב-2021",
    "F-16",
    "1/3"
  );
  fc.assert(
    fc.property(fc.array(word, {maxLength: 8}), (words) => {
      expect(turnFaults(isolated(words.join(" ")))).toEqual([]);
    }),
    runs
  );
});

test.each([
  ["ישראל 69%", "“ישראל” in no isolate"],
  ["\u2067ישראל 69%", "an isolate that is not closed"],
  ["x\u2069", "U+2069 that closes nothing"],
  ["\u2067Israel\u2069", "an isolate around “Israel”"],
  ["\u2066ישראל\u2069", "an isolate around “ישראל”"],
  ["\u2067א \u2067ב\u2069\u2069", "an isolate around “ב”"],
  ["\u2067ישראל 20–69%\u2069", "20–69% seen as 69%–20"],
  ["\u2067ישראל −4.5\u2069", "−4.5 seen as 4.5−"],
  ["69\u2067א\u2069 2\u2067 ב \u2066–\u2069\u2069 3", null]
])("turnFaults(%o): %o", (line, found) => {
  expect(turnFaults(line).map((fault) => fault.found)).toEqual(found === null ? [] : [found]);
});
