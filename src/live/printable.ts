import {checkDocument, checkFields, checkWord} from "../facts/boundary.js";
import {type Chart, checkChart} from "../figure/figure.js";
import {type Scheme, schemes} from "../theme/theme.js";

/** How a figure is drawn into a page. */
export interface PrintableOptions {
  /** Px; default 640. */
  readonly width?: number;
  /** Default *light*. */
  readonly scheme?: Scheme;
  /** That makes the elements; defaults to the page's own. */
  readonly document?: Document;
}

/**
 * A drawing of a figure for the screen and, where that is a dark one, a light drawing for paper beside it, which the style of
 * the page shows in print only (`.on-screen`, `.on-paper`).
 * @throws as the chart does
 */
export function printable(chart: Chart, options: PrintableOptions = {}): HTMLElement {
  checkChart(chart, "printable");
  checkFields(options, ["width", "scheme", "document"], "options", "printable");
  const {width = 640, scheme = "light", document = globalThis.document} = options;
  checkWord(scheme, schemes, "scheme", "printable");
  checkDocument(document, "printable");
  const place = document.createElement("div");
  const add = (className: string, drawn: Scheme) => {
    const part = document.createElement("div");
    part.className = className;
    part.append(chart({document, width, scheme: drawn}));
    place.append(part);
  };
  place.className = "printable";
  if (scheme === "light") add("", "light");
  else {
    add("on-screen", scheme);
    add("on-paper", "light");
  }
  return place;
}
