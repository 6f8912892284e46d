import {join} from "node:path";
import {chartsOf, type Notebook} from "../notebook.js";
import {type Change, compareFolder, namesIn, readText} from "./folder.js";
import {type Manifest, type ManifestFigure, manifestOf, manifestText, readManifest} from "./manifest.js";
import {isRecordOf, proofRecord, recordText} from "./proofRecord.js";
import {type PublishedFile, publishedWidths, renderStory, type RenderStoryOptions} from "./renderStory.js";

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
  const manifest = manifestOf(story, files, kept);
  const records = await recordsOf(story, manifest, files, folder);
  const list = {name: "manifest.json", text: manifestText(manifest)};
  const lost = await strayRecords(folder, staying, ids);
  const changes = await compareFolder(folder, [...files, ...records, list], [...gone, ...lost]);
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

/** The records of the figures that were rendered, with those of their files that were not and stay. */
async function recordsOf(story: Notebook, {figures}: Manifest, rendered: readonly PublishedFile[], folder: string) {
  const records: {readonly name: string; readonly text: string}[] = [];
  for (const {figure} of chartsOf(story)) {
    const entry = figures.find(({id}) => id === figure.id);
    if (!entry || !rendered.some((file) => file.figure === figure.id)) continue;
    const texts = await Promise.all(
      entry.files.map(async ({file}) => {
        const fresh = rendered.find(({name}) => name === file)?.text;
        return {name: file, text: fresh ?? (await readText(join(folder, file))) ?? ""};
      })
    );
    records.push({name: entry.record, text: recordText(proofRecord(figure, texts))});
  }
  return records;
}

/** The records of figures that are gone; a file of the same name that the press did not write is left alone. */
async function strayRecords(folder: string, staying: readonly string[], ids: readonly string[]): Promise<string[]> {
  const stray: string[] = [];
  for (const name of staying) {
    const id = /^(.+)\.json$/.exec(name)?.[1];
    if (id === undefined || id === "manifest" || ids.includes(id)) continue;
    if (isRecordOf((await readText(join(folder, name))) ?? "", id)) stray.push(name);
  }
  return stray;
}
