import {statSync} from "node:fs";
import {relative, resolve} from "node:path";
import {isObject} from "../../facts/boundary.js";
import {checkId} from "../../facts/claim.js";
import {chartsOf, type Notebook, notebook} from "../../story/notebook.js";
import {importModule} from "./importModule.js";
import {messageOf} from "../faults/messageOf.js";

/** A story and the file that tells it. */
export interface LoadedNotebook {
  /** Relative to the working folder. */
  readonly file: string;
  readonly notebook: Notebook;
}

/**
 * Imports a notebook, a TypeScript or JavaScript module whose default export is a `notebook`.
 * @throws when there is no such file, when its code throws, or when it exports no notebook
 */
export async function loadNotebook(path: string, cwd: string): Promise<LoadedNotebook> {
  const absolute = resolve(cwd, path);
  const file = relative(cwd, absolute);
  if (!/\.m?[jt]s$/.test(absolute)) throw new Error(`invalid notebook: ${file} (a .ts or .js module)`);
  const found = statSync(absolute, {throwIfNoEntry: false});
  if (!found) throw new Error(`missing file: ${file}`);
  if (!found.isFile())
    throw new Error(`invalid notebook: ${file} (${found.isDirectory() ? "a folder" : "no plain file"})`);
  const module = await importModule(absolute).catch((error: unknown) => {
    const name = commonJsName(error);
    if (name === null) throw error;
    throw new Error(`CommonJS: ${name} is not there in a module (import and export instead)`, {cause: error});
  });
  const exported = isObject(module) ? module["default"] : undefined;
  if (!isNotebook(exported)) throw new Error(`${file}: missing default export (export default notebook({…}))`);
  checkShown(module, exported, file);
  return {file, notebook: checked(exported, file)};
}

/** @throws for a figure that a notebook exports and none of its cells shows: it would be missing from what is published */
function checkShown(module: unknown, {cells}: Notebook, file: string): void {
  for (const [name, value] of Object.entries(isObject(module) ? module : {})) {
    if (isChart(value) && !cells.some((cell) => cell === value))
      throw new Error(`${file}: unshown figure: ${name} is exported, and in no cell (put it among the cells)`);
  }
}

// The names of folders and files come from here, whether or not the module called `notebook` and `figure`.
function checked(exported: Notebook, file: string): Notebook {
  try {
    for (const {figure} of chartsOf(exported)) checkId(figure.id, "figure");
    return notebook(exported);
  } catch (error) {
    throw new Error(`${file}: ${messageOf(error)}`, {cause: error});
  }
}

/** What CommonJS has and a module has not, where an error is that it is missing; *null* for any other error. */
function commonJsName(error: unknown): string | null {
  const message = error instanceof ReferenceError ? error.message : "";
  return /^(require|module|exports|__filename|__dirname) is not defined/.exec(message)?.[1] ?? null;
}

// Told by its shape: a notebook may have been made by another copy of the press than the one that renders it.
function isNotebook(value: unknown): value is Notebook {
  if (!isObject(value) || typeof value["slug"] !== "string" || !isPhrase(value["title"])) return false;
  return Array.isArray(value["cells"]) && value["cells"].every((cell) => isPhrase(cell) || isChart(cell));
}

const isPhrase = (value: unknown) => isObject(value) && typeof value["text"] === "string";

const isChart = (value: unknown) => typeof value === "function" && "figure" in value && isObject(value.figure);
