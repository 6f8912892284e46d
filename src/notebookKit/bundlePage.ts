import {readFile} from "node:fs/promises";
import {join} from "node:path";
import {placedCells} from "./cellLines.js";
import type {KitFolder} from "./kit.js";
import {leanPage} from "./leanPage.js";
import {namedImports} from "./namedImports.js";
import {viteConfig} from "./viteConfig.js";

/** A notebook's page as Vite makes it. */
export interface BundledPage {
  /** Its cells empty, and without its script. */
  readonly html: string;
  /** The script as one module: the cells, what they import, the shaper and the fonts. */
  readonly module: string;
}

/**
 * Bundles the page of a notebook.
 * @param file from the folder: "notebooks/harvest.html"
 * @param characters all that the page and its figures set
 */
export async function bundlePage(file: string, characters: string, folder: KitFolder): Promise<BundledPage> {
  const {kit, root} = folder;
  const cells = placedCells(await readFile(join(root, file), "utf8"), kit).map(({cell}) => cell);
  const built = await kit.vite.build({
    ...viteConfig(folder, leanPage({cells, characters, kit}), namedImports(cells)),
    logLevel: "silent",
    build: {
      write: false,
      target: "es2022",
      // One file, which a page opened from a disk can load too.
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      modulePreload: false,
      rollupOptions: {input: join(root, file), output: {codeSplitting: false}}
    }
  });
  if (Array.isArray(built) || !("output" in built)) throw new Error(`no bundle: ${file}`);
  const chunks = built.output.filter((each) => each.type === "chunk");
  const html = built.output.find((each) => each.fileName.endsWith(".html"));
  const [chunk] = chunks;
  if (!chunk || chunks.length > 1 || html?.type !== "asset") throw new Error(`not one script: ${file}`);
  const page = String(html.source)
    .replace(/\s*<script type="module"[^>]*><\/script>/, "")
    .replace(/\s*<link rel="stylesheet"[^>]*>/g, "");
  return {html: page, module: chunk.code};
}
