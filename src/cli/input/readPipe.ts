import {closeSync, constants, openSync, readSync} from "node:fs";
import {setTimeout} from "node:timers/promises";

/** What ends the reading of a pipe. */
export interface PipeLimits {
  /** In ms: how long to wait for somebody who writes; default ten seconds. */
  readonly patience?: number;
  readonly mostBytes: number;
}

/** In ms, between two looks into a pipe that is empty. */
const pause = 10;

/**
 * Reads a pipe to its end, as slowly as it is written. To open one as a file would wait for whoever writes into it, without end
 * and deaf to signals.
 * @returns *null* where nobody writes into it
 * @throws when more comes out of it than may
 */
export async function readPipe(path: string, {patience = 10_000, mostBytes}: PipeLimits): Promise<Buffer | null> {
  const file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  const [parts, part] = [[] as Buffer[], Buffer.alloc(65_536)];
  const end = performance.now() + patience;
  let [bytes, isWritten] = [0, false];
  try {
    for (;;) {
      const count = readNow(file, part);
      if (count === 0 && isWritten) return Buffer.concat(parts, bytes);
      if (count === 0 && performance.now() > end) return null;
      if (count !== 0) isWritten = true;
      if (count === null || count === 0) await setTimeout(pause);
      else parts.push(Buffer.from(part.subarray(0, count)));
      bytes += count ?? 0;
      if (bytes > mostBytes) throw new Error(`too large: more than ${mostBytes} bytes from a pipe`);
    }
  } finally {
    closeSync(file);
  }
}

/** How many bytes there are now: none at the end, or before anybody writes; *null* where somebody still may. */
function readNow(file: number, part: Buffer): number | null {
  try {
    return readSync(file, part);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EAGAIN") return null;
    throw error;
  }
}
