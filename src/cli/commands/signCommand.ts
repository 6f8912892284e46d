import {is} from "valibot";
import {publisherName, signedTime} from "../../facts/evidence/signature.js";
import {command} from "../command.js";
import {UsageError} from "../options.js";

/** `nutgraf sign`: signs what is published, for a release. */
export const signCommand = command({
  call: "sign [FOLDER…]",
  about: [
    "Signs published stories, default all in charts: each SVG, PNG and PDF in its metadata, and the manifest,",
    "which then lists the digest of every file. The signed files are written beside, and charts stays as it is."
  ],
  options: {
    key: {
      type: "string",
      default: "nutgraf-private.pem",
      value: "FILE",
      words: ["the private key, as nutgraf key makes it;", "default nutgraf-private.pem"]
    },
    publisher: {type: "string", value: "NAME", words: ["who signs; default as in nutgraf.json beside the key"]},
    date: {type: "string", value: "TIME", words: ["when, in UTC: 2026-11-28T08:00:00Z; default now"]},
    out: {type: "string", short: "o", default: "signed", value: "FOLDER", words: ["where to; default signed"]}
  },
  exit: "0 signed, 1 an error",
  run: async ({values, positionals}, effects) => {
    const {date = `${new Date().toISOString().slice(0, 19)}Z`, publisher = null, key, out} = values;
    if (!is(signedTime, date) || Number.isNaN(Date.parse(date)))
      throw new UsageError(`invalid date: ${date} (in UTC: 2026-11-28T08:00:00Z)`);
    if (publisher !== null && !is(publisherName, publisher))
      throw new UsageError(`invalid publisher: ${JSON.stringify(publisher)} (words of one line)`);
    const {sign} = await import("../sign.js");
    return sign(positionals, {key, publisher, date, out}, effects);
  }
});
