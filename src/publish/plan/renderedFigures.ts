import type {Chart} from "../../figure/figure.js";
import type {Notebook} from "../../story/notebook.js";
import {mainOf} from "../../story/files.js";
import {isPicture} from "../../story/formats.js";
import type {PublishedFile} from "../files/publishedFile.js";
import type {Renditions} from "../files/renditions.js";
import type {RenderedFigure, RenderOptions} from "./renderOptions.js";
import {madeOf, renderFigures} from "./renderStory.js";

/** Renders figures in reading order, each with what a contact sheet shows of it. */
export async function* renderedFigures(story: Notebook, options: RenderOptions): AsyncGenerator<RenderedFigure, void> {
  const partOf = options.sheet ? await sheetParts(options, story) : null;
  for await (const begun of renderFigures(story, options)) {
    const {chart, renditions} = begun;
    const pictures = await madeOf(begun);
    yield {id: chart.figure.id, pictures, part: (await partOf?.(chart, pictures, renditions)) ?? null};
  }
}

// Loaded where there is to be a sheet: with it comes the whole of the check.
async function sheetParts({findingsIn}: RenderOptions, story: Notebook) {
  const [{sheetPart}, {keptFindings}] = await Promise.all([
    import("../sheet/sheetPart.js"),
    import("../sheet/keptFindings.js")
  ]);
  return (chart: Chart, pictures: readonly PublishedFile[], renditions: Renditions) => {
    const all = pictures
      .filter(isPicture)
      .flatMap(({width, scheme}) => (width !== undefined && scheme ? [{width, scheme}] : []));
    const widths = mainOf(all.map(({width}) => width));
    const choices = all.filter(({width}) => widths.includes(width));
    return sheetPart(chart, choices, renditions, findingsIn ?? keptFindings, story);
  };
}
