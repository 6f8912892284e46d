import {command} from "../command.js";
import {UsageError} from "../options.js";

/** `nutgraf verify`: accounts for every number of a published file, with nothing but the file and maybe the article. */
export const verifyCommand = command({
  call: "verify FILE…",
  about: [
    "Accounts for every number of a published figure (SVG): what is claimed and who says so, what text prints",
    "it, what mark carries it and how large that is. Of any published file it says who signed it: the file",
    "itself, or the manifest beside it. It needs nothing but the file and, if given, the article and a key."
  ],
  options: {
    article: {type: "string", value: "FILE", words: ["also look up whether each number stands there still"]},
    key: {
      type: "string",
      value: "FILE",
      words: [
        "check signatures by a publisher's nutgraf.json,",
        "by the folder of a site with .well-known/nutgraf.json,",
        "or by a public key as PEM"
      ]
    }
  },
  exit: "0 all that was checked holds, 1 it could not be checked, 2 something does not hold",
  run: async ({values, positionals}, effects) => {
    if (positionals.length === 0) throw new UsageError("missing file (nutgraf verify FILE)");
    const {verify} = await import("../verify.js");
    return verify(positionals, {article: values.article ?? null, key: values.key ?? null}, effects);
  }
});
