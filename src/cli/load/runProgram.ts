import {spawn} from "node:child_process";

/** How much a program may take. */
interface ProgramLimits {
  /** In ms. */
  readonly patience: number;
  /** Of what it prints, in bytes. */
  readonly bytes: number;
  readonly cwd: string;
  /** Takes what it prints beside its output, as it comes. */
  readonly err: (text: string) => void;
}

// Enough to find the message of an error above its stack.
const tailLength = 4000;

/**
 * Runs a program of Node in a process of its own, and gives what it prints.
 * @throws when it fails, is killed, prints more than it may, or does not end in time
 */
export async function runProgram(path: string, {patience, bytes, cwd, err}: ProgramLimits): Promise<Buffer> {
  const child = spawn(process.execPath, ["--enable-source-maps", path], {cwd, stdio: ["ignore", "pipe", "pipe"]});
  const chunks: Buffer[] = [];
  let [size, tail, refused] = [0, "", ""];
  const stop = (why: string) => {
    refused ||= why;
    child.kill("SIGKILL");
    // A program that it started may hold its pipes open.
    child.stdout.destroy();
    child.stderr.destroy();
  };
  const timer = setTimeout(() => stop(`it did not end in ${patience / 1000} s (--timeout)`), patience);
  child.stdout.on("data", (chunk: Buffer) => {
    size += chunk.length;
    if (size > bytes) stop(`it prints more than ${bytes / 1e6} MB (filter or sum in the loader, or --limit)`);
    else chunks.push(chunk);
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    tail = (tail + text).slice(-tailLength);
    err(text);
  });
  const [code, signal] = await new Promise<[number | null, NodeJS.Signals | null]>((ended, failed) => {
    child.on("error", failed);
    child.on("close", (...how) => ended(how));
  }).finally(() => clearTimeout(timer));
  if (refused !== "") throw new Error(refused);
  if (signal !== null) throw new Error(`it was killed by ${signal}`);
  if (code !== 0) throw new Error(`it ended with exit status ${code}${reasonIn(tail)}`);
  return Buffer.concat(chunks);
}

/** The message of the error that a stack is of. */
function reasonIn(printed: string): string {
  const message = printed.match(/^(?:Uncaught )?\w*(?:Error|Exception)\b.*$/m)?.[0];
  return message === undefined ? "" : `: ${message.trim()}`;
}
