import {rm} from "node:fs/promises";

const leaving = new Set<Promise<void>>();

/** Takes the folder of a test away while the next test runs: on some disks that takes longer than to fill it. */
export function takeAway(folder: string): void {
  const gone = rm(folder, {recursive: true, force: true}).finally(() => leaving.delete(gone));
  leaving.add(gone);
}

/** Waits until all of them are gone. */
export const allTakenAway = async (): Promise<void> => void (await Promise.all(leaving));
