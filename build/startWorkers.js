import {join} from "node:path";
import {Piscina} from "piscina";
import {packageFolder} from "./kept.js";

/** Starts threads that each load the press, through the code that V8 kept of it, and render parts of stories. */
export function startWorkers(count) {
  const pool = new Piscina({
    filename: join(packageFolder, "bin", "renderWorker.cjs"),
    minThreads: count,
    maxThreads: count,
    argv: process.argv.filter((word) => word === "--no-cache")
  });
  return {count, render: (part) => pool.run(part), close: () => pool.destroy()};
}
