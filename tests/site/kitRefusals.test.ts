import {mkdtempSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import * as format from "@observablehq/notebook-kit";
import * as plugin from "@observablehq/notebook-kit/vite";
import {JSDOM} from "jsdom";
import {expect, onTestFinished, test} from "vitest";
import story from "../../notebooks/israel-azerbaijan.js";
import {bundlePage} from "../../src/notebookKit/bundlePage.js";
import {drawnPicture} from "../../src/notebookKit/drawnPicture.js";
import type {Kit, KitFolder} from "../../src/notebookKit/kit.js";
import {runNotebook} from "../../src/notebookKit/runNotebook.js";
import {stillFigure} from "../../src/notebookKit/stillFigure.js";
import {viteConfig} from "../../src/notebookKit/viteConfig.js";
import {chartsOf} from "../../src/story/notebook.js";
import {takeAway} from "../takeAway.js";

/** A folder with a notebook, whose Kit or Vite is another than the press was made for. */
function folderOf(other: Partial<Kit> | {readonly vite: object}): KitFolder {
  const root = mkdtempSync(join(tmpdir(), "nutgraf-"));
  onTestFinished(() => takeAway(root));
  writeFileSync(join(root, "a.html"), "<!doctype html><notebook><title>A</title></notebook>");
  return {root, kit: {format, plugin, ...other} as Kit};
}

const {document} = new JSDOM("").window;

test.each([
  ["bundles of several pages", [], "no bundle: a.html"],
  ["no script", {output: [{type: "asset", fileName: "a.html", source: ""}]}, "not one script: a.html"]
])("bundlePage(file) refuses %s of another Vite", async (_, built, message) => {
  const folder = folderOf({vite: {build: () => Promise.resolve(built)}});
  await expect(bundlePage("a.html", "abc", folder)).rejects.toThrow(message);
});

test("runNotebook(file) refuses a page without the script that Vite puts there", async () => {
  const server = {transformIndexHtml: () => Promise.resolve("<p>"), close: () => Promise.resolve()};
  const folder = folderOf({vite: {createServer: () => Promise.resolve(server)}});
  await expect(runNotebook("a.html", folder)).rejects.toThrow("missing script: a.html");
});

test("viteConfig(folder) refuses a Notebook Kit of another configuration, and one whose page has another script", async () => {
  const bare = folderOf({plugin: {...plugin, config: () => ({})} as never});
  expect(() => viteConfig(bare)).toThrow(
    "missing alias of Notebook Kit: another version than the press is made for (npm install --save-dev @observablehq/notebook-kit@2.1.8)"
  );
  const plugins = viteConfig(folderOf({})).plugins?.flat() ?? [];
  const own = plugins.find((each) => each && "name" in each && each.name === "nutgraf-counted-runtime");
  const hook = own && "transformIndexHtml" in own ? own.transformIndexHtml : undefined;
  const handler = typeof hook === "object" ? hook.handler : undefined;
  expect(() => Reflect.apply(handler ?? (() => {}), null, ["<p>", {}])).toThrow(
    "missing script of Notebook Kit: another version than the press is made for (npm install --save-dev @observablehq/notebook-kit@2.1.8)"
  );
});

test("a cell without a drawing, and a figure without its published picture, are refused by name", async () => {
  await expect(drawnPicture([], "cell-2")).rejects.toThrow("missing drawing: cell-2");
  const chart = chartsOf(story)[0]!;
  const published = {story, folder: "charts/none", choices: new Map()};
  const drawn = chart({document});
  await expect(stillFigure(drawn, published)).rejects.toThrow(
    `missing picture: figure ${chart.figure.id} at 640 px (npm run render)`
  );
  const choice = {width: 640, scheme: "light", file: "a.svg"};
  const listed = {...published, choices: new Map([[chart.figure.id, [choice as never]]])};
  await expect(stillFigure(drawn, listed)).rejects.toThrow(/^missing figure: .*\(npm run render\)$/);
});
