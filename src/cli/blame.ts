import {existsSync} from "node:fs";
import {relative, sep} from "node:path";
import {fileURLToPath} from "node:url";

const press = fileURLToPath(new URL("../", import.meta.url));

/**
 * An error as one line: the reporter’s own file and line that it comes from, where the stack names one, and what is
 * wrong. Frames of the press itself and of packages are passed over: the mistake is in what they were given.
 * @param fallback the file to name where the stack names none
 */
export function blame(error: unknown, cwd: string, fallback?: string): string {
  const message = firstLine(error instanceof Error ? error.message : String(error));
  const place = error instanceof Error ? placeOf(error, cwd) : null;
  const where = place ?? fallback;
  return where === undefined || message.includes(where) ? message : `${where}: ${message}`;
}

function placeOf({stack = ""}: Error, cwd: string): string | null {
  for (const [, path = "", line = ""] of stack.matchAll(
    /(?:file:\/\/)?(\/[^\s:()?]+|[A-Z]:\\[^\s:()?]+)(?:\?[^\s:)]*)?:(\d+):\d+/g
  )) {
    const file = decodeURIComponent(path);
    const isForeign =
      !file.startsWith(cwd + sep) || file.startsWith(press) || file.includes(`${sep}node_modules${sep}`);
    if (!isForeign && existsSync(file)) return `${relative(cwd, file)}:${line}`;
  }
  return null;
}

// A transpiler’s complaint takes several lines, the first of which may only count the rest.
function firstLine(message: string): string {
  const lines = message.split("\n").filter((line) => line.trim() !== "");
  const first = lines[0] ?? message;
  return (/^Transform failed/.test(first) ? (lines[1] ?? first) : first).trim();
}
