import fc from "fast-check";
import {execFileSync} from "node:child_process";
import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {expect, test} from "vitest";
import {anyText} from "../anyText.js";
import {runs} from "../fuzzRuns.js";
import {bentInputs} from "./formInput.js";
import {formInputs} from "./inputs.js";
import {drawingOf, drawnHow, holds, outcomeOf} from "./holds.js";
import {everyNth, testSome} from "../testSome.js";

const forms = Object.entries(formInputs);

/** Takes each fourth form, from the nth. */
const everyFourth = (from: number) => (_: unknown, index: number) => index % 4 === from;

testSome(forms, everyFourth(0))(
  "%s draws what a newsroom might give it, clean, twice to the same bytes, or refuses it in one clear line",
  async ([form, inputs]) => {
    await fc.assert(
      fc.asyncProperty(inputs, drawnHow, async (input, how) => {
        expect(await holds(form, input, how)).toEqual([]);
      }),
      runs(2)
    );
  }
);

testSome(forms, everyFourth(2))(
  "%s draws any text and any number as a file that is XML and inert, or refuses it in one clear line",
  async ([, inputs]) => {
    await fc.assert(
      fc.asyncProperty(bentInputs(inputs, anyText), drawnHow, async (input, how) => {
        const outcome = await outcomeOf(input, how);
        expect("refused" in outcome ? [] : outcome.broken).toEqual([]);
      }),
      runs(4)
    );
  }
);

testSome(forms, everyNth(5))("half of what a newsroom might give %s is drawn", ([form, inputs]) => {
  const given = fc.sample(fc.tuple(inputs, drawnHow), {numRuns: 12, seed: 17});
  const drawn = given.filter(([input, how]) => "text" in drawingOf(input, how));
  expect([form, drawn.length]).toEqual([form, Math.max(6, drawn.length)]);
});

test("xmllint accepts what is drawn of any text", {tags: ["xmllint", "thorough"]}, () => {
  const folder = mkdtempSync(join(tmpdir(), "nutgraf-fuzz-"));
  try {
    const files: string[] = [];
    for (const [form, inputs] of forms)
      for (const [index, [input, how]] of fc
        .sample(fc.tuple(bentInputs(inputs, anyText), drawnHow), {numRuns: 6, seed: 17})
        .entries()) {
        const drawing = drawingOf(input, how);
        if ("refused" in drawing) continue;
        const file = join(folder, `${form}-${index}.svg`);
        writeFileSync(file, drawing.text);
        files.push(file);
      }
    expect(files.length).toBeGreaterThan(20);
    execFileSync("xmllint", ["--noout", "--nonet", ...files]);
  } finally {
    rmSync(folder, {recursive: true});
  }
});
