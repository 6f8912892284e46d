import {type ChildProcess, spawn} from "node:child_process";
import {readFileSync, rmSync} from "node:fs";
import {join, resolve} from "node:path";
import {setTimeout} from "node:timers/promises";

const command = resolve(import.meta.dirname, "../../bin/nutgraf.cjs");
const counter = resolve(import.meta.dirname, "stop.cjs");

/** Where a call runs, and where it is to be stopped. */
export interface CallOptions {
  /** For temporary files. */
  readonly temporary: string;
  /** The change before which it is stopped; default none. */
  readonly stop?: number;
  /** What stops it: it is killed, or finds the disk full from there on. */
  readonly how?: "kill" | "full";
}

/** How a call ended. */
export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
}

/** A call of the built command that runs. */
export interface RunningCall {
  readonly child: ChildProcess;
  /** What it has changed so far, a line a change. */
  readonly changes: () => string[];
  /** Waits until it prints some words, or ends. */
  readonly printed: (words: RegExp) => Promise<void>;
  readonly ended: Promise<Ended>;
}

/** Starts the built command in a folder. */
export function startCommand(
  cwd: string,
  words: readonly string[],
  {temporary, stop, how = "kill"}: CallOptions
): RunningCall {
  const log = join(temporary, "..", "changes.txt");
  rmSync(log, {force: true});
  const env = {
    ...process.env,
    TMPDIR: temporary,
    NODE_OPTIONS: `--require=${counter}`,
    SWEEP_FOLDERS: `${cwd}:${temporary}`,
    SWEEP_LOG: log,
    SWEEP_HOW: how,
    ...(stop !== undefined && {SWEEP_STOP: String(stop)})
  };
  const child = spawn(process.execPath, [command, ...words], {cwd, env, stdio: ["ignore", "pipe", "pipe"]});
  let [out, err, isOver] = ["", "", false];
  child.stdout.on("data", (text: Buffer) => (out += String(text)));
  child.stderr.on("data", (text: Buffer) => (err += String(text)));
  const ended = new Promise<Ended>((done) => {
    child.once("exit", (code, signal) => {
      isOver = true;
      done({code, signal, out, err});
    });
  });
  const printed = async (expected: RegExp) => {
    while (!isOver && !expected.test(out)) await setTimeout(5);
  };
  return {child, changes: () => linesOf(log), printed, ended};
}

function linesOf(path: string): string[] {
  try {
    return readFileSync(path, "utf8").split("\n").slice(0, -1);
  } catch {
    return [];
  }
}
