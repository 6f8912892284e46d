import type {LoadedNotebook} from "./loadNotebook.js";
import type {PlannedStory} from "../publish/plan/publishStory.js";

/** A render that is done: what it was made from, and what stands in its folders now. */
export interface DoneRender {
  readonly cwd: string;
  /** The folder of all stories. */
  readonly out: string;
  readonly loaded: readonly LoadedNotebook[];
  readonly planned: readonly PlannedStory[];
  /** True where the page of all stories was looked at, and with it the stories of others. */
  readonly hasIndex: boolean;
  /** What it would print were it called again now, in colours and without; asked for where it is kept. */
  readonly list: (hasColours: boolean) => string;
  /** The last line, without its time. */
  readonly summary: string;
}

/**
 * Notes a render, so that the same call need not render when nothing has changed since. Only the built command can tell,
 * before it has loaded the press; elsewhere nothing is noted.
 */
export function keepRender(_render: DoneRender): void {}
