import {createHash} from "node:crypto";
import {readdirSync, readFileSync, rmSync, statSync} from "node:fs";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {isMainThread} from "node:worker_threads";
import {cacheFolder} from "../bin/cacheFolder.cjs";
import {keep as keepFile} from "../bin/keep.cjs";

/** The folder of the package that runs: this repository, or where the press is installed. */
export const packageFolder = fileURLToPath(new URL("../../..", pressUrl));

const folder = cacheFolder(packageFolder);
/** True where nothing of an earlier run is to be used, and nothing kept for a later one. */
export const isOff = process.argv.includes("--no-cache");

/** How much is kept at most, in bytes; beyond it the oldest goes, until half is left. */
const most = 200_000_000;

/** The path of something kept from one run to the next. */
export const keptPath = (name) => join(folder, name);

/** Something kept, as text or, without **encoding**, as bytes; *null* where there is none. */
export const readKept = (name, encoding) => (isOff ? null : read(keptPath(name), encoding));

/** Any file, in the same way. */
export function read(path, encoding) {
  try {
    return readFileSync(path, encoding);
  } catch {
    return null;
  }
}

/** Keeps a text or bytes, whole; false where nothing is or can be kept, which is no error. */
export function keep(name, content) {
  if (isOff || !keepFile(keptPath(name), content)) return false;
  tidyAtExit();
  return true;
}

const due = new Map();

/**
 * Keeps something once there is nothing else to do: whoever saved a notebook waits for its chart. Until then it is not
 * found.
 */
export function keepLater(name, content) {
  if (isOff) return;
  if (due.size === 0) {
    process.once("exit", keepDue);
    setTimeout(keepDue, 50).unref();
    tidyAtExit();
  }
  due.set(name, content);
}

function keepDue() {
  process.off("exit", keepDue);
  for (const [name, content] of due) keep(name, content);
  due.clear();
}

let isTidied = false;

function tidyAtExit() {
  if (!isTidied && isMainThread) process.once("exit", tidy);
  isTidied = true;
}

/** Takes away the oldest of what is kept where it is too much. */
function tidy() {
  try {
    const files = readdirSync(folder).map((name) => ({name, ...stampOf(name)}));
    let size = files.reduce((sum, file) => sum + file.size, 0);
    if (size <= most) return;
    for (const file of files.sort((a, b) => a.time - b.time)) {
      if (size <= most / 2) break;
      rmSync(keptPath(file.name), {force: true});
      size -= file.size;
    }
  } catch {
    // Another process may be at it, and what is kept is never needed.
  }
}

function stampOf(name) {
  const {size, mtimeMs} = statSync(keptPath(name));
  return {size, time: mtimeMs};
}

/** What names a content. */
export const digestOf = (content) => createHash("sha256").update(content).digest("hex").slice(0, 32);
