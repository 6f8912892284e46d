import {Text} from "@observablehq/plot";
import type {Scale, TextRole} from "../../facts/record.js";
import {facetOf, type PlotPlace, scaleOf} from "../roleOf.js";
import {text as textOf} from "../scaleRecord.js";
import type {FactTables} from "./factTables.js";
import type {FlatText} from "./flatten.js";
import {namesValue} from "./namesValue.js";

/** What a text of a chart is: a tick of its axis, the label of a cell, or an annotation. */
export function chartTextRole(flat: FlatText, place: PlotPlace, tables: FactTables): TextRole<Scale> {
  const {of, row} = flat;
  if (!of) return "annotation";
  const [, name, part] = /^(f?[xy])-axis (tick label|label)$/.exec(of.mark.ariaLabel ?? "") ?? [];
  if (part === "label") return "annotation";
  if ((name === "x" || name === "y") && row !== null) return tickRole(flat, name, place) ?? "annotation";
  if (name !== undefined && row !== null) return panelRole(flat, tables);
  if (!(of.mark instanceof Text) || row === null) return "annotation";
  const words = of.channels["text"]?.value;
  if (words === undefined) return "annotation";
  try {
    return labelRole(flat, of, row, tables);
  } catch {
    // Of data that depend on the width, which no table has.
    return "annotation";
  }
}

/** The name of a panel is a cell of a table of them. */
function panelRole({text}: FlatText, tables: FactTables): TextRole<Scale> {
  const column = tables.column("panels", `name ${text}`, [text]);
  return {label: [`${column}/0`]};
}

/** A tick that stands where its scale has the value that it prints; *null* for one in other words than its value. */
function tickRole({text, of, row, turn}: FlatText, along: "x" | "y", place: PlotPlace): TextRole<Scale> | null {
  if (!of || row === null || turn !== 0 || !place.plot.scale(along)) return null;
  const value: unknown = of.channels[along]?.value?.[row];
  if (value === undefined || value === null) return null;
  const scale = scaleOf(place, along);
  const at = waysToSay(value, scale).find((each) => namesValue(text, each));
  if (at === undefined) return null;
  return {tick: scale, along, at: [at], ...facetOf(of, place)};
}

/** A value as a tick may name it: of a date its year, its month or its day. */
function waysToSay(value: unknown, {type}: Scale): (string | number)[] {
  if (typeof value === "number" && type !== "band" && type !== "point") return [value];
  if (!(value instanceof Date) || type !== "time") return [textOf(value)];
  const iso = value.toISOString();
  return [4, 7, 10]
    .map((length) => iso.slice(0, length))
    .filter((each) => Date.parse(each) === value.getTime())
    .concat(iso);
}

/** A text of a mark is a cell of its table: a number that another channel shows, or the words themselves. */
function labelRole(
  {text}: FlatText,
  of: NonNullable<FlatText["of"]>,
  row: number,
  tables: FactTables
): TextRole<Scale> {
  const value = of.channels["text"]?.value?.[row];
  if (typeof value === "number" && !namesValue(text, value)) return "annotation";
  return {label: [`${tables.columnOfTexts(of)}/${row}`]};
}
