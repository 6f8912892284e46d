import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {Piscina} from "piscina";
import {sweepThreads} from "../process/sweepTemporary.js";
import {packageFolder} from "../../publish/packageFolder.js";
import {isBundled} from "../process/isBundled.js";

/**
 * A thread of its own for notebooks in `.html`: to run their cells, it passes for the page of a browser; to serve them, it must
 * not wait while figures are rendered.
 * @param task a module beside this one, and the function that it exports
 */
export function kitThread<Call, Result>(task: "runCells" | "serveCells"): Piscina<Call, Result> {
  // Beside this module, in TypeScript or compiled.
  const file = fileURLToPath(import.meta.url.replace(/kitThread(?=\.[jt]s)/, task));
  sweepThreads();
  return new Piscina({
    filename: join(packageFolder, "bin", "renderWorker.cjs"),
    name: task,
    minThreads: 1,
    maxThreads: 1,
    argv: isBundled ? [] : [file],
    // A thread that waits for its next task in Atomics.wait() serves nothing.
    atomics: "disabled"
  });
}
