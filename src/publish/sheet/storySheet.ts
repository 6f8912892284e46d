import {join} from "node:path";
import type {Chart} from "../../figure/figure.js";
import {chartsOf, type Notebook} from "../../notebook.js";
import {emailWidth} from "../embed.js";
import {fileName} from "../fileNames.js";
import {readText} from "../folder.js";
import type {Manifest, ManifestFigure} from "../manifest.js";
import type {Renditions} from "../renditions.js";
import {choicesOf} from "../snippet.js";
import {type FindingsIn, sharedFindings, verdictOf} from "../verdict.js";
import {contactSheet} from "./contactSheet.js";
import type {ShownFigure} from "./figureArticle.js";
import {isOurPage} from "./page.js";

/** Where a sheet takes its pictures and its verdicts from. */
export interface SheetFileOptions {
  readonly draw: (chart: Chart) => Renditions;
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
  {draw, findingsIn = sharedFindings(), onStart, now = () => 0}: SheetFileOptions
): Promise<{readonly name: string; readonly content: string; readonly time: number}> {
  const name = "index.html";
  const start = now();
  onStart?.(name);
  const standing = await readText(join(folder, name));
  if (standing !== null && !isOurPage(standing)) {
    throw new Error(`unknown page: ${join(folder, name)} (move it, or publish the story without: ["sheet"])`);
  }
  const shown: ShownFigure[] = [];
  for (const chart of chartsOf(story)) {
    const entry = figures.find(({id}) => id === chart.figure.id);
    if (entry) shown.push(await shownFigure(chart, entry, {draw, findingsIn}));
  }
  return {name, content: await contactSheet(story, shown), time: now() - start};
}

async function shownFigure(
  chart: Chart,
  {files}: ManifestFigure,
  {draw, findingsIn}: Required<Pick<SheetFileOptions, "draw" | "findingsIn">>
): Promise<ShownFigure> {
  const {id} = chart.figure;
  const drawn = await Promise.all(
    choicesOf(files).map(async ({width, scheme}) => {
      const picture = await draw(chart)({width, scheme});
      return {...picture, text: await picture.text, scheme};
    })
  );
  const {height: emailHeight} = await draw(chart)({width: emailWidth});
  const texts = drawn.map(({width, scheme, text}) => ({name: fileName.svg(id, width, scheme), text}));
  return {chart, pictures: drawn, emailHeight, verdict: await verdictOf(chart, texts, findingsIn)};
}
