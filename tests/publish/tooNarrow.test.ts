import {mkdtemp} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {expect, test} from "vitest";
import {planStory} from "../../src/publish/plan/publishStory.js";
import {oilFigure, sampleStory} from "./sampleStory.js";

const {form} = oilFigure("form").figure;

/** A figure that finds no room in a column of 52.4 mm. */
const broad = (id: string) =>
  oilFigure(id, {
    form: {
      ...form,
      *layouts(area) {
        if (area.width < 230)
          throw new Error(`no room for a label: Transportation at a width of ${area.width} px: slope`);
        yield* form.layouts(area);
      }
    }
  });

const story = (parts = {}) => sampleStory([broad("oil"), oilFigure("gas")], parts);
const formats = ["svg", "pdf", "sheet"] as const;

test("planStory() leaves out a PDF in a usual column in which its figure finds no room", async () => {
  const out = await mkdtemp(join(tmpdir(), "nutgraf-narrow-"));
  const first = await planStory(story(), out, {formats});
  expect(first.leftOut).toEqual(["oil-52.4mm.pdf"]);
  const names = first.changes.map(({name}) => name);
  expect(names).toEqual(expect.arrayContaining(["oil-108mm.pdf", "gas-52.4mm.pdf", "gas-108mm.pdf", "oil-320.svg"]));
  const sheet = String(first.changes.find(({name}) => name === "index.html")?.content);
  expect(sheet).toContain("oil-108mm.pdf");
  expect(sheet).not.toContain("oil-52.4mm.pdf");
});

test("planStory() refuses a PDF that was asked for, by the notebook or by the call", async () => {
  const out = await mkdtemp(join(tmpdir(), "nutgraf-narrow-"));
  await expect(planStory(story(), out, {formats, printWidths: [52.4]})).rejects.toThrow(/^no room for a label/);
  await expect(planStory(story({printWidths: [52.4, 108]}), out, {formats})).rejects.toThrow(/^no room for a label/);
});

test("planStory() says which widths to name where a figure finds no room in one that nobody asked for", async () => {
  const out = await mkdtemp(join(tmpdir(), "nutgraf-narrow-"));
  const wide = (widths?: readonly number[]) =>
    sampleStory(
      [
        oilFigure("oil", {
          form: {
            ...form,
            *layouts(area) {
              if (area.width < 330) throw new Error(`no room for a label: Transportation at ${area.width} px: slope`);
              yield* form.layouts(area);
            }
          }
        })
      ],
      widths ? {widths} : {}
    );
  await expect(planStory(wide(), out, {formats: ["svg"]})).rejects.toThrow(
    "(or leave 280 px out: widths: [320, 400, 500, 640, 800, 1000] in notebook({…}))"
  );
  await expect(planStory(wide([280, 640]), out, {formats: ["svg"]})).rejects.toThrow(/^((?!or leave).)*$/);
  await expect(planStory(wide(), out, {formats: ["svg"], widths: [280]})).rejects.toThrow(/^((?!or leave).)*$/);
});
