import {oneLine} from "./blame.js";
import {messageOf} from "./messageOf.js";
import {missingPackage} from "../modules/missingPackage.js";
import {UsageError} from "../options.js";

/** Several things that are wrong, each in one line. */
class SeveralFaults extends UsageError {
  readonly lines: readonly string[];

  constructor(lines: readonly string[]) {
    super(lines.join("; "));
    this.lines = lines;
  }
}

/** One error of some lines, the same line once. */
export function faultOf(lines: readonly string[], cause?: unknown): UsageError {
  const [first = "", ...more] = new Set(lines);
  return more.length === 0 ? new UsageError(first, {cause}) : new SeveralFaults([first, ...more]);
}

/** What is wrong, as the command tells it: a line for each thing. */
export function faultLines(error: unknown, cwd: string): string {
  const lines = error instanceof SeveralFaults ? error.lines : [missingPackage(error) ?? messageOf(error)];
  return lines.map((line) => `nutgraf: ${oneLine(line, cwd)}\n`).join("");
}
