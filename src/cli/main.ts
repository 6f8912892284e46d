import {run} from "./run.js";

/**
 * Runs `nutgraf` as this process: its words, its streams and its exit code.
 * @returns true when it is to be called again, because the press was made anew meanwhile
 */
export async function main(): Promise<boolean> {
  let isCalledAgain = false;
  // Whoever reads our output may stop reading: `nutgraf render | head`.
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EPIPE") process.exit(0);
      throw error;
    });
  }
  process.exitCode = await run(process.argv.slice(2), {
    cwd: process.cwd(),
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    isTerminal: process.stderr.isTTY === true,
    hasColours: process.stdout.isTTY === true && !process.env["NO_COLOR"],
    now: () => performance.now(),
    callAgain: () => (isCalledAgain = true)
  });
  return isCalledAgain;
}
