import {join} from "node:path";
import {figureIds, type Notebook} from "../../story/notebook.js";
import {dataPackage} from "../files/data/dataPackage.js";
import {type FigureFile, filesIn, labelOf, printWidthsOf, widthsOf} from "../../story/files.js";
import {type Change, compareFile, type FileToBe, namesIn, removed} from "./folder.js";
import {formatsOf} from "../../story/formats.js";
import {manifestText, manifestOf} from "./manifest.js";
import {checkOwn, type OwnFiles, ownFilesIn, strayRecords} from "./ownFiles.js";
import {publishFigures} from "./publishFigures.js";
import {type Chosen, chosenOf, hasSheet, type RenderOptions} from "./renderOptions.js";
import type {sheetFile} from "../sheet/storySheet.js";
import {sharedFiles} from "./storyPages.js";
import {leftOut} from "./tooNarrow.js";
import {strayStoryFiles} from "./strayStoryFiles.js";

/** A story rendered and held against its folder; nothing is written yet. */
export interface PlannedStory {
  /** The story’s folder. */
  readonly folder: string;
  readonly changes: readonly Change[];
  /** The files that its figures find no room in, and nobody asked for. */
  readonly leftOut?: readonly FigureFile[];
}

/**
 * Renders a story and works out what would change in its folder under **out**. Files of figures that are gone are to be
 * removed, and so are those of formats that the notebook does not publish; when all figures are rendered at the
 * widths that it publishes, so are files of other widths. No other file is touched.
 * @throws for a file that is in the way and that the press did not make
 */
export async function planStory(story: Notebook, out: string, options: RenderOptions = {}): Promise<PlannedStory> {
  const folder = join(out, story.slug);
  const chosen = chosenOf(story, options);
  const sheet = hasSheet(story, chosen);
  const own = await ownFilesIn(folder, figureIds(story));
  const standing = await standingIn(folder, story, chosen, {
    made: filesIn(story, chosen).map(({name}) => name),
    own
  });
  const staying = new Set(standing.staying);
  const kept = own.listed
    .map((figure) => ({...figure, files: figure.files.filter(({file}) => staying.has(file))}))
    .filter(({files}) => files.length > 0);
  const figures = await publishFigures(story, folder, {...chosen, sheet, kept});
  const made = new Set(figures.changes.map(({name}) => name));
  const lacking = leftOut(story, chosen, made);
  const outgrown = (await namesIn(folder)).filter(
    (name) => lacking.some((file) => file.name === name) && own.has(name)
  );
  const gone = [...standing.gone, ...outgrown].filter((name) => !made.has(name));
  const manifest = manifestOf(story, figures.listed);
  const {putAside = (_folder, change) => Promise.resolve(change)} = options;
  const ofStory: Change[] = [];
  // One after the other, for with many figures each is long.
  const settle = async (file: FileToBe) => ofStory.push(await putAside(folder, await compareFile(folder, file)));
  if (chosen.formats.includes("csv")) {
    await settle({name: "datapackage.json", content: dataPackage(story, manifest)});
  }
  for (const file of sharedFiles(chosen.formats)) await settle(file);
  await settle({name: "manifest.json", content: manifestText(manifest)});
  if (sheet) await settle(await sheetOf(story, manifest, folder, {...chosen, parts: figures.parts}));
  const lost = [
    ...strayRecords(story, standing.staying, own),
    ...(await strayStoryFiles(folder, story, standing.staying))
  ];
  const changes = [...figures.changes, ...ofStory, ...[...gone, ...lost].map(removed)];
  checkOwn(folder, changes, own);
  return {folder, changes, ...(lacking.length > 0 && {leftOut: lacking})};
}

// Loaded where there is to be one: with the sheet comes the whole of the check.
const sheetOf: typeof sheetFile = async (...words) => (await import("../sheet/storySheet.js")).sheetFile(...words);

/** The names of the files in a folder that are not made now: those that are to go, and those that stay. */
export async function standingIn(
  folder: string,
  story: Notebook,
  {only, widths, printWidths, formats}: Chosen,
  {made: names, own}: {readonly made: readonly string[]; readonly own: OwnFiles}
) {
  const ids = new Set(figureIds(story));
  const made = new Set(names);
  const others = (await namesIn(folder)).filter((name) => !made.has(name));
  const gone = others.filter((name) => {
    const label = labelOf(name);
    if (!label || !own.has(name)) return false;
    if (!ids.has(label.figure) || !formatsOf(story).includes(label.format)) return true;
    if (only || label.format === "html" || !formats.includes(label.format)) return false;
    const [usual, asked] = label.format === "pdf" ? [printWidthsOf(story), printWidths] : [widthsOf(story), widths];
    return usual.every((width) => asked.includes(width));
  });
  const going = new Set(gone);
  return {gone, staying: others.filter((name) => !going.has(name))};
}
