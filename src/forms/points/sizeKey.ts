import {dot} from "@observablehq/plot";
import {unitEvidence} from "../../facts/evidence/evidenceOf.js";
import type {TableRecord} from "../../facts/evidence/record.js";
import type {Unit} from "../../facts/unit/unit.js";
import type {Drawing} from "../../form.js";
import {shows} from "../../plot/marksRead.js";
import {plotInPx} from "../../plot/plotInPx.js";
import {space} from "../../theme/spacing.js";
import {strokeWidths} from "../../theme/strokes.js";
import {noteType} from "../../theme/typeSizes.js";
import type {Palette} from "../../theme/theme.js";
import {measure} from "../../type/font.js";
import {formatTick} from "../../words/numbers.js";
import type {Phrase} from "../../words/phrase.js";
import {drawnPoints, middleOf, type Point} from "./point.js";

/** The round numbers whose areas a legend shows, as a table of the file: so they are measured as all areas are. */
export interface SizeKeyTable {
  readonly record: TableRecord;
  readonly values: readonly number[];
  readonly unit: Unit;
  /** The greatest number that a bubble shows. */
  readonly most: number;
}

/** The numbers of a legend of sizes; *null* where areas show nothing. */
export function sizeKeyTable(points: readonly Point[]): SizeKeyTable | null {
  const drawn = drawnPoints(points);
  const unit = drawn[0]?.point.size?.unit;
  if (!unit) return null;
  const most = Math.max(...drawn.flatMap(({size}) => (size ? [middleOf(size.quantity)] : [])));
  const large = roundDown(most);
  const small = roundDown(large / 5);
  // Nobody counts a fifth of a soldier.
  const values = unit.kind === "count" && large >= 1 ? [...new Set([large, Math.max(1, small)])] : [large, small];
  const decimals = Math.max(0, -Math.floor(Math.log10(Math.min(...values))));
  const column = {values, unit: unitEvidence(unit), ...(decimals > 0 && {decimals})};
  return {record: {id: keyId, columns: {value: column}}, values, unit, most};
}

const keyId = "size-key";

/** The greatest 1, 2 or 5 times a power of ten that is no greater. */
function roundDown(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const step = [5, 2, 1].find((digit) => digit * power <= value) ?? 1;
  return Number((step * power).toPrecision(12));
}

/** A legend of sizes at a width, in px. */
export interface SizeKey {
  readonly height: number;
  readonly width: number;
  draw(document: Document, left: number, top: number): Drawing;
}

/** Circles with their numbers in a row after what they measure, as large as in the plot, of which the largest has the **radius**. */
export function sizeKey(table: SizeKeyTable, title: Phrase, radius: number, palette: Palette): SizeKey {
  const {values, unit, most} = table;
  const rows = values.map((value, index) => {
    const text = formatTick(value, unit, {among: values});
    return {text, r: radius * Math.sqrt(value / most), address: `${keyId}/value/${index}`, value};
  });
  const style = {size: noteType.size} as const;
  const height = Math.max(noteType.leading, 2 * Math.ceil(rows[0]?.r ?? 0) + space.xs);
  let x = measure(title.text, style) + space.l;
  const placed = rows.map((row) => {
    const centre = x + row.r;
    const start = centre + row.r + space.xs;
    x = start + measure(row.text, style) + space.l;
    return {...row, centre, start};
  });
  const draw = (document: Document, left: number, top: number): Drawing => {
    const middle = height / 2;
    const pen = {fill: "none", stroke: palette.mutedInk, strokeWidth: strokeWidths.hairline} as const;
    const circles = dot(placed, {x: "centre", y: () => middle, r: "value", ...pen, sort: null});
    const of = {x: null, y: null, r: ({address}: (typeof placed)[number]) => address};
    const box = {document, left, top, width: Math.ceil(x), height};
    const marks = plotInPx([shows(circles, {of})], {...box, r: bubbleScale(most, radius)});
    const y = Math.round(top + middle + 0.33 * style.size);
    const common = {y, style, fill: palette.mutedInk, uses: []} as const;
    return {
      marks,
      texts: [
        {...common, text: title.text, x: left, uses: title.uses, role: "legend"},
        ...placed.map(({text, start, address}) => ({...common, text, x: left + start, role: {label: [address]}}))
      ]
    };
  };
  return {height, width: x - space.l, draw};
}

/** Areas in proportion to their numbers, from nothing for zero. */
export const bubbleScale = (most: number, radius: number) =>
  ({type: "sqrt", domain: [0, most], range: [0, radius]}) as const;
