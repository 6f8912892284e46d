import {takeAway} from "../takeAway.js";
import {
  accessSync,
  closeSync,
  constants,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  type Stats,
  statSync,
  writeFileSync
} from "node:fs";
import {randomUUID} from "node:crypto";
import {basename, dirname, join} from "node:path";
import type {Content} from "../files/publishedFile.js";
import {beginJournal, endJournal, journalName, readJournal} from "./journal.js";

// All that follows is done at once: a story’s files are small, and to hand one to a thread of Node’s and to hear of it takes
// longer than to read or to write it.

/** What becomes of one file in a folder. */
export interface Change {
  readonly name: string;
  readonly state: "new" | "changed" | "unchanged" | "removed";
  /** *null* for a file that is removed, and where it is put aside. */
  readonly content: Content | null;
  /** What is known of a content that is not held: it stands in its place already, or waits beside it. */
  readonly aside?: Aside;
  /** How long it took to render, in whole ms. */
  readonly time?: number;
}

/** What stays of a content that is put aside. */
export interface Aside {
  readonly bytes: number;
  /** Hexadecimal. */
  readonly sha256: string;
}

/** A file to be. */
export interface FileToBe {
  readonly name: string;
  readonly content: Content;
  /** In ms; none where nobody asks. */
  readonly time?: number;
}

/** Reads a file of text; *null* where there is none. */
export async function readText(path: string): Promise<string | null> {
  return readBytes(path)?.toString("utf8") ?? null;
}

/** Reads a file; *null* where there is none. */
export function readBytes(path: string): Buffer | null {
  const found = statOf(path);
  if (!found) return null;
  // A pipe would be waited for until somebody writes into it.
  if (!found.isFile()) throw notPlain(path, found);
  try {
    return readFileSync(path);
  } catch (error) {
    if (isMissing(error)) return null;
    throw new Error(`unreadable file: ${path}${reasonOf(error)}`, {cause: error});
  }
}

function statOf(path: string): Stats | undefined {
  try {
    return statSync(path, {throwIfNoEntry: false});
  } catch (error) {
    throw new Error(`unreadable file: ${path}${reasonOf(error)}`, {cause: error});
  }
}

/** The names of the folders in a folder, sorted; none where it cannot be read. */
export function foldersIn(folder: string): string[] {
  try {
    return readdirSync(folder, {withFileTypes: true})
      .filter((entry) => entry.isDirectory())
      .map(({name}) => name)
      .sort();
  } catch {
    return [];
  }
}

/** The names of the files in a folder, sorted; none where there is no folder. */
export async function namesIn(folder: string): Promise<string[]> {
  try {
    return readdirSync(folder, {withFileTypes: true})
      .filter((entry) => !entry.isDirectory())
      .map(({name}) => name)
      .filter((name) => !isWaiting(name))
      .sort();
  } catch (error) {
    if (isMissing(error)) return [];
    throw new Error(`unreadable folder: ${folder}`, {cause: error});
  }
}

/**
 * Compares files to be with those in a folder.
 * @param gone names of files in the folder that are to go
 */
export async function compareFolder(
  folder: string,
  files: readonly FileToBe[],
  gone: readonly string[]
): Promise<Change[]> {
  const changes = await Promise.all(files.map((file) => compareFile(folder, file)));
  return [...changes, ...gone.map(removed)];
}

/** Compares one file to be with that in a folder. */
export async function compareFile(folder: string, {name, content, time}: FileToBe): Promise<Change> {
  const earlier = readBytes(join(folder, name));
  const state = earlier === null ? "new" : earlier.equals(bytesOf(content)) ? "unchanged" : "changed";
  return {name, content, state, ...(time !== undefined && {time: Math.round(time)})};
}

/** A file that is to go. */
export const removed = (name: string): Change => ({name, state: "removed", content: null});

// Not the id of the process: two containers that share a folder may have the same.
const token = randomUUID();

/** Where a file is written before it takes its place; no other process writes there. */
export const waitingPath = (folder: string, name: string) => join(folder, `.${name}.${token}.tmp`);

/** True for the name of a file that waits to take its place, of this process or of another. */
const isWaiting = (name: string) =>
  /^\..+\.[0-9a-f-]{36}\.tmp$/.test(name) || name === journalName || name === `.${journalName}.tmp`;

