import {command, outOption} from "../command.js";

/** `nutgraf merge`: makes one render of its shards. */
export const mergeCommand = command({
  call: "merge [notebook…]",
  about: [
    "Makes of the shards that stand in charts/<slug>/ (nutgraf render --shard) what one render of the",
    "whole would have made: manifest, Data Package and contact sheet. Every file is compared with the",
    "digest that its shard lists."
  ],
  options: {out: outOption("where the shards were brought together")},
  exit: "0 merged, 1 a shard, a figure or a file is missing or has changed",
  run: async ({values, positionals}, effects) =>
    (await import("../render/merge.js")).merge(positionals, values, effects)
});
