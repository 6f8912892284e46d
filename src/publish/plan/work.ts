import {chartsOf, type Notebook} from "../../story/notebook.js";
import {formatsOf, type PublishedFormat} from "../../story/formats.js";
import {printWidths as newspaperColumns} from "../files/pdf.js";
import {hasSheet, publishedWidths, type RenderStoryOptions} from "./renderStory.js";

/** What a file takes to be made, in ms of one core: measured on grids of a hundred squares, fonts and snippets included. */
const costs: Readonly<Record<PublishedFormat, number>> = {
  svg: 10,
  dark: 4,
  inline: 2,
  png: 20,
  pdf: 27,
  html: 3,
  csv: 1,
  // Of each picture that it shows, which the whole check looks at.
  sheet: 20
};

/** About how long a story takes to render in one thread, in ms of one core. */
export function workOf(story: Notebook, options: RenderStoryOptions = {}): number {
  const {only, widths = publishedWidths, printWidths = newspaperColumns, formats} = options;
  const chosen = formatsOf(story).filter((format) => !formats || formats.includes(format));
  const pictures = chosen.filter((format) => format === "svg" || format === "dark").length * widths.length;
  const files: Readonly<Record<PublishedFormat, number>> = {
    svg: widths.length,
    dark: widths.length,
    inline: widths.length,
    // The card, the square and the picture for e-mail too.
    png: widths.length + 3,
    pdf: printWidths.length,
    html: 2,
    csv: 1,
    sheet: hasSheet(story, options) ? pictures : 0
  };
  const ids = only && new Set(only);
  const figures = chartsOf(story).filter(({figure}) => !ids || ids.has(figure.id)).length;
  return figures * chosen.reduce((sum, format) => sum + files[format] * costs[format], 0);
}
