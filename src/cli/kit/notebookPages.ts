import {readFile} from "node:fs/promises";
import {basename, join} from "node:path";
import {JSDOM} from "jsdom";
import {bundlePage} from "../../notebookKit/bundlePage.js";
import type {Kit} from "../../notebookKit/kit.js";
import {notebookPage} from "../../notebookKit/notebookPage.js";
import {packedScript} from "../../notebookKit/packedScript.js";
import {proseCharacters} from "../../notebookKit/proseCharacters.js";
import type {NotebookRun} from "../../notebookKit/runNotebook.js";
import {publishedStory} from "../../notebookKit/stillFigure.js";
import type {LinkedPage} from "../../publish/site/storiesPage.js";
import type {Notebook} from "../../story/notebook.js";
import type {Effects} from "../effects.js";
import {kitThread} from "./kitThread.js";
import {loadKit} from "./loadKit.js";
import type {CellsCall} from "./runCells.js";

/** A file of a site. */
export interface SiteFile {
  readonly name: string;
  readonly content: string;
}

/** The pages of notebooks, and what leads to them. */
export interface NotebookPages {
  readonly files: readonly SiteFile[];
  readonly links: readonly LinkedPage[];
}

/** What pages are made from. */
export interface NotebookPagesCall {
  readonly stories: readonly Notebook[];
  /** The folder of the stories’ folders; absolute. */
  readonly charts: string;
}

/**
 * Runs notebooks in `.html`, and makes a page of each, with the script that its controls ask for. What fails in a cell is
 * printed, each with its file and line.
 * @param pages from the working folder: "notebooks/harvest.html"
 * @returns *null* where a cell failed
 * @throws UsageError where Notebook Kit is missing
 */
export async function notebookPages(
  pages: readonly string[],
  {stories, charts}: NotebookPagesCall,
  {cwd, out, err}: Effects
): Promise<NotebookPages | null> {
  const kit = await loadKit(cwd);
  const runs: {readonly file: string; readonly run: NotebookRun}[] = [];
  for (const file of pages) runs.push({file, run: await runApart({cwd, file})});
  const failed = runs.flatMap(({file, run}) => run.failures.map((failure) => ({file, ...failure})));
  for (const {file, cell, line, message} of failed) err(`${file}:${line}: cell ${cell}: ${message}\n`);
  if (failed.length > 0) return null;
  const files: SiteFile[] = [];
  const links: LinkedPage[] = [];
  for (const {file, run} of runs) {
    out(`${file}: ${run.cells.length} cells ran in Node\n`);
    const slug = basename(file, ".html");
    const story = stories.find((each) => each.slug === slug);
    const published = story ? await publishedStory(story, charts) : null;
    files.push(...(await pageAndScript(file, {run, published}, {kit, root: cwd})));
    links.push({href: `${slug}.html`, title: await titleOf(join(cwd, file), kit)});
  }
  return {files, links};
}

type Told = Pick<Parameters<typeof notebookPage>[1], "run" | "published">;

async function pageAndScript(file: string, told: Told, folder: Parameters<typeof bundlePage>[2]): Promise<SiteFile[]> {
  const slug = basename(file, ".html");
  const words = told.run.cells.flatMap(({html}) => html).join("") + proseCharacters;
  const bundled = await bundlePage(file, [...new Set(words)].toSorted().join(""), folder);
  const page = await notebookPage(file, {bundled, ...told}, folder);
  return [
    {name: `${slug}.html`, content: page.text},
    {name: `${slug}.js`, content: packedScript(bundled.module)},
    ...page.files.map(({name, text}) => ({name, content: text}))
  ];
}

async function titleOf(path: string, {format}: Kit): Promise<string> {
  const parser = new new JSDOM("").window.DOMParser();
  return format.deserialize(await readFile(path, "utf8"), {parser}).title;
}

/** Runs a notebook in a thread of its own. */
async function runApart(call: CellsCall): Promise<NotebookRun> {
  const thread = kitThread<CellsCall, NotebookRun>("runCells");
  try {
    return await thread.run(call);
  } finally {
    await thread.destroy();
  }
}
