import {jobsOption} from "../render/jobs.js";
import {UsageError} from "../options.js";
import {timeoutOption} from "../process/patience.js";
import {shardOption} from "../render/shardOption.js";
import {askedFormats, publishedFormats} from "../../story/formats.js";
import {publishedWidths} from "../../story/files.js";
import {command, outOption} from "../command.js";

/** `nutgraf render`: publishes the figures of notebooks. */
export const renderCommand = command({
  call: "render [notebook…]",
  about: [
    "Renders every figure of the notebooks (default: notebooks/*.ts) into charts/<slug>/, with the proof",
    "of each, charts/<slug>/<figure>.json, and charts/<slug>/manifest.json, the list of them all. Nothing",
    "is written unless all of it could be rendered; files of figures that are gone are removed."
  ],
  options: {
    out: outOption("where to write"),
    format: {
      type: "string",
      multiple: true,
      value: "LIST",
      words: [`of ${publishedFormats.join(", ")};`, `default all but ${askedFormats.join(" and ")}`]
    },
    width: {
      type: "string",
      multiple: true,
      value: "LIST",
      words: ["widths in px, 240 to 4000;", `default the notebook’s, or ${publishedWidths.join(",")}`]
    },
    "print-width": {
      type: "string",
      multiple: true,
      value: "LIST",
      words: ["widths of PDFs in mm, 38.81 to 400; default the notebook’s, or 52.4,108"]
    },
    only: {type: "string", multiple: true, value: "LIST", words: ["ids of figures; default all"]},
    shard: {
      type: "string",
      value: "I/N",
      words: ["only the figures of the Ith of N shards; see nutgraf help merge"]
    },
    jobs: {type: "string", value: "N", words: ["threads that render; default by how much there is to do"]},
    timeout: {
      type: "string",
      value: "SECONDS",
      words: ["give up where a notebook or a figure takes longer; default 60"]
    },
    check: {
      type: "boolean",
      default: false,
      words: [
        "write nothing; exit with 2 if anything would change (png and pdf are",
        "left out unless --format names them)"
      ]
    },
    prune: {
      type: "boolean",
      default: false,
      words: ["remove the stories that no notebook in the folder notebooks tells any more"]
    },
    watch: {
      type: "boolean",
      default: false,
      words: ["render again whenever a file of a notebook is saved, until Ctrl-C"]
    },
    // Read from the words of the process, before any command is loaded.
    "no-cache": {
      type: "boolean",
      default: false,
      words: ["make everything again, and keep nothing for the next time"]
    }
  },
  exit: "0 all is well, 1 an error, 2 --check found differences",
  run: async ({values, positionals}, effects) => {
    if (values.out === "") throw new UsageError("missing folder: --out takes one");
    const {out, check, prune, width, only, format} = values;
    if (values.watch && check) throw new UsageError("--watch writes, and --check does not: only one of them");
    if (values.watch && values.jobs) throw new UsageError("--watch renders in one thread: --jobs is not for it");
    if (prune && (positionals.length > 0 || values.shard !== undefined))
      throw new UsageError("--prune looks at all notebooks: name none, and no shard");
    // Loaded when there is something to render: a slip in an option is told at once.
    const shard = values.shard === undefined ? null : shardOption(values.shard);
    const jobs = values.watch ? 1 : values.jobs === undefined ? null : jobsOption(values.jobs);
    const printWidth = values["print-width"];
    const patience = values.timeout === undefined ? null : timeoutOption(values.timeout);
    const lists = {
      ...(width && {width}),
      ...(only && {only}),
      ...(format && {format}),
      ...(printWidth && {printWidth})
    };
    const run = values.watch ? (await import("../watch/watch.js")).watch : (await import("../render/render.js")).render;
    return run(
      positionals,
      {out, check, prune, ...lists, ...(shard && {shard}), ...(jobs && {jobs}), ...(patience && {patience})},
      effects
    );
  }
});
