import {readFileSync} from "node:fs";
import {join} from "node:path";

export {fontFamily, weights} from "../src/type/fonts/fontFile.ts?plain";

const files = new Map();

/** The TrueType file of a weight, from beside the script: what stands in a script is read at every start. */
export function fontFile(weight) {
  let bytes = files.get(weight);
  if (bytes === undefined) {
    bytes = readFileSync(join(__dirname, `${weight}.ttf`));
    files.set(weight, bytes);
  }
  return bytes;
}
