import {join} from "node:path";
import {chartsOf, type Notebook} from "../notebook.js";
import {type Change, compareFolder, namesIn, readText} from "./folder.js";
import {manifestOf, manifestText, readManifest} from "./manifest.js";
import {publishedWidths, type PublishedFile, renderStory, type RenderStoryOptions} from "./renderStory.js";

/** A story rendered and held against its folder; nothing is written yet. */
export interface PlannedStory {
  /** The story’s folder. */
  readonly folder: string;
  readonly changes: readonly Change[];
  /** How long each rendered file took, in ms, by name. */
  readonly times: ReadonlyMap<string, number>;
}

/**
 * Renders a story and works out what would change in its folder under **out**. Files of figures that are gone are to be
 * removed; when all figures and the usual widths are rendered, so are files of other widths.
 */
export async function planStory(story: Notebook, out: string, options: RenderStoryOptions = {}): Promise<PlannedStory> {
  const folder = join(out, story.slug);
  const files = await renderStory(story, options);
  const gone = await goneFrom(folder, story, files, options);
  const earlier = readManifest(await readText(join(folder, "manifest.json")));
  const kept = earlier && {...earlier, figures: earlier.figures.map((figure) => withoutFiles(figure, gone))};
  const manifest = {name: "manifest.json", text: manifestText(manifestOf(story, files, kept))};
  const changes = await compareFolder(folder, [...files, manifest], gone);
  return {folder, changes, times: new Map(files.map(({name, time}) => [name, time]))};
}

async function goneFrom(
  folder: string,
  story: Notebook,
  files: readonly PublishedFile[],
  {widths = publishedWidths, only}: RenderStoryOptions
): Promise<string[]> {
  const ids = chartsOf(story).map(({figure}) => figure.id);
  const whole = !only && publishedWidths.every((width) => widths.includes(width));
  return (await namesIn(folder)).filter((name) => {
    const [, id] = /^(.+)-\d+\.svg$/.exec(name) ?? [];
    if (id === undefined || files.some((file) => file.name === name)) return false;
    return whole || !ids.includes(id);
  });
}

function withoutFiles<F extends {readonly files: readonly {readonly file: string}[]}>(
  figure: F,
  gone: readonly string[]
): F {
  return {...figure, files: figure.files.filter(({file}) => !gone.includes(file))};
}
