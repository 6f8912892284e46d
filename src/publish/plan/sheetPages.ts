import {join} from "node:path";
import type {Page} from "../../check/pages/page.js";
import {chartsOf, type Notebook} from "../../story/notebook.js";
import {addressesOf} from "./addresses.js";
import {readBytes, readText} from "./folder.js";
import type {PlannedStory} from "./publishStory.js";
import {storyPages} from "./storyPages.js";

/** What the pages of a story load, and what lies beside them, as it stands in the folder and as it is made now. */
export function partPages({folder, changes}: PlannedStory): Page[] {
  return changes.flatMap(({name, content}): Page[] => {
    if (content === null || name === sheet || !storyPages.some((page) => page.name === name)) return [];
    const bytes = readBytes(join(folder, name));
    if (bytes === null) return [];
    const textOf = (part: string | Uint8Array) =>
      Buffer.from(part).toString(name.endsWith(".woff2") ? "base64" : "utf8");
    return [{file: join(folder, name), text: textOf(bytes), kind: "part", addresses: [], made: textOf(content)}];
  });
}

const sheet = "index.html";

/** The sheet of a folder as it stands there and as it is made now; none where there is none. */
export async function sheetPages({folder, changes}: PlannedStory, stories: readonly Notebook[]): Promise<Page[]> {
  const made = changes.find(({name}) => name === sheet)?.content;
  const text = typeof made === "string" ? await readText(join(folder, sheet)) : null;
  if (typeof made !== "string" || text === null) return [];
  const cited = stories.flatMap((story) => chartsOf(story).flatMap(({figure}) => addressesOf(figure)));
  const licences = stories.flatMap(({licence}) => licence?.path ?? []);
  return [{file: join(folder, sheet), text, kind: "sheet", addresses: [...cited, ...licences], made}];
}
