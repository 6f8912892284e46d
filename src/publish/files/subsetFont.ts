import subset from "subset-font";
import {fontFile, type Weight} from "../../type/fonts/fontFile.js";

// Each weight is read once: a story's figures all take their subsets from the same three files.
const files = new Map<Weight, Buffer>();

/** The glyphs of a weight that some characters need, as WOFF2. The built command keeps what this made. */
export async function subsetFont(weight: Weight, characters: string): Promise<Buffer> {
  let file = files.get(weight);
  if (!file) {
    file = Buffer.from(fontFile(weight));
    files.set(weight, file);
  }
  const keepFeatures = ["kern", "liga", "mark", "mkmk", "ccmp", "locl"];
  return subset(file, characters, {targetFormat: "woff2", keepFeatures});
}
