import {join} from "node:path";
import type {Page} from "../../check/pages/page.js";
import {chartsOf, type Notebook} from "../../story/notebook.js";
import {addressesOf} from "./addresses.js";
import {readText} from "./folder.js";
import type {PlannedStory} from "./publishStory.js";

/** The sheet of a folder as it stands there and as it is made now; none where there is none. */
export async function sheetPages({folder, changes}: PlannedStory, stories: readonly Notebook[]): Promise<Page[]> {
  const name = "index.html";
  const made = changes.find((change) => change.name === name)?.content;
  const text = typeof made === "string" ? await readText(join(folder, name)) : null;
  if (typeof made !== "string" || text === null) return [];
  const cited = stories.flatMap((story) => chartsOf(story).flatMap(({figure}) => addressesOf(figure)));
  const licences = stories.flatMap(({licence}) => licence?.path ?? []);
  return [{file: join(folder, name), text, kind: "sheet", addresses: [...cited, ...licences], made}];
}
