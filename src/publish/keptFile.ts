import {randomUUID} from "node:crypto";
import {mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync} from "node:fs";
import {basename, dirname, join} from "node:path";
import {takeAway} from "./takeAway.js";

/**
 * The bytes of a file that an earlier run kept. @throws where there is none, or what stands there is no plain file: a pipe
 * would be waited for until somebody writes into it
 */
export function readKept(path: string): Buffer {
  if (!statSync(path).isFile()) throw new Error(`no plain file: ${path}`);
  return readFileSync(path);
}

/**
 * Keeps bytes for later runs, whatever stands in their place: another process may write the same, so that each writes a file
 * of its own, and the last to rename it wins. What cannot be kept is no error: it is made again.
 * @returns whether they are kept
 */
export function writeKept(path: string, bytes: Uint8Array): boolean {
  const waiting = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`);
  try {
    mkdirSync(dirname(path), {recursive: true});
    writeFileSync(waiting, bytes);
    takePlace(waiting, path);
    return true;
  } catch {
    takeAway(waiting);
    return false;
  }
}

function takePlace(waiting: string, path: string): void {
  try {
    renameSync(waiting, path);
  } catch {
    // No file takes the place of a folder.
    rmSync(path, {recursive: true, force: true});
    renameSync(waiting, path);
  }
}
