import {fileText} from "../publish/files/svg.js";
import {html, htmlBlock} from "../publish/files/html.js";
import {readers} from "./readers.js";

/** A file that stands beside a page. */
export interface PageFile {
  /** From the page. */
  readonly name: string;
  readonly text: string;
}

/** A drawing of a cell as a picture, and the files that it needs. */
interface DrawnPicture {
  /** The picture for the screen, and the one for paper. */
  readonly markup: string;
  readonly files: readonly PageFile[];
}

/**
 * A drawing that is not published, as a picture that chooses among what was drawn for each of the `readers`.
 * @param drawings one for each reader
 * @param name what the names of its files begin with
 */
export async function drawnPicture(drawings: readonly SVGSVGElement[], name: string): Promise<DrawnPicture> {
  const files: PageFile[] = [];
  const pictures = await Promise.all(
    readers.flatMap(({name: reader, media}, index) => {
      const drawing = drawings[index];
      return drawing ? [written(drawing, `${name}-${reader.replace(" ", "-")}.svg`, media)] : [];
    })
  );
  for (const {file} of pictures) files.push(file);
  const [light, ...others] = pictures;
  if (!light) throw new Error(`missing drawing: ${name}`);
  const sources = others.map(({file, media, size}) => html("source", {media, srcset: file.name, ...size}));
  const image = (attributes = {}) =>
    html("img", {loading: "lazy", src: light.file.name, ...light.size, alt: light.words, ...attributes});
  const markup = `${htmlBlock("picture", {}, ...sources, image())}\n${paperImage(light.file.name, light.size)}`;
  return {markup, files};
}

/**
 * The picture that a page shows on paper, which is light whatever the screen is. The script of the page asks for it before
 * the browser prints. A screen reader has the other.
 */
export function paperImage(src: string, size: {readonly width: number; readonly height: number}): string {
  return html("img", {class: "on-paper", loading: "lazy", src, ...size, alt: ""});
}

async function written(svg: SVGSVGElement, name: string, media: string) {
  const [width = 0, height = 0] = ["width", "height"].map((side) => Number(svg.getAttribute(side)));
  const words = ["title", "desc"].map((part) => svg.querySelector(part)?.textContent ?? "").join(" ");
  // Nobody reads the claims of a picture that is not published.
  svg.querySelector("metadata")?.remove();
  return {file: {name, text: await fileText(svg)}, media, size: {width, height}, words};
}
