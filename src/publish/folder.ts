import {access, constants, mkdir, readdir, readFile, rename, rm, stat, writeFile} from "node:fs/promises";
import {dirname, join} from "node:path";
import type {Content} from "./publishedFile.js";

/** What becomes of one file in a folder. */
export interface Change {
  readonly name: string;
  readonly state: "new" | "changed" | "unchanged" | "removed";
  /** *null* for a file that is removed, and where it is put aside. */
  readonly content: Content | null;
  /** What is known of a content that is not held: it stands in its place already, or waits beside it. */
  readonly aside?: {readonly bytes: number; readonly sha256: string};
  /** How long it took to render, in whole ms. */
  readonly time?: number;
}

/** A file to be. */
interface FileToBe {
  readonly name: string;
  readonly content: Content;
  /** In ms; none where nobody asks. */
  readonly time?: number;
}

/** Reads a file of text; *null* where there is none. */
export async function readText(path: string): Promise<string | null> {
  const bytes = await readBytes(path);
  return bytes && bytes.toString("utf8");
}

async function readBytes(path: string): Promise<Buffer | null> {
  return readFile(path).catch((error: unknown) => {
    if (isMissing(error)) return null;
    throw new Error(`unreadable file: ${path}`, {cause: error});
  });
}

/** The names of the files in a folder, sorted; none where there is no folder. */
export async function namesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, {withFileTypes: true}).catch((error: unknown) => {
    if (isMissing(error)) return [];
    throw new Error(`unreadable folder: ${folder}`, {cause: error});
  });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map(({name}) => name)
    .sort();
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
  const earlier = await readBytes(join(folder, name));
  const state = earlier === null ? "new" : earlier.equals(bytesOf(content)) ? "unchanged" : "changed";
  return {name, content, state, ...(time !== undefined && {time: Math.round(time)})};
}

/** A file that is to go. */
export const removed = (name: string): Change => ({name, state: "removed", content: null});

/** Where a file is written before it takes its place. */
export const waitingPath = (folder: string, name: string) => join(folder, `.${name}.${process.pid}.tmp`);

/** @throws when a folder cannot be made or written to, before anything is */
export async function checkWritable(folder: string): Promise<void> {
  let nearest = folder;
  for (;;) {
    const found = await stat(nearest).catch((error: unknown) => {
      if (isMissing(error) || hasCode(error, "ENOTDIR")) return null;
      throw new Error(`unwritable folder: ${folder}`, {cause: error});
    });
    if (found && !found.isDirectory()) throw new Error(`unwritable folder: ${folder} (${nearest} is a file)`);
    if (found) break;
    nearest = dirname(nearest);
  }
  await access(nearest, constants.W_OK).catch((error: unknown) => {
    throw new Error(`unwritable folder: ${folder}`, {cause: error});
  });
}

/**
 * Carries changes out. Every file is first written whole beside its place, and only when all are there do they take
 * their places, so that a full disk or an interruption leaves no half file and, but for the last instant, no half story.
 */
export async function writeChanges(folder: string, changes: readonly Change[]): Promise<void> {
  await mkdir(folder, {recursive: true});
  const written = changes.filter(({state, content, aside}) => state !== "unchanged" && (content !== null || aside));
  try {
    for (const {name, content} of written) if (content !== null) await writeFile(waitingPath(folder, name), content);
    for (const {name} of written) await rename(waitingPath(folder, name), join(folder, name));
  } catch (error) {
    for (const {name} of written) await rm(waitingPath(folder, name), {force: true}).catch(() => undefined);
    throw error;
  }
  for (const {name, state} of changes) if (state === "removed") await rm(join(folder, name), {force: true});
}

const bytesOf = (content: Content) => (typeof content === "string" ? Buffer.from(content) : content);

const isMissing = (error: unknown) => hasCode(error, "ENOENT");

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}
