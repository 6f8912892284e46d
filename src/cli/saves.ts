import {readFileSync, statSync} from "node:fs";
import {basename} from "node:path";
import {sha256Hex} from "../facts/digest.js";
import {type FolderWatch, folderWatch} from "./folderWatch.js";

const signals = ["SIGINT", "SIGTERM"] as const;

/** What was saved since it was last asked for, and the signal to stop. */
export function listenForSaves() {
  let saved: string[] = [];
  let isStopped = false;
  let wake: () => void = () => undefined;
  const states = new Map<string, string | null>();
  const folders: FolderWatch = folderWatch((path) => {
    // What an editor keeps for itself beside the file.
    if (/^\.|~$/.test(basename(path))) return;
    const state = stateOf(path);
    // One save gives several signs, and what is told of later may have been seen already.
    if (states.get(path) === state) return;
    states.set(path, state);
    saved.push(path);
    wake();
  });
  const stop = () => {
    isStopped = true;
    wake();
  };
  // Not while a notebook runs: one that never ends leaves no turn to a listener, and the default action must stop it.
  const ignoreSignals = () => {
    for (const signal of signals) process.off(signal, stop);
  };
  const quiet = (time: number) =>
    new Promise<void>((done) => {
      const timer = setTimeout(done, time);
      wake = () => {
        clearTimeout(timer);
        done();
      };
    });
  const isDue = () => isStopped || saved.length > 0;
  return {
    watch: folders,
    close: () => {
      ignoreSignals();
      folders.close();
    },
    /** Forgets what was saved, and leaves signals to their default action, until **listen** is called. */
    clear: () => {
      ignoreSignals();
      // A sign of this same save that comes later, as when a file is emptied and then written, is not another save.
      for (const path of saved) states.set(path, stateOf(path));
      saved = [];
    },
    /** From now on a signal ends the wait. */
    listen: () => {
      ignoreSignals();
      for (const signal of signals) process.once(signal, stop);
    },
    /** True as soon as something is saved, or it is to stop, within some ms. */
    comesWithin: async (time: number) => {
      if (!isDue()) await quiet(time);
      return isDue() && !isStopped;
    },
    /** The paths of what is saved next, once it is whole; *null* to stop. */
    next: async (): Promise<readonly string[] | null> => {
      while (!isDue()) await new Promise<void>((done) => (wake = done));
      for (let count = 0; count !== saved.length && !isStopped;) {
        count = saved.length;
        await round();
      }
      return isStopped ? null : saved;
    }
  };
}

/** By what a saved file is told from what it was: when it was written, and what it says; *null* for one that is gone. */
function stateOf(path: string): string | null {
  try {
    return `${statSync(path, {bigint: true}).mtimeNs} ${sha256Hex(readFileSync(path))}`;
  } catch {
    return null;
  }
}

/** Waits until the system has been asked once more what was saved. */
async function round(): Promise<void> {
  for (let turn = 0; turn < 2; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}
