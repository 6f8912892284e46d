import {readCarriers as read} from "../src/publish/plan/readCarriers.ts?plain";
import {digestOf, keepLater, readKept} from "./kept.js";

/** What in a file carries each claim: read once, and kept under the file’s text and the press that read it. */
export function readCarriers(evidence, file) {
  const name = `${digestOf(JSON.stringify([pressUrl, evidence, file]))}.json`;
  const known = readKept(name, "utf8");
  if (known !== null) return JSON.parse(known);
  const found = read(evidence, file);
  keepLater(name, JSON.stringify(found));
  return found;
}
