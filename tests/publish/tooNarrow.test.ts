import {mkdtemp, readFile, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {expect, test} from "vitest";
import type {RuleName} from "../../src/check/rules.js";
import {writeChanges} from "../../src/publish/plan/folder.js";
import {planShard} from "../../src/publish/plan/planShard.js";
import {type PlannedStory, planStory} from "../../src/publish/plan/publishStory.js";
import {readStory} from "../../src/publish/plan/readStory.js";
import {leftOutLines} from "../../src/publish/plan/tooNarrow.js";
import type {Notebook} from "../../src/story/notebook.js";
import {checkFolder, checkStory} from "../../src/verify/checkStory.js";
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
  expect(first.leftOut?.map(({name}) => name)).toEqual(["oil-52.4mm.pdf"]);
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

/** A figure that finds no room below some px of its area, or between two. */
const wide = (id: string, least: number, [from, to] = [0, 0]) =>
  oilFigure(id, {
    form: {
      ...form,
      *layouts(area) {
        if (area.width < least || (area.width >= from && area.width < to))
          throw new Error(`no room for a label: Transportation at a width of ${area.width} px: slope`);
        yield* form.layouts(area);
      }
    }
  });

const namesOf = ({changes}: PlannedStory) => changes.flatMap(({name, state}) => (state === "removed" ? [] : [name]));
const pictures = ["svg", "dark", "inline", "html", "csv", "sheet"] as const;

test("planStory() publishes a figure at the usual widths that have room, and says which are left out", async () => {
  const out = await mkdtemp(join(tmpdir(), "nutgraf-narrow-"));
  const two = sampleStory([wide("oil", 330), oilFigure("gas")]);
  const plan = await planStory(two, out, {formats: pictures});
  const names = namesOf(plan).filter((name) => /^oil-.*svg$/.test(name));
  const own = [400, 500, 640, 800, 1000];
  expect(names.toSorted()).toEqual(
    own.flatMap((width) => [`oil-${width}.svg`, `oil-${width}-dark.svg`, `oil-${width}.inline.svg`]).toSorted()
  );
  expect(namesOf(plan)).toEqual(expect.arrayContaining(["gas-280.svg", "gas-320.inline.svg"]));
  expect(leftOutLines("charts/story", plan.leftOut ?? [])).toEqual([
    "charts/story/oil is left out at 280, 320 px: it finds no room there (shorten its labels, or name in widths of the notebook those that you publish)"
  ]);
  const contentOf = (file: string) => String(plan.changes.find(({name}) => name === file)?.content);
  for (const file of ["oil.html", "oil.frame.html", "index.html", "manifest.json"]) {
    expect(contentOf(file)).not.toMatch(/oil-(?:280|320)|oil-email/);
    expect(contentOf(file)).toContain("oil-400.svg");
  }
});

test("planStory() gives a figure the same widths in each format and by parts of a story", async () => {
  const out = await mkdtemp(join(tmpdir(), "nutgraf-narrow-"));
  const own = sampleStory([wide("oil", 330, [380, 500])]);
  const inline = namesOf(await planStory(own, out, {formats: ["inline"]})).filter((name) =>
    name.endsWith(".inline.svg")
  );
  const widths = [400, 640, 1000];
  expect(inline).toEqual(widths.map((width) => `oil-${width}.inline.svg`));
  const shard = namesOf(await planShard(own, out, {formats: ["svg", "inline"]}, {index: 1, count: 1}));
  expect(shard).toEqual(
    expect.arrayContaining(widths.flatMap((width) => [`oil-${width}.svg`, `oil-${width}.inline.svg`]))
  );
});

test("planStory() takes away files of an earlier render that a figure finds no room in now", async () => {
  const out = await mkdtemp(join(tmpdir(), "nutgraf-narrow-"));
  for (const cells of [[oilFigure("oil")], [wide("oil", 330)], [oilFigure("oil")]]) {
    const one = sampleStory(cells);
    const plan = await planStory(one, out, {formats: pictures});
    await writeChanges(plan.folder, plan.changes);
    const again = await planStory(one, out, {formats: pictures});
    expect(again.changes.filter(({state}) => state !== "unchanged")).toEqual([]);
    const {figures, plan: now} = await readStory(one, join(out, "story"));
    const {findings} = await checkStory(figures, {
      only: ["stale", "snippet-disagrees", "record-disagrees", "raster-disagrees"]
    });
    expect([...findings, ...checkFolder(now?.changes ?? [], join(out, "story"), figures).findings]).toEqual([]);
  }
});

test("check misses a picture in a width that has room, and none in one that has not", async () => {
  const out = await mkdtemp(join(tmpdir(), "nutgraf-narrow-"));
  const folder = join(out, "story");
  const one = sampleStory([wide("oil", 330)]);
  await writeChanges(folder, (await planStory(one, out, {formats: pictures})).changes);
  await rm(join(folder, "oil-400.svg"));
  await writeFile(join(folder, "oil-320.svg"), await readFile(join(folder, "oil-500.svg")));
  for (const only of [["stale"], ["alt-long"]] satisfies readonly (readonly RuleName[])[]) {
    const {figures} = await readStory(one, folder, {only});
    const missing = figures.flatMap(({findings}) => findings.map(({file}) => file));
    expect(missing).toEqual([join(folder, "oil-400.svg")]);
    const {findings} = await checkStory(figures, {only});
    expect(findings.map(({file}) => file).includes(join(folder, "oil-320.svg"))).toBe(only[0] === "stale");
  }
});

test("planStory() refuses a width that was asked for, and a figure that no width has room for", async () => {
  const out = await mkdtemp(join(tmpdir(), "nutgraf-narrow-"));
  const asked = (parts: Partial<Notebook>) => sampleStory([wide("oil", 330)], parts);
  await expect(planStory(asked({widths: [280, 640]}), out, {formats: ["svg"]})).rejects.toThrow(/^no room/);
  await expect(planStory(asked({}), out, {formats: ["svg"], widths: [280]})).rejects.toThrow(/^no room/);
  await expect(planStory(sampleStory([wide("oil", 2000)]), out, {formats: ["svg"]})).rejects.toThrow(/^no room/);
});
