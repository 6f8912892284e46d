import {spawn} from "node:child_process";

/** Tells the user what became of the files where this process is killed. */
interface Sentinel {
  /** What is to be said from now on; *null* where there is nothing to say any more. */
  readonly say: (words: string | null) => void;
}

// It reads until its input ends: without a last word where whoever wrote it is gone.
const script = `said=
while IFS= read -r line; do said=$line; done
if [ -n "$said" ]; then printf 'nutgraf: stopped: %s\\n' "$said" >&2; fi`;

// One for all renders of a thread, one after the other: to start it takes longer, the more memory this process has.
let running: Sentinel | null = null;

/**
 * A small process that outlives this one, which the first call starts. A listener for signals would not do: while a notebook
 * loops nobody calls it, and the process would not even end.
 */
export const sentinel = (): Sentinel => (running ??= started());

function started(): Sentinel {
  // Where there is no shell a stop is silent.
  if (process.platform === "win32") return {say: () => undefined};
  const child = spawn("sh", ["-c", script], {stdio: ["pipe", "ignore", "inherit"], detached: true});
  const forget = () => {
    running = null;
  };
  child.on("error", forget);
  child.on("exit", forget);
  child.stdin.on("error", forget);
  child.unref();
  return {say: (words) => void child.stdin.write(`${words ?? ""}\n`)};
}
