import {fontFile, type Weight} from "../../type/fonts/fontFile.js";
import {sha256Hex} from "../../facts/evidence/digest.js";
import {memo} from "../memo.js";

/** The OpenType features that are kept of the font. */
export const keepFeatures = ["kern", "liga", "mark", "mkmk", "ccmp", "locl"];

// Each weight is read once: a story's figures all take their subsets from the same three files.
const files = new Map<Weight, {readonly bytes: Buffer; readonly digest: string}>();

/** The glyphs of a weight that some characters need, as WOFF2; kept from one run to the next. */
export async function subsetFont(weight: Weight, characters: string): Promise<Uint8Array> {
  let file = files.get(weight);
  if (!file) {
    const bytes = Buffer.from(fontFile(weight));
    file = {bytes, digest: sha256Hex(bytes)};
    files.set(weight, file);
  }
  const {bytes, digest} = file;
  const make = async () => {
    const {default: subset} = await import("subset-font");
    return subset(bytes, characters, {targetFormat: "woff2", keepFeatures});
  };
  return memo({key: ["font", digest, characters], make, isWhole: isWOFF2});
}

/** A WOFF2 says its own length: https://www.w3.org/TR/WOFF2/#woff20Header */
function isWOFF2(bytes: Buffer): boolean {
  return bytes.length >= 12 && bytes.toString("latin1", 0, 4) === "wOF2" && bytes.readUInt32BE(8) === bytes.length;
}
