import {createHash} from "node:crypto";
import {mkdirSync, rmdirSync, rmSync} from "node:fs";
import {dirname, join} from "node:path";
import {type Aside, type Change, readText, waitingPath, writeContent} from "./folder.js";
import {byteLength, type Content} from "../files/publishedFile.js";
import {sentinel} from "./sentinel.js";

/**
 * Lets go of a file’s content once it stands, or waits, where it can be read again. What is **known** of the content is
 * not worked out again, nor held twice.
 */
export type PutAside = (folder: string, change: Change, known?: Aside) => Promise<Change>;

/**
 * Puts what is to be written into the files that wait beside their places, from which `writeChanges` takes it, so that
 * no more than a figure of it need be held. Until then **discard** leaves the folders as they were, and so does an end of the
 * process; one that is killed leaves files that wait, which the next render takes away.
 */
export function waitingFiles() {
  const folders = new Map<string, string | undefined>();
  const paths = new Set<string>();
  const discard = () => {
    for (const path of paths) rmSync(path, {force: true});
    for (const [folder, made] of folders) takeAway(folder, made);
    folders.clear();
    paths.clear();
  };
  process.once("exit", discard);
  const watcher = sentinel();
  watcher.say("nothing was written");
  const writing = () => watcher.say("some files may be written; the next render writes the others");
  const close = () => {
    process.off("exit", discard);
    watcher.say(null);
  };
  const putAside: PutAside = async (folder, change, known) => {
    const {name, state, content} = change;
    if (content === null) return change;
    if (state !== "unchanged") {
      if (!folders.has(folder)) folders.set(folder, mkdirSync(folder, {recursive: true}));
      paths.add(waitingPath(folder, name));
      writeContent(waitingPath(folder, name), content);
    }
    return withoutContent(change, known);
  };
  return {putAside, writing, discard, close};
}

/** Lets go only of what stands unchanged: for a render that writes nothing. */
export const dropUnchanged: PutAside = (_folder, change, known) =>
  Promise.resolve(change.state === "unchanged" ? withoutContent(change, known) : change);

function withoutContent(change: Change, known?: Aside): Change {
  const {content} = change;
  return content === null ? change : {...change, content: null, aside: known ?? asideOf(content)};
}

function asideOf(content: Content): Aside {
  return {bytes: byteLength(content), sha256: createHash("sha256").update(content).digest("hex")};
}

/** The text that a file of a folder is to have; *null* where it is to go, or is none. */
export async function textToBe(folder: string, {name, state, content, aside}: Change): Promise<string | null> {
  if (!aside) return typeof content === "string" ? content : null;
  return readText(state === "unchanged" ? join(folder, name) : waitingPath(folder, name));
}

function takeAway(folder: string, made: string | undefined): void {
  // The folders that were made for it go too, unless somebody has put something there.
  if (made === undefined) return;
  for (let path = folder; path.length >= made.length; path = dirname(path)) {
    try {
      rmdirSync(path);
    } catch {
      return;
    }
  }
}
