import {choiceOf, type FileChoice} from "../../story/files.js";
import {formatsOf, type PublishedFormat} from "../../story/formats.js";
import type {Notebook} from "../../story/notebook.js";
import type {FindingsIn} from "../../verify/verdict.js";
import type {PublishedFile} from "../files/publishedFile.js";
import type {SheetPart} from "../sheet/sheetPart.js";
import type {PutAside} from "./putAside.js";

/** What of a story to render, and how; all the way from the command to the maker of a file. */
export interface RenderOptions {
  /** Px; default those that the notebook publishes. */
  readonly widths?: readonly number[];
  /** Of PDFs, in mm; default those that the notebook publishes. */
  readonly printWidths?: readonly number[];
  /** Ids of figures; default all. */
  readonly only?: readonly string[];
  /** Default all that the notebook publishes. */
  readonly formats?: readonly PublishedFormat[];
  /** Whether a contact sheet is to show the figures; default false. */
  readonly sheet?: boolean;
  /** Who looks at the pictures for the sheet; default a look at each file. */
  readonly findingsIn?: FindingsIn;
  /** What becomes of a figure’s files once they are compared; default held until they are written. */
  readonly putAside?: PutAside;
  /** Where rendered figures come from; default this thread. */
  readonly figuresFrom?: FiguresFrom;
  /** Called before each file, with its name. */
  readonly onStart?: (name: string) => void;
  /** What tells the press that renders from every other, for the list of a shard; default its version. */
  readonly press?: string;
  /** A clock in ms, for the times; default none. */
  readonly now?: () => number;
}

/** A figure that is rendered; plain data, which a thread can hand over. */
export interface RenderedFigure {
  readonly id: string;
  /** Its pictures and its data. */
  readonly pictures: readonly PublishedFile[];
  /** *null* where there is to be no sheet. */
  readonly part: SheetPart | null;
}

/** Renders figures, in reading order; default in this thread. */
export type FiguresFrom = (story: Notebook, options: RenderOptions) => AsyncIterable<RenderedFigure>;

/** Options whose formats and widths are those that are asked for or that the notebook publishes. */
export type Chosen = RenderOptions & Required<FileChoice>;

/** Leaves out the formats that the notebook does not publish, and fills in its widths. */
export function chosenOf(story: Notebook, options: RenderOptions): Chosen {
  return {...options, ...choiceOf(story, options)};
}

/** True where a render makes the story’s contact sheet, which shows all its figures and so is made with all of them. */
export function hasSheet(story: Notebook, {only, formats}: RenderOptions): boolean {
  return !only && formatsOf(story, formats).includes("sheet");
}
