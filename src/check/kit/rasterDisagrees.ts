import type {KitRule} from "../rule.js";
import {paintPNG} from "../pixels.js";
import type {Violation} from "../subject.js";
import type {KitRaster} from "./kit.js";
import {chunksBeside} from "./pngChunks.js";

/**
 * A PNG shows what the story paints, pixel by pixel, and carries its claims; a PDF holds what the story prints, its text,
 * its drawing and its type; an SVG that is made on demand is what the story makes. Files that are not there are not looked at.
 */
export const rasterDisagrees = {
  name: "raster-disagrees",
  group: "kit",
  severity: "error",
  guards:
    "PNG files show what the story paints, pixel by pixel, and PDF, outline and design files hold what it makes, where they are there.",
  source: "House rule: one drawing in every form; resvg promises the same pixels on every machine",
  fix: "Render again; never edit a published file by hand.",
  check: async ({rasters}) => {
    const found = await Promise.all(
      rasters.map(async (raster) => (await differences(raster)).map((each) => ({file: raster.file, ...each})))
    );
    return found.flat();
  }
} as const satisfies KitRule;

async function differences({file, bytes, made}: KitRaster): Promise<Violation[]> {
  const expected = await made();
  if (isSame(bytes, expected)) return [];
  return file.endsWith(".png") ? ofPNG(bytes, expected) : ofLines(bytes, expected);
}

const isSame = (one: Uint8Array, other: Uint8Array) =>
  one.length === other.length && one.every((byte, index) => byte === other[index]);

/** Of 255: by how much a colour may differ that is compressed otherwise. */
const tolerance = 2;

async function ofPNG(bytes: Uint8Array, expected: Uint8Array): Promise<Violation[]> {
  const [found, wanted] = await Promise.all([bytes, expected].map((each) => paintPNG(each).catch(() => null)));
  if (!found || !wanted) return [{where: "the file", found: "no picture", expected: "a PNG"}];
  const size = ({width, height}: {readonly width: number; readonly height: number}) => `${width} × ${height} pixels`;
  if (size(found) !== size(wanted)) return [{where: "the picture", found: size(found), expected: size(wanted)}];
  const others: number[] = [];
  for (let at = 0; at < wanted.bytes.length; at++)
    if (Math.abs((found.bytes[at] ?? 0) - (wanted.bytes[at] ?? 0)) > tolerance) others.push(at >> 2);
  const pixels = new Set(others);
  const [first = 0] = pixels;
  const where = `the picture, from (${first % wanted.width}, ${Math.floor(first / wanted.width)})`;
  if (pixels.size > 0) return [{where, found: `${pixels.size} other pixels`, expected: "what the story paints"}];
  const [beside, own] = [chunksBeside(bytes), chunksBeside(expected)];
  return beside === own ? [] : [{where: "the chunks", found: beside.slice(0, 160), expected: own.slice(0, 160)}];
}

/** PDF files are written uncompressed, so that a line of them can be told as one of an SVG can. */
function ofLines(bytes: Uint8Array, expected: Uint8Array): Violation[] {
  const [found, wanted] = [bytes, expected].map((each) => new TextDecoder("latin1").decode(each).split("\n"));
  const index = (wanted ?? []).findIndex((line, at) => line !== found?.[at]);
  const at = index < 0 ? (wanted?.length ?? 0) : index;
  const part = (line: string | undefined) =>
    line === undefined ? "nothing" : line.replace(/[^ -~]/g, "·").slice(0, 120);
  return [{where: `line ${at + 1}`, found: part(found?.[at]), expected: part(wanted?.[at])}];
}
