import {statSync} from "node:fs";
import {join} from "node:path";
import {isatty} from "node:tty";
import {readKept, writeKept} from "../../publish/keptFile.js";

/** A call that changed nothing, and would not while all that it looked at stays as it is. */
interface UnchangedCall {
  readonly call: string;
  /** Files and folders, with their `stampOf`. */
  readonly stamps: readonly (readonly [path: string, stamp: string | null])[];
  /** What it prints, in colours and without. */
  readonly coloured: string;
  readonly plain: string;
  /** The last line, but for the time. */
  readonly summary: string;
}

/** A call, as `unchangedReport` and `noteUnchanged` know it. */
export interface Call {
  readonly words: readonly string[];
  readonly press: string;
  /** The folder of what is kept. */
  readonly folder: string;
}

const textOf = ({words, press}: Call) => JSON.stringify([words, process.cwd(), press, process.version, process.arch]);

/** Two calls may share a file: it says whose it is. */
function fileOf(call: Call): string {
  let hash = 0;
  for (const character of textOf(call)) hash = (Math.imul(hash, 31) + character.charCodeAt(0)) >>> 0;
  return join(call.folder, `unchanged-${hash.toString(16)}.json`);
}

/** What the file system says of a file or a folder; *null* where there is none. */
function stampOf(path: string): string | null {
  const found = statSync(path, {throwIfNoEntry: false});
  return found ? `${found.size} ${found.mtimeMs} ${found.ctimeMs} ${found.ino}` : null;
}

/** What a call of the command prints where nothing has changed since it changed nothing; *null* where that is not known. */
export function unchangedReport(call: Call): string | null {
  try {
    const known: UnchangedCall = JSON.parse(readKept(fileOf(call)).toString("utf8"));
    if (known.call !== textOf(call)) return null;
    if (!known.stamps.every(([path, stamp]) => stampOf(path) === stamp)) return null;
    const hasColours = isatty(1) && !process.env["NO_COLOR"];
    const seconds = (performance.now() / 1000).toFixed(1);
    return `${hasColours ? known.coloured : known.plain}${known.summary}, in ${seconds} s\n`;
  } catch {
    return null;
  }
}

/** So many files are looked at for the next call at most: in a second or two, where to render them again takes minutes. */
const most = 500_000;

/**
 * Notes a call that changed nothing, for the next one. All that it looked at must be older than this process, so that it
 * was looked at as it stands now. No program can set the time of the change itself (`ctime`), so that setting a file's
 * times back does not hide a change; where file systems count whole seconds, a file must be older than two.
 */
export function noteUnchanged(
  call: Call,
  paths: readonly string[],
  report: Omit<UnchangedCall, "call" | "stamps">
): void {
  const isOld = (path: string) => {
    const found = statSync(path, {throwIfNoEntry: false});
    const latest = Math.max(found?.mtimeMs ?? 0, found?.ctimeMs ?? 0);
    return latest < performance.timeOrigin - (latest % 1000 === 0 ? 2000 : 50);
  };
  const looked = [...new Set(paths)];
  if (looked.length > most || !looked.every(isOld)) return;
  const stamps = looked.map((path) => [path, stampOf(path)] as const);
  const noted = {call: textOf(call), stamps, ...report} satisfies UnchangedCall;
  writeKept(fileOf(call), Buffer.from(JSON.stringify(noted)));
}
