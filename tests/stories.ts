import {readdirSync} from "node:fs";
import {resolve} from "node:path";
import {pathToFileURL} from "node:url";
import {chartsOf, type Notebook} from "../src/story/notebook.js";

const folder = resolve(import.meta.dirname, "../notebooks");
const names = readdirSync(folder).filter((name) => name.endsWith(".ts"));

/** Every notebook of the repository, in the order of the files. */
export const notebooks: readonly Notebook[] = await Promise.all(names.map(notebookIn));

/** Every figure of every notebook, in reading order. */
export const charts = notebooks.flatMap(chartsOf);

async function notebookIn(name: string): Promise<Notebook> {
  const {default: notebook} = (await import(pathToFileURL(resolve(folder, name)).href)) as {readonly default: Notebook};
  if (notebook.slug !== name.replace(/\.ts$/, "")) throw new Error(`${name}: its slug is ${notebook.slug}`);
  return notebook;
}
