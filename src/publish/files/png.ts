import {fontFamily} from "../../type/fonts/fontFile.js";
import {fontPaths} from "../../type/fonts/fontPaths.js";
import {memo} from "../memo.js";

/**
 * Paints a published file as a PNG with the shipped font and no other, so that it looks the same wherever it is made;
 * kept from one run to the next.
 * @param scale pixels for each px; default 2
 */
export async function renderPNG(svg: string, {scale = 2}: {readonly scale?: number} = {}): Promise<Uint8Array> {
  return memo(["png", svg, String(scale)], () => paint(svg, scale));
}

async function paint(svg: string, scale: number): Promise<Uint8Array> {
  const {Resvg} = await import("@resvg/resvg-js");
  const picture = new Resvg(svg, {
    fitTo: {mode: "zoom", value: scale},
    font: {loadSystemFonts: false, fontFiles: [...fontPaths()], defaultFontFamily: fontFamily}
  });
  return picture.render().asPng();
}
