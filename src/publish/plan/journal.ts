import {readFileSync, renameSync, rmSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {array, object} from "valibot";
import {readJSON} from "../../facts/evidence/readJSON.js";
import {ownName} from "./ownName.js";

/** What is left to do once all files of a folder are written whole beside their places. */
interface Journal {
  /** Files that wait, each with the name that it is to take, in this order. */
  readonly renamed: readonly {readonly from: string; readonly to: string}[];
  /** Files that go. */
  readonly removed: readonly string[];
}

/** Stands in a folder from the moment in which its files are to change until all have. */
export const journalName = ".nutgraf-journal.json";

const journalSchema = object({renamed: array(object({from: ownName, to: ownName})), removed: array(ownName)});

/**
 * Begins to change a folder: from here on its files are as good as new, for whoever comes next ends what a killed process
 * did not.
 */
export function beginJournal(folder: string, journal: Journal): void {
  const waiting = join(folder, `.${journalName}.tmp`);
  writeFileSync(waiting, JSON.stringify(journal));
  renameSync(waiting, join(folder, journalName));
}

/** Ends the changes of a folder that were begun, by this process or by one that was killed. @returns whether any were */
export function endJournal(folder: string): boolean {
  const journal = readJournal(folder);
  if (!journal) return false;
  for (const {from, to} of journal.renamed) renameIfThere(join(folder, from), join(folder, to));
  for (const name of journal.removed) rmSync(join(folder, name), {force: true});
  rmSync(join(folder, journalName), {force: true});
  return true;
}

/** The changes of a folder that were begun and not ended; *null* where there are none. */
export function readJournal(folder: string): Journal | null {
  try {
    return readJSON(journalSchema, readFileSync(join(folder, journalName), "utf8"));
  } catch {
    return null;
  }
}

/** One that is not there has taken its place already. */
function renameIfThere(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
  }
}
