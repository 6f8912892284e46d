import {createHash} from "node:crypto";
import {lstatSync, readdirSync, rmSync} from "node:fs";
import {join} from "node:path";
import {isMainThread} from "node:worker_threads";
import type {GenericSchema, InferOutput} from "valibot";
import {readJSON} from "../facts/evidence/readJSON.js";
import {readKept, writeKept} from "./keptFile.js";

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

/** What is kept of one kind. */
interface Kept {
  /** All that the bytes follow from, but for the versions of the press and of Node; what it is comes first. */
  readonly key: readonly string[];
  readonly make: () => Promise<Uint8Array>;
  /** Whether bytes are of this kind, from their first to their last: what others have put there, with its digest, is not. */
  readonly isWhole: (bytes: Buffer) => boolean;
}

/** The bytes that **make** makes: those of an earlier run where they are kept under the same key, whole and unharmed. */
export async function memo({key, make, isWhole}: Kept): Promise<Uint8Array> {
  const known = readMemo(key);
  if (known && isWhole(known)) return known;
  const made = await make();
  writeMemo(key, made);
  return made;
}

/** The same for a value that JSON can hold. @param schema what it is */
export async function memoJSON<const S extends GenericSchema>(
  key: readonly string[],
  schema: S,
  make: () => Promise<InferOutput<S>>
): Promise<InferOutput<S>> {
  const known = readMemo(key);
  const read = known && readJSON(schema, known.toString("utf8"));
  if (read !== null) return read;
  const made = await make();
  writeMemo(key, Buffer.from(JSON.stringify(made)));
  return made;
}

/** The bytes that are kept under a key; *null* where there are none, or they are not what was kept. */
function readMemo(key: readonly string[]): Buffer | null {
  if (!place) return null;
  const name = nameOf(key, place);
  try {
    const file = readKept(join(place.folder, name));
    const bytes = file.subarray(digestLength);
    return file.subarray(0, digestLength).equals(digestOf(name, bytes)) ? bytes : null;
  } catch {
    return null;
  }
}

/** Keeps bytes under a key. What cannot be kept is no error: it is made again. */
function writeMemo(key: readonly string[], bytes: Uint8Array): void {
  if (!place) return;
  const {folder} = place;
  const name = nameOf(key, place);
  if (writeKept(join(folder, name), Buffer.concat([digestOf(name, bytes), bytes]))) limitAtExit(folder);
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

/** For so long, in ms, a process may write a file before it takes its place: a killed one never does. */
const patience = 60_000;

/** So much is kept at most, in bytes. */
const most = 200_000_000;

/** Removes what killed processes left in a folder and, where it holds too much, its oldest files until half is left. */
export function limit(folder: string, bytes = most): void {
  try {
    const all = readdirSync(folder).map((name) => {
      const path = join(folder, name);
      const {size, mtimeMs} = lstatSync(path);
      return {path, size, mtimeMs};
    });
    const lost = all.filter(({path, mtimeMs}) => path.endsWith(".tmp") && mtimeMs < Date.now() - patience);
    for (const {path} of lost) rmSync(path, {recursive: true, force: true});
    const files = all.filter((file) => !lost.includes(file));
    let size = files.reduce((sum, file) => sum + file.size, 0);
    if (size <= bytes) return;
    for (const file of files.toSorted((a, b) => a.mtimeMs - b.mtimeMs)) {
      if (size <= bytes / 2) break;
      rmSync(file.path, {recursive: true, force: true});
      size -= file.size;
    }
  } catch {
    // Another process may be at it.
  }
}
