import type {Rendition} from "../../src/figure/drawFigure.js";
import {renderSVG} from "../../src/render.js";
import type {Example} from "../../tests/forms/gallery/gallery.js";

/** A picture of an example: a file as it would be published. */
interface Picture {
  readonly text: string;
  /** In px. */
  readonly width: number;
  readonly height: number;
  /** What it shows, for readers who do not see it, as it stands in its markup. */
  readonly alt: string;
}

/** Draws an example as a file with its font and its proof. */
export async function pictureOf({chart}: Example, rendition: Rendition): Promise<Picture> {
  const text = await renderSVG(chart, rendition);
  const [, width, height] = /<svg[^>]* width="([\d.]+)" height="([\d.]+)"/.exec(text) ?? [];
  const [, alt = ""] = /<desc>([^<]*)<\/desc>/.exec(text) ?? [];
  return {text, width: Number(width), height: Number(height), alt};
}

/** A picture without its proof, which would change with every word of the file's format; it is half as large. */
export const withoutProof = ({text}: Picture) => text.replace(/<metadata>[^]*?<\/metadata>\n?/, "");
