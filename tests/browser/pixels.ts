import {PNG} from "pngjs";

/** A picture as painted: four bytes a pixel, row by row. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** A rectangle in px of the figure. */
export interface Region {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Reads a PNG. */
export const readPicture = (png: Uint8Array): Picture => PNG.sync.read(Buffer.from(png));

/**
 * How many pixels of two pictures of one size differ in a channel by more than 32 of 255. The browser paints the same
 * outline a little differently (by up to 23, as measured) when it has cut the page into other tiles.
 */
export function differing(a: Picture, b: Picture): number {
  if (a.width !== b.width || a.height !== b.height) {
    throw new Error(`unequal pictures: ${a.width} × ${a.height} and ${b.width} × ${b.height}`);
  }
  let count = 0;
  for (let pixel = 0; pixel < a.data.length; pixel += 4) {
    const red = Math.abs(a.data[pixel]! - b.data[pixel]!);
    const green = Math.abs(a.data[pixel + 1]! - b.data[pixel + 1]!);
    const blue = Math.abs(a.data[pixel + 2]! - b.data[pixel + 2]!);
    if (red > 32 || green > 32 || blue > 32) count += 1;
  }
  return count;
}

/** The colour of a pixel as "#rrggbb". */
export function colourAt({width, data}: Picture, x: number, y: number): string {
  const at = (Math.floor(y) * width + Math.floor(x)) * 4;
  return hex(data[at]!, data[at + 1]!, data[at + 2]!);
}

/** The colours in a region, the most frequent first. */
export function coloursIn(picture: Picture, {left, top, right, bottom}: Region): string[] {
  const {width, height, data} = picture;
  const counts = new Map<number, number>();
  for (let y = Math.max(0, Math.floor(top)); y < Math.min(height, bottom); y++) {
    for (let x = Math.max(0, Math.floor(left)); x < Math.min(width, right); x++) {
      const at = (y * width + x) * 4;
      const colour = (data[at]! << 16) | (data[at + 1]! << 8) | data[at + 2]!;
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
  }
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([colour]) => `#${colour.toString(16).padStart(6, "0")}`);
}

const hex = (...channels: number[]) => `#${channels.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;
