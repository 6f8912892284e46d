import {ruleX, ruleY} from "@observablehq/plot";
import type {Precision} from "../../facts/period.js";
import type {TimeScale as TimeRecord} from "../../facts/evidence/record.js";
import {furniture, type MarkRead} from "../../plot/marksRead.js";
import {text as dateText} from "../../plot/scaleRecord.js";
import type {Palette} from "../../theme/theme.js";
import type {TextLine} from "../../type/typeset.js";
import {measure} from "../../type/font.js";
import {shortDay} from "../../words/dates.js";
import {language} from "../../words/language.js";
import {addUnits, instant, startOf, unitsBetween} from "../../plot/series/calendar.js";
import type {TimeScale} from "./eventMark.js";
import type {TimePanel} from "./timePanel.js";
import {textSize} from "../../theme/typeSizes.js";
import {axisHeight} from "../../theme/markSizes.js";
import {strokeWidths} from "../../theme/strokes.js";

const plain = {size: textSize.small, weight: 400} as const;
const strong = {size: textSize.small, weight: 600} as const;

/** A word under an axis. */
interface AxisLabel {
  readonly text: string;
  /** Its middle, in px from the left end. */
  readonly x: number;
  /** The first day of what it names, ISO. */
  readonly day: string;
}

const steps = {year: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000], month: [1, 2, 3, 6], day: [1, 2, 5, 10]} as const;

/** Years under an axis at the most: more of them are read by nobody. */
const mostYears = 12;

/** The years, months or days of a panel under the middles of their cells: all, or every second, fifth and so on. */
function axisLabels(panel: TimePanel, scale: TimeScale): AxisLabel[] {
  const {unit, start, end} = panel;
  const cells = unitsBetween(start, end, unit);
  const width = scale(instant(end));
  const cell = width / cells.length;
  const widest = Math.max(...cells.map((day, index) => measure(wordOf(day, panel, cells[index - 1]), strong)));
  const fits = (step: number) => step * cell >= widest + 6 && (unit !== "year" || cells.length <= mostYears * step);
  const step = steps[unit].find(fits) ?? steps[unit].at(-1)!;
  const named = cells.filter((day) => (numberOf(day, unit) - (unit === "month" ? 1 : 0)) % step === 0);
  const labels = named.map((day, index) => labelOf(day, wordOf(day, panel, named[index - 1]), unit, scale, width));
  return inEvenSteps(labels, widest + 4);
}

/** Without the words at the ends that were moved into the axis, and so stand too near to those beside them. */
function inEvenSteps(labels: readonly AxisLabel[], least: number): AxisLabel[] {
  const isNear = (index: number) => (labels[index + 1]?.x ?? Infinity) - (labels[index]?.x ?? -Infinity) < least;
  const first = labels.length > 2 && isNear(0) ? 1 : 0;
  const last = isNear(labels.length - 2) ? labels.length - 1 : labels.length;
  return labels.slice(first, last);
}

function labelOf(day: string, text: string, unit: Precision, scale: TimeScale, width: number): AxisLabel {
  const middle = (scale(instant(day)) + scale(instant(addUnits(day, unit, 1)))) / 2;
  const half = measure(text, strong) / 2;
  return {text, x: Math.max(half, Math.min(width - half, middle)), day};
}

function numberOf(day: string, unit: Precision): number {
  const [year, month, date] = day.split("-").map(Number);
  return {year, month, day: date}[unit] ?? 0;
}

/**
 * The month by its name; a day with its month where it stands alone, and, of days of several months, where it is the first of
 * its own that is named.
 * @param before the day that is named before it
 */
function wordOf(day: string, {unit, start, end}: TimePanel, before = ""): string {
  const number = numberOf(day, unit);
  const month = Number(day.slice(5, 7));
  if (unit === "month") return language.dates.monthName(month, "short");
  const isAlone = addUnits(start, "day", 1) === end;
  const isOfSeveral = start.slice(0, 7) !== addUnits(end, "day", -1).slice(0, 7);
  const begins = isOfSeveral && before.slice(0, 7) !== day.slice(0, 7);
  return unit === "day" && (isAlone || begins) ? shortDay(number, month) : String(number);
}

/** Where an axis stands, and what it leads to. */
interface AxisOptions {
  /** Px from the top: of the plot for the marks, of the figure for the words. */
  readonly y: number;
  readonly palette: Palette;
  /** The panel that one of its cells opens into. */
  readonly inner: TimePanel | undefined;
}

/** Plot's marks for an axis: a line, and a tick where each cell begins or, where they crowd, where each word does. */
export function plotAxis(panel: TimePanel, scale: TimeScale, {y, palette}: AxisOptions): MarkRead[] {
  const {unit, start, end} = panel;
  const boundaries = [...unitsBetween(start, end, unit), end].map(instant);
  const crowded = boundaries.length - 1 > scale(instant(end)) / 6;
  const ticks = crowded ? axisLabels(panel, scale).map(({day}) => instant(day)) : boundaries;
  const stroke = {stroke: palette.mutedInk, strokeWidth: strokeWidths.hairline};
  return [
    furniture(ruleY([y], {x1: instant(start), x2: instant(end), ...stroke}), "axis"),
    furniture(ruleX(ticks, {y1: y, y2: y + axisHeight.tick, ...stroke}), "tick")
  ];
}

/** The words under an axis that begins **left** px from the left of the figure; the cell that opens stands out. */
export function placeAxisLabels(
  panel: TimePanel,
  scale: TimeScale,
  {left, y, palette, inner}: AxisOptions & {readonly left: number}
): TextLine[] {
  const axis = axisRecord(panel, left, scale);
  const opened = inner && startOf(inner.start, panel.unit);
  return axisLabels(panel, scale).map(({text, x, day}) => {
    const [style, fill] = day === opened ? [strong, palette.highlight] : [plain, palette.mutedInk];
    const role = {tick: axis, along: "x", at: [day.slice(0, datedBy[panel.unit])]} as const;
    return {text, x: left + x, y: y + 17, style, fill, anchor: "middle", uses: panel.events, role};
  });
}

/** Letters of an ISO day that name its year, its month or itself. */
const datedBy = {year: 4, month: 7, day: 10} as const;

/** The scale of a panel as its marks are read on it. */
function axisRecord({start, end}: TimePanel, left: number, scale: TimeScale): TimeRecord {
  const range = [left + scale(instant(start)), left + scale(instant(end))] as const;
  return {type: "time", domain: [dateText(instant(start)), dateText(instant(end))], range};
}
