import {command} from "../command.js";
import {UsageError} from "../options.js";
import {plainNumber} from "../plainNumber.js";
import {timeoutOption} from "../process/patience.js";

/** `nutgraf load`: makes data files by the loaders beside them. */
export const loadCommand = command({
  call: "load [story or loader…]",
  about: [
    "Runs the loaders of data files (default: all in data/): rents.csv.ts prints what becomes rents.csv, and the",
    "last statement of rents.csv.sql is a query whose rows do, with DuckDB, which you install. What is printed is",
    "written if it is a table, whole or not at all, and loaded.json beside it says what it was made from, so that",
    "nutgraf check knows when the loader or the file was changed since. Nothing else runs a loader."
  ],
  options: {
    timeout: {type: "string", value: "SECONDS", words: ["how long a loader may take; default 300"]},
    limit: {type: "string", value: "MB", words: ["how much it may print; default 10"]}
  },
  exit: "0 loaded, 1 a loader failed, or an error",
  run: async ({values: {timeout, limit}, positionals}, effects) => {
    const {load} = await import("../load/load.js");
    const patience = timeoutOption(timeout ?? "300");
    return load(positionals, {patience, bytes: megabytes(limit ?? "10")}, effects);
  }
});

function megabytes(word: string): number {
  const value = plainNumber(word);
  if (value > 0 && value <= mostMegabytes) return value * 1e6;
  throw new UsageError(`invalid limit: ${word} (MB, above 0 to ${mostMegabytes})`);
}

/** V8 holds no longer text. */
const mostMegabytes = 500;
