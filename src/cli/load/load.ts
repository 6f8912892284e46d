import {existsSync, rmSync, statSync} from "node:fs";
import {basename, join, relative, resolve} from "node:path";
import {sha256Hex} from "../../facts/evidence/digest.js";
import {writeKept} from "../../publish/keptFile.js";
import {readBytes} from "../../publish/plan/folder.js";
import {temporaryFolder} from "../../type/fonts/temporaryFolder.js";
import {oneLine} from "../faults/blame.js";
import {counted} from "../../verify/counted.js";
import type {Effects, ExitCode} from "../effects.js";
import {UsageError} from "../options.js";
import {plainText} from "../reports/plainText.js";
import {sweepTemporary} from "../process/sweepTemporary.js";
import {rowsOfOutput} from "./checkOutput.js";
import {type LoaderFile, loaderAt, loadersIn} from "./loaderFile.js";
import {loaderProgram} from "./loaderProgram.js";
import {noteLoad} from "./loadRecord.js";
import {runProgram} from "./runProgram.js";
import {messageOf} from "../faults/messageOf.js";

/** The options of `nutgraf load`, as they were read. */
export interface LoadCall {
  /** How long a loader may take, in ms. */
  readonly patience: number;
  /** How much it may print, in bytes. */
  readonly bytes: number;
}

/**
 * Runs loaders one after the other and writes what they print.
 * @param words stories, or paths of loaders; none for all loaders in `data`
 */
export async function load(words: readonly string[], call: LoadCall, effects: Effects): Promise<ExitCode> {
  const {cwd, out, err} = effects;
  const loaders = words.length > 0 ? words.flatMap((word) => loadersNamed(word, cwd)) : loadersNamed(".", cwd);
  if (loaders.length === 0)
    throw new UsageError("missing loaders: data holds none (rents.csv.ts or rents.csv.sql beside rents.csv)");
  let code: ExitCode = 0;
  for (const loader of loaders) {
    try {
      out(`${await runLoader(loader, call, effects)}\n`);
    } catch (error) {
      // The others do not hang on it.
      code = 1;
      const why = messageOf(error);
      const left = existsSync(loader.output) ? "is left as it is" : "is not written";
      const said = `failed loader: ${relative(cwd, loader.path)}: ${why}; ${basename(loader.output)} ${left}`;
      err(`nutgraf: ${oneLine(said, cwd)}\n`);
    }
  }
  return code;
}

function loadersNamed(word: string, cwd: string): LoaderFile[] {
  const path = resolve(cwd, word);
  const named = loaderAt(path);
  if (named && existsSync(path)) return [named];
  if (named) throw new UsageError(`missing file: ${word}`);
  const folder = join(cwd, "data", word);
  if (!statSync(folder, {throwIfNoEntry: false})?.isDirectory())
    throw new UsageError(
      word === "."
        ? "missing data: no folder data here (name a loader)"
        : `unknown story: ${word} (a folder in data, or the path of a loader: data/${word}/rents.csv.ts)`
    );
  const found = loadersIn(folder);
  if (found.length === 0 && word !== ".")
    throw new UsageError(`missing loaders: data/${word} holds none (rents.csv.ts or rents.csv.sql beside rents.csv)`);
  return found;
}

/** Runs a loader, and writes its output whole. @returns what to say of it @throws with nothing written */
async function runLoader(loader: LoaderFile, {patience, bytes}: LoadCall, effects: Effects): Promise<string> {
  const {cwd, err} = effects;
  sweepTemporary();
  const folder = temporaryFolder("module");
  try {
    const {path, digests} = await loaderProgram(loader, folder);
    const limits = {patience, bytes, cwd, err: (text: string) => err(text.split("\n").map(plainText).join("\n"))};
    const printed = await runProgram(path, limits);
    const name = basename(loader.output);
    const rows = rowsOfOutput(printed, name);
    const state = stateOf(loader.output, printed);
    if (state !== "unchanged" && !writeKept(loader.output, printed))
      throw new Error(`unwritable file: ${loader.output} (is its folder full or closed to you, or its name too long?)`);
    noteLoad(loader, sha256Hex(printed), digests);
    const counts = `${counted(rows, "row")}, ${printed.length} bytes`;
    return `${state.padEnd(9)}  ${relative(cwd, loader.output)}  ${counts}, by ${basename(loader.path)}`;
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

function stateOf(path: string, bytes: Buffer): "new" | "changed" | "unchanged" {
  const before = readBytes(path);
  if (!before) return "new";
  return before.equals(bytes) ? "unchanged" : "changed";
}
