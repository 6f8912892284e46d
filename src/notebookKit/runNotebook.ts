import {readFile} from "node:fs/promises";
import {join} from "node:path";
import type {ViteDevServer} from "vite";
import type {allRuns} from "./cellRuntime.js";
import {type CellFailure, failureOf, placedCells, syntaxFailures} from "./cellLines.js";
import type {Kit, KitFolder} from "./kit.js";
import {pageInNode} from "./pageInNode.js";
import {cellRuntimePath} from "./pressPaths.js";
import {readers} from "./readers.js";
import {viteConfig} from "./viteConfig.js";

/** What running a notebook gave: the HTML of every cell, or what is wrong with some. */
export interface NotebookRun {
  /** The HTML of each for every one of `readers`. */
  readonly cells: readonly {readonly id: number; readonly html: readonly string[]}[];
  readonly failures: readonly CellFailure[];
}

/**
 * Runs the cells of a notebook in Node, through the same script and the same plugins as its page. For a thread of its own:
 * its document is global there, and its runtime is one.
 * @param file from the folder: "notebooks/harvest.html"
 */
export async function runNotebook(file: string, folder: KitFolder): Promise<NotebookRun> {
  const {kit, root} = folder;
  const text = await readFile(join(root, file), "utf8");
  const failures = syntaxFailures(text, kit);
  if (failures.length > 0) return {cells: [], failures};
  const page = {html: ""};
  const server = await kit.vite.createServer({
    ...viteConfig(folder, {
      name: "nutgraf-kept-page",
      transformIndexHtml: {order: "pre", handler: (html) => void (page.html = html)}
    }),
    logLevel: "silent",
    appType: "custom",
    server: {middlewareMode: true, hmr: false, ws: false, watch: null},
    optimizeDeps: {noDiscovery: true}
  });
  try {
    return await runIn(server, {file, text, page, kit});
  } finally {
    await server.close();
  }
}

interface ServedNotebook {
  readonly file: string;
  readonly text: string;
  readonly page: {readonly html: string};
  readonly kit: Kit;
}

async function runIn(server: ViteDevServer, {file, text, page, kit}: ServedNotebook): Promise<NotebookRun> {
  const html = await server.transformIndexHtml(`/${file}`, text);
  const address = /src="(\/[^"]+html-proxy[^"]+)"/.exec(html)?.[1]?.replaceAll("&amp;", "&");
  if (address === undefined) throw new Error(`missing script: ${file}`);
  // The shaper asks where it runs, and is to find Node, not the page that Node is about to pass for.
  await import("harfbuzzjs");
  const placed = placedCells(text, kit);
  const made = new Map(placed.map(({id}): [number, string[]] => [id, []]));
  for (const reader of readers) {
    const document = pageInNode(html, reader);
    server.moduleGraph.invalidateAll();
    await server.ssrLoadModule(address);
    const runtime = await server.ssrLoadModule(cellRuntimePath);
    const runs = await (runtime["allRuns"] as typeof allRuns)();
    const failures = runs.flatMap(({id, error}) => {
      const cell = placed.find((each) => each.id === id);
      return error === null || !cell ? [] : [failureOf(error, cell, page.html)];
    });
    if (failures.length > 0) return {cells: [], failures};
    for (const [id, texts] of made) texts.push(document.getElementById(`cell-${id}`)?.innerHTML ?? "");
  }
  return {cells: Array.from(made, ([id, texts]) => ({id, html: texts})), failures: []};
}
