import {isObject, refusal} from "../facts/boundary.js";
import {fontFamily, fontFile, weights} from "../type/fonts/fontFile.js";

/**
 * Makes the press's font known to a page, so that figures that are drawn in it look as the published files do. What is
 * drawn does not depend on it: text is measured with the font's file itself.
 * @param document of a browser; defaults to the page's own
 */
export async function installFonts(document: Document = globalThis.document): Promise<void> {
  const page: unknown = document;
  if (!isObject(page) || !isObject(page["fonts"]))
    throw refusal(page, "document", "the page’s own, of a browser", "installFonts");
  const faces = weights.map((weight) => {
    // FontFace takes a buffer of its own, so that nobody can change the shipped one.
    return new FontFace(fontFamily, new Uint8Array(fontFile(weight)), {weight: String(weight)});
  });
  await Promise.all(faces.map((face) => face.load()));
  for (const face of faces) document.fonts.add(face);
}
