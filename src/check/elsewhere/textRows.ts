import {nearestGroups} from "./nearestGroups.js";
import type {Ink, InkText} from "./ink/ink.js";

/** Texts that stand in a row or a column, in its order. */
interface TextRow {
  readonly along: "x" | "y";
  readonly texts: readonly InkText[];
}

/** Px by which texts of one row may differ across it. */
const slack = 1;

/** The texts that stand in rows and columns, those of one group of elements each. */
export function textRows({texts}: Ink): TextRow[] {
  return nearestGroups(texts).flatMap((group) => [...rowsOf("x", group), ...rowsOf("y", group)]);
}

function rowsOf(along: "x" | "y", group: readonly InkText[]): TextRow[] {
  const [axis, across] = along === "x" ? ([0, 1] as const) : ([1, 0] as const);
  const rows: InkText[][] = [];
  for (const text of group) {
    const row = rows.find(([first]) => first && Math.abs(first.at[across] - text.at[across]) <= slack);
    if (row) row.push(text);
    else rows.push([text]);
  }
  return rows
    .filter((row) => row.length >= 2)
    .map((row) => ({along, texts: row.toSorted((one, other) => one.at[axis] - other.at[axis])}));
}
