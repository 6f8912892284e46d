import {readdirSync} from "node:fs";
import {join} from "node:path";
import type {PlannedStory} from "../../publish/plan/publishStory.js";
import {labelOf} from "../../story/files.js";
import {isPicture} from "../../story/formats.js";

/** Files that a render of some formats, widths or figures did not make anew, though it changed others of their figure. */
interface LeftBehind {
  readonly figure: string;
  readonly files: readonly string[];
}

/** The files of each figure that are of an earlier render now. */
export function leftBehind({folder, changes}: PlannedStory): LeftBehind[] {
  const made = new Set(changes.map(({name}) => name));
  // A page changes with the pictures that come to stand beside it, too.
  const moved = new Set(
    changes.flatMap(({name, state}) => {
      const label = labelOf(name);
      return state === "changed" && label && isPicture(label) ? [label.figure] : [];
    })
  );
  const others = moved.size === 0 ? [] : readdirSync(folder).filter((name) => !made.has(name));
  return [...moved].flatMap((figure) => {
    const files = others.filter((name) => labelOf(name)?.figure === figure);
    return files.length === 0 ? [] : [{figure, files}];
  });
}

/** One line about them, with the way to make them anew. */
export const leftBehindWords = (folder: string, {figure, files: [first = "", ...more]}: LeftBehind): string =>
  `${join(folder, first)}${othersOf(figure, more.length)} of an earlier render (nutgraf render makes all)`;

const othersOf = (figure: string, count: number) =>
  count === 0 ? " is" : ` and ${count} other ${count === 1 ? "file" : "files"} of ${figure} are`;
