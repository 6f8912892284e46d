import {existsSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {pathToFileURL} from "node:url";
import {startCutting} from "./cutFont.js";
import {digestOf, isOff, keep, keepLater, keptPath, read, readKept} from "./kept.js";
import {offered} from "./offered.js";

/**
 * Imports a module with its types stripped and the files that it imports put into it, kept for the next time under the
 * content of all of them. What it imports of the press is the press that runs. Whatever cannot be done so, and whatever
 * goes wrong on the way, is left to tsx, whose messages speak of the files themselves.
 */
export async function importModule(path) {
  let reason = new Error(`unreadable the second time: ${path} (it asks where it stands)`);
  const stripped = await strip(path).catch((error) => {
    reason = withPlace(error);
    return null;
  });
  if (stripped === null) {
    // What was imported plainly once is not imported anew.
    if (seen.has(path)) throw reason;
    seen.add(path);
    return importPlainly(path);
  }
  seen.add(path);
  modules.set(path, stripped);
  const used = await Promise.all(stripped.presses.map(async (name) => [name, await offered(name)]));
  globalThis[offers] = {...globalThis[offers], ...Object.fromEntries(used)};
  // Errors are to name the reporter's own lines.
  process.setSourceMapsEnabled(true);
  return isOff ? importOnce(stripped) : importFile(keptPath(stripped.file));
}

// By the press too: one that was made anew in this process is another for the notebook to import.
const importFile = (path) => pressImport(`${pathToFileURL(path).href}${new URL(pressUrl).search}`);

/** Imports a module that is not kept, from a file that is there no longer than that takes. */
async function importOnce({file, text}) {
  const folder = mkdtempSync(join(tmpdir(), "nutgraf-module-"));
  try {
    writeFileSync(join(folder, file), text);
    return await importFile(join(folder, file));
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

const modules = new Map();
const seen = new Set();

/** What esbuild says of a module that it cannot read, in one line. */
function withPlace(error) {
  const [first] = error.errors ?? [];
  if (!first?.location) return error;
  const {file, line, column} = first.location;
  return new Error(`${file}:${line}:${column + 1}: ${first.text}`);
}

/**
 * What an imported module was made from: its files with the digests of their contents, and whether it is made from these
 * alone; *null* where that is not known.
 */
export const sourcesOf = (path) => modules.get(path) ?? null;

/** All files that the modules imported so far were made from. */
export const importedFiles = () => [...modules.values()].flatMap(({inputs}) => inputs.map(([path]) => path));

// Where the stripped module finds the press; stripModule.js writes the same name.
const offers = Symbol.for("nutgraf.press");

let registered = false;

async function importPlainly(path) {
  if (/\.m?ts$/.test(path) && !registered) {
    registered = true;
    const {register} = await pressImport("tsx/esm/api");
    register();
  }
  return pressImport(pathToFileURL(path).href);
}

/** The kept file of a module and the modules of the press that it imports; *null* where it must be left as it is. */
async function strip(path) {
  const record = `${digestOf(`${pressUrl} ${path}`)}.json`;
  const known = JSON.parse(readKept(record, "utf8") ?? "null");
  if (known !== null && isUnchanged(known)) return known;
  // A notebook that was never seen has texts that were never set.
  startCutting();
  const {stripModule} = await import("./stripModule.js");
  const making = stripModule(path);
  // What a notebook imports is made ready while esbuild starts.
  await offered("index");
  const made = await making;
  if (made === null) return null;
  const {text, presses, inputs, isPlain} = made;
  const file = `${digestOf(text)}.mjs`;
  const entry = {file, presses, isPlain, inputs: inputs.map((input) => [input, digestOf(read(input) ?? "")])};
  if (isOff) return {...entry, text};
  // Its name is its content.
  if (!existsSync(keptPath(file)) && !keep(file, text)) return null;
  keepLater(record, JSON.stringify(entry));
  return entry;
}

function isUnchanged({file, inputs}) {
  return readKept(file) !== null && inputs.every(([path, digest]) => digestOf(read(path) ?? "") === digest);
}
