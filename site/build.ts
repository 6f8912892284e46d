import {spawn} from "node:child_process";
import {mkdir, readFile, rename, rm, writeFile} from "node:fs/promises";
import {basename, dirname, join, relative, resolve} from "node:path";
import {parseArgs} from "node:util";
import {deserialize} from "@observablehq/notebook-kit";
import {JSDOM} from "jsdom";
import type {Effects} from "../src/cli/effects.js";
import {findNotebooks} from "../src/cli/findNotebooks.js";
import {site} from "../src/cli/site.js";
import type {Notebook} from "../src/index.js";
import {gallery} from "../tests/forms/gallery/gallery.js";
import {pageFace} from "../src/publish/files/embeddedFace.js";
import {renderStory} from "../src/publish/plan/renderStory.js";
import {rasterFormats} from "../src/story/formats.js";
import {allNotebooks} from "./allNotebooks.js";
import {apiReference} from "./apiReference.js";
import {bundlePage} from "./bundlePage.js";
import {writeGalleryPage} from "./gallery/galleryPage.js";
import {notebookPage} from "./notebookPage.js";
import {root} from "./notebookPages.js";
import {packedScript} from "./packedScript.js";
import {proseCharacters} from "./proseCharacters.js";
import type {NotebookRun} from "./runCells.js";
import {runInBrowser} from "./runInBrowser.js";
import {publishedStory} from "./stillFigure.js";

/** What the site has besides stories. */
const siteLinks = [
  {href: "forms.html", title: "All forms"},
  {href: "api/index.html", title: "The library’s API"}
];

/** The site of the stories is made in silence. */
const effects: Effects = {
  cwd: root,
  out: () => undefined,
  err: (text) => process.stderr.write(text),
  isTerminal: false,
  hasColours: false,
  now: () => 0
};

const {values} = parseArgs({options: {out: {type: "string", default: "dist/site"}}});
const out = resolve(root, values.out);
process.exitCode = await buildSite(await allNotebooks());

/** Builds the site whole, or says what is wrong and leaves the old one as it was. */
async function buildSite(files: readonly string[]): Promise<0 | 1> {
  const draft = `${out}.new`;
  await rm(draft, {recursive: true, force: true});
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

interface RunNotebook {
  readonly file: string;
  readonly run: NotebookRun;
}

/** Makes the site of `nutgraf site`, with the pages of notebooks in place of those that it makes of their stories. */
async function writePages(runs: readonly RunNotebook[], folder: string): Promise<void> {
  const stories = (await findNotebooks([], root)).map(({notebook}) => notebook);
  const titled = await Promise.all(
    runs.map(async ({file}) => ({href: `${slugOf(file)}.html`, title: await titleOf(file)}))
  );
  const others = titled.filter(({href}) => !stories.some(({slug}) => href === `${slug}.html`));
  const pages = {others, links: siteLinks};
  await site([], {charts: "charts", out: relative(root, folder), ...pages}, effects);
  for (const story of stories) await addRasters(story, join(folder, "charts"));
  for (const {file, run} of runs) {
    const slug = slugOf(file);
    const words = run.cells.flatMap(({html}) => html).join("") + proseCharacters;
    const bundled = await bundlePage(file, [...new Set(words)].toSorted().join(""));
    const story = stories.find((each) => each.slug === slug);
    const published = story ? await publishedStory(story, join(root, "charts")) : null;
    const page = await notebookPage(file, {bundled, run, published});
    await writeFile(join(folder, `${slug}.html`), page.text);
    for (const {name, text} of page.files) {
      await mkdir(dirname(join(folder, name)), {recursive: true});
      await writeFile(join(folder, name), text);
    }
    await writeFile(join(folder, `${slug}.js`), packedScript(bundled.module));
  }
  const style = await readFile(new URL("page.css", import.meta.url), "utf8");
  await writeFile(join(folder, "style.css"), style + (await pageFace(proseCharacters)));
  await writeGalleryPage(gallery, folder);
  await apiReference(join(folder, "api"));
}

/** Makes what the sheets link to and no checkout has: the pictures and the print that are kept out of version control. */
async function addRasters(story: Notebook, charts: string): Promise<void> {
  for (const {name, content} of await renderStory(story, {formats: rasterFormats})) {
    await writeFile(join(charts, story.slug, name), content);
  }
}

function slugOf(file: string): string {
  return basename(file, ".html");
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
