import {readdirSync, readFileSync, rmSync} from "node:fs";
import {hostname, tmpdir} from "node:os";
import {join} from "node:path";
import {isAlive} from "./livingProcess.js";

let isSwept = false;

/** Takes away, once a process, the temporary folders that killed processes have left. */
export function sweepTemporary(): void {
  if (!isSwept) takeLeftAway(tmpdir());
  isSwept = true;
}

let isAsked = false;

/** Has this process take away the temporary folders of its threads when it ends: a thread that is ended comes to nothing more. */
export function sweepThreads(): void {
  if (!isAsked) process.once("exit", () => takeLeftAway(tmpdir(), process.pid));
  isAsked = true;
}

/**
 * Takes away the temporary folders in a **folder** that killed processes of this machine have left.
 * @param threadsOf a process whose threads have ended, while it has not
 */
export function takeLeftAway(folder: string, threadsOf?: number): void {
  const own = `-${hostname()}-`;
  try {
    for (const name of readdirSync(folder)) {
      if (isLockOfNobody(join(folder, name))) rmSync(join(folder, name), {force: true});
      const [, kind, machine, pid] = /^nutgraf-(module|fonts|thread)(-.*-)(\d+)-\w{6}$/.exec(name) ?? [];
      if (machine !== own) continue;
      const isOfThread = kind === "thread" && threadsOf === Number(pid);
      if (isOfThread || !isAlive(Number(pid))) rmSync(join(folder, name), {recursive: true, force: true});
    }
  } catch {
    // Another user’s, or another process is at it.
  }
}

/** Whether a file was to become the lock of a process that has ended; one that says nothing yet may be in the making. */
function isLockOfNobody(path: string): boolean {
  if (!/nutgraf-lock-[0-9a-f]{16}\.[0-9a-f-]{36}$/.test(path)) return false;
  const pid = Number(readFileSync(path, "utf8"));
  return Number.isSafeInteger(pid) && pid > 0 && !isAlive(pid);
}
