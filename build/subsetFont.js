import {cutFont} from "./cutFont.js";
import {digestOf, keep, readKept} from "./kept.js";

/** Fonts that are being cut, so that none is cut twice. */
const begun = new Map();

/** The glyphs of a weight that some characters need, as WOFF2: made once, and kept under what decides its bytes. */
export async function subsetFont(weight, characters) {
  const name = `${digestOf(`${fontDigest} ${weight} ${characters}`)}.woff2`;
  const known = readKept(name);
  if (known !== null) return known;
  let made = begun.get(name);
  if (made === undefined) {
    made = cutFont(weight, characters)
      .then((font) => {
        keep(name, font);
        return font;
      })
      .finally(() => begun.delete(name));
    begun.set(name, made);
  }
  return made;
}
