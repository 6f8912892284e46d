import type {Scheme} from "../theme/theme.js";
import {type FileKind, fileKinds, type FileKindName, kinds} from "./fileKinds.js";
import {formatsOf, type PublishedFormat} from "./formats.js";
import {chartsOf, type Notebook} from "./notebook.js";
import {storyFiles} from "./storyFiles.js";

/**
 * The widths that are published unless others are asked for, in px. Each is at most 1.28 times the one before, so that a
 * layout shown at up to `mostScale` of its size fills any column of 280 to 1200 px but for 12% of it.
 */
export const publishedWidths = [280, 320, 400, 500, 640, 800, 1000] as const;

/** Those of them that are published in every format, and shown on a contact sheet: a phone’s column, an article’s, a page’s. */
const mainWidths: readonly number[] = [320, 640, 1000];

/** The largest scale at which a picture is shown: type of 14 px is then as large as that of the page around it. */
export const mostScale = 1.2;

/** The widths of a story’s figures, in px, in ascending order. */
export const widthsOf = ({widths = publishedWidths}: Pick<Notebook, "widths">): readonly number[] =>
  widths.toSorted((one, other) => one - other);

/** The widths of a story’s PDFs, in mm, in ascending order. */
export const printWidthsOf = ({printWidths: mm = printWidths}: Pick<Notebook, "printWidths">): readonly number[] =>
  mm.toSorted((one, other) => one - other);

/** Leaves out, where all the published widths are among **widths**, those between the main ones. */
export function mainOf(widths: readonly number[]): readonly number[] {
  if (!publishedWidths.every((width) => widths.includes(width))) return widths;
  const between: readonly number[] = publishedWidths.filter((width) => !mainWidths.includes(width));
  return widths.filter((width) => !between.includes(width));
}

/**
 * The widths that a figure is printed at unless others are asked for, in mm: one and two columns of the Standard
 * Advertising Unit, 2 1/16 in each with 1/8 in between, on which newspapers of the United States agreed.
 */
export const printWidths = [52.4, 108] as const;

/** The name of a file: "arms-flow-640-dark.svg". @param width px, or mm of a PDF; for kinds of which each has one */
export function fileName(kind: FileKindName, id: string, width?: number): string {
  return fileKinds[kind].name.replace("<id>", id).replace("<width>", String(width));
}

/** The name of a picture. @param width px */
export const pictureName = (id: string, width: number, scheme: Scheme = "light") =>
  fileName(scheme === "dark" ? "dark" : "svg", id, width);

/** The name of a proof record: "arms-flow.json". */
export const recordName = (id: string) => `${id}.json`;

/** A file of a figure, to be made. */
export interface FigureFile extends Pick<
  FileKind,
  "format" | "scheme" | "width" | "canvas" | "scale" | "heading" | "cost"
> {
  readonly kind: FileKindName;
  readonly name: string;
  readonly figure: string;
  /** Of a PDF. */
  readonly millimetres?: number;
  readonly words: string;
}

/** What decides which files a figure has. */
export interface FileChoice {
  /** Px; default `publishedWidths`. */
  readonly widths?: readonly number[];
  /** Of PDFs, in mm; default `printWidths`. */
  readonly printWidths?: readonly number[];
  readonly formats: readonly PublishedFormat[];
}

/** What a story is published in. @param choice of its formats and widths; default all */
export const choiceOf = (story: Notebook, choice: Partial<FileChoice> = {}): Required<FileChoice> => ({
  widths: choice.widths ?? widthsOf(story),
  printWidths: choice.printWidths ?? printWidthsOf(story),
  formats: formatsOf(story, choice.formats)
});

/** The files of a figure, in the order of a manifest. */
export function filesOf(figure: string, choice: FileChoice): FigureFile[] {
  const {formats, widths: px = publishedWidths, printWidths: mm = printWidths} = choice;
  return kinds.flatMap(([kind, {each, ...rest}]): FigureFile[] => {
    if (!formats.includes(rest.format)) return [];
    const file = (width?: number) => ({words: "", ...rest, kind, name: fileName(kind, figure, width), figure});
    const widths = each === "px" ? px : each === "main px" ? mainOf(px) : null;
    if (widths) return widths.map((width) => ({...file(width), width, words: `${width} px`}));
    if (each === "mm")
      return mm.map((width) => ({...file(width), millimetres: width, words: `${Math.round(width)} mm`}));
    return [file()];
  });
}

/**
 * The files of a story’s figures, in reading order.
 * @param choice **only** ids of figures, default all; **formats** and widths default all that the notebook publishes
 */
export function filesIn(
  story: Notebook,
  {only, ...choice}: Partial<FileChoice> & {readonly only?: readonly string[]} = {}
): FigureFile[] {
  const files = choiceOf(story, choice);
  const ids = only && new Set(only);
  const chosen = chartsOf(story).filter(({figure}) => !ids || ids.has(figure.id));
  return chosen.flatMap(({figure}) => filesOf(figure.id, files));
}

const patterns = kinds.map(([kind, {name, each}]) => {
  const [before = "", after = ""] = name.replaceAll(".", "\\.").replace("<id>", "([^.]+)").split("<width>");
  const width = each === "px" || each === "main px" ? "(\\d+)" : each === "mm" ? "\\d+(?:\\.\\d+)?" : "";
  return [kind, new RegExp(`^${before}${width}${after}$`)] as const;
});

/** What the name of a file says of it. */
type FileLabel = Pick<FigureFile, "figure" | "format" | "width" | "scheme">;

/** Reads the name of a file as the press writes it; *null* for any other. Records are told by what is in them. */
export function labelOf(name: string): FileLabel | null {
  if (storyFiles.some((file) => file === name)) return null;
  for (const [kind, pattern] of patterns) {
    const [, figure, width] = pattern.exec(name) ?? [];
    if (figure === undefined) continue;
    const {format, scheme}: FileKind = fileKinds[kind];
    return {figure, format, ...(width !== undefined && {width: Number(width)}), ...(scheme && {scheme})};
  }
  return null;
}
