import {leaderFrom} from "../labels/leaderMarks.js";
import {endLabel} from "../../theme/lineSizes.js";
import {type Block, type TextLine, typeset} from "../../type/typeset.js";
import {formatLabel} from "../../words/numbers.js";
import type {TextStyle} from "../../type/font.js";
import {widestWord} from "../../type/wrap.js";
import {phrase} from "../../words/phrase.js";
import type {LineRole} from "../../words/lineRole.js";
import {gapOf} from "../labels/gapOf.js";
import {spread} from "../labels/spread.js";
import type {Segment} from "../labels/obstacles.js";
import {lastOf, quantityAt, type Series, type SeriesPoint} from "./series.js";
import {beforeNumber} from "../../words/clauses.js";

/** The label of a line: its name and perhaps its last value. */
export interface EndLabel {
  readonly block: Block;
  /** The name of its line. */
  readonly name: string;
  /** The point at which its line ends. */
  readonly point: SeriesPoint;
  /** Whether it moves less than the others, where labels crowd. */
  readonly heavy: boolean;
  /** Of the dot at that point, in px. */
  readonly radius: number;
}

/** How an end label is set. */
interface EndLabelStyle {
  readonly size: number;
  readonly fill: string;
  readonly heavy: boolean;
  /** Of the dot at the end of the line, in px. */
  readonly radius: number;
  /** Whether the last value stands after the name. */
  readonly withValue: boolean;
  /** Px that it may be wide. */
  readonly width: number;
}

/** Parts of a width that labels take at the most, where a word needs more than usual, and that leave the plot half of it. */
const mostForWords = 0.5;

/** Px that labels of some names may be wide: as usual, or as their longest word needs, so that none is broken. */
export function labelRoom(names: readonly string[], style: TextStyle, width: number): number {
  const [usual, most] = [endLabel.most, mostForWords].map((part) => Math.floor(width * part) - endLabel.leader);
  const widest = Math.ceil(Math.max(0, ...names.map((name) => widestWord(name, style))));
  return Math.max(usual ?? 0, Math.min(widest, most ?? 0));
}

/** The first label of which a word is broken, and not after a hyphen of its own; *null* where none is. */
export function brokenLabel(labels: readonly EndLabel[]): string | null {
  const broken = labels.find(
    ({block: {lines, whole}}) => !whole && lines.slice(0, -1).some((line) => !/[-–/]$/.test(line))
  );
  return broken?.name ?? null;
}

/** @throws for a label of which a word would be broken, where the height is free: a card has words then */
export function checkLabels(
  labels: readonly EndLabel[],
  {width, height}: {readonly width: number; readonly height?: number},
  form: string
): void {
  const name = height === undefined ? brokenLabel(labels) : null;
  if (name === null) return;
  throw new Error(
    `no room for a label: ${name} at a width of ${width} px (shorten it, or publish no width so narrow: widths, printWidths of the notebook): ${form}`
  );
}

/** The label of a series; *null* where there is nothing to say or no point to say it at. */
export function endLabelOf(
  series: Series,
  {size, fill, heavy, radius, withValue, width}: EndLabelStyle
): EndLabel | null {
  const point = lastOf(series);
  if (!point || (series.name.text === "" && !withValue)) return null;
  const {facts, uses} = point;
  const number = formatLabel({quantity: quantityAt(series, point), unit: series.unit});
  const text = [(withValue ? beforeNumber(series.name) : series.name).text, ...(withValue ? [number] : [])]
    .filter((word) => word !== "")
    .join(" ");
  const own = [
    ...(facts.name === null ? [] : [facts.name]),
    ...(withValue && facts.value !== null ? [facts.value] : [])
  ];
  const role: LineRole = own.length === 0 ? "annotation" : {label: own};
  const weight = heavy ? 600 : 400;
  const said = phrase(text, [...series.name.uses, ...(withValue ? uses : [])]);
  return {
    block: typeset(said, {size, weight, fill, role, leading: Math.round(size * 1.2)}, width),
    name: series.name.text,
    point,
    heavy,
    radius
  };
}

/** Where a label stands: **top** in px, and the leader from the dot at the end of its line, where it stands away from it. */
export interface PlacedEndLabel extends EndLabel {
  readonly top: number;
  readonly shifted: boolean;
}

/** Px that labels need one over the other. */
export const heightOf = (labels: readonly EndLabel[]) =>
  labels.reduce((sum, {block}) => sum + block.height + gapOf(labels), -gapOf(labels));

/** A plot with labels at its right: its width, the px from it to its labels, and where these stand. */
interface BesideLabels {
  readonly width: number;
  readonly gap: number;
  readonly placed: readonly PlacedEndLabel[];
}

/**
 * A plot beside its labels, which stand farther from it where they need leaders.
 * @param room px of the plot and its labels; **spare** of them stay free of the plot, whatever the labels take
 * @param place the labels of a plot of a width
 */
export function besideEndLabels(
  labels: readonly EndLabel[],
  {room, spare}: {readonly room: number; readonly spare: number},
  place: (width: number) => readonly PlacedEndLabel[]
): BesideLabels {
  const widest = Math.ceil(Math.max(0, ...labels.map(({block}) => block.width)));
  const width = Math.max(1, room - Math.max(widest + endLabel.gap, spare));
  const placed = place(width);
  if (!placed.some(({shifted}) => shifted)) return {width, gap: endLabel.gap, placed};
  const narrow = Math.max(1, room - widest - endLabel.leader);
  return {width: narrow, gap: endLabel.leader, placed: place(narrow)};
}

/** Moves labels apart, each as near to the end of its line as can be. @param end px of a point, across and down */
export function placeEndLabels(
  labels: readonly EndLabel[],
  end: (point: SeriesPoint) => readonly [x: number, y: number],
  {low, high, right}: {readonly low: number; readonly high: number; readonly right: number}
): PlacedEndLabel[] {
  const wishes = labels.map(({block, point, heavy}) => {
    return {centre: end(point)[1], height: block.height, weight: heavy ? 4 : 1};
  });
  const {tops} = spread(wishes, {low, high, gap: gapOf(labels)});
  return labels.map((label, index) => {
    const top = tops[index] ?? low;
    const [x, y] = end(label.point);
    const shift = Math.abs(top + label.block.height / 2 - y);
    return {...label, top, shifted: shift > endLabel.least || right - x > endLabel.gap};
  });
}

/** Lines of labels at **left** px, and the leaders from their dots to them. */
export function endLabelParts(
  placed: readonly PlacedEndLabel[],
  end: (point: SeriesPoint) => readonly [x: number, y: number],
  left: number
): {readonly texts: readonly TextLine[]; readonly leaders: readonly Segment[]} {
  const texts = placed.flatMap(({block, top}) => block.place(left, Math.round(top)));
  const leaders = placed.flatMap(({block, top, point, shifted, radius}) =>
    shifted ? [leaderFrom(end(point), radius, [left - 3, top + block.height / 2])] : []
  );
  return {texts, leaders};
}
