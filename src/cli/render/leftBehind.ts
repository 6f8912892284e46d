import {readdirSync} from "node:fs";
import {join} from "node:path";
import type {PlannedStory} from "../../publish/plan/publishStory.js";
import {labelOf} from "../../story/files.js";
import {counted} from "../../verify/counted.js";

/** Files that a render of some formats, widths or figures did not make anew, though it changed others of their figure. */
interface LeftBehind {
  readonly figure: string;
  readonly files: readonly string[];
}

/** The files of each figure that are of an earlier render now. */
export function leftBehind({folder, changes}: PlannedStory): LeftBehind[] {
  const made = new Set(changes.map(({name}) => name));
  const moved = new Set(changes.flatMap(({name, state}) => (state === "changed" ? (labelOf(name)?.figure ?? []) : [])));
  const others = moved.size === 0 ? [] : readdirSync(folder).filter((name) => !made.has(name));
  return [...moved].flatMap((figure) => {
    const files = others.filter((name) => labelOf(name)?.figure === figure);
    return files.length === 0 ? [] : [{figure, files}];
  });
}

/** One line about them, with the way to make them anew. */
export const leftBehindWords = (folder: string, {figure, files: [first = "", ...more]}: LeftBehind): string =>
  `${join(folder, first)}${more.length > 0 ? ` and ${counted(more.length, "other file")} of ${figure} are` : " is"} of an earlier render (nutgraf render makes all)`;
