import {join} from "node:path";
import {chartsOf, type Notebook} from "../notebook.js";
import {type Change, compareFolder, namesIn, readText} from "./folder.js";
import {type ManifestFigure, manifestOf, manifestText, readManifest} from "./manifest.js";
import {publishedWidths, renderStory, type RenderStoryOptions} from "./renderStory.js";

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
  const {widths = publishedWidths, only} = options;
  const folder = join(out, story.slug);
  const files = await renderStory(story, options);
  const ids = chartsOf(story).map(({figure}) => figure.id);
  const whole = !only && publishedWidths.every((width) => widths.includes(width));
  const others = (await namesIn(folder)).filter((name) => !files.some((file) => file.name === name));
  const gone = others.filter((name) => {
    const id = /^(.+)-\d+\.svg$/.exec(name)?.[1];
    return id !== undefined && (whole || !ids.includes(id));
  });
  const staying = others.filter((name) => !gone.includes(name));
  const kept = whole ? [] : await keptIn(join(folder, "manifest.json"), staying);
  const manifest = {name: "manifest.json", text: manifestText(manifestOf(story, files, kept))};
  const changes = await compareFolder(folder, [...files, manifest], gone);
  return {folder, changes, times: new Map(files.map(({name, time}) => [name, time]))};
}

/** What a manifest says of the files that stay. */
async function keptIn(path: string, staying: readonly string[]): Promise<ManifestFigure[]> {
  const text = await readText(path);
  if (text === null) return [];
  const {figures} = readManifest(text, path);
  return figures
    .map((figure) => ({...figure, files: figure.files.filter(({file}) => staying.includes(file))}))
    .filter(({files}) => files.length > 0);
}
