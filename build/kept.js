import {createHash} from "node:crypto";
import {mkdirSync, readFileSync, renameSync, rmSync, writeFileSync} from "node:fs";
import {basename, dirname, join} from "node:path";
import {fileURLToPath} from "node:url";

/** The folder of the package that runs: this repository, or where the press is installed. */
export const packageFolder = fileURLToPath(new URL("../../..", pressUrl));

// Beside the packages, as other tools do, so that `npm ci` begins anew and no repository has to ignore it.
const beside = dirname(packageFolder);
const modules = basename(beside) === "node_modules" ? beside : join(packageFolder, "node_modules");
const folder = join(modules, ".cache", "nutgraf");

/** The path of something kept from one run to the next. */
export const keptPath = (name) => join(folder, name);

/** A file as text or, without **encoding**, as bytes; *null* where it cannot be read. */
export function readKept(path, encoding) {
  try {
    return readFileSync(path, encoding);
  } catch {
    return null;
  }
}

/** Keeps a text or bytes, whole; false where nothing can be kept, which is no error. */
export function keep(name, content) {
  const path = keptPath(name);
  const waiting = `${path}.${process.pid}.tmp`;
  try {
    mkdirSync(folder, {recursive: true});
    writeFileSync(waiting, content);
    renameSync(waiting, path);
    return true;
  } catch {
    rmSync(waiting, {force: true});
    return false;
  }
}

/** What names a content. */
export const digestOf = (content) => createHash("sha256").update(content).digest("hex").slice(0, 32);
