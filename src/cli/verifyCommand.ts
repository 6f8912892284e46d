import type {Command} from "./effects.js";
import {readOptions, UsageError} from "./options.js";
import {commandUsage} from "./usage.js";

const options = {
  article: {type: "string"},
  help: {type: "boolean", short: "h"}
} as const;

/** `nutgraf verify`: accounts for every number of a published file, with nothing but the file and maybe the article. */
export const verifyCommand: Command = async (words, effects) => {
  const {values, positionals} = readOptions(words, options);
  if (values.help) {
    effects.out(commandUsage.verify);
    return 0;
  }
  if (positionals.length === 0) throw new UsageError("missing file (nutgraf verify FIGURE.svg)");
  // Loaded when there is something to verify.
  const {verify} = await import("./verify.js");
  return verify(positionals, values.article ?? null, effects);
};
