import {Worker} from "node:worker_threads";
import {UsageError} from "../options.js";

/** Sees to it that a command does not stand still. */
interface Watchdog {
  /** Says what is begun now: from here on it has as long as patience lasts. */
  readonly step: (what: string) => void;
  /** Settles with **work**, and is rejected where nothing was begun for as long as patience lasts. */
  readonly guard: <T>(work: Promise<T>) => Promise<T>;
  readonly close: () => void;
}

/** So long has the command itself to end where it stood still, in ms: where it loops, its thread ends the process. */
const grace = 300;

/** Room for what is being done, in bytes. */
const room = 400;

// A notebook that loops gives no turn to any timer, so that another thread has to look at the clock.
const script = `
const {parentPort, workerData: {shared, patience, grace, pid}} = require("node:worker_threads");
const {writeSync} = require("node:fs");
const count = new Int32Array(shared, 0, 2);
for (let seen = Atomics.load(count, 0); seen >= 0; seen = Atomics.load(count, 0)) {
  if (Atomics.wait(count, 0, seen, patience) !== "timed-out") continue;
  parentPort.postMessage("still");
  if (Atomics.wait(count, 1, 0, grace) !== "timed-out") break;
  const bytes = Buffer.from(shared, 8);
  const what = bytes.toString("utf8", 0, bytes.indexOf(0));
  writeSync(2, "nutgraf: " + what + "\\n");
  process.kill(pid, "SIGKILL");
}
`;

/**
 * Watches a command from a thread of its own. What waits for what never comes fails with an error; what loops is killed, after
 * the same words. @param patience in ms
 */
export function watchdog(patience: number): Watchdog {
  const shared = new SharedArrayBuffer(8 + room);
  const count = new Int32Array(shared, 0, 2);
  const words = new Uint8Array(shared, 8);
  let still: (error: Error) => void = () => undefined;
  let last = "";
  const stands = new Promise<never>((_, reject) => (still = reject));
  stands.catch(() => undefined);
  const worker = new Worker(script, {eval: true, workerData: {shared, patience, grace, pid: process.pid}});
  worker.on("message", () => {
    Atomics.store(count, 1, 1);
    Atomics.notify(count, 1);
    still(new UsageError(last));
  });
  // After its listener, which would keep the process alive.
  worker.unref();
  const step = (what: string) => {
    last = `timeout: ${what}: nothing was done for ${patience / 1000} s (it loops, or waits for what never comes; --timeout)`;
    words.fill(0);
    words.set(new TextEncoder().encode(last).subarray(0, room - 1));
    Atomics.add(count, 0, 1);
    Atomics.notify(count, 0);
  };
  const close = () => {
    Atomics.store(count, 0, -1);
    Atomics.notify(count, 0);
  };
  return {step, guard: (work) => Promise.race([work, stands]), close};
}
