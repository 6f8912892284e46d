import type {Chart} from "../../figure/figure.js";
import {type FileKind, fileKinds} from "../../story/fileKinds.js";
import {choiceOf, filesOf} from "../../story/files.js";
import {chartsOf, type Notebook} from "../../story/notebook.js";
import type {PublishedFile} from "../files/publishedFile.js";
import {type Renditions, renditionsOf} from "../files/renditions.js";
import {isNoRoom} from "../../figure/noRoom.js";
import type {RenderOptions} from "./renderOptions.js";
import {type BegunFile, beginFile} from "./beginFile.js";
import {mayLack} from "./tooNarrow.js";
import {mayLackWidths, widthsWithRoom} from "./widthsWithRoom.js";

// So many files are begun before the first figure of them is waited for: what is still to come is drawn while fonts are
// cut.
const mostBegun = 32;

/**
 * Renders the pictures and the data of a story’s figures, in reading order: all that follows from one figure alone.
 * @throws naming the figure and the width
 */
export async function renderStory(story: Notebook, options: RenderOptions = {}): Promise<PublishedFile[]> {
  const files: PublishedFile[] = [];
  for await (const figure of renderFigures(story, options)) files.push(...(await madeOf(figure)));
  return files;
}

/** The files of a figure, when they are made. */
export const madeOf = async ({files}: Pick<BegunFigure, "files">): Promise<PublishedFile[]> =>
  (await Promise.all(files.map(({made}) => made))).flat();

/** A figure whose files are begun. */
interface BegunFigure {
  readonly chart: Chart;
  /** Where its pictures come from, so that what else is made of them need not draw them again. */
  readonly renditions: Renditions;
  readonly files: readonly BegunFile[];
}

/** The same, figure by figure. */
export async function* renderFigures(story: Notebook, options: RenderOptions = {}): AsyncGenerator<BegunFigure, void> {
  const {only} = options;
  const begun: BegunFigure[] = [];
  const choice = choiceOf(story, options);
  let count = 0;
  for (const chart of chartsOf(story)) {
    if (only && !only.includes(chart.figure.id)) continue;
    const renditions = renditionsOf(chart);
    const files = filesOf(chart.figure.id, choice).flatMap((file) => beginFile(file, {chart, renditions}, options));
    begun.push({chart, renditions, files});
    count += files.length;
    // Its type is asked for now, and its drawing is let go of.
    await turn();
    while (count >= mostBegun) {
      const first = begun.shift();
      if (!first) break;
      count -= first.files.length;
      yield await withRoom(first, story, options);
    }
  }
  for (const figure of begun) yield await withRoom(figure, story, options);
}

/** A figure in every format at the widths that have room for it, and without what else has none and nobody asked for. */
async function withRoom(figure: BegunFigure, story: Notebook, options: RenderOptions): Promise<BegunFigure> {
  const {chart, renditions, files} = figure;
  const begun = new Map(files.map((each) => [each.file.name, each]));
  const widths = mayLackWidths(story, options) ? await widthsOfFigure(figure, story) : null;
  const wanted = filesOf(chart.figure.id, choiceOf(story, {...options, ...(widths && {widths})}));
  return {
    chart,
    renditions,
    files: wanted.flatMap((file) => {
      const known = begun.get(file.name);
      return (known ? [known] : beginFile(file, figure, options)).map(({made}) => ({
        file,
        made: mayLack(story, options, file)
          ? made.catch((error: unknown) => (isNoRoom(error) ? [] : Promise.reject(error)))
          : made
      }));
    })
  };
}

/** The widths that have room for a figure; *null* where all have, or nothing of it has a width. */
async function widthsOfFigure({chart, renditions, files}: BegunFigure, story: Notebook) {
  const isWide = ({each}: FileKind) => each === "px" || each === "main px";
  if (!files.some(({file}) => isWide(fileKinds[file.kind]))) return null;
  const pictures = files.filter(({file}) => file.format === "svg");
  const settled = await Promise.allSettled(pictures.map(({made}) => made));
  const isWhole = settled.length > 0 && !settled.some((each) => each.status === "rejected" && isNoRoom(each.reason));
  return isWhole ? null : widthsWithRoom(chart, story, renditions);
}

/** Lets all that is due run. */
const turn = () => new Promise<void>((resolve) => setImmediate(resolve));
