import {chartsOf, type Notebook} from "../notebook.js";
import {renderSVG} from "../render.js";

/** The widths that are published unless others are asked for, in px: a phone’s column, an article’s, a page’s. */
export const publishedWidths = [320, 640, 1000] as const;

/** A file ready to be written. */
export interface PublishedFile {
  /** The name in the story’s folder: "arms-flow-640.svg". */
  readonly name: string;
  readonly figure: string;
  /** Px. */
  readonly width: number;
  readonly height: number;
  readonly text: string;
  /** How long it took, in ms. */
  readonly time: number;
}

/** Which files of a story to render. */
export interface RenderStoryOptions {
  /** Px; default 320, 640 and 1000. */
  readonly widths?: readonly number[];
  /** Ids of figures; default all. */
  readonly only?: readonly string[];
  /** Called before each file, with its name. */
  readonly onStart?: (name: string) => void;
  /** A clock in ms, for the times; default none. */
  readonly now?: () => number;
}

/** Renders a story’s figures, in reading order, to the text of their files. @throws naming the figure and the width */
export async function renderStory(story: Notebook, options: RenderStoryOptions = {}): Promise<PublishedFile[]> {
  const {widths = publishedWidths, only, onStart, now = () => 0} = options;
  const files: PublishedFile[] = [];
  for (const chart of chartsOf(story)) {
    const {id} = chart.figure;
    if (only && !only.includes(id)) continue;
    for (const width of widths) {
      const name = `${id}-${width}.svg`;
      onStart?.(name);
      const start = now();
      const text = await renderSVG(chart, {width}).catch((error: unknown) => {
        throw located(error, `figure ${id} at ${width} px`);
      });
      const height = Number(/ height="(\d+)"/.exec(text)?.[1]);
      files.push({name, figure: id, width, height, text, time: now() - start});
    }
  }
  return files;
}

function located(error: unknown, where: string): Error {
  const message = error instanceof Error ? error.message : String(error);
  return new Error(message.includes(where) ? message : `${message}: ${where}`, {cause: error});
}
