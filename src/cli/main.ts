import {writeSync} from "node:fs";
import {useMemo} from "../publish/memo.js";
import {packageFolder} from "../publish/packageFolder.js";
import {cacheFolder} from "./process/cacheFolder.js";
import {pressDigest} from "./process/pressDigest.js";
import {blame} from "./faults/blame.js";
import {faultLines} from "./faults/severalFaults.js";
import {run} from "./run.js";

/**
 * Runs `nutgraf` as this process: its words, its streams and its exit code.
 * @returns true when it is to be called again, because the press was made anew meanwhile
 */
export async function main(): Promise<boolean> {
  let isCalledAgain = false;
  const words = process.argv.slice(2);
  const done = failUntilDone(words[0] ?? "help");
  endBySignals();
  process.once("uncaughtException", (error) => {
    done();
    // Streams are not flushed any more.
    writeSync(2, faultLines(blame(error, process.cwd(), words[0] ?? "nutgraf"), process.cwd()));
    process.exit(1);
  });
  // Whoever reads our output may stop reading: `nutgraf render | head`.
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EPIPE") {
        done();
        process.exit(0);
      }
      throw error;
    });
  }
  const isKeeping = !words.includes("--no-cache");
  useMemo(isKeeping ? {folder: cacheFolder(packageFolder), press: pressDigest()} : null);
  const code = await run(words, {
    cwd: process.cwd(),
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    isTerminal: process.stderr.isTTY === true,
    hasColours: process.stdout.isTTY === true && !process.env["NO_COLOR"],
    now: () => performance.now(),
    callAgain: () => (isCalledAgain = true)
  });
  done();
  process.exitCode = code;
  // A notebook may have left a timer or a server behind that would keep the process alive.
  if (!isCalledAgain) await ended();
  return isCalledAgain;
}

/** Ends the process once all that was printed is out. */
async function ended(): Promise<never> {
  for (const stream of [process.stdout, process.stderr]) await new Promise((written) => stream.write("", written));
  return process.exit();
}

/**
 * Has the process fail where it ends before its work: a notebook may call process.exit, or wait for what never comes.
 * @returns what to call when the work is done
 */
function failUntilDone(command: string): () => void {
  process.exitCode = 1;
  const fail = () => {
    process.exitCode = 1;
    // Streams are not flushed any more.
    writeSync(2, `nutgraf: unfinished: ${command} (a notebook ended the process, or waits for what never comes)\n`);
  };
  process.once("exit", fail);
  return () => void process.off("exit", fail);
}

/**
 * Has signals end the process, whoever listens for them: a notebook that listens, and loops, would go on. Node hands a signal
 * to its listeners instead of ending once one was added, which a listener of its own for new listeners sees to.
 */
function endBySignals(): void {
  const events: NodeJS.EventEmitter = process;
  for (const listener of events.listeners("newListener").filter(startsToListen)) events.off("newListener", listener);
}

const startsToListen = (listener: Function): listener is (name: string) => void =>
  listener.name === "startListeningIfSignal";
