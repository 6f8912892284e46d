import {createHash} from "node:crypto";
import {mkdirSync, readdirSync, rmdirSync, rmSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {type Change, readText, waitingPath} from "./folder.js";
import {byteLength} from "./publishedFile.js";

/**
 * Lets go of a file’s content once it stands, or waits, where it can be read again. The **sha256** of the content, where
 * it is known, is not worked out again, nor held twice.
 */
export type PutAside = (folder: string, change: Change, sha256?: string) => Promise<Change>;

/**
 * Puts what is to be written into the files that wait beside their places, from which `writeChanges` takes it, so that
 * no more than a figure of it need be held. Until then **discard** leaves the folders as they were, and so does a signal
 * to stop that nobody else listens to.
 */
export function waitingFiles() {
  const folders = new Map<string, string | undefined>();
  const discard = () => {
    for (const [folder, made] of folders) takeAway(folder, made);
    folders.clear();
  };
  const stop = (signal: NodeJS.Signals) => {
    discard();
    close();
    process.kill(process.pid, signal);
  };
  const own = (["SIGINT", "SIGTERM"] as const).filter((signal) => process.listenerCount(signal) === 0);
  for (const signal of own) process.once(signal, stop);
  const close = () => {
    for (const signal of own) process.off(signal, stop);
  };
  const putAside: PutAside = async (folder, change, sha256) => {
    const {name, state, content} = change;
    if (content === null) return change;
    if (state !== "unchanged") {
      if (!folders.has(folder)) folders.set(folder, mkdirSync(folder, {recursive: true}));
      writeFileSync(waitingPath(folder, name), content);
    }
    return withoutContent(change, sha256);
  };
  return {putAside, discard, close};
}

/** Lets go only of what stands unchanged: for a render that writes nothing. */
export const dropUnchanged: PutAside = (_folder, change, sha256) =>
  Promise.resolve(change.state === "unchanged" ? withoutContent(change, sha256) : change);

function withoutContent(change: Change, sha256?: string): Change {
  const {content} = change;
  if (content === null) return change;
  const digest = sha256 ?? createHash("sha256").update(content).digest("hex");
  return {...change, content: null, aside: {bytes: byteLength(content), sha256: digest}};
}

/** The text that a file of a folder is to have; *null* where it is to go, or is none. */
export async function textToBe(folder: string, {name, state, content, aside}: Change): Promise<string | null> {
  if (!aside) return typeof content === "string" ? content : null;
  return readText(state === "unchanged" ? join(folder, name) : waitingPath(folder, name));
}

function takeAway(folder: string, made: string | undefined): void {
  const own = new RegExp(`^\\..+\\.${process.pid}\\.tmp$`);
  for (const name of readdirSync(folder)) if (own.test(name)) rmSync(join(folder, name), {force: true});
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
