import type {Chart, Figure, Rendition} from "../../figure/figure.js";
import {chartsOf, type Notebook} from "../../story/notebook.js";
import type {Scheme} from "../../theme/theme.js";
import {csvOf} from "../files/csv.js";
import {dataRows} from "../files/dataRows.js";
import {emailWidth} from "../files/embed.js";
import {fileName} from "../files/fileNames.js";
import {formatsOf, isPicture, publishedFormats, type PublishedFormat} from "../../story/formats.js";
import {printWidths as newspaperColumns, renderPDF} from "../files/pdf.js";
import {renderPNG} from "../files/png.js";
import type {PublishedFile} from "../files/publishedFile.js";
import {type Renditions, renditionsOf} from "../files/renditions.js";

/** The widths that are published unless others are asked for, in px: a phone’s column, an article’s, a page’s. */
export const publishedWidths = [320, 640, 1000] as const;

/** Which files of a story to render. */
export interface RenderStoryOptions {
  /** Px; default 320, 640 and 1000. */
  readonly widths?: readonly number[];
  /** Of PDFs, in mm; default 52.4 and 108, one and two columns of a newspaper. */
  readonly printWidths?: readonly number[];
  /** Ids of figures; default all. */
  readonly only?: readonly string[];
  /** Default all that the notebook publishes. */
  readonly formats?: readonly PublishedFormat[];
  /** Called before each file, with its name. */
  readonly onStart?: (name: string) => void;
  /** Called with each picture soon after it is drawn: its type may still be in the making. */
  readonly onDrawn?: (picture: DrawnPicture) => void;
  /** A clock in ms, for the times; default none. */
  readonly now?: () => number;
}

/** A picture as it is before its type is there. */
export interface DrawnPicture {
  readonly figure: Figure;
  /** The name of its file. */
  readonly name: string;
  /** The text of its file but for the embedded type. */
  readonly bare: string;
}

/** A file that is still to be made. */
interface Task extends Omit<PublishedFile, "content" | "time" | "height"> {
  readonly make: () => Promise<Pick<PublishedFile, "content" | "height">>;
}

// So many files are begun before the first figure of them is waited for: what is still to come is drawn while fonts are
// cut.
const mostBegun = 32;

/**
 * Renders the pictures and the data of a story’s figures, in reading order: all that follows from one figure alone.
 * @throws naming the figure and the width
 */
export async function renderStory(story: Notebook, options: RenderStoryOptions = {}): Promise<PublishedFile[]> {
  const files: PublishedFile[] = [];
  for await (const figure of renderFigures(story, options)) files.push(...(await Promise.all(figure.files)));
  return files;
}

/** A figure whose files are begun. */
export interface BegunFigure {
  readonly chart: Chart;
  /** Where its pictures come from, so that what else is made of them need not draw them again. */
  readonly renditions: Renditions;
  readonly files: readonly Promise<PublishedFile>[];
}

/** The same, figure by figure. */
export async function* renderFigures(
  story: Notebook,
  options: RenderStoryOptions = {}
): AsyncGenerator<BegunFigure, void> {
  const {only, onStart, onDrawn, now = () => 0} = options;
  const begun: BegunFigure[] = [];
  const drawn: (() => Promise<DrawnPicture | null>)[] = [];
  // Not before all that may be begun is drawn, so that its type is in the making meanwhile.
  const tellDrawn = async () => {
    for (const picture of drawn.splice(0)) {
      const told = await picture();
      if (told) onDrawn?.(told);
    }
  };
  let count = 0;
  for (const chart of chartsOf(story)) {
    if (only && !only.includes(chart.figure.id)) continue;
    const renditions = renditionsOf(chart);
    const tasks = tasksOf(chart, story, options, renditions);
    const files = tasks.map(({make, ...label}): Promise<PublishedFile> => {
      onStart?.(label.name);
      const start = now();
      const file = make().then((made) => ({...label, ...made, time: now() - start}));
      // It is told of when its turn comes: another may have failed before.
      file.catch(() => undefined);
      return file;
    });
    begun.push({chart, renditions, files});
    count += files.length;
    // Its type is asked for now, and its drawing is let go of.
    await turn();
    if (onDrawn)
      drawn.push(...tasks.filter(isPicture).map((task) => () => drawnPicture(task, chart.figure, renditions)));
    if (count >= mostBegun) await tellDrawn();
    while (count >= mostBegun) {
      const first = begun.shift();
      if (!first) break;
      count -= first.files.length;
      yield first;
    }
  }
  await tellDrawn();
  yield* begun;
}

