import {join} from "node:path";
import type {Change} from "../publish/folder.js";
import {byteLength} from "../publish/publishedFile.js";
import type {PlannedStory} from "../publish/publishStory.js";
import type {Effects} from "./effects.js";

const states = ["new", "changed", "unchanged", "removed"] as const;
const colours = {new: 32, changed: 33, unchanged: 2, removed: 31} as const;

/** One aligned line a file: its path, its size in kB, the time that it took, and what became of it. */
export function listChanges(stories: readonly PlannedStory[], {hasColours}: Pick<Effects, "hasColours">): string {
  const rows = stories.flatMap(({folder, changes, times}) => {
    return changes.map((change) => ({path: join(folder, change.name), change, time: times.get(change.name)}));
  });
  const longest = Math.max(0, ...rows.map(({path}) => path.length));
  return rows
    .map(({path, change, time}) => {
      const {state} = change;
      const word = hasColours ? `\u001b[${colours[state]}m${state}\u001b[0m` : state;
      const took = time === undefined ? "" : `${Math.round(time)} ms`;
      return `${path.padEnd(longest)}  ${sizeOf(change).padStart(8)}  ${took.padStart(7)}  ${word}\n`;
    })
    .join("");
}

/** How many files there are and what became of them, in one line. */
export function summary(stories: readonly PlannedStory[], {time, checked}: {time: number; checked: boolean}): string {
  const changes = stories.flatMap((story) => story.changes);
  const counts = states.flatMap((state) => {
    const count = changes.filter((change) => change.state === state).length;
    return count === 0 ? [] : [`${count} ${checked && state !== "unchanged" ? "to be " : ""}${state}`];
  });
  return `${changes.length} ${changes.length === 1 ? "file" : "files"}: ${counts.join(", ")}, in ${(time / 1000).toFixed(1)} s\n`;
}

function sizeOf({content, aside}: Change): string {
  const bytes = content === null ? aside?.bytes : byteLength(content);
  return bytes === undefined ? "" : `${(bytes / 1000).toFixed(1)} kB`;
}
