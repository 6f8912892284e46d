import {looseObject} from "valibot";
import {readJSON} from "../../facts/evidence/readJSON.js";
import {svgCarrier} from "../../story/carriers/svgCarrier.js";

/** What a picture of a drawing carries of its metadata: all but its reading, whose marks it does not have. */
export function claimsIn(svg: string): string | null {
  return claimsOf(svgCarrier.read(Buffer.from(svg)) ?? "");
}

/** The same of the metadata itself; *null* where there is none. */
export function claimsOf(metadata: string): string | null {
  const value = readJSON(looseObject({}), metadata);
  if (!value) return null;
  const {reading: _, ...claims} = value;
  return JSON.stringify(claims);
}
