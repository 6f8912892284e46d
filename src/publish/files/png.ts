import {fontFamily} from "../../type/fonts/fontFile.js";
import {fontPaths} from "../../type/fonts/fontPaths.js";
import {claimsIn} from "./claimsIn.js";
import {pngCarrier} from "../../story/carriers/pngCarrier.js";
import {memo} from "../memo.js";

/**
 * Paints a published file as a PNG with the shipped font and no other, so that it looks the same wherever it is made;
 * kept from one run to the next.
 * @param scale pixels for each px; default 2
 */
export async function renderPNG(svg: string, {scale = 2}: {readonly scale?: number} = {}): Promise<Uint8Array> {
  return memo({key: ["png", svg, String(scale)], make: () => paint(svg, scale), isWhole: isPNG});
}

const signature = Buffer.from("\x89PNG\r\n\x1a\n", "latin1");

/** A PNG ends with the chunk IEND, which is empty, and its checksum. */
function isPNG(bytes: Buffer): boolean {
  return bytes.subarray(0, 8).equals(signature) && bytes.subarray(-8, -4).equals(Buffer.from("IEND"));
}

async function paint(svg: string, scale: number): Promise<Uint8Array> {
  const {Resvg} = await import("@resvg/resvg-js");
  const picture = new Resvg(svg, {
    fitTo: {mode: "zoom", value: scale},
    font: {loadSystemFonts: false, fontFiles: [...fontPaths()], defaultFontFamily: fontFamily}
  });
  return withClaims(picture.render().asPng(), svg);
}

/** The picture with what the drawing claims, without what its marks stand for: it has none. */
function withClaims(png: Uint8Array, svg: string): Uint8Array {
  const claims = claimsIn(svg);
  return claims === null ? png : pngCarrier.write(png, claims);
}
