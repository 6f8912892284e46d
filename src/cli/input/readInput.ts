import {readFile, stat} from "node:fs/promises";
import {resolve} from "node:path";
import {type PipeLimits, readPipe} from "./readPipe.js";

/** No file that a command reads is larger, in bytes; Node’s longest text holds half a gigabyte. */
const mostBytes = 200_000_000;

/**
 * Reads a file that a command names. A pipe may stand for one, `verify <(curl …)`; a device, which may never end, may not.
 * @throws when it is missing, a device, a pipe that nobody writes into, or larger than 200 MB
 */
export async function readInput(
  path: string,
  cwd: string,
  {patience}: Pick<PipeLimits, "patience"> = {}
): Promise<Buffer> {
  const absolute = resolve(cwd, path);
  const found = await stat(absolute).catch((error: unknown) => {
    throw new Error(`missing file: ${path}`, {cause: error});
  });
  if (found.isCharacterDevice() || found.isBlockDevice())
    throw new Error(`no file: ${path} is a device (name a file, or a pipe)`);
  if (found.size > mostBytes) throw new Error(`too large: ${path} has ${found.size} bytes (${mostBytes} at most)`);
  if (found.isFIFO()) {
    const bytes = await readPipe(absolute, {mostBytes, ...(patience !== undefined && {patience})});
    if (bytes) return bytes;
    throw new Error(`empty pipe: ${path} (nobody writes into it; name a file, or start what writes)`);
  }
  return readFile(absolute).catch((error: unknown) => {
    throw new Error(`missing file: ${path}`, {cause: error});
  });
}

/** The same as text, in UTF-8. */
export const readInputText = async (path: string, cwd: string): Promise<string> =>
  (await readInput(path, cwd)).toString("utf8");
