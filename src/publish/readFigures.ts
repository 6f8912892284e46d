import type {Carriers} from "../check/carriers.js";
import {evidenceOf} from "../check/evidence.js";
import type {Notebook} from "../notebook.js";
import type {PublishedFile} from "./publishedFile.js";
import {readCarriers} from "./readCarriers.js";
import {renderFigures, type RenderStoryOptions} from "./renderStory.js";

/** A figure that is rendered, with what was read back from its pictures; plain data. */
export interface ReadFigure {
  readonly id: string;
  readonly pictures: readonly PublishedFile[];
  /** By the name of the picture. */
  readonly carriers: ReadonlyMap<string, readonly Carriers[]>;
}

/** Renders figures in reading order and reads each picture as soon as it is there: others may still wait for fonts. */
export async function* readFigures(story: Notebook, options: RenderStoryOptions): AsyncGenerator<ReadFigure, void> {
  for (const {chart, files} of renderFigures(story, options)) {
    const {figure} = chart;
    const evidence = evidenceOf(figure);
    const pictures: PublishedFile[] = [];
    const carriers = new Map<string, readonly Carriers[]>();
    for (const file of files) {
      const made = await file;
      pictures.push(made);
      const {name, content, format} = made;
      if (format === "svg" || format === "dark") {
        carriers.set(name, readCarriers(evidence, {name, text: String(content)}));
      }
    }
    yield {id: figure.id, pictures, carriers};
  }
}
