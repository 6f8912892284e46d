import {join} from "node:path";
import type {Chart} from "../../figure/figure.js";
import {chartsOf, type Notebook} from "../../story/notebook.js";
import {mainOf} from "../../story/files.js";
import type {Choice} from "../files/choices.js";
import {readText} from "../plan/folder.js";
import type {Manifest, ManifestFigure} from "../plan/manifest.js";
import {renditionsOf} from "../files/renditions.js";
import {choicesOf} from "../files/embed/snippet.js";
import {type FindingsIn, verdictOf} from "../../verify/verdict.js";
import {contactSheet} from "./contactSheet.js";
import type {ShownFigure} from "./figureArticle.js";
import {isOurPage} from "./page.js";
import {keptFindings} from "./keptFindings.js";
import {type SheetPart, sheetPart} from "./sheetPart.js";

/** Where a sheet takes its pictures and its verdicts from. */
export interface SheetFileOptions {
  /** What was made of figures already, by their ids; the others are drawn. Default nothing. */
  readonly parts?: ReadonlyMap<string, SheetPart>;
  /** Default a look at each file. */
  readonly findingsIn?: FindingsIn;
  /** Called before it is made, with its name. */
  readonly onStart?: (name: string) => void;
  /** A clock in ms, for its time; default none. */
  readonly now?: () => number;
}

/**
 * The contact sheet of a story, with the pictures that its manifest lists as they are drawn and checked now.
 * @param folder where it is to stand
 * @throws where somebody’s own page has its name, which is not to be lost
 */
export async function sheetFile(
  story: Notebook,
  {figures}: Manifest,
  folder: string,
  {parts = new Map(), findingsIn = keptFindings, onStart, now = () => 0}: SheetFileOptions = {}
): Promise<{readonly name: string; readonly content: string; readonly time: number}> {
  const name = "index.html";
  const start = now();
  onStart?.(name);
  const standing = await readText(join(folder, name));
  if (standing !== null && !isOurPage(standing)) {
    throw new Error(`unknown page: ${join(folder, name)} (move it, or publish the story without: ["sheet"])`);
  }
  const shown: ShownFigure[] = [];
  const entries = new Map(figures.map((entry) => [entry.id, entry]));
  for (const chart of chartsOf(story)) {
    const entry = entries.get(chart.figure.id);
    if (entry) shown.push(await shownFigure(chart, entry, {made: parts.get(entry.id), findingsIn, story}));
  }
  return {name, content: await contactSheet(story, shown), time: now() - start};
}

interface PartOptions {
  /** What was made already, if anything. */
  readonly made: SheetPart | undefined;
  readonly findingsIn: FindingsIn;
  readonly story: Notebook;
}

async function shownFigure(
  chart: Chart,
  {files}: ManifestFigure,
  {made, findingsIn, story}: PartOptions
): Promise<ShownFigure> {
  const offered = choicesOf(files);
  const choices = mainChoices(offered);
  const isMade = choices.every((choice) => made?.pictures.some((picture) => isSame(picture, choice)));
  const part = made && isMade ? made : await sheetPart(chart, choices, renditionsOf(chart), findingsIn, story);
  const pictures = choices.flatMap((choice) => part.pictures.filter((picture) => isSame(picture, choice)));
  const {canvases, emailHeight} = part;
  return {chart, pictures, canvases, offered, emailHeight, verdict: verdictOf(chart, pictures)};
}

/** The pictures that a sheet shows: those in the main widths. */
function mainChoices(choices: readonly Choice[]): Choice[] {
  const widths = mainOf(choices.map(({width}) => width));
  return choices.filter(({width}) => widths.includes(width));
}

const isSame = (a: Choice, b: Choice) => a.width === b.width && a.scheme === b.scheme;
