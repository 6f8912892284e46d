import {readFile} from "node:fs/promises";
import {join} from "node:path";
import {type Chart, chartsOf, type Notebook, type Scheme, serializeSVG} from "../src/index.js";
import {pictureName} from "../src/story/files.js";
import {formatsOf} from "../src/story/formats.js";
import {renderSVG} from "../src/render.js";

/** How the page says which rendition suits it: a phone's column or an article's, in light or dark. */
const widths = {narrow: 320, article: 640} as const;
const schemes: readonly Scheme[] = ["light", "dark"];

/** The renditions of one figure for a page. */
export interface Renditions {
  readonly html: string;
  /** What its texts are set in, to make the page's font from. */
  readonly svgs: readonly SVGSVGElement[];
}

/**
 * The published files of the figure that a cell drew, as HTML that shows the one that fits. Each is the file's own text,
 * but for the XML declaration and the embedded font, which the page has once for all.
 * @param charts the story's folder of published files
 * @returns *null* where the drawing is none of the story's figures
 * @throws when a published file is not what the figure is now
 */
export async function renditionsOf(drawn: SVGSVGElement, story: Notebook, charts: string): Promise<Renditions | null> {
  const {ownerDocument: document} = drawn;
  const chart = chartsOf(story).find((each) => isOf(drawn, each));
  if (!chart) return null;
  const svgs: SVGSVGElement[] = [];
  const parts: string[] = [];
  for (const [name, width] of Object.entries(widths)) {
    for (const scheme of schemes) {
      const text = await renderSVG(chart, {width, scheme});
      const isPublished = formatsOf(story).includes(scheme === "dark" ? "dark" : "svg");
      if (isPublished) await checkPublished(text, join(charts, pictureName(chart.figure.id, width, scheme)));
      parts.push(`<div class="${name} ${scheme}">${withoutFont(text)}</div>`);
      svgs.push(chart({document, width, scheme}));
    }
  }
  return {html: `<div class="renditions">${parts.join("\n")}</div>`, svgs};
}

/** The text of a published file as it stands in a page, which has the font once for all figures. */
export function withoutFont(text: string): string {
  return text
    .replace(/^<\?xml[^>]*\?>\n/, "")
    .replace(/<style>[^<]*<\/style>\n/, "")
    .trimEnd();
}

function isOf(drawn: SVGSVGElement, chart: Chart): boolean {
  const {width, scheme, figure} = described(drawn);
  if (figure !== chart.figure.id || typeof width !== "number" || (scheme !== "light" && scheme !== "dark"))
    return false;
  return serializeSVG(chart({document: drawn.ownerDocument, width, scheme})) === serializeSVG(drawn);
}

function described(drawn: SVGSVGElement): Readonly<Record<string, unknown>> {
  try {
    return JSON.parse(drawn.querySelector("metadata")?.textContent ?? "") as Readonly<Record<string, unknown>>;
  } catch {
    return {};
  }
}

async function checkPublished(text: string, path: string): Promise<void> {
  const published = await readFile(path, "utf8").catch(() => null);
  if (published === text) return;
  throw new Error(`${published === null ? "missing" : "stale"} figure: ${path} (npm run render)`);
}
