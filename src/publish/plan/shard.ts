import {sha256Hex} from "../../facts/digest.js";
import {chartsOf, type Notebook} from "../../story/notebook.js";

/** One of several parts of a render, each of which can be made on a machine of its own. */
export interface Shard {
  /** From 1 to **count**. */
  readonly index: number;
  readonly count: number;
}

/**
 * The figures of a story that fall into a shard. A figure's shard follows from the names of its story and itself alone, by
 * their SHA-256: every machine comes to the same without asking another, and a figure stays in its shard when others come
 * or go.
 */
export function figuresIn(story: Notebook, {index, count}: Shard): string[] {
  return chartsOf(story)
    .map(({figure}) => figure.id)
    .filter((id) => shardOf(`${story.slug}/${id}`, count) === index);
}

// Forty bits are exact in a double, and far more than there are shards.
function shardOf(name: string, count: number): number {
  return (Number.parseInt(sha256Hex(name).slice(0, 10), 16) % count) + 1;
}

/** The name of the list of a shard's files: "manifest-1-of-4.json". */
export function shardManifestName({index, count}: Shard): string {
  return `manifest-${index}-of-${count}.json`;
}

/** Reads such a name; *null* for any other. */
export function shardNamed(name: string): Shard | null {
  const [, index, count] = /^manifest-(\d+)-of-(\d+)\.json$/.exec(name) ?? [];
  return index === undefined ? null : {index: Number(index), count: Number(count)};
}