/** A picture as it is drawn; *null* where it could not be, of which its file tells. */
async function drawnPicture(
  {name, width, scheme}: Task,
  figure: Figure,
  {bare}: Renditions
): Promise<DrawnPicture | null> {
  const rendition = {...(width !== undefined && {width}), ...(scheme && {scheme})};
  return bare(rendition).then(
    (text) => ({figure, name, bare: text}),
    () => null
  );
}

/** Lets all that is due run. */
const turn = () => new Promise<void>((resolve) => setImmediate(resolve));

/** The names of the files that `renderStory` makes. */
export function renderedNames(story: Notebook, options: RenderStoryOptions = {}): string[] {
  const {only} = options;
  const chosen = chartsOf(story).filter(({figure}) => !only || only.includes(figure.id));
  return chosen.flatMap((chart) => tasksOf(chart, story, options).map(({name}) => name));
}

/** How many files a render of a story makes, snippets and sheet among them. */
export function countFiles(story: Notebook, options: RenderStoryOptions = {}): number {
  const {only, formats = publishedFormats} = options;
  const chosen = chartsOf(story).filter(({figure}) => !only || only.includes(figure.id));
  const sheets = hasSheet(story, options) ? 1 : 0;
  const snippets = formats.includes("html") && formatsOf(story).includes("html") ? 2 : 0;
  return chosen.reduce((total, chart) => total + tasksOf(chart, story, options).length + snippets, sheets);
}

/** True where a render makes the story’s contact sheet, which shows all its figures and so is made with all of them. */
export function hasSheet(story: Notebook, {only, formats}: RenderStoryOptions): boolean {
  return !only && formatsOf(story).includes("sheet") && (!formats || formats.includes("sheet"));
}

function tasksOf(
  chart: Chart,
  story: Notebook,
  {widths = publishedWidths, printWidths = newspaperColumns, formats}: RenderStoryOptions,
  renditions = renditionsOf(chart)
): Task[] {
  const makers: Partial<Record<PublishedFormat, () => Task[]>> = {
    svg: () => widths.map((width) => pictureTask(chart, renditions, width, "light")),
    dark: () => widths.map((width) => pictureTask(chart, renditions, width, "dark")),
    inline: () => widths.map((width) => inlineTask(chart, renditions, width)),
    png: () => pngTasks(chart, renditions, widths),
    pdf: () => printWidths.map((width) => pdfTask(chart, width)),
    csv: () => [csvTask(chart)]
  };
  return formatsOf(story)
    .filter((format) => !formats || formats.includes(format))
    .flatMap((format) => makers[format]?.() ?? []);
}

function pictureTask({figure: {id}}: Chart, renditions: Renditions, width: number, scheme: Scheme): Task {
  return {
    name: fileName.svg(id, width, scheme),
    figure: id,
    format: scheme === "dark" ? "dark" : "svg",
    width,
    scheme,
    make: async () => {
      const {text, height} = await renditions.file({width, scheme});
      return {content: text, height};
    }
  };
}

function inlineTask({figure: {id}}: Chart, renditions: Renditions, width: number): Task {
  return {
    name: fileName.inline(id, width),
    figure: id,
    format: "inline",
    width,
    scheme: "light",
    make: async () => {
      // Both are asked for now: they share a drawing.
      const [{height}, content] = await Promise.all([renditions.file({width}), renditions.fragment({width})]);
      return {content, height};
    }
  };
}

function pngTasks({figure: {id}}: Chart, renditions: Renditions, widths: readonly number[]): Task[] {
  const task = (name: string, rendition: Rendition): Task => ({
    name,
    figure: id,
    format: "png",
    make: async () => ({content: await renderPNG((await renditions.file(rendition)).text)})
  });
  return [
    ...widths.map((width) => task(fileName.png(id, width), {width})),
    task(fileName.card(id), {canvas: "card"}),
    task(fileName.square(id), {canvas: "square"}),
    task(fileName.email(id), {width: emailWidth})
  ];
}

function pdfTask(chart: Chart, width: number): Task {
  const {id} = chart.figure;
  return {
    name: fileName.pdf(id, width),
    figure: id,
    format: "pdf",
    make: async () => ({content: await renderPDF(chart, {width})})
  };
}

function csvTask({figure: {id, uses}}: Chart): Task {
  return {
    name: fileName.csv(id),
    figure: id,
    format: "csv",
    make: () => Promise.resolve({content: csvOf(dataRows(uses))})
  };
}
