import {spawn} from "node:child_process";
import {mkdir, readFile, rename, rm, writeFile} from "node:fs/promises";
import {basename, join, resolve} from "node:path";
import {parseArgs} from "node:util";
import {deserialize} from "@observablehq/notebook-kit";
import {JSDOM} from "jsdom";
import type {Notebook} from "../src/index.js";
import {rasterFormats} from "../src/story/formats.js";
import {renderStory} from "../src/publish/plan/renderStory.js";
import {allNotebooks} from "./allNotebooks.js";
import {apiReference} from "./apiReference.js";
import {bundlePage, scriptOf} from "./bundlePage.js";
import {copyCharts} from "./contactSheets.js";
import {gallery} from "../tests/forms/gallery/gallery.js";
import {writeGalleryPage} from "./gallery/galleryPage.js";
import {indexPage, type Listed} from "./indexPage.js";
import {notebookPage, storyOf} from "./notebookPage.js";
import {root} from "./notebookPages.js";
import {pageFont, proseCharacters} from "./pageFont.js";
import {rulesPage} from "./rulesPage.js";
import type {NotebookRun} from "./runCells.js";
import {runInBrowser} from "./runInBrowser.js";

const {values} = parseArgs({options: {out: {type: "string", default: "dist/site"}}});
const out = resolve(root, values.out);
process.exitCode = await buildSite(await allNotebooks());

/** Builds the site whole, or says what is wrong and leaves the old one as it was. */
async function buildSite(files: readonly string[]): Promise<0 | 1> {
  const draft = `${out}.new`;
  await rm(draft, {recursive: true, force: true});
  await mkdir(draft, {recursive: true});
  try {
    const runs = await Promise.all(files.map(async (file) => ({file, run: await runApart(file)})));
    const failed = runs.flatMap(({file, run}) => run.failures.map((failure) => ({file, ...failure})));
    for (const {file, cell, line, message} of failed) console.error(`${file}:${line}: cell ${cell}: ${message}`);
    if (failed.length > 0) return 1;
    for (const {file, run} of runs) console.log(`${file}: ${run.cells.length} cells ran in Node`);
    await writePages(runs, draft);
    if (!(await runInBrowser(draft, files))) return 1;
    await rm(out, {recursive: true, force: true});
    await rename(draft, out);
    console.log(`wrote ${values.out}`);
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return 1;
  } finally {
    await rm(draft, {recursive: true, force: true});
  }
}

async function writePages(
  runs: readonly {readonly file: string; readonly run: NotebookRun}[],
  folder: string
): Promise<void> {
  const listed: Listed[] = [];
  for (const {file, run} of runs) {
    const slug = basename(file, ".html");
    const bundled = await bundlePage(file);
    await writeFile(join(folder, `${slug}.html`), await notebookPage(file, bundled, run));
    await writeFile(join(folder, `${slug}.js`), scriptOf(bundled.module));
    listed.push({slug, title: await titleOf(file), story: await storyOf(slug)});
  }
  const {document} = new JSDOM("").window;
  const style = await readFile(new URL("page.css", import.meta.url), "utf8");
  await writeFile(join(folder, "style.css"), style + (await pageFont(document, proseCharacters)));
  const charts = join(folder, "charts");
  for (const slug of await copyCharts(join(root, "charts"), charts)) await addRasters(await storyOf(slug), charts);
  await writeFile(join(folder, "index.html"), await indexPage(listed));
  await writeGalleryPage(gallery, folder);
  await writeFile(join(folder, "rules.html"), rulesPage());
  await apiReference(join(folder, "api"));
}

/** Makes what the sheets link to and no checkout has: the pictures and the print that are kept out of version control. */
async function addRasters(story: Notebook | null, charts: string): Promise<void> {
  if (!story) return;
  for (const {name, content} of await renderStory(story, {formats: rasterFormats})) {
    await writeFile(join(charts, story.slug, name), content);
  }
}

async function titleOf(file: string): Promise<string> {
  const parser = new new JSDOM("").window.DOMParser();
  return deserialize(await readFile(join(root, file), "utf8"), {parser}).title;
}

/** Runs a notebook in a process of its own. */
async function runApart(file: string): Promise<NotebookRun> {
  const child = spawn(process.execPath, [...process.execArgv, join(root, "site/runCells.ts"), file], {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe"]
  });
  const [text, complaints] = await Promise.all([textOf(child.stdout), textOf(child.stderr)]);
  try {
    return JSON.parse(text) as NotebookRun;
  } catch (error) {
    throw new Error(`${file}: did not run: ${complaints.trim().split("\n").at(-1)}`, {cause: error});
  }
}

async function textOf(stream: AsyncIterable<Buffer>): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part);
  return Buffer.concat(parts).toString("utf8");
}
