import type {Command} from "./effects.js";
import {readOptions} from "./options.js";
import {commandUsage} from "./usage.js";

const options = {
  out: {type: "string", short: "o", default: "charts"},
  help: {type: "boolean", short: "h"}
} as const;

/** `nutgraf merge`: makes one render of its shards. */
export const mergeCommand: Command = async (words, effects) => {
  const {values, positionals} = readOptions(words, options);
  if (values.help) {
    effects.out(commandUsage.merge);
    return 0;
  }
  const {merge} = await import("./merge.js");
  return merge(positionals, values, effects);
};
