import type {Shard} from "../../publish/plan/shard.js";
import {UsageError} from "../options.js";

/** Reads "2/4": the second of four shards. @throws UsageError for anything else */
export function shardOption(word: string): Shard {
  const [, index, count] = /^(\d{1,4})\/(\d{1,4})$/.exec(word) ?? [];
  const shard = {index: Number(index), count: Number(count)};
  if (shard.index >= 1 && shard.index <= shard.count) return shard;
  throw new UsageError(`invalid shard: ${word} (1/4 to 4/4 for four)`);
}
