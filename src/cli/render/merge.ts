import {join, relative, resolve} from "node:path";
import {writeChanges} from "../../publish/plan/folder.js";
import {formatsOf} from "../../story/formats.js";
import {mergeShards, shardState} from "../../publish/plan/mergeShards.js";
import type {PlannedStory} from "../../publish/plan/publishStory.js";
import {planIndex} from "../../publish/plan/storiesIndex.js";
import {oneLine} from "../faults/blame.js";
import type {Effects, ExitCode} from "../effects.js";
import {pressDigest} from "../process/pressDigest.js";
import {findNotebooks} from "../modules/findNotebooks.js";
import type {LoadedNotebook} from "../modules/loadNotebook.js";
import {UsageError} from "../options.js";
import {usualPatience} from "../process/patience.js";
import {listChanges, summary} from "../reports/report.js";
import {writeInto} from "../writeInto.js";
import {messageOf} from "../faults/messageOf.js";

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
  const loaded = await findNotebooks(paths, cwd);
  const folders = loaded.map(({notebook}) => join(out, notebook.slug));
  const planned = await writeInto({out, folders, patience: usualPatience}, effects, () =>
    mergeAll(loaded, out, effects)
  );
  const shown = planned.map((story) => ({...story, folder: relative(cwd, story.folder)}));
  effects.out(listChanges(shown, effects));
  effects.out(summary(shown, {time: now() - start, checked: false}));
  return 0;
}

async function mergeAll(
  loaded: readonly LoadedNotebook[],
  out: string,
  {now, err, cwd}: Effects
): Promise<PlannedStory[]> {
  const planned: PlannedStory[] = [];
  const states = new Map<string, string>();
  for (const {notebook} of loaded) states.set(notebook.slug, await shardState(join(out, notebook.slug)));
  const hasMore = [...states.values()].includes("shards");
  for (const {file, notebook} of loaded) {
    // A merge that was killed has merged some already.
    if (hasMore && states.get(notebook.slug) === "merged") {
      err(`nutgraf: ${relative(cwd, join(out, notebook.slug))} has no shards, and is left as it is\n`);
      continue;
    }
    planned.push(
      await mergeShards(notebook, out, {now, press: pressDigest()}).catch((error: unknown) => {
        const message = messageOf(error);
        throw new UsageError(`${file}: ${message}`, {cause: error});
      })
    );
  }
  if (loaded.some(({notebook}) => formatsOf(notebook).includes("sheet")))
    // First, since without the lists of its shards nobody merges a story again.
    planned.unshift(await planIndex(out, planned, (message) => err(`nutgraf: ${oneLine(message, cwd)}\n`)));
  for (const {folder, changes} of planned) await writeChanges(folder, changes);
  return planned;
}
