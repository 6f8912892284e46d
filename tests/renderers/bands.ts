import {execFileSync} from "node:child_process";
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {Resvg} from "@resvg/resvg-js";
import {PNG} from "pngjs";

/** Px of room beside a figure, so that what leaves it is seen, and of the band that each line has to itself. */
const [beside, band] = [300, 60] as const;

/**
 * The lines of a published file, each in a band of its own, as far from the left edge as in the figure, in black on
 * nothing, and without the font that the file carries.
 */
export function bandsOf(file: string): {readonly markup: string; readonly lines: number; readonly width: number} {
  const width = Number(/ width="([\d.]+)"/.exec(file)?.[1]);
  const family = /font-family="([^"]*)"/.exec(file)?.[1] ?? "";
  const drawn = file.match(
    /<text [^>]*>[^<]*<\/text>|<g transform="translate[^>]*>\s*<title>[^<]*<\/title>\s*<path[^>]*\/>\s*<\/g>/g
  );
  const lines = (drawn ?? [])
    .filter((line) => !line.includes("rotate("))
    .map((line, index) => {
      const y = band * index + 40;
      const moved = line
        .replace(/ fill="[^"]*"/, "")
        .replace(/<text ([^>]*)y="[^"]*"/, `<text $1y="${y}"`)
        .replace(/translate\((-?[\d.]+),-?[\d.]+\)/, `translate($1,${y})`);
      return moved;
    });
  const [across, down] = [width + 2 * beside, band * lines.length];
  const size = `width="${across}" height="${down}" viewBox="${-beside} 0 ${across} ${down}"`;
  const type = `font-family="${family}" font-size="14" fill="#000000"`;
  const markup = `<svg xmlns="http://www.w3.org/2000/svg" ${size} ${type}>\n${lines.join("\n")}\n</svg>\n`;
  return {markup, lines: lines.length, width};
}

/** Programs that paint an SVG into a PNG of the same size. */
export const painters: Readonly<Record<string, (markup: string) => Buffer>> = {
  resvg: (markup) => Buffer.from(new Resvg(markup, {font: {loadSystemFonts: true}}).render().asPng()),
  librsvg: (markup) => throughFile(markup, (from, to) => execFileSync("rsvg-convert", [from, "-o", to])),
  // With no program to hand an SVG to, ImageMagick draws it itself.
  ImageMagick: (markup) =>
    throughFile(markup, (from, to, folder) => {
      writeFileSync(join(folder, "delegates.xml"), '<?xml version="1.0"?><delegatemap></delegatemap>');
      const env = {...process.env, MAGICK_CONFIGURE_PATH: folder};
      execFileSync("convert", ["-background", "none", from, to], {env, stdio: "ignore"});
    })
};

function throughFile(markup: string, paint: (from: string, to: string, folder: string) => void): Buffer {
  const folder = mkdtempSync(join(tmpdir(), "nutgraf-renderer-"));
  const [from, to] = [join(folder, "lines.svg"), join(folder, "lines.png")];
  try {
    writeFileSync(from, markup);
    paint(from, to, folder);
    return readFileSync(to);
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

/** How many lines of a picture of bands have ink more than a px outside the figure. */
export function cutLines(picture: Buffer, {lines, width}: {readonly lines: number; readonly width: number}): number {
  const {data, width: across} = PNG.sync.read(picture);
  const isInk = (x: number, y: number) => (data[4 * (y * across + x) + 3] ?? 0) > 64;
  return Array.from({length: lines}, (_, index) => index).filter((index) => {
    for (let y = band * index; y < band * (index + 1); y++) {
      for (let x = 0; x < across; x++) {
        if (x >= beside - 1 && x < beside + width + 1) x = beside + Math.ceil(width) + 1;
        if (isInk(x, y)) return true;
      }
    }
    return false;
  }).length;
}
