import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {fontFamily, fontFile, weights} from "../fonts/fontFile.js";

let files: readonly string[] | undefined;

/**
 * Paints a published file as a PNG with the shipped font and no other, so that it looks the same wherever it is made.
 * @param scale pixels for each px; default 2
 */
export async function renderPNG(svg: string, {scale = 2}: {readonly scale?: number} = {}): Promise<Uint8Array> {
  const {Resvg} = await import("@resvg/resvg-js");
  const picture = new Resvg(svg, {
    fitTo: {mode: "zoom", value: scale},
    font: {loadSystemFonts: false, fontFiles: [...(files ??= fontFiles())], defaultFontFamily: fontFamily}
  });
  return picture.render().asPng();
}

// The painter reads fonts from files only.
function fontFiles(): string[] {
  const folder = mkdtempSync(join(tmpdir(), "nutgraf-fonts-"));
  process.once("exit", () => rmSync(folder, {recursive: true, force: true}));
  return weights.map((weight) => {
    const path = join(folder, `${weight}.ttf`);
    writeFileSync(path, fontFile(weight));
    return path;
  });
}
