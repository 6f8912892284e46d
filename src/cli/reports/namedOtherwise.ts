import {basename} from "node:path";
import type {Metadata} from "../../facts/evidence/evidence.js";
import {labelOf} from "../../story/files.js";

/**
 * What the name of a file says of it that is not so, in words; *null* where it says nothing, or what the file says. A
 * signature holds for the bytes: a signed picture under the name of another is still signed.
 */
export function namedOtherwise(
  file: string,
  carried: Pick<Metadata, "figure" | "width" | "scheme"> | null
): string | null {
  const label = labelOf(basename(file));
  if (!label || !carried) return null;
  const {figure, width = carried.width, scheme = carried.scheme} = label;
  const isSame = figure === carried.figure && width === carried.width && scheme === carried.scheme;
  return isSame ? null : `NAMED AS ANOTHER FILE: ${figure}, ${width} px wide, ${scheme}`;
}
