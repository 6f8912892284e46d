import {fontFamily} from "../type/fonts/fontFile.js";
import {missingGlyphs} from "./measure.js";
import type {Box} from "./box.js";
import type {Published} from "./published.js";
import type {XmlElement} from "./xml.js";

/** A painted picture: four bytes a pixel (red, green, blue, alpha), row by row. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
}

/** The most pixels that are painted: sixteen times what the largest figure of a page needs. */
const mostPixels = 16_000_000;

/**
 * Paints a file at one pixel for each of its px, all text left out, so that what is behind the text can be looked at.
 * @throws when the file has no size, is too large, or cannot be painted
 */
export function paintWithoutText({root}: Published, box: Box): Promise<Pixels> {
  const {left, top, right, bottom} = box;
  const place = `${left} ${top} ${right} ${bottom}`;
  if (latest?.root !== root || latest.place !== place) latest = {root, place, pixels: paint(root, box, null)};
  return latest.pixels;
}

// Two rules look at the same picture, one after the other; all pictures would fill the memory.
let latest: {readonly root: XmlElement; readonly place: string; readonly pixels: Promise<Pixels>} | null = null;

/**
 * Paints a file with the shipped font and no other. What a painter would make up for is left out: text in a family that
 * is not the shipped one, and characters that it has no glyph for, where painters put boxes.
 * @throws when the file has no size, is too large, or cannot be painted
 */
export function paintWithText({root}: Published, box: Box): Promise<Pixels> {
  return paint(root, box, "");
}

/** @param family the fonts that the text inherits; *null* to leave all text out */
async function paint(root: XmlElement, {left, top, right, bottom}: Box, family: string | null): Promise<Pixels> {
  const [width, height] = [Math.ceil(right - left), Math.ceil(bottom - top)];
  if (!(width > 0 && height > 0 && width * height <= mostPixels)) throw new Error(`invalid size: ${width} × ${height}`);
  // Loaded where a file is painted: in a page there are neither a painter nor files.
  const [{Resvg}, {fontPaths}] = await Promise.all([import("@resvg/resvg-js"), import("../type/fonts/fontPaths.js")]);
  const viewBox = `${left} ${top} ${width} ${height}`;
  const attributes = {
    xmlns: "http://www.w3.org/2000/svg",
    ...root.attributes,
    width: String(width),
    height: String(height)
  };
  const markup = write({...root, attributes: {...attributes, viewBox}}, family);
  const fontFiles = family === null ? [] : [...fontPaths()];
  const image = new Resvg(markup, {font: {loadSystemFonts: false, fontFiles}}).render();
  return released({width: image.width, height: image.height, bytes: image.pixels});
}

/** Native memory is freed in a turn of the event loop, and of a story a gigabyte would wait for it. */
async function released(pixels: Pixels): Promise<Pixels> {
  await new Promise((resolve) => setImmediate(resolve));
  return pixels;
}

/** The pixels of a PNG. @throws when it is none, is too large, or cannot be read */
export async function paintPNG(bytes: Uint8Array): Promise<Pixels> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  if (!(width > 0 && height > 0 && width * height <= mostPixels)) throw new Error(`invalid size: ${width} × ${height}`);
  const {Resvg} = await import("@resvg/resvg-js");
  const size = `width="${width}" height="${height}"`;
  const href = `data:image/png;base64,${Buffer.from(bytes).toString("base64")}`;
  const markup = `<svg xmlns="http://www.w3.org/2000/svg" ${size}><image ${size} href="${href}"/></svg>`;
  const image = new Resvg(markup, {font: {loadSystemFonts: false}}).render();
  return released({width: image.width, height: image.height, bytes: image.pixels});
}

/** The colours of the pixels under a box, as "#rrggbb", each with its share of them, 0 to 1. */
export function coloursUnder({width, height, bytes}: Pixels, box: Box): Map<string, number> {
  const counts = new Map<number, number>();
  const [first, last] = [Math.max(0, Math.floor(box.left)), Math.min(width, Math.ceil(box.right))];
  const [above, below] = [Math.max(0, Math.floor(box.top)), Math.min(height, Math.ceil(box.bottom))];
  for (let y = above; y < below; y++) {
    for (let x = first; x < last; x++) {
      const colour = colourAt(bytes, 4 * (y * width + x));
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
  }
  const total = (last - first) * (below - above);
  return new Map([...counts].map(([colour, count]) => [`#${colour.toString(16).padStart(6, "0")}`, count / total]));
}

/** A pixel as one number; its colours are multiplied by its alpha, and white shows where it is clear. */
function colourAt(bytes: Uint8Array, at: number): number {
  const clear = 255 - (bytes[at + 3] ?? 0);
  return (((bytes[at] ?? 0) + clear) << 16) | (((bytes[at + 1] ?? 0) + clear) << 8) | ((bytes[at + 2] ?? 0) + clear);
}

const unpainted = new Set(["title", "desc", "metadata", "style", "script", "image", "foreignObject"]);

/**
 * What a painter may take minutes for, and no published file holds: `unsafe-markup` refuses each. Without its filter a mark
 * is painted as it would be seen by who has filters switched off.
 */
const endless = {
  elements: new Set(["filter", "pattern", "mask", "use", "symbol", "marker"]),
  attributes: new Set(["filter", "style", "mask"])
} as const;

function write(element: XmlElement, inherited: string | null): string {
  const {name, attributes, children} = element;
  const family = inherited === null ? null : (attributes["font-family"] ?? inherited);
  if (name === "text" && (family === null || !isShipped(family))) return "";
  const written = Object.entries(attributes)
    .filter(([key]) => !endless.attributes.has(key))
    .map(([key, value]) => ` ${key}="${escape(value)}"`);
  const painted = children
    .filter(({name: each}) => !unpainted.has(each) && !endless.elements.has(each))
    .map((child) => write(child, family));
  const words = name === "text" || name === "tspan" ? escape(withGlyphs(element.text)) : "";
  return `<${name}${written.join("")}>${words}${painted.join("")}</${name}>`;
}

function isShipped(families: string): boolean {
  return families.split(",").some((family) => family.trim().replace(/^['"]|['"]$/g, "") === fontFamily);
}

function withGlyphs(text: string): string {
  const missing = new Set(missingGlyphs(text, 400));
  return [...text].map((character) => (missing.has(character) ? " " : character)).join("");
}

function escape(value: string): string {
  return value.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
