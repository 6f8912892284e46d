import {join} from "node:path";
import type {Change} from "../../publish/plan/folder.js";
import {byteLength} from "../../publish/files/publishedFile.js";
import type {PlannedStory} from "../../publish/plan/publishStory.js";
import type {Effects} from "../effects.js";

const states = ["new", "changed", "unchanged", "removed"] as const;
const colours = {new: 32, changed: 33, unchanged: 2, removed: 31} as const;

/** So many lines are put together at once: what is left over of them is gone before those of 20,000 figures are there. */
const pieceLength = 500;

/** One aligned line a file: its path, its size in kB, the time that it took, and what became of it. */
export function listChanges(stories: readonly PlannedStory[], {hasColours}: Pick<Effects, "hasColours">): string {
  const longest = stories.reduce((most, {folder, changes}) => {
    return changes.reduce((length, {name}) => Math.max(length, join(folder, name).length), most);
  }, 0);
  const lineOf = (folder: string, change: Change) => {
    const {name, state, time} = change;
    const word = hasColours ? `\u001b[${colours[state]}m${state}\u001b[0m` : state;
    const took = time === undefined ? "" : `${time} ms`;
    return `${join(folder, name).padEnd(longest)}  ${sizeOf(change).padStart(8)}  ${took.padStart(7)}  ${word}\n`;
  };
  const pieces: string[] = [];
  for (const {folder, changes} of stories) {
    for (let start = 0; start < changes.length; start += pieceLength) {
      const piece = changes.slice(start, start + pieceLength);
      pieces.push(piece.map((change) => lineOf(folder, change)).join(""));
    }
  }
  return pieces.join("");
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
