import {UsageError} from "../options.js";
import {plainNumber} from "../plainNumber.js";

/** How long nothing may be done before a command gives up, in ms. */
export const usualPatience = 60_000;

/** Reads how long nothing may be done, in seconds. @returns ms @throws UsageError for what is no number above 0 */
export function timeoutOption(word: string): number {
  const seconds = plainNumber(word);
  if (seconds > 0 && seconds <= mostSeconds) return seconds * 1000;
  throw new UsageError(`invalid timeout: ${word} (seconds, above 0 to ${mostSeconds})`);
}

/** A day. */
const mostSeconds = 86_400;
