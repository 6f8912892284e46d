import {Text} from "@observablehq/plot";
import type {Scale, TextRole} from "../../../facts/evidence/record.js";
import {axisPart} from "../../axisPart.js";
import type {PlotPlace} from "../../plotPlace.js";
import {facetOf} from "../../roleOf.js";
import {text as textOf} from "../../scaleRecord.js";
import type {FactTables} from "../factTables.js";
import type {FlatText} from "../flat/flatten.js";
import {namesValue} from "./namesValue.js";

/** What a text of a chart is: a tick of its axis, the label of a cell, or an annotation. */
export function chartTextRole(flat: FlatText, place: PlotPlace, tables: FactTables): TextRole<Scale> {
  const {of, row} = flat;
  if (!of) return "annotation";
  const {scale, part} = axisPart(of.mark) ?? {};
  if (part === "label") return "annotation";
  if (part === "tick label" && row !== null)
    return scale === "x" || scale === "y" ? (tickRole(flat, scale, place) ?? "annotation") : panelRole(flat, tables);
  if (!(of.mark instanceof Text) || row === null) return "annotation";
  const words = of.channels["text"]?.value;
  return words === undefined ? "annotation" : labelRole(flat, of, row, tables);
}

/** All the lines of a text, of which a line is one. */
function wholeText({text, of, row}: FlatText): string {
  const whole: unknown = row === null ? undefined : of?.channels["text"]?.value?.[row];
  if (typeof whole !== "string" || !whole.includes("\n")) return text;
  return whole.split("\n").reduce((all, line) => (/\S[-‐-―/]$/u.test(all) ? all + line : `${all} ${line}`));
}

/** The name of a panel is a cell of a table of them. */
function panelRole(flat: FlatText, tables: FactTables): TextRole<Scale> {
  const text = wholeText(flat);
  return labelOf(tables.column("panels", `name ${text}`, [text]), 0);
}

/** The label of a cell; of data that depend on the width no table has a column. */
const labelOf = (column: string | null, row: number): TextRole<Scale> =>
  column === null ? "annotation" : {label: [`${column}/${row}`]};

/** A tick that stands where its scale has the value that it prints; *null* for one in other words than its value. */
function tickRole(flat: FlatText, along: "x" | "y", place: PlotPlace): TextRole<Scale> | null {
  const {of, row, turn} = flat;
  if (!of || row === null || (turn !== 0 && along === "y") || !place.scale(along)) return null;
  const value: unknown = of.channels[along]?.value?.[row];
  if (value === undefined || value === null) return null;
  const scale = place.record(along);
  const at = waysToSay(value, scale).find((each) => namesValue(flat.text, each) || each === wholeText(flat));
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
  return labelOf(tables.columnOfTexts(of), row);
}
