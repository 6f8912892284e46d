import type {Carriers} from "../../check/carriers.js";
import {evidenceOf} from "../../facts/evidenceOf.js";
import type {Chart} from "../../figure/figure.js";
import type {Notebook} from "../../story/notebook.js";
import {isPicture} from "../../story/formats.js";
import type {PublishedFile} from "../files/publishedFile.js";
import {readCarriers} from "./readCarriers.js";
import type {Renditions} from "../files/renditions.js";
import type {DrawnPicture, ReadFigure, RenderOptions} from "./renderOptions.js";
import {renderFigures} from "./renderStory.js";

/**
 * Renders figures in reading order, and reads each picture soon after it is drawn: its type, which is made meanwhile,
 * carries no claim.
 */
export async function* readFigures(story: Notebook, options: RenderOptions): AsyncGenerator<ReadFigure, void> {
  const partOf = options.sheet ? await sheetParts(options) : null;
  const read = new Map<string, readonly Carriers[]>();
  const onDrawn = ({figure, name, bare}: DrawnPicture) => {
    read.set(name, readCarriers(evidenceOf(figure), {name, text: bare}));
  };
  for await (const {chart, renditions, files} of renderFigures(story, {...options, onDrawn})) {
    const pictures = await Promise.all(files);
    const carriers = new Map<string, readonly Carriers[]>();
    for (const {name} of pictures) {
      const found = read.get(name);
      if (found) carriers.set(name, found);
      read.delete(name);
    }
    yield {id: chart.figure.id, pictures, carriers, part: (await partOf?.(chart, pictures, renditions)) ?? null};
  }
}

// Loaded where there is to be a sheet: with it comes the whole of the check.
async function sheetParts({findingsIn}: RenderOptions) {
  const [{sheetPart}, {keptFindings}] = await Promise.all([
    import("../sheet/sheetPart.js"),
    import("../sheet/keptFindings.js")
  ]);
  return (chart: Chart, pictures: readonly PublishedFile[], renditions: Renditions) => {
    const choices = pictures
      .filter(isPicture)
      .flatMap(({width, scheme}) => (width !== undefined && scheme ? [{width, scheme}] : []));
    return sheetPart(chart, choices, renditions, findingsIn ?? keptFindings);
  };
}