/** @throws when a folder cannot be made or written to, before anything is */
export async function checkWritable(folder: string): Promise<void> {
  let nearest = folder;
  for (let found = above(nearest); !found?.isDirectory(); found = above(nearest)) {
    if (found) throw new Error(`unwritable folder: ${folder} (${nearest} is a file)`);
    nearest = dirname(nearest);
  }
  try {
    accessSync(nearest, constants.W_OK);
  } catch (error) {
    throw new Error(`unwritable folder: ${folder}${reasonOf(error)}`, {cause: error});
  }

  function above(path: string) {
    try {
      const found = statSync(path, {throwIfNoEntry: false});
      if (found || !lstatSync(path, {throwIfNoEntry: false})) return found;
    } catch (error) {
      if (hasCode(error, "ENOTDIR")) return undefined;
      throw new Error(`unwritable folder: ${folder}${reasonOf(error)}`, {cause: error});
    }
    throw new Error(`unwritable folder: ${folder} (${path} links to what is not there)`);
  }
}

/**
 * Carries changes out. Every file is first written whole beside its place, and only when all are there do they take
 * their places, so that a full disk leaves every file as it was. A journal says that they are about to: where the process is
 * killed in that instant, `recoverFolder` of the next run does the rest, and no reader is left with a half story.
 */
export async function writeChanges(folder: string, changes: readonly Change[]): Promise<void> {
  mkdirSync(folder, {recursive: true});
  const written = changes.filter(({state, content, aside}) => state !== "unchanged" && (content !== null || aside));
  const removed = changes.flatMap(({name, state}) => (state === "removed" ? [name] : []));
  try {
    for (const {name} of written) checkPlain(join(folder, name));
    for (const {name, content} of written) if (content !== null) writeContent(waitingPath(folder, name), content);
    const renamed = manifestFirst(written).map(({name}) => ({from: basename(waitingPath(folder, name)), to: name}));
    if (renamed.length + removed.length > 0) beginJournal(folder, {renamed, removed});
    endJournal(folder);
    if (written.length === 0 && removed.length > 0) takeEmptyAway(folder);
  } catch (error) {
    for (const {name} of written) takeAway(waitingPath(folder, name));
    takeAway(join(folder, journalName));
    throw error;
  }
}

/** Puts a folder right that a killed process left: ends what it began, and takes away what waits for nobody. */
export function recoverFolder(folder: string): void {
  endJournal(folder);
  for (const name of waitingIn(folder)) takeAway(join(folder, name));
}

/** Whether a process was killed while it wrote into a folder: its changes were begun and not ended. */
export const isHalfWritten = (folder: string): boolean => readJournal(folder) !== null;

function waitingIn(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => isWaiting(name));
  } catch {
    return [];
  }
}

/** @throws for what no file may take the place of: a folder, a pipe, a device */
function checkPlain(path: string): void {
  const found = lstatSync(path, {throwIfNoEntry: false});
  if (!found || found.isFile() || found.isSymbolicLink()) return;
  throw notPlain(path, found);
}

const notPlain = (path: string, found: Stats) =>
  new Error(`foreign file: ${path} (${found.isDirectory() ? "a folder" : "no plain file"}; move it)`);

const manifestFirst = (changes: readonly Change[]) =>
  changes.toSorted((a, b) => Number(isManifest(b.name)) - Number(isManifest(a.name)));

const isManifest = (name: string) => /^manifest(-\d+-of-\d+)?\.json$/.test(name);

/** Of a story that is gone; what somebody else has put there stays. */
function takeEmptyAway(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // It is not empty.
  }
}

/** Writes a file; a manifest of megabytes in pieces, so that it is not held as text and as bytes. */
export function writeContent(path: string, content: Content): void {
  if (typeof content !== "string" || content.length <= pieceLength) return writeFileSync(path, content);
  const file = openSync(path, "w");
  try {
    const buffer = new Uint8Array(pieceLength);
    for (let start = 0; start < content.length;) {
      const {read, written} = encoder.encodeInto(content.slice(start), buffer);
      writeFileSync(file, buffer.subarray(0, written));
      start += read;
    }
  } finally {
    closeSync(file);
  }
}

/** Of a long text, in bytes. */
const pieceLength = 100_000;

const encoder = new TextEncoder();

const bytesOf = (content: Content) => (typeof content === "string" ? Buffer.from(content) : content);

/** What the system says is wrong, after a message: " (EACCES)". */
const reasonOf = (error: unknown) => (error instanceof Error && "code" in error ? ` (${String(error.code)})` : "");

const isMissing = (error: unknown) => hasCode(error, "ENOENT");

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}
