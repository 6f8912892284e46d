import {type Published, readPublished} from "../../src/check/published.js";

/** Reads a published file. @throws when it is malformed */
export function read(text: string): Published {
  const published = readPublished(text);
  if (!published) throw new Error("malformed file");
  return published;
}
