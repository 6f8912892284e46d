import type {Chart} from "../../figure/figure.js";
import {choiceOf, type FigureFile, filesOf} from "../../story/files.js";
import {chartsOf, type Notebook} from "../../story/notebook.js";
import {makers} from "../files/makers.js";
import type {PublishedFile} from "../files/publishedFile.js";
import {type Renditions, renditionsOf} from "../files/renditions.js";
import {isNoRoom, isUnasked, withWidths} from "./tooNarrow.js";
import type {RenderOptions} from "./renderOptions.js";

// So many files are begun before the first figure of them is waited for: what is still to come is drawn while fonts are
// cut.
const mostBegun = 32;

/**
 * Renders the pictures and the data of a story’s figures, in reading order: all that follows from one figure alone.
 * @throws naming the figure and the width
 */
export async function renderStory(story: Notebook, options: RenderOptions = {}): Promise<PublishedFile[]> {
  const files: PublishedFile[] = [];
  for await (const figure of renderFigures(story, options)) files.push(...(await Promise.all(figure.files)).flat());
  return files;
}

/** A figure whose files are begun; one that nobody asked for and that has no room for it is none. */
interface BegunFigure {
  readonly chart: Chart;
  /** Where its pictures come from, so that what else is made of them need not draw them again. */
  readonly renditions: Renditions;
  readonly files: readonly Promise<readonly PublishedFile[]>[];
}

/** The same, figure by figure. */
export async function* renderFigures(story: Notebook, options: RenderOptions = {}): AsyncGenerator<BegunFigure, void> {
  const {only, onStart, now = () => 0} = options;
  const begun: BegunFigure[] = [];
  const choice = choiceOf(story, options);
  const mayLack = isUnasked(story, options);
  let count = 0;
  for (const chart of chartsOf(story)) {
    if (only && !only.includes(chart.figure.id)) continue;
    const renditions = renditionsOf(chart);
    const wanted = filesOf(chart.figure.id, choice);
    const files = wanted.flatMap((file): Promise<readonly PublishedFile[]>[] => {
      const make = makers[file.format];
      if (!make) return [];
      const {name, figure, format, width, scheme} = file;
      const label = {name, figure, format, ...(width !== undefined && {width}), ...(scheme && {scheme})};
      onStart?.(name);
      const start = now();
      const made = make(chart, file, renditions).then(
        (content) => [{...label, ...content, time: now() - start}],
        (error: unknown) =>
          mayLack && format === "pdf" && isNoRoom(error)
            ? []
            : Promise.reject(withWidths(ofFile(error, file), file, story, options))
      );
      // It is told of when its turn comes: another may have failed before.
      made.catch(() => undefined);
      return [made];
    });
    begun.push({chart, renditions, files});
    count += files.length;
    // Its type is asked for now, and its drawing is let go of.
    await turn();
    while (count >= mostBegun) {
      const first = begun.shift();
      if (!first) break;
      count -= first.files.length;
      yield first;
    }
  }
  yield* begun;
}

/** An error that says of which file it is, where its message names neither that nor the figure. */
function ofFile(error: unknown, {name, figure}: FigureFile): unknown {
  const message = error instanceof Error ? error.message : String(error);
  return message.includes(figure) ? error : new Error(`${message}: ${name}`, {cause: error});
}

/** Lets all that is due run. */
const turn = () => new Promise<void>((resolve) => setImmediate(resolve));
