import type {Chart} from "../../figure/figure.js";
import {chartsOf, type Notebook} from "../../notebook.js";
import {emailWidth} from "../embed.js";
import {fileName} from "../fileNames.js";
import type {Manifest, ManifestFigure} from "../manifest.js";
import type {Renditions} from "../renditions.js";
import {choicesOf} from "../snippet.js";
import {type FindingsIn, verdictOf} from "../verdict.js";
import {contactSheet} from "./contactSheet.js";
import type {ShownFigure} from "./figureArticle.js";

/** Where a sheet takes its pictures and its verdicts from. */
export interface StorySheetOptions {
  readonly draw: (chart: Chart) => Renditions;
  readonly findingsIn: FindingsIn;
}

/** The contact sheet of a story, with the pictures that its manifest lists as they are drawn and checked now. */
export async function storySheet(story: Notebook, {figures}: Manifest, options: StorySheetOptions): Promise<string> {
  const shown: ShownFigure[] = [];
  for (const chart of chartsOf(story)) {
    const entry = figures.find(({id}) => id === chart.figure.id);
    if (entry) shown.push(await shownFigure(chart, entry, options));
  }
  return contactSheet(story, shown);
}

async function shownFigure(
  chart: Chart,
  {files}: ManifestFigure,
  {draw, findingsIn}: StorySheetOptions
): Promise<ShownFigure> {
  const renditions = await Promise.all(choicesOf(files).map(({width, scheme}) => draw(chart)(width, scheme)));
  const {height: emailHeight} = await draw(chart)(emailWidth);
  const texts = renditions.map(({width, scheme, text}) => ({name: fileName.svg(chart.figure.id, width, scheme), text}));
  return {chart, renditions, emailHeight, verdict: await verdictOf(chart, texts, findingsIn)};
}
