import type {ReadChannels} from "../../measureOf.js";

/**
 * The rows, by number, that have no value where a bar or an area is stacked: Plot takes them for zero, and draws a bar of no
 * length. Empty where the data are no rows, or were made from them.
 */
export function missingRows(given: unknown, data: ArrayLike<unknown>, channels: ReadChannels): ReadonlySet<number> {
  const missing = new Set<number>();
  if (given !== data) return missing;
  for (const [name, channel] of Object.entries(channels)) {
    const label = channel?.label;
    if (!/^[xy][12]$/.test(name) || typeof label !== "string") continue;
    for (let row = 0; row < data.length; row++) {
      const datum = data[row];
      if (typeof datum !== "object" || datum === null || !(label in datum)) continue;
      const value = (datum as Readonly<Record<string, unknown>>)[label];
      if (value === null || value === undefined) missing.add(row);
    }
  }
  return missing;
}
