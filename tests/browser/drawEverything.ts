import {type Chart, chartsOf, type Notebook, type Scheme, serializeSVG} from "../../src/index.js";

/** The widths, in px, that every figure is drawn at, one between the published ones. */
export const widths = [320, 433, 640, 1000] as const;

const schemes: readonly Scheme[] = ["light", "dark"];

/** Every figure of some stories, in every width and scheme, as text by name; drawn in a document of Node or a browser. */
export function drawEverything(stories: readonly Notebook[], document: Document): Record<string, string> {
  const drawn: Record<string, string> = {};
  for (const story of stories) {
    for (const chart of chartsOf(story)) {
      for (const width of widths) {
        for (const scheme of schemes) drawn[nameOf(story, chart, width, scheme)] = draw(chart, document, width, scheme);
      }
    }
  }
  return drawn;
}

/** The key of one drawing: "harvest/wheat-640-light". */
export function nameOf({slug}: Notebook, {figure}: Chart, width: number, scheme: Scheme): string {
  return `${slug}/${figure.id}-${width}-${scheme}`;
}

function draw(chart: Chart, document: Document, width: number, scheme: Scheme): string {
  return serializeSVG(chart({document, width, scheme}));
}
