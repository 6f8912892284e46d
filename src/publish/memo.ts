import {createHash, randomUUID} from "node:crypto";
import {mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {isMainThread} from "node:worker_threads";

/** Where results are kept from one run to the next, and what made them. */
export interface MemoPlace {
  readonly folder: string;
  /** The version of the press: what another version made is not found. */
  readonly press: string;
}

let place: MemoPlace | null = null;

/** Keeps results there from now on; *null*, the default, keeps none. */
export function useMemo(at: MemoPlace | null): void {
  place = at;
}

/** Where results are kept now. */
export const memoPlace = (): MemoPlace | null => place;

/**
 * The bytes that **make** makes: those of an earlier run where they are kept under the same key, whole and unharmed.
 * @param key all that the bytes follow from, but for the versions of the press and of Node; what it is comes first
 */
export async function memo(key: readonly string[], make: () => Promise<Uint8Array>): Promise<Uint8Array> {
  const known = readMemo(key);
  if (known) return known;
  const made = await make();
  writeMemo(key, made);
  return made;
}

/** The bytes that are kept under a key; *null* where there are none, or they are not what was kept. */
export function readMemo(key: readonly string[]): Buffer | null {
  if (!place) return null;
  const name = nameOf(key, place);
  try {
    const file = readFileSync(join(place.folder, name));
    const bytes = file.subarray(digestLength);
    return file.subarray(0, digestLength).equals(digestOf(name, bytes)) ? bytes : null;
  } catch {
    return null;
  }
}

/** Keeps bytes under a key. What cannot be kept is no error: it is made again. */
export function writeMemo(key: readonly string[], bytes: Uint8Array): void {
  if (!place) return;
  const {folder} = place;
  const name = nameOf(key, place);
  // Another process may write the same: each writes a file of its own, and the last to rename it wins.
  const waiting = join(folder, `.${name}.${randomUUID()}.tmp`);
  try {
    mkdirSync(folder, {recursive: true});
    writeFileSync(waiting, Buffer.concat([digestOf(name, bytes), bytes]));
    renameSync(waiting, join(folder, name));
    limitAtExit(folder);
  } catch {
    remove(waiting);
  }
}

/** As far as it can be: where nothing can be written, nothing can be removed. */
function remove(path: string): void {
  try {
    rmSync(path, {force: true});
  } catch {
    // It is only a leftover.
  }
}

const digestLength = 32;

const nameOf = (key: readonly string[], {press}: MemoPlace) =>
  createHash("sha256")
    .update(JSON.stringify([press, process.version, ...key]))
    .digest("hex");

/** Of the name too, so that a file is no answer to another key. */
const digestOf = (name: string, bytes: Uint8Array) => createHash("sha256").update(name).update(bytes).digest();

let isLimited = false;

function limitAtExit(folder: string): void {
  if (!isLimited && isMainThread) process.once("exit", () => limit(folder));
  isLimited = true;
}

/** So much is kept at most, in bytes. */
const most = 200_000_000;

/** Removes the oldest files of a folder that holds too much, until half is left. */
export function limit(folder: string, bytes = most): void {
  try {
    const files = readdirSync(folder).map((name) => {
      const path = join(folder, name);
      const {size, mtimeMs} = statSync(path);
      return {path, size, mtimeMs};
    });
    let size = files.reduce((sum, file) => sum + file.size, 0);
    if (size <= bytes) return;
    for (const file of files.toSorted((a, b) => a.mtimeMs - b.mtimeMs)) {
      if (size <= bytes / 2) break;
      rmSync(file.path, {force: true});
      size -= file.size;
    }
  } catch {
    // Another process may be at it.
  }
}
