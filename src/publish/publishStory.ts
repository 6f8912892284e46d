import {join} from "node:path";
import type {Carriers} from "../check/carriers.js";
import {evidenceOf} from "../check/evidence.js";
import type {Chart} from "../figure/figure.js";
import {chartsOf, type Notebook} from "../notebook.js";
import {dataPackage} from "./dataPackage.js";
import {framePage} from "./embed.js";
import {fileName, labelOf} from "./fileNames.js";
import {type Change, compareFolder, namesIn, readText} from "./folder.js";
import {formatsOf, type PublishedFormat, rasterFormats} from "./formats.js";
import {type Manifest, type ManifestFigure, manifestOf, manifestText, readManifest} from "./manifest.js";
import {printWidths as newspaperColumns} from "./pdf.js";
import {isRecordOf, proofRecord, recordText} from "./proofRecord.js";
import type {Content, PublishedFile} from "./publishedFile.js";
import {readCarriers} from "./readCarriers.js";
import {hasSheet, publishedWidths, renderStory, type RenderStoryOptions} from "./renderStory.js";
import {sharedRenditions} from "./renditions.js";
import type {sheetFile} from "./sheet/storySheet.js";
import {choicesOf, snippet} from "./snippet.js";
import {strayStoryFiles} from "./strayStoryFiles.js";
import type {FindingsIn} from "./verdict.js";

/** A story rendered and held against its folder; nothing is written yet. */
export interface PlannedStory {
  /** The story’s folder. */
  readonly folder: string;
  readonly changes: readonly Change[];
  /** How long each rendered file took, in ms, by name. */
  readonly times: ReadonlyMap<string, number>;
}

/** Which files of a story to render, and who looks at them for the contact sheet. */
export interface PlanStoryOptions extends Omit<RenderStoryOptions, "draw"> {
  /** Default a look at each file. */
  readonly findingsIn?: FindingsIn;
}

/**
 * Renders a story and works out what would change in its folder under **out**. Files of figures that are gone are to be
 * removed, and so are those of formats that the notebook does not publish; when all figures are rendered at the usual
 * widths, so are files of other widths.
 */
export async function planStory(story: Notebook, out: string, options: PlanStoryOptions = {}): Promise<PlannedStory> {
  const folder = join(out, story.slug);
  const chosen = chosenOf(story, options);
  const draw = sharedRenditions();
  const carriersIn = sharedCarriers();
  // Read as soon as it is there: what comes after may still wait for its fonts.
  const onFile = (file: PublishedFile, {figure}: Chart) => {
    if (isPicture(file)) carriersIn(evidenceOf(figure), {name: file.name, text: String(file.content)});
  };
  const pictures = await renderStory(story, {...chosen, draw, onFile});
  const earlier = await earlierIn(join(folder, "manifest.json"), isWhole(story, chosen));
  const standing = await standingIn(folder, story, chosen, {files: pictures, earlier});
  const kept = earlier
    .map((figure) => ({...figure, files: figure.files.filter(({file}) => standing.staying.includes(file))}))
    .filter(({files}) => files.length > 0);
  const snippets = chosen.formats.includes("html") ? snippetsOf(story, manifestOf(story, pictures, kept), chosen) : [];
  const files = [...pictures, ...snippets];
  const manifest = manifestOf(story, files, kept);
  const own = [
    ...(await recordsOf(story, manifest, files, {folder, carriersIn})),
    ...(chosen.formats.includes("csv") ? [{name: "datapackage.json", content: dataPackage(story, manifest)}] : []),
    {name: "manifest.json", content: manifestText(manifest)}
  ];
  const sheets = hasSheet(story, chosen) ? [await sheetOf(story, manifest, folder, {...chosen, draw})] : [];
  const ids = chartsOf(story).map(({figure}) => figure.id);
  const lost = [
    ...(await strayRecords(folder, standing.staying, ids)),
    ...(await strayStoryFiles(folder, story, standing.staying))
  ];
  const changes = await compareFolder(folder, [...files, ...own, ...sheets], [...standing.gone, ...lost]);
  return {folder, changes, times: new Map([...files, ...sheets].map(({name, time}) => [name, time]))};
}

// Loaded where there is to be one: with the sheet comes the whole of the check.
const sheetOf: typeof sheetFile = async (...words) => (await import("./sheet/storySheet.js")).sheetFile(...words);

/** What of a story is rendered, once its notebook has had its say. */
export type Chosen = PlanStoryOptions & {readonly formats: readonly PublishedFormat[]};

