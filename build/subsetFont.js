import {digestOf, keep, keptPath, readKept} from "./kept.js";

/** The glyphs of a weight that some characters need, as WOFF2: made once, and kept under what decides its bytes. */
export async function subsetFont(weight, characters) {
  const name = `${digestOf(`${fontDigest} ${weight} ${characters}`)}.woff2`;
  const known = readKept(keptPath(name));
  if (known !== null) return known;
  const {subsetFont: make} = await import("../src/publish/subsetFont.ts?plain");
  const made = await make(weight, characters);
  keep(name, made);
  return made;
}
