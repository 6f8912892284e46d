import {createHash} from "node:crypto";
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {dirname, join, resolve} from "node:path";
import {pathToFileURL} from "node:url";
import type {BuildFailure} from "esbuild";
import {readMemo, writeMemo} from "../publish/memo.js";
import {importFile} from "./importFile.js";
import {pressModule} from "./pressModules.js";
import {pressSymbol, stripModule} from "./stripModule.js";

/** A module as it was stripped, and the files that it was made from. */
export interface ModuleSources {
  /** The files, with the digests of their contents. */
  readonly inputs: readonly (readonly [path: string, digest: string])[];
  /** Whether what it exports follows from these files alone. */
  readonly isPlain: boolean;
}

interface KeptModule extends ModuleSources {
  readonly text: string;
  readonly presses: readonly string[];
}

const imported = new Map<string, KeptModule>();
const importedPlainly = new Set<string>();

/** What an imported module was made from; *null* where that is not known. */
export const sourcesOf = (path: string): ModuleSources | null => imported.get(path) ?? null;

/** All files that the modules imported so far were made from. */
export const importedFiles = (): string[] => [...imported.values()].flatMap(({inputs}) => inputs.map(([path]) => path));

/**
 * Imports a module of TypeScript or JavaScript with its types stripped and the files that it imports put into it. What it
 * imports of the press is the press that runs. It is imported anew each time, with the contents that its files have then.
 * One that asks where it stands (`import.meta`) is left to tsx, and can be imported once.
 * @param path absolute
 */
export async function importModule(path: string): Promise<unknown> {
  const stripped = await keptOrStripped(path);
  if (stripped) {
    imported.set(path, stripped);
    return importText(stripped);
  }
  if (importedPlainly.has(path)) throw new Error(`unreadable the second time: ${path} (it asks where it stands)`);
  importedPlainly.add(path);
  return importPlainly(path);
}

async function importText({text, presses}: KeptModule): Promise<unknown> {
  const used = await Promise.all(presses.map(async (name) => [name, await pressModule(name)] as const));
  const known: unknown = Reflect.get(globalThis, Symbol.for(pressSymbol));
  const modules = Object.assign(typeof known === "object" && known ? known : {}, Object.fromEntries(used));
  Reflect.set(globalThis, Symbol.for(pressSymbol), modules);
  // Errors are to name the reporter's own lines.
  process.setSourceMapsEnabled(true);
  const folder = mkdtempSync(join(tmpdir(), "nutgraf-module-"));
  try {
    const file = join(folder, "notebook.mjs");
    writeFileSync(file, text);
    return await importFile(pathToFileURL(file).href);
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

let isRegistered = false;

async function importPlainly(path: string): Promise<unknown> {
  if (/\.m?ts$/.test(path) && !isRegistered) {
    isRegistered = true;
    const {register} = await import("tsx/esm/api");
    register();
  }
  return importFile(pathToFileURL(path).href);
}

/** The module as it was kept for these contents of its files; *null* where it must be left as it is. */
async function keptOrStripped(path: string): Promise<KeptModule | null> {
  const listed: readonly string[] = JSON.parse(readMemo(["inputs", path])?.toString("utf8") ?? "[]");
  const known = listed.length > 0 ? readMemo(keyOf(path, withDigests(listed))) : null;
  if (known) return JSON.parse(known.toString("utf8"));
  const made = await stripModule(path).catch((error: unknown) => {
    throw faultOf(error, dirname(path));
  });
  if (!made) return null;
  const kept = {...made, inputs: withDigests(made.inputs)};
  writeMemo(["inputs", path], Buffer.from(JSON.stringify(made.inputs)));
  writeMemo(keyOf(path, kept.inputs), Buffer.from(JSON.stringify(kept)));
  return kept;
}

const keyOf = (path: string, inputs: ModuleSources["inputs"]) => ["module", path, JSON.stringify(inputs)];

const withDigests = (paths: readonly string[]) => paths.map((path) => [path, digestOf(path)] as const);

/** What esbuild says of a module, as Node and tsx say it. */
function faultOf(error: unknown, folder: string): unknown {
  const [first] = (error instanceof Error && "errors" in error ? (error as BuildFailure) : {errors: []}).errors;
  if (!first?.location) return error;
  const {file, line, column} = first.location;
  const path = resolve(folder, file);
  const wanted = /^Could not resolve "(.+)"$/.exec(first.text)?.[1];
  const kind = wanted?.startsWith(".") || wanted?.startsWith("/") ? "module" : "package";
  if (wanted !== undefined) return new Error(`Cannot find ${kind} '${wanted}' imported from ${path}`);
  const [, from, name] = /^No matching export in "(.+)" for \S+ "(.+)"$/.exec(first.text) ?? [];
  if (name !== undefined) return new Error(`Cannot find export '${name} of ${from}' imported from ${path}`);
  return new Error(`${path}:${line}:${column}: ERROR: ${first.text}`);
}

/** SHA-256 of a file, hexadecimal; of nothing where there is none. */
function digestOf(path: string): string {
  const hash = createHash("sha256");
  try {
    hash.update(readFileSync(path));
  } catch {
    // One that is gone differs from what it was.
  }
  return hash.digest("hex");
}
