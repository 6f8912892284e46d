import {mkdtempSync} from "node:fs";
import {hostname, tmpdir} from "node:os";
import {join} from "node:path";
import {isMainThread} from "node:worker_threads";

/**
 * Makes a temporary folder of this process. Its name says whose it is, so that one that a killed process left can be told
 * from one in use; with the machine, since containers that share the folder count their processes apart; and whether it
 * is that of a thread, which may be ended before it takes its folder away.
 * @throws where the system's folder of temporary files is missing, full, or cannot be written
 */
export function temporaryFolder(kind: "module" | "fonts"): string {
  const parent = tmpdir();
  try {
    return mkdtempSync(join(parent, `nutgraf-${isMainThread ? kind : "thread"}-${hostname()}-${process.pid}-`));
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown error";
    const name = process.platform === "win32" ? "TEMP" : "TMPDIR";
    throw new Error(
      `${unusable}: ${parent} (${reasons[code] ?? code}; set ${name} to a folder that can be written)`,
      {cause: error}
    );
  }
}

const unusable = "unusable folder of temporary files";

/** True for what `temporaryFolder` throws, which is no fault of the file that is read. */
export const isUnusableFolder = (error: unknown): boolean =>
  error instanceof Error && error.message.startsWith(unusable);

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "it does not exist",
  ENOTDIR: "it is no folder",
  EACCES: "it cannot be written",
  EROFS: "it cannot be written",
  ENOSPC: "the disk is full",
  EDQUOT: "the disk is full"
};
