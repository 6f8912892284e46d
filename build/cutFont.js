import {join} from "node:path";
import {isMainThread} from "node:worker_threads";
import {packageFolder} from "./kept.js";

/** What waits for a font, by the number of the request. */
const waiting = new Map();

let worker;
let isLost = false;
let count = 0;

/**
 * Cuts a font in a thread of its own, while the figures that follow are drawn; in this one where it is such a thread, and
 * from when the thread is lost.
 */
export async function cutFont(weight, characters) {
  startCutting();
  if (worker === undefined) return cutHere(weight, characters);
  worker.ref();
  const id = (count += 1);
  return new Promise((resolve, reject) => {
    waiting.set(id, {weight, characters, resolve, reject});
    worker.postMessage({id, weight, characters});
  });
}

// With the same script: it holds the compression, which is most of it.
const cutHere = async (weight, characters) => pressRequire(join(__dirname, "fonts.cjs")).subsetFont(weight, characters);

/** Starts the thread ahead of the first font, where one is likely to be asked for. */
export function startCutting() {
  if (isMainThread && !isLost) worker ??= started();
}

function started() {
  const thread = pressRequire(join(packageFolder, "bin", "fontThread.cjs")).fontThread();
  thread.on("message", ({id, font, message}) => {
    const {resolve, reject} = waiting.get(id);
    waiting.delete(id);
    if (waiting.size === 0) thread.unref();
    if (message === undefined) resolve(Buffer.from(font));
    else reject(new Error(message));
  });
  // One that could not be started, or had no memory left, says so as an error; one that just ends does not.
  thread.on("error", lose);
  thread.on("exit", lose);
  // After its listeners, which would have the process wait for it.
  thread.unref();
  return thread;
}

function lose() {
  isLost = true;
  worker = undefined;
  for (const {weight, characters, resolve, reject} of waiting.values())
    cutHere(weight, characters).then(resolve, reject);
  waiting.clear();
}
