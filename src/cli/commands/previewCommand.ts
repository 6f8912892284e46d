import {UsageError} from "../options.js";
import {plainNumber} from "../plainNumber.js";
import {command, outOption} from "../command.js";

/** `nutgraf preview`: shows the published figures in a browser, and again after every save. */
export const previewCommand = command({
  call: "preview [notebook…]",
  about: [
    "Renders the notebooks whenever one of their files is saved, and serves what is published, with",
    "pages that load again after each render, to browsers of this machine. Ctrl-C ends it."
  ],
  options: {
    port: {type: "string", default: "4321", value: "N", words: ["of http://127.0.0.1; default 4321, 0 for a free one"]},
    out: outOption("where to write")
  },
  exit: "1 an error; else a signal ends it",
  run: async ({values, positionals}, effects) => {
    const port = plainNumber(values.port);
    if (!Number.isInteger(port) || port > 65_535)
      throw new UsageError(`invalid port: ${values.port} (a whole number up to 65535)`);
    const {preview} = await import("../preview.js");
    return preview(positionals, {port, out: values.out}, effects);
  }
});
