import {join} from "node:path";
import {Piscina} from "piscina";
import {packageFolder} from "./kept.js";

/** Starts threads that each load the press, through the code that V8 kept of it, and render parts of stories. */
export function startWorkers(count) {
  const pool = new Piscina({
    filename: join(packageFolder, "bin", "renderWorker.cjs"),
    minThreads: count,
    maxThreads: count,
    // A thread that waits for its next part in Atomics.wait() never comes to what its loop has put off: there HarfBuzz frees
    // what it set texts with, a hundred kB for each figure.
    atomics: "disabled",
    argv: process.argv.filter((word) => word === "--no-cache")
  });
  return {count, render: (part) => pool.run(part), close: () => pool.destroy()};
}
