import {leastWidth, mostWidth} from "../../figure/drawFigure.js";
import {printWidths, publishedWidths} from "../../story/files.js";
import {type PublishedFormat, publishedFormats} from "../../story/formats.js";
import {figureIds} from "../../story/notebook.js";
import type {LoadedNotebook} from "../modules/loadNotebook.js";
import {unknownWord, UsageError} from "../options.js";
import {plainNumber} from "../plainNumber.js";

/** Widths in px from lists such as "320,640". */
export const widthsOf = (lists: readonly string[]): number[] =>
  inOrder(listed(lists, `missing width (for example ${publishedWidths.join(",")})`).map(widthOf));

function widthOf(word: string): number {
  const width = plainNumber(word);
  if (Number.isInteger(width) && width >= leastWidth && width <= mostWidth) return width;
  throw new UsageError(`invalid width: ${word} (a whole number of px from ${leastWidth} to ${mostWidth})`);
}

/** Widths in mm from lists such as "52.4,108". */
export const millimetresOf = (lists: readonly string[]): number[] =>
  inOrder(listed(lists, `missing print width (for example ${printWidths.join(",")})`).map(printWidthOf));

function printWidthOf(word: string): number {
  const width = plainNumber(word);
  if (width > 0 && Number.isFinite(width)) return width;
  throw new UsageError(`invalid print width: ${word} (in mm)`);
}

/** Formats from lists such as "svg,png". */
export function formatsNamed(lists: readonly string[]): PublishedFormat[] {
  const formats = listed(lists, `missing format (of ${publishedFormats.join(", ")})`).map((word) => {
    const format = publishedFormats.find((candidate) => candidate === word);
    if (!format) throw unknownWord("format", word, publishedFormats);
    return format;
  });
  return [...new Set(formats)];
}

/** Ids of figures of some notebooks, from lists. */
export function figuresOf(lists: readonly string[], loaded: readonly LoadedNotebook[]): string[] {
  const known = loaded.flatMap(({notebook}) => figureIds(notebook));
  const wanted = listed(lists, "missing figure: --only takes ids");
  for (const id of wanted) if (!known.includes(id)) throw unknownWord("figure", id, known);
  return wanted;
}

/** The words of lists with commas. @throws UsageError, saying what is **missing**, where there is none */
function listed(lists: readonly string[], missing: string): string[] {
  const words = lists
    .flatMap((list) => list.split(","))
    .map((word) => word.trim())
    .filter((word) => word !== "");
  if (words.length === 0) throw new UsageError(missing);
  return words;
}

const inOrder = (numbers: readonly number[]) => [...new Set(numbers)].toSorted((a, b) => a - b);
