import {version} from "../version.js";
import type {Command} from "./effects.js";
import {jobsOption} from "./jobs.js";
import {readOptions, UsageError} from "./options.js";
import {shardOption} from "./shardOption.js";
import {commandUsage} from "./usage.js";

const options = {
  out: {type: "string", short: "o", default: "charts"},
  width: {type: "string", multiple: true},
  only: {type: "string", multiple: true},
  format: {type: "string", multiple: true},
  "print-width": {type: "string", multiple: true},
  shard: {type: "string"},
  jobs: {type: "string"},
  check: {type: "boolean", default: false},
  watch: {type: "boolean", default: false},
  // The built command takes it from its words.
  "no-cache": {type: "boolean", default: false},
  help: {type: "boolean", short: "h"},
  version: {type: "boolean", short: "v"}
} as const;

/** `nutgraf render`: publishes the figures of notebooks. */
export const renderCommand: Command = async (words, effects) => {
  const {values, positionals} = readOptions(words, options);
  if (values.help || values.version) {
    effects.out(values.help ? commandUsage.render : `${version}\n`);
    return 0;
  }
  if (values.out === "") throw new UsageError("missing folder: --out takes one");
  const {out, check, width, only, format} = values;
  if (values.watch && check) throw new UsageError("--watch writes, and --check does not: only one of them");
  if (values.watch && values.jobs) throw new UsageError("--watch renders in one thread: --jobs is not for it");
  // Loaded when there is something to render: a slip in an option is told at once.
  const shard = values.shard === undefined ? null : shardOption(values.shard);
  const jobs = values.watch ? 1 : values.jobs === undefined ? null : jobsOption(values.jobs);
  const printWidth = values["print-width"];
  const lists = {...(width && {width}), ...(only && {only}), ...(format && {format}), ...(printWidth && {printWidth})};
  const run = values.watch ? (await import("./watch.js")).watch : (await import("./render.js")).render;
  return run(positionals, {out, check, ...lists, ...(shard && {shard}), ...(jobs && {jobs})}, effects);
};
