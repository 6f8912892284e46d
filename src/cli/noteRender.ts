import type {Change} from "../publish/plan/folder.js";
import {keepRender} from "./keepRender.js";
import type {LoadedNotebook} from "./loadNotebook.js";
import type {PlannedStory} from "../publish/plan/publishStory.js";
import {listChanges, summary} from "./report.js";

/** A render that is done. */
interface Done {
  readonly cwd: string;
  readonly out: string;
  readonly loaded: readonly LoadedNotebook[];
  readonly planned: readonly PlannedStory[];
  /** The same with their folders as they are printed. */
  readonly shown: readonly PlannedStory[];
  readonly hasIndex: boolean;
  readonly checked: boolean;
}

/** Notes what the same call has to print while nothing changes. */
export function noteRender({shown, checked, ...done}: Done): void {
  const settled = shown.map(({folder, changes}) => ({folder, changes: changes.flatMap(asItStands)}));
  const last = summary(settled, {time: 0, checked}).replace(/, in [\d.]+ s\n$/, "");
  keepRender({...done, list: (hasColours) => listChanges(settled, {hasColours}), summary: last});
}

function asItStands({name, state, content, aside}: Change): Change[] {
  return state === "removed" ? [] : [{name, state: "unchanged", content, ...(aside && {aside})}];
}
