import {join} from "node:path";
import {isMainThread} from "node:worker_threads";
import {packageFolder} from "./kept.js";

/** What waits for a font, by the number of the request. */
const waiting = new Map();

let worker;
let count = 0;

/** Cuts a font in a thread of its own, while the figures that follow are drawn; in this one where it is such a thread. */
export async function cutFont(weight, characters) {
  if (!isMainThread) return pressRequire(join(__dirname, "fonts.cjs")).subsetFont(weight, characters);
  startCutting();
  worker.ref();
  const id = (count += 1);
  return new Promise((resolve, reject) => {
    waiting.set(id, {resolve, reject});
    worker.postMessage({id, weight, characters});
  });
}

/** Starts the thread ahead of the first font, where one is likely to be asked for. */
export function startCutting() {
  if (isMainThread) worker ??= started();
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
  thread.on("error", (error) => {
    worker = undefined;
    for (const {reject} of waiting.values()) reject(error);
    waiting.clear();
  });
  // After its listeners, which would have the process wait for it.
  thread.unref();
  return thread;
}
