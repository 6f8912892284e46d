import type {Carriers} from "../check/carriers.js";
import {evidenceOf} from "../check/evidence.js";
import type {Notebook} from "../notebook.js";
import type {PublishedFile} from "./publishedFile.js";
import {readCarriers} from "./readCarriers.js";
import {type DrawnPicture, renderFigures, type RenderStoryOptions} from "./renderStory.js";

/** A figure that is rendered, with what was read back from its pictures; plain data. */
export interface ReadFigure {
  readonly id: string;
  readonly pictures: readonly PublishedFile[];
  /** By the name of the picture. */
  readonly carriers: ReadonlyMap<string, readonly Carriers[]>;
}

/**
 * Renders figures in reading order, and reads each picture as soon as it is drawn: its type, which is made meanwhile,
 * carries no claim.
 */
export async function* readFigures(story: Notebook, options: RenderStoryOptions): AsyncGenerator<ReadFigure, void> {
  const carriers = new Map<string, readonly Carriers[]>();
  const onDrawn = ({figure, name, bare}: DrawnPicture) => {
    carriers.set(name, readCarriers(evidenceOf(figure), {name, text: bare}));
  };
  for (const {chart, files} of renderFigures(story, {...options, onDrawn})) {
    const pictures = await Promise.all(files);
    const own = new Map<string, readonly Carriers[]>();
    for (const {name} of pictures) {
      const found = carriers.get(name);
      if (found) own.set(name, found);
      carriers.delete(name);
    }
    yield {id: chart.figure.id, pictures, carriers: own};
  }
}
