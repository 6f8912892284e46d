import {unknownName} from "../../facts/boundary.js";
import type {MapRow} from "./mapRows.js";
import type {RegionFeature} from "../../plot/regions/region.js";

/**
 * The region of each row, by its id, or where there are no **ids** by its name; and then the regions that have no row.
 * @throws when two regions are called alike, or a row has no region or that of another; the message names the nearest one
 */
export function joinedRegions(
  rows: readonly MapRow[],
  ids: readonly string[] | null,
  regions: readonly RegionFeature[],
  where: string
): readonly RegionFeature[] {
  const by = ids ? "id" : "name";
  const called = new Map<string, RegionFeature>();
  const taken = new Map<RegionFeature, string>();
  for (const region of regions) {
    const name = ids ? region.id : region.properties?.["name"];
    if (name === undefined || name === null) continue;
    if (called.has(String(name))) throw new Error(`two regions of the ${by} ${String(name)}: ${where}`);
    called.set(String(name), region);
  }
  const own = rows.map(({name}, index): RegionFeature => {
    const wanted = ids?.[index] ?? name.text;
    const found = called.get(wanted);
    if (!found) throw noRegion(wanted, [...called.keys()], `row ${name.text}, ${where}`, by);
    const other = taken.get(found);
    if (other !== undefined) throw new Error(`two rows of one region: ${other} and ${name.text}: ${where}`);
    taken.set(found, name.text);
    return found;
  });
  return [...own, ...regions.filter((region) => !taken.has(region))];
}

/** A code that has lost its zeros is one of the commonest slips: spreadsheets take "01" for a number. */
function noRegion(wanted: string, known: readonly string[], where: string, by: "id" | "name"): Error {
  const whole = known.find((each) => each !== wanted && each.startsWith("0") && each.replace(/^0+/, "") === wanted);
  if (known.length === 0)
    return new Error(`missing ${by}: no region has one: ${where}${by === "name" ? " (join by an id: {id: …})" : ""}`);
  if (whole === undefined) return unknownName(`region ${by}`, wanted, known, where);
  return new Error(
    `unknown region ${by}: ${wanted} (it has lost a zero: ${whole}; read the column as "text"): ${where}`
  );
}
