import {command} from "./command.js";
import {UsageError} from "./options.js";

/** `nutgraf verify`: accounts for every number of a published file, with nothing but the file and maybe the article. */
export const verifyCommand = command({
  call: "verify FIGURE.svg…",
  about: [
    "Accounts for every number of a published file: what is claimed and who says so, what text prints it,",
    "what mark carries it and how large that is. It needs nothing but the file and, if given, the article."
  ],
  options: {
    article: {type: "string", value: "FILE", words: ["also look up whether each number stands there still"]}
  },
  exit: "0 verified, 1 it could not be, 2 something does not hold",
  run: async ({values, positionals}, effects) => {
    if (positionals.length === 0) throw new UsageError("missing file (nutgraf verify FIGURE.svg)");
    const {verify} = await import("./verify.js");
    return verify(positionals, values.article ?? null, effects);
  }
});
