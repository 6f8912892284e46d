import {citable} from "../../facts/citable.js";
import {sha256Hex} from "../../facts/evidence/digest.js";
import {chartsOf, type Notebook} from "../../story/notebook.js";
import {version} from "../../version.js";
import {type ManifestFigure, manifestOf} from "./manifest.js";

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

/** Digests of what a shard was rendered with, which must be the same for all shards of a render. */
interface ShardState {
  /** Of all claims and events of the story. */
  readonly facts: string;
  /** What tells the press from every other: a digest of its code, or its version. */
  readonly press: string;
}

function stateOf(story: Notebook, press: string): ShardState {
  const members = citable(chartsOf(story).flatMap(({figure}) => figure.uses));
  const inOrder = members.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return {facts: `sha256:${sha256Hex(JSON.stringify(inOrder))}`, press};
}

/** The list of a shard as the text of its file: the manifest of its figures, with what it was rendered with. */
export function shardText(story: Notebook, listed: readonly ManifestFigure[], press: string = version): string {
  return `${JSON.stringify({...manifestOf(story, listed), state: stateOf(story, press)}, null, 2)}\n`;
}

/** @throws when a shard was rendered from other facts, or by another press, than the notebook at hand */
export function checkShardState(story: Notebook, text: string, path: string, running: string = version): void {
  const {state}: {readonly state?: Partial<ShardState>} = JSON.parse(text);
  const {facts, press} = stateOf(story, running);
  if (state?.press !== press) throw new Error(`mixed shards: ${path} was rendered by another press (render it again)`);
  if (state.facts !== facts)
    throw new Error(`mixed shards: ${path} was rendered from other facts than the notebook has (render it again)`);
}
