import {ruleX, ruleY} from "@observablehq/plot";
import {scaleLinear, scaleLog, ticks} from "d3";
import type {ContinuousScale} from "../facts/evidence/record.js";
import type {Unit} from "../facts/unit/unit.js";
import {space} from "../theme/spacing.js";
import {textSize} from "../theme/typeSizes.js";
import type {Palette} from "../theme/theme.js";
import {measure} from "../type/font.js";
import type {TextLine} from "../type/typeset.js";
import {formatTicks} from "../words/numbers.js";
import {furniture, type MarkRead} from "./marksRead.js";
import {roundedPx} from "./roundedPx.js";

type Anchor = NonNullable<TextLine["anchor"]>;

/** The values and words of an axis of numbers. */
export interface LinearAxis {
  readonly values: readonly number[];
  readonly words: readonly string[];
  /** The width of the widest word, in px. */
  readonly width: number;
  /** Where each word is held along x; default at its middle. */
  readonly anchors?: readonly Anchor[];
}

const style = {size: textSize.small} as const;

/** Round values in a domain, at most about **count** of them, and two where that is two or more, in the words of their unit: "0", "20", "40%". */
export function linearAxis([low, high]: readonly [number, number], unit: Unit, count: number): LinearAxis {
  const more = count < 2 ? [count] : [count, count + 1, count + 2];
  const values = more.map((each) => ticks(low, high, each)).find(({length}) => length > 1) ?? ticks(low, high, count);
  const whole = unit.kind === "count" ? values.filter(Number.isInteger) : values;
  // Nobody counts half a soldier; one value alone would not tell where the others are.
  return axisOf(whole.length > 1 ? whole : values, unit);
}

/** Where the words of an axis along x may stand, in px. */
interface WordRoom {
  readonly at: (value: number) => number;
  /** The least and the greatest place of a word. */
  readonly edges: readonly [left: number, right: number];
}

/**
 * The same along x, with fewer values where the words would meet or leave the figure. Where one word alone would leave it, those
 * near an edge end, or begin, at their value.
 */
export function axisAcross(domain: readonly [number, number], unit: Unit, count: number, room: WordRoom): LinearAxis {
  const axes = Array.from({length: count}, (_, fewer) => linearAxis(domain, unit, count - fewer));
  const held = axes.map((axis) => ({...axis, anchors: anchorsIn(axis, room)}));
  return [...axes, ...held].find((axis) => fitsIn(axis, room)) ?? held.at(-1)!;
}

function anchorsIn({values, words}: LinearAxis, {at, edges: [left, right]}: WordRoom): Anchor[] {
  return values.map((value, index) => {
    const half = measure(words[index] ?? "", style) / 2;
    return at(value) + half > right ? "end" : at(value) - half < left ? "start" : "middle";
  });
}

/** The part of a word that stands before its value, by where it is held. */
const partBefore = {start: 0, middle: 0.5, end: 1} as const;

function fitsIn({values, words, anchors}: LinearAxis, {at, edges: [left, right]}: WordRoom): boolean {
  let last = left;
  return values.every((value, index) => {
    const width = measure(words[index] ?? "", style);
    const start = at(value) - width * partBefore[anchors?.[index] ?? "middle"];
    const isClear = start >= last && start + width <= right;
    last = start + width + space.xs;
    return isClear;
  });
}

/** The word of a unit stands at the last value only: "60", "70", "80 years". */
function axisOf(values: readonly number[], unit: Unit): LinearAxis {
  const words = formatTicks(values, unit);
  return {values, words, width: Math.max(0, ...words.map((text) => measure(text, style)))};
}

/**
 * Values of a log axis, at most about **count** of them: powers of ten, and between them as many whole
 * multiples as find room. */
export function logAxis([low, high]: readonly [number, number], unit: Unit, count: number): LinearAxis {
  const powers = Array.from(
    {length: Math.ceil(Math.log10(high)) - Math.floor(Math.log10(low)) + 1},
    (_, index) => 10 ** (Math.floor(Math.log10(low)) + index)
  );
  const steps = [[1, 2, 3, 4, 5, 6, 7, 8, 9], [1, 2, 3, 5], [1, 2, 5], [1, 3], [1]].map((digits) =>
    powers
      .flatMap((power) => digits.map((digit) => Number((digit * power).toPrecision(12))))
      .filter((value) => value >= low && value <= high)
  );
  const fitting = steps.find((values) => values.length <= count + 1) ?? steps.at(-1) ?? [];
  const every = Math.ceil(fitting.length / (count + 1));
  return axisOf(
    fitting.filter((_, index) => index % Math.max(1, every) === 0),
    unit
  );
}

/** The grid lines of an axis, to be painted under the marks. */
export function gridLines({values}: LinearAxis, along: "x" | "y", {hairline}: Palette): MarkRead {
  const lines = values.filter((value) => value !== 0);
  return furniture((along === "x" ? ruleX : ruleY)(lines, {stroke: hairline}), "grid");
}

/** The line of zero, from which lengths are read; painted over the marks. */
export function zeroLine(along: "x" | "y", {ink}: Palette): MarkRead {
  return furniture((along === "x" ? ruleX : ruleY)([0], {stroke: ink}), "axis", {on: along});
}

/** Where the words of an axis stand: along its scale, and **across** px the other way. */
interface AxisPlace {
  readonly scale: ContinuousScale;
  readonly along: "x" | "y";
  /** Of words under an axis their baseline; of those beside one, their right end. */
  readonly across: number;
}

/** The words of an axis. */
export function axisWords(
  {values, words, anchors}: LinearAxis,
  {scale, along, across}: AxisPlace,
  palette: Palette
): TextLine[] {
  const at = (scale.type === "log" ? scaleLog : scaleLinear)(scale.domain, scale.range);
  return values.map((value, index): TextLine => {
    // What ought to be half a px must not fall short of it, and be rounded down.
    const place = roundedPx(at(value), 4);
    return {
      text: words[index] ?? "",
      x: along === "x" ? place : across,
      y: along === "x" ? across : Math.round(place + 0.33 * style.size),
      style,
      fill: palette.mutedInk,
      anchor: along === "x" ? (anchors?.[index] ?? "middle") : "end",
      uses: [],
      role: {tick: scale, along, at: [value]}
    };
  });
}
