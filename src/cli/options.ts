import {parseArgs, type ParseArgsConfig} from "node:util";
import {nearestName} from "../facts/boundary.js";
import {messageOf} from "./faults/messageOf.js";

/** Options as Node reads them. */
export type Options = NonNullable<ParseArgsConfig["options"]>;

/** What was read. Written out, because what Node calls this type has no name that a declaration could print. */
export type Read<T extends Options> = ReturnType<
  typeof parseArgs<{args: string[]; options: T; allowPositionals: true; strict: true}>
>;

/** A mistake in how a command was called. */
export class UsageError extends Error {}

/**
 * Reads a command’s options strictly.
 * @throws UsageError for an option that it does not have, with the one that was probably meant, or a missing value
 */
export function readOptions<const T extends Options>(words: readonly string[], options: T): Read<T> {
  try {
    return parseArgs({args: [...words], options, allowPositionals: true, strict: true});
  } catch (error) {
    const message = messageOf(error);
    const unknown = /^Unknown option '([^']+)'/.exec(message)?.[1];
    if (unknown !== undefined)
      throw unknownWord(
        "option",
        unknown,
        Object.keys(options).map((name) => `--${name}`)
      );
    const dashed = /^Option '([^']+)' argument is ambiguous/.exec(message)?.[1];
    if (dashed !== undefined)
      throw new UsageError(`missing value: ${dashed} (one that begins with a dash is written ${dashed}=-…)`);
    throw new UsageError(lowerFirst(message.split(/[.\n]/)[0] ?? message));
  }
}

/** The error for a word that is not one of those known, with the nearest if it is near. */
export function unknownWord(what: string, word: string, known: readonly string[]): UsageError {
  const nearest = nearestName(word, known);
  const near = nearest === null ? "" : ` (did you mean ${nearest}?)`;
  const choice = near === "" && what !== "option" && known.length > 0 ? ` (one of ${known.join(", ")})` : near;
  return new UsageError(`unknown ${what}: ${word}${choice}`);
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
