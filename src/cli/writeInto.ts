import {join, relative} from "node:path";
import {foldersIn, recoverFolder} from "../publish/plan/folder.js";
import type {Effects} from "./effects.js";
import {lockFolder} from "./process/folderLock.js";

/** Where a command writes. */
interface Target {
  /** The folder of all stories. */
  readonly out: string;
  /** Those of the stories. */
  readonly folders: readonly string[];
  /** How long another command is waited for, in ms. */
  readonly patience: number;
}

/** Does some work while no other command writes into the same folders, and after what a killed one left was put right. */
export async function writeInto<T>(
  {out, folders, patience}: Target,
  {err, cwd}: Pick<Effects, "err" | "cwd">,
  work: () => Promise<T>
): Promise<T> {
  const onWait = () => err(`nutgraf: waiting: another command writes into ${relative(cwd, out) || "."}\n`);
  const unlock = await lockFolder(out, {onWait, patience});
  try {
    // Of a story that is gone there may be no more than its journal.
    const all = [...foldersIn(out).map((name) => join(out, name)), ...folders];
    for (const folder of new Set([out, ...all])) recoverFolder(folder);
    return await work();
  } finally {
    unlock();
  }
}
