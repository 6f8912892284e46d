import {type FigureFile, filesIn, printWidths as usualWidths, widthsOf} from "../../story/files.js";
import type {Notebook} from "../../story/notebook.js";

/** What of a render says which widths are printed. */
interface Asked {
  readonly printWidths?: readonly number[];
  readonly widths?: readonly number[];
}

/** True for a file that nobody asked for by its width: a PDF in one of the usual columns. */
export const isUnasked = (story: Pick<Notebook, "printWidths">, {printWidths = usualWidths}: Asked = {}) =>
  story.printWidths === undefined &&
  printWidths.length === usualWidths.length &&
  usualWidths.every((width) => printWidths.includes(width));

/** True for what a form throws where its labels, names or bars find no room in a width. */
export const isNoRoom = (error: unknown): boolean => error instanceof Error && error.message.startsWith("no room ");

/** The files that a render left out, since a figure finds no room in them. @param made the names of those that it made */
export function leftOut(
  story: Notebook,
  options: Asked & Parameters<typeof filesIn>[1],
  made: ReadonlySet<string>
): FigureFile[] {
  if (!isUnasked(story, options)) return [];
  return filesIn(story, options).filter(({format, name}) => format === "pdf" && !made.has(name));
}

/** What to say of such a file. */
export const leftOutWords = (file: string) =>
  `${file} is left out: its figure finds no room in a column so narrow (shorten its labels, or name in printWidths of the notebook the columns that you print)`;

/**
 * An error of a figure that finds no room in one of the usual widths, which nobody asked for, with what to write so that it is
 * not asked for; any other error as it is.
 */
export function withWidths(
  error: unknown,
  {width = NaN}: Pick<FigureFile, "width">,
  story: Pick<Notebook, "widths">,
  {widths}: Asked
): unknown {
  const usual = widthsOf({});
  const wider = usual.filter((each) => each > width);
  const isAsked = story.widths !== undefined || (widths !== undefined && String(widths) !== String(usual));
  if (isAsked || wider.length === 0 || !isNoRoom(error)) return error;
  const message = error instanceof Error ? error.message : String(error);
  return new Error(`${message} (or leave ${width} px out: widths: [${wider.join(", ")}] in notebook({…}))`, {
    cause: error
  });
}
