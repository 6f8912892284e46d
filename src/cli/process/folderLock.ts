import {createHash, randomUUID} from "node:crypto";
import {linkSync, readFileSync, renameSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {isAlive} from "./livingProcess.js";

/** How a lock is waited for. */
interface LockOptions {
  /** Called once, where another process holds it. */
  readonly onWait: () => void;
  /** How long it is waited for, in ms. */
  readonly patience: number;
}

/**
 * Has this process write into a folder alone: another one on this machine that asks for the same waits. The lock of a process
 * that is gone is no lock. It lies with the temporary files, so that no story’s folder has a file of it.
 * @returns what gives it back
 * @throws where another process still holds it when patience is over
 */
export async function lockFolder(folder: string, {onWait, patience}: LockOptions): Promise<() => void> {
  const path = join(tmpdir(), `nutgraf-lock-${createHash("sha256").update(folder).digest("hex").slice(0, 16)}`);
  const end = performance.now() + patience;
  for (let first = true; ; first = false) {
    if (takeLock(path)) return giver(path);
    if (first) onWait();
    if (performance.now() > end)
      throw new Error(
        `locked folder: ${folder} (process ${holderOf(path)} writes there; if it does not, remove ${path})`
      );
    await new Promise((done) => setTimeout(done, 50));
  }
}

function giver(path: string): () => void {
  const give = () => {
    process.off("exit", give);
    rmSync(path, {force: true});
  };
  process.once("exit", give);
  return give;
}

/** Takes a lock. @returns false where another process holds it; none is needed where none can be written */
function takeLock(path: string): boolean {
  const own = `${path}.${randomUUID()}`;
  try {
    // Never through a link that somebody has put there.
    writeFileSync(own, String(process.pid), {flag: "wx", mode: 0o600});
    // At once with what it says, so that nobody takes it for a lock of nobody.
    linkSync(own, path);
    return true;
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) return true;
  } finally {
    rmSync(own, {force: true});
  }
  const holder = holderOf(path);
  if (holder === undefined || isAlive(holder)) return false;
  removeStale(path, holder);
  return takeLock(path);
}

/** *undefined* for a lock that was given back meanwhile, or that is another user’s. */
function holderOf(path: string): number | undefined {
  try {
    const pid = Number(readFileSync(path, "utf8"));
    return Number.isSafeInteger(pid) && pid > 0 ? pid : 0;
  } catch {
    return undefined;
  }
}

/** Of two that find the same stale lock only one takes it away, and never the new one of the other. */
function removeStale(path: string, holder: number): void {
  const aside = `${path}.${randomUUID()}`;
  try {
    renameSync(path, aside);
    if (holderOf(aside) !== holder) linkSync(aside, path);
    rmSync(aside, {force: true});
  } catch {
    // Then another was faster.
  }
}
