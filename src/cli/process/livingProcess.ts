import {readFileSync} from "node:fs";

/** Whether there is a process of that number, whoever’s it is; one that has ended and that nobody has waited for is none. */
export function isAlive(pid: number): boolean {
  if (pid === 0 || hasEnded(pid)) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/** Containers without an init process keep processes that have ended for ever. Linux alone says so. */
function hasEnded(pid: number): boolean {
  try {
    return /^\d+ \(.*\) [ZX]/s.test(readFileSync(`/proc/${pid}/stat`, "utf8"));
  } catch {
    return false;
  }
}
