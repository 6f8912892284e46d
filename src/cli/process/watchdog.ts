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
const {parentPort, workerData: {shared, grace, pid}} = require("node:worker_threads");
const {writeSync} = require("node:fs");
const state = new Int32Array(shared, 0, 3);
for (;;) {
  const seen = Atomics.load(state, 0);
  const patience = Atomics.load(state, 2);
  if (Atomics.wait(state, 0, seen, patience === 0 ? Infinity : patience) !== "timed-out") continue;
  Atomics.store(state, 1, 0);
  parentPort.postMessage(seen);
  if (Atomics.wait(state, 1, 0, grace) !== "timed-out") continue;
  const bytes = Buffer.from(shared, 12);
  const what = bytes.toString("utf8", 0, bytes.indexOf(0));
  writeSync(2, "nutgraf: " + what + "\\n");
  process.kill(pid, "SIGKILL");
}
`;

/** The thread that looks at the clock, and what it shares with this one. */
interface Clock {
  /** How many steps were begun; 1 once this thread has answered; the patience in ms, 0 where nothing is watched. */
  readonly state: Int32Array;
  readonly words: Uint8Array;
  /** Called where a step stands still. */
  still: () => void;
}

// One for all renders of a thread, one after the other: to start it takes longer than to render a figure again.
let running: Clock | null = null;

function startedClock(): Clock {
  const shared = new SharedArrayBuffer(12 + room);
  const clock: Clock = {
    state: new Int32Array(shared, 0, 3),
    words: new Uint8Array(shared, 12),
    still: () => undefined
  };
  const worker = new Worker(script, {eval: true, workerData: {shared, grace, pid: process.pid}});
  worker.on("message", (seen) => {
    Atomics.store(clock.state, 1, 1);
    Atomics.notify(clock.state, 1);
    // What is told of late may have gone on meanwhile.
    if (seen === Atomics.load(clock.state, 0)) clock.still();
  });
  // After its listener, which would keep the process alive.
  worker.unref();
  return clock;
}

/**
 * Watches a command from a thread of its own. What waits for what never comes fails with an error; what loops is killed, after
 * the same words. @param patience in ms
 */
export function watchdog(patience: number): Watchdog {
  const clock = (running ??= startedClock());
  const {state, words} = clock;
  let last = "";
  const stands = new Promise<never>((_, reject) => {
    clock.still = () => reject(new UsageError(last));
  });
  stands.catch(() => undefined);
  const begin = (time: number) => {
    // A part of a ms is not to become 0.
    Atomics.store(state, 2, Math.ceil(time));
    Atomics.add(state, 0, 1);
    Atomics.notify(state, 0);
  };
  const step = (what: string) => {
    last = `timeout: ${what}: nothing was done for ${patience / 1000} s (it loops, or waits for what never comes; --timeout)`;
    words.fill(0);
    words.set(new TextEncoder().encode(last).subarray(0, room - 1));
    begin(patience);
  };
  begin(patience);
  return {step, guard: (work) => Promise.race([work, stands]), close: () => begin(0)};
}
