import {join} from "node:path";
import {type FigureFile, filesIn, printWidths as usualWidths} from "../../story/files.js";
import type {Notebook} from "../../story/notebook.js";
import {mayLackWidths} from "./widthsWithRoom.js";

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

/** True for a file that may be left out where its figure finds no room in it. The width of the e-mail picture is never asked for. */
export const mayLack = (
  story: Notebook,
  options: Asked,
  {format, kind}: Pick<FigureFile, "format" | "kind">
): boolean => (format === "pdf" ? isUnasked(story, options) : kind === "email" || mayLackWidths(story, options));

/** The files that a render left out, since a figure finds no room in them. @param made the names of those that it made */
export function leftOut(
  story: Notebook,
  options: Asked & Parameters<typeof filesIn>[1],
  made: ReadonlySet<string>
): FigureFile[] {
  return filesIn(story, options).filter(
    (file) =>
      !made.has(file.name) && (file.width !== undefined || file.format === "pdf") && mayLack(story, options, file)
  );
}

/** What to say of files that are left out, a line for the widths of each figure and a line for each PDF. @param folder as it is printed */
export function leftOutLines(folder: string, files: readonly FigureFile[]): string[] {
  const narrow = files.filter(({format, kind}) => format !== "pdf" && kind !== "email");
  const lines = [...new Set(narrow.map(({figure}) => figure))].map((figure) => {
    const widths = new Set(narrow.flatMap((file) => (file.figure === figure ? (file.width ?? []) : [])));
    const px = [...widths].toSorted((a, b) => a - b).join(", ");
    return `${join(folder, figure)} is left out at ${px} px: it finds no room there (shorten its labels, or name in widths of the notebook those that you publish)`;
  });
  const emails = files.filter(({kind, figure}) => kind === "email" && !narrow.some((file) => file.figure === figure));
  const others = [...emails, ...files.filter(({format}) => format === "pdf")];
  return [
    ...lines,
    ...others.map(
      ({name, format}) =>
        `${join(folder, name)} is left out: its figure finds no room in ${format === "pdf" ? "a column" : "a picture"} so narrow (shorten its labels${format === "pdf" ? ", or name in printWidths of the notebook the columns that you print" : ""})`
    )
  ];
}
