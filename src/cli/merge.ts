import {relative, resolve} from "node:path";
import {writeChanges} from "../publish/plan/folder.js";
import {formatsOf} from "../story/formats.js";
import {mergeShards} from "../publish/plan/mergeShards.js";
import type {PlannedStory} from "../publish/plan/publishStory.js";
import {planIndex} from "../publish/plan/storiesIndex.js";
import type {Effects, ExitCode} from "./effects.js";
import {pressDigest} from "./pressDigest.js";
import {findNotebooks} from "./findNotebooks.js";
import {UsageError} from "./options.js";
import {listChanges, summary} from "./report.js";

/**
 * Merges the shards of notebooks that stand in their folders and, when all of them could be, writes what follows.
 * @param paths of notebooks; none for those of the folder `notebooks`
 */
export async function merge(
  paths: readonly string[],
  options: {readonly out: string},
  effects: Effects
): Promise<ExitCode> {
  const {cwd, now} = effects;
  const start = now();
  const out = resolve(cwd, options.out);
  const planned: PlannedStory[] = [];
  const loaded = await findNotebooks(paths, cwd);
  for (const {file, notebook} of loaded) {
    planned.push(
      await mergeShards(notebook, out, {now, press: pressDigest()}).catch((error: unknown) => {
        const message = error instanceof Error ? error.message : String(error);
        throw new UsageError(`${file}: ${message}`, {cause: error});
      })
    );
  }
  if (loaded.some(({notebook}) => formatsOf(notebook).includes("sheet"))) planned.push(await planIndex(out, planned));
  for (const {folder, changes} of planned) await writeChanges(folder, changes);
  const shown = planned.map((story) => ({...story, folder: relative(cwd, story.folder)}));
  effects.out(listChanges(shown, effects));
  effects.out(summary(shown, {time: now() - start, checked: false}));
  return 0;
}
