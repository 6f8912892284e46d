import {mkdtempSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {JSDOM} from "jsdom";
import {expect, onTestFinished, test} from "vitest";
import {writeChanges} from "../../src/publish/plan/folder.js";
import {planIndex} from "../../src/publish/plan/storiesIndex.js";
import {planStory} from "../../src/publish/plan/publishStory.js";
import {storiesPage} from "../../src/publish/site/storiesPage.js";
import {leadAndOthers} from "../../src/story/lead.js";
import type {Notebook} from "../../src/story/notebook.js";
import {plain} from "../../src/words/say.js";
import {oilFigure, sampleStory} from "../publish/sampleStory.js";

const [oil, gas, coal] = [oilFigure("oil"), oilFigure("gas"), oilFigure("coal")];
const cells = [oil, gas, plain("and"), coal];

const idsOf = (story: Notebook) => {
  const {lead, others} = leadAndOthers(story);
  return {lead: lead.map(({figure: {id}}) => id), others: others.map(({figure: {id}}) => id)};
};

const texts = (page: Document, selector: string) =>
  [...page.querySelectorAll(selector)].map(({textContent}) => textContent.trim());

test("leadAndOthers(story) keeps the order of the lead, and that of the cells for the others", () => {
  expect(idsOf(sampleStory(cells, {lead: [coal, oil]}))).toEqual({lead: ["coal", "oil"], others: ["gas"]});
  expect(idsOf(sampleStory(cells))).toEqual({lead: [], others: ["oil", "gas", "coal"]});
});

test("notebook(spec) refuses a lead that is none of its figures, says one twice, is empty or no list", () => {
  const bound = (lead: unknown) => () => Reflect.apply(sampleStory, null, [cells, {lead}]);
  expect(bound([oilFigure("oil")])).toThrow("invalid lead 1: oil (a figure of its cells): notebook story");
  expect(bound([coal, "oil"])).toThrow("invalid lead 2: oil (a figure of its cells): notebook story");
  expect(bound([coal, coal])).toThrow("duplicate lead: coal: notebook story");
  expect(bound([])).toThrow("missing lead: notebook story (leave it out where no figure leads)");
  expect(bound(coal)).toThrow("invalid lead: ");
  // @ts-expect-error: a lead is a figure and not its name
  expect(() => sampleStory(cells, {lead: ["oil"]})).toThrow("invalid lead 1");
});

test("a contact sheet, the page of all stories and the manifest begin with the lead", {tags: "thorough"}, async () => {
  const out = mkdtempSync(join(tmpdir(), "nutgraf-lead-"));
  onTestFinished(() => rmSync(out, {recursive: true, force: true}));
  const pagesOf = async (story: Notebook) => {
    const {folder, changes} = await planStory(story, out, {formats: ["svg", "sheet"], widths: [320]});
    await writeChanges(folder, changes);
    const index = await planIndex(out, [{folder, changes}]);
    const text = (name: string, all = changes) => String(all.find((change) => change.name === name)?.content);
    return {
      sheet: new JSDOM(text("index.html")).window.document,
      index: new JSDOM(text("index.html", index.changes)).window.document,
      manifest: JSON.parse(text("manifest.json")) as {readonly lead?: readonly string[]}
    };
  };
  const led = await pagesOf(sampleStory(cells, {lead: [coal]}));
  expect([...led.sheet.querySelectorAll("article")].map(({id}) => id)).toEqual([
    "figure-coal",
    "figure-oil",
    "figure-gas"
  ]);
  expect(texts(led.sheet, "article .eyebrow")).toEqual([
    "Lead · Figure 1 of 3 · coal",
    "Figure 2 of 3 · oil",
    "Figure 3 of 3 · gas"
  ]);
  expect(texts(led.sheet, ".contents .eyebrow")).toEqual(["The story in 1 figure", "More figures"]);
  expect(led.manifest.lead).toEqual(["coal"]);
  expect(texts(led.index, ".group")).toEqual(["The story in 1 figure", "More figures"]);
  expect([...led.index.querySelectorAll("ol")].map((list) => list.children.length)).toEqual([1, 2]);

  const plainly = await pagesOf(sampleStory(cells));
  expect([...plainly.sheet.querySelectorAll("article")].map(({id}) => id)).toEqual([
    "figure-oil",
    "figure-gas",
    "figure-coal"
  ]);
  expect(texts(plainly.sheet, ".contents .eyebrow")).toEqual([]);
  expect(plainly.manifest.lead).toBeUndefined();
  expect(texts(plainly.index, ".group")).toEqual([]);
});

test("storiesPage(stories) lists the lead of a story first", async () => {
  const other = oilFigure("peat", {headline: plain("Peat is none of it")});
  const items = async (parts: Partial<Notebook>) =>
    texts(new JSDOM(await storiesPage([sampleStory([oil, other], parts)])).window.document, "li");
  expect(await items({lead: [other]})).toEqual(["Peat is none of it", oil.figure.headline.text]);
  expect(await items({})).toEqual([oil.figure.headline.text, "Peat is none of it"]);
});
