import {join} from "node:path";
import {chartsOf, type Notebook} from "../../story/notebook.js";
import {dataPackage} from "../files/dataPackage.js";
import {filesIn, labelOf, printWidths as newspaperColumns, publishedWidths} from "../../story/files.js";
import {type Change, compareFile, type FileToBe, namesIn, readText, removed} from "./folder.js";
import {formatsOf, listedFormats} from "../../story/formats.js";
import {type ManifestFigure, manifestText, manifestOf, readManifest} from "./manifest.js";
import {isRecordOf} from "./proofRecord.js";
import {publishFigures} from "./publishFigures.js";
import {type Chosen, chosenOf, hasSheet, type RenderOptions} from "./renderOptions.js";
import type {sheetFile} from "../sheet/storySheet.js";
import {strayStoryFiles} from "./strayStoryFiles.js";

/** A story rendered and held against its folder; nothing is written yet. */
export interface PlannedStory {
  /** The story’s folder. */
  readonly folder: string;
  readonly changes: readonly Change[];
}

/**
 * Renders a story and works out what would change in its folder under **out**. Files of figures that are gone are to be
 * removed, and so are those of formats that the notebook does not publish; when all figures are rendered at the usual
 * widths, so are files of other widths.
 */
export async function planStory(story: Notebook, out: string, options: RenderOptions = {}): Promise<PlannedStory> {
  const folder = join(out, story.slug);
  const chosen = chosenOf(story, options);
  const sheet = hasSheet(story, chosen);
  const earlier = await earlierIn(join(folder, "manifest.json"), isWhole(story, chosen));
  const standing = await standingIn(folder, story, chosen, {
    made: filesIn(story, chosen).map(({name}) => name),
    earlier
  });
  const staying = new Set(standing.staying);
  const kept = earlier
    .map((figure) => ({...figure, files: figure.files.filter(({file}) => staying.has(file))}))
    .filter(({files}) => files.length > 0);
  const figures = await publishFigures(story, folder, {...chosen, sheet, kept});
  const manifest = manifestOf(story, figures.listed);
  const {putAside = (_folder, change) => Promise.resolve(change)} = options;
  const own: Change[] = [];
  // One after the other, for with many figures each is long.
  const settle = async (file: FileToBe) => own.push(await putAside(folder, await compareFile(folder, file)));
  if (chosen.formats.includes("csv")) {
    await settle({name: "datapackage.json", content: dataPackage(story, manifest)});
  }
  await settle({name: "manifest.json", content: manifestText(manifest)});
  if (sheet) await settle(await sheetOf(story, manifest, folder, {...chosen, parts: figures.parts}));
  const ids = chartsOf(story).map(({figure}) => figure.id);
  const lost = [
    ...(await strayRecords(folder, standing.staying, ids)),
    ...(await strayStoryFiles(folder, story, standing.staying))
  ];
  return {folder, changes: [...figures.changes, ...own, ...[...standing.gone, ...lost].map(removed)]};
}

// Loaded where there is to be one: with the sheet comes the whole of the check.
const sheetOf: typeof sheetFile = async (...words) => (await import("../sheet/storySheet.js")).sheetFile(...words);

/** True where all that is listed in a manifest is made anew. */
function isWhole(story: Notebook, {only, widths = publishedWidths, formats}: Chosen): boolean {
  return !only && hasUsual(widths) && formatsOf(story, listedFormats).every((format) => formats.includes(format));
}

const hasUsual = (widths: readonly number[]) => publishedWidths.every((width) => widths.includes(width));

/** What a manifest says of the files in a folder; one that cannot be read is of no account where all is made anew. */
async function earlierIn(path: string, whole: boolean): Promise<readonly ManifestFigure[]> {
  const text = await readText(path);
  if (text === null) return [];
  try {
    return readManifest(text, path).figures;
  } catch (error) {
    if (whole) return [];
    throw error;
  }
}

/** The names of the files in a folder that are not made now: those that are to go, and those that stay. */
export async function standingIn(
  folder: string,
  story: Notebook,
  {only, widths = publishedWidths, printWidths = newspaperColumns, formats}: Chosen,
  {made: names, earlier}: {readonly made: readonly string[]; readonly earlier: readonly ManifestFigure[]}
) {
  const ids = new Set(chartsOf(story).map(({figure}) => figure.id));
  const made = new Set(names);
  const listed = new Set(earlier.flatMap((figure) => figure.files.map(({file}) => file)));
  const others = (await namesIn(folder)).filter((name) => !made.has(name));
  const gone = others.filter((name) => {
    const label = labelOf(name);
    // A page or a table may be somebody’s own: it is the press’s only where a manifest says so.
    if (!label || (["html", "csv"].includes(label.format) && !listed.has(name))) return false;
    if (!ids.has(label.figure) || !formatsOf(story).includes(label.format)) return true;
    if (only || label.format === "html" || !formats.includes(label.format)) return false;
    return label.format === "pdf" ? newspaperColumns.every((width) => printWidths.includes(width)) : hasUsual(widths);
  });
  const going = new Set(gone);
  return {gone, staying: others.filter((name) => !going.has(name))};
}

/** The records of figures that are gone; a file of the same name that the press did not write is left alone. */
async function strayRecords(folder: string, staying: readonly string[], figures: readonly string[]): Promise<string[]> {
  const ids = new Set(figures);
  const stray: string[] = [];
  for (const name of staying) {
    const id = /^(.+)\.json$/.exec(name)?.[1];
    if (id === undefined || id === "manifest" || id === "datapackage" || ids.has(id)) continue;
    if (isRecordOf((await readText(join(folder, name))) ?? "", id)) stray.push(name);
  }
  return stray;
}
