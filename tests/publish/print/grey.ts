import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {Resvg} from "@resvg/resvg-js";
import {fontFamily, fontFile, weights} from "../../../src/type/fonts/fontFile.js";

/** A page in grey: a byte a pixel, 0 for black and 255 for white, row by row. */
export interface Grey {
  readonly width: number;
  readonly height: number;
  readonly levels: Uint8Array;
}

/** Paints an SVG with resvg and the shipped font, and turns each pixel into the grey that its inks make together. */
export function greySVG(text: string, scale: number): Grey {
  const folder = mkdtempSync(join(tmpdir(), "nutgraf-font-"));
  try {
    const fontFiles = weights.map((weight) => {
      const path = join(folder, `${weight}.ttf`);
      writeFileSync(path, fontFile(weight));
      return path;
    });
    const font = {loadSystemFonts: false, fontFiles, defaultFontFamily: fontFamily};
    const image = new Resvg(text, {font, fitTo: {mode: "zoom", value: scale}}).render();
    return {width: image.width, height: image.height, levels: inked(image.pixels)};
  } finally {
    rmSync(folder, {recursive: true});
  }
}

// Grey of cyan, magenta, yellow and black (ISO 32000-1, 10.3.3), which itself are the colour with all common grey in
// black: what a page in process inks looks like to an eye for grey only.
function inked(pixels: Uint8Array): Uint8Array {
  const levels = new Uint8Array(pixels.length / 4);
  for (let index = 0; index < levels.length; index++) {
    const red = pixels[4 * index] ?? 0;
    const green = pixels[4 * index + 1] ?? 0;
    const blue = pixels[4 * index + 2] ?? 0;
    const white = Math.max(red, green, blue);
    const inks = white === 0 ? 0 : 1 - (0.3 * red + 0.59 * green + 0.11 * blue) / white;
    levels[index] = Math.round(Math.max(0, white - 255 * inks));
  }
  return levels;
}

/** How much two pages differ at most, from 0 to 1, in the mean of any square of **size** pixels. */
export function greatestDifference(one: Grey, other: Grey, size: number): number {
  if (one.width !== other.width || one.height !== other.height) throw new Error("pages of two sizes");
  let greatest = 0;
  for (let top = 0; top + size <= one.height; top += size) {
    for (let left = 0; left + size <= one.width; left += size) {
      const difference = Math.abs(meanOf(one, left, top, size) - meanOf(other, left, top, size));
      greatest = Math.max(greatest, difference / 255);
    }
  }
  return greatest;
}

function meanOf({width, levels}: Grey, left: number, top: number, size: number): number {
  let total = 0;
  for (let y = top; y < top + size; y++) {
    for (let x = left; x < left + size; x++) total += levels[y * width + x] ?? 0;
  }
  return total / (size * size);
}
