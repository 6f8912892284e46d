import {join} from "node:path";
import {figureIds, type Notebook} from "../../story/notebook.js";
import {ownFilesIn} from "./ownFiles.js";
import {namesIn} from "./folder.js";
import {chosenOf, type RenderOptions} from "./renderOptions.js";

/**
 * Has the pictures rendered with the pages that show them, where the folder under **out** has none in the light scheme yet:
 * so that formats can be rendered in any order, and in parts.
 */
export async function withPictures(story: Notebook, out: string, options: RenderOptions): Promise<RenderOptions> {
  const {formats} = chosenOf(story, options);
  if (!formats.includes("html") || formats.includes("svg") || story.without?.includes("svg")) return options;
  const folder = join(out, story.slug);
  const ids = figureIds(story);
  const {listed} = await ownFilesIn(folder, ids);
  const standing = new Set(await namesIn(folder));
  const shown = listed.filter(({files}) => files.some(({format, file}) => format === "svg" && standing.has(file)));
  const isShown = (id: string) => shown.some((figure) => figure.id === id);
  return (options.only ?? ids).every(isShown) ? options : {...options, formats: ["svg", ...formats]};
}
