import {rmSync} from "node:fs";

/** Removes a leftover as far as it can be: where nothing can be written, nothing can be removed. */
export function takeAway(path: string): void {
  try {
    rmSync(path, {force: true});
  } catch {
    // It is the fault before that is told of.
  }
}