/** Options with the formats that are asked for and that the notebook publishes. */
export function chosenOf(story: Notebook, options: PlanStoryOptions): Chosen {
  const formats = formatsOf(story).filter((format) => !options.formats || options.formats.includes(format));
  return {...options, formats};
}

/** True where all that is listed in a manifest is made anew. */
function isWhole(story: Notebook, {only, widths = publishedWidths, formats}: Chosen): boolean {
  const listed = formatsOf(story).filter((format) => !rasterFormats.includes(format));
  return !only && hasUsual(widths) && listed.every((format) => formats.includes(format));
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
  {files, earlier}: {readonly files: readonly PublishedFile[]; readonly earlier: readonly ManifestFigure[]}
) {
  const ids = chartsOf(story).map(({figure}) => figure.id);
  const made = new Set(files.map(({name}) => name));
  const listed = new Set(earlier.flatMap((figure) => figure.files.map(({file}) => file)));
  const others = (await namesIn(folder)).filter((name) => !made.has(name));
  const gone = others.filter((name) => {
    const label = labelOf(name);
    // A page or a table may be somebody’s own: it is the press’s only where a manifest says so.
    if (!label || (["html", "csv"].includes(label.format) && !listed.has(name))) return false;
    if (!ids.includes(label.figure) || !formatsOf(story).includes(label.format)) return true;
    if (only || label.format === "html" || !formats.includes(label.format)) return false;
    return label.format === "pdf" ? newspaperColumns.every((width) => printWidths.includes(width)) : hasUsual(widths);
  });
  return {gone, staying: others.filter((name) => !gone.includes(name))};
}

/** The snippets of the figures that are rendered, which offer all that is published of them. */
export function snippetsOf(
  story: Notebook,
  {figures}: Manifest,
  {only, onStart, now = () => 0}: Chosen
): PublishedFile[] {
  const data = formatsOf(story).includes("csv");
  return chartsOf(story).flatMap(({figure}): PublishedFile[] => {
    if (only && !only.includes(figure.id)) return [];
    const start = now();
    const choices = choicesOf(figures.find(({id}) => id === figure.id)?.files ?? []);
    const made = {
      [fileName.html(figure.id)]: () => snippet(figure, {choices, data}),
      [fileName.frame(figure.id)]: () => framePage(figure, {choices, data})
    };
    return Object.entries(made).map(([name, make]) => {
      onStart?.(name);
      return {name, figure: figure.id, format: "html", content: make(), time: now() - start};
    });
  });
}

/** The records of the figures whose pictures were rendered, with those of their files that were not and stay. */
export async function recordsOf(
  story: Notebook,
  {figures}: Manifest,
  rendered: readonly PublishedFile[],
  {folder, carriersIn}: {readonly folder: string; readonly carriersIn: typeof readCarriers}
) {
  const records: {readonly name: string; readonly content: Content}[] = [];
  for (const {figure} of chartsOf(story)) {
    const entry = figures.find(({id}) => id === figure.id);
    if (!entry || !rendered.some((file) => file.figure === figure.id && isPicture(file))) continue;
    const texts = await Promise.all(
      entry.files.filter(isPicture).map(async ({file}) => {
        const fresh = rendered.find(({name}) => name === file)?.content;
        return {name: file, text: typeof fresh === "string" ? fresh : ((await readText(join(folder, file))) ?? "")};
      })
    );
    records.push({name: entry.record, content: recordText(proofRecord(figure, texts, carriersIn))});
  }
  return records;
}

/** Reads each file once, by its name. */
function sharedCarriers(): typeof readCarriers {
  const known = new Map<string, readonly Carriers[]>();
  return (evidence, file) => {
    const carriers = known.get(file.name) ?? readCarriers(evidence, file);
    known.set(file.name, carriers);
    return carriers;
  };
}

const isPicture = ({format}: {readonly format: PublishedFormat}) => format === "svg" || format === "dark";

/** The records of figures that are gone; a file of the same name that the press did not write is left alone. */
async function strayRecords(folder: string, staying: readonly string[], ids: readonly string[]): Promise<string[]> {
  const stray: string[] = [];
  for (const name of staying) {
    const id = /^(.+)\.json$/.exec(name)?.[1];
    if (id === undefined || id === "manifest" || id === "datapackage" || ids.includes(id)) continue;
    if (isRecordOf((await readText(join(folder, name))) ?? "", id)) stray.push(name);
  }
  return stray;
}
