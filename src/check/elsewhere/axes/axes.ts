import {boxAround} from "../../box.js";
import type {Axis, AxisTick} from "./axis.js";
import {fitScale} from "./fitScale.js";
import type {Ink, InkShape, InkText, Place} from "../ink/ink.js";
import {textRows} from "../textRows.js";
import {tickDates} from "./tickDate.js";
import {tickNumbers} from "./tickNumber.js";

/** Px from a label to the beginning of its grid line, at most. */
const farthestLine = 40;

/** Px from the middle of a label to the line of its tick, at most. */
const nearest = 5;

/** The axes of numbers and of time: rows of texts that say values in order, and of which three at least agree on a scale. */
export function axesOf(ink: Ink): Axis[] {
  return textRows(ink).flatMap(({along, texts}) => partsIn(texts, along, ink));
}

/** A row is one axis, or those of facets one after the other: it is parted where its values begin again. */
function partsIn(texts: readonly InkText[], along: "x" | "y", ink: Ink): Axis[] {
  const values = valuesOf(texts);
  if (!values) return [];
  const places = placesOf(texts, along, ink.shapes);
  const ticks = texts.map((label, index): AxisTick => ({
    label,
    value: values.list[index] ?? NaN,
    px: places[index] ?? NaN
  }));
  const whole = axisOf(ticks, values.of, along, ink);
  if (whole && whole.astray.length === 0) return [whole];
  const parts = runsOf(ticks);
  const axes = parts.flatMap((part) => axisOf(part, values.of, along, ink) ?? []);
  if (parts.length > 1 && parts.every(({length}) => length >= 3) && axes.every(({astray}) => astray.length === 0)) {
    return axes;
  }
  return whole ? [whole] : [];
}

/**
 * Where the ticks of labels stand: in the middle of each, moved by what the lines of the ticks are beside that on average. Lines
 * alone are at whole px with some tools.
 */
function placesOf(texts: readonly InkText[], along: "x" | "y", shapes: readonly InkShape[]): number[] {
  const own = texts.map(({at}) => at[along === "x" ? 0 : 1]);
  const offsets = texts.flatMap((label, index) => {
    const line = tickLine(label, along, shapes);
    return line === null ? [] : [line - (own[index] ?? NaN)];
  });
  const offset = offsets.length === 0 ? 0 : offsets.reduce((sum, each) => sum + each, 0) / offsets.length;
  return own.map((at) => at + offset);
}

interface Values {
  readonly of: Axis["of"];
  readonly list: readonly number[];
}

/** Dates are looked for first where texts are not all bare numbers; years alone are time as well. */
function valuesOf(texts: readonly InkText[]): Values | null {
  const words = texts.map(({text}) => text);
  const dates = tickDates(words);
  if (dates) return {of: "time", list: dates};
  const numbers = tickNumbers(words);
  return numbers && {of: "number", list: numbers};
}

/** Runs of ticks whose values only rise, or only fall. */
function runsOf(ticks: readonly AxisTick[]): AxisTick[][] {
  const runs: AxisTick[][] = [];
  for (const tick of ticks) {
    const run = runs.at(-1);
    const [last, before] = [run?.at(-1), run?.at(-2)];
    const turns = last && before && (tick.value - last.value) * (last.value - before.value) <= 0;
    if (!run || turns) runs.push([tick]);
    else run.push(tick);
  }
  return runs;
}

function axisOf(ticks: readonly AxisTick[], of: Axis["of"], along: "x" | "y", ink: Ink): Axis | null {
  const hasLines =
    ticks.every(({label}) => tickLine(label, along, ink.shapes) !== null) ||
    standBetweenLines(ticks, along, ink.shapes);
  if (ticks.length < (hasLines ? 2 : 3) || (!hasLines && isLegend(ticks, along, ink.shapes))) return null;
  const signed = withSides(ticks);
  const fit = fitScale(signed);
  // Texts that agree on no scale are an axis only where ticks or grid lines say so.
  if (
    !fit ? !hasLines || ticks.length < 3 : fit.astray.length > 0 && !hasLines && fit.astray.length > ticks.length / 3
  ) {
    return null;
  }
  const labels = ticks.map(({label}) => label);
  const places = ticks.map(({px}) => px);
  return {
    along,
    of,
    ticks: signed,
    scale: fit?.scale ?? null,
    astray: (fit?.astray ?? []).flatMap((index) => signed[index] ?? []),
    box: boxAround(
      labels.flatMap(({box}) => [box.left, box.right]),
      labels.flatMap(({box}) => [box.top, box.bottom])
    ),
    extent: [Math.min(...places), Math.max(...places)],
    plot: sideOf(labels, along, ink.shapes)
  };
}

/** Whether labels stand at shapes of their own, or along a ramp of colours, as those of a legend do. */
function isLegend(ticks: readonly AxisTick[], along: "x" | "y", shapes: readonly InkShape[]): boolean {
  const filled = shapes.filter(({kind, fill, stroke}) => kind !== "line" && (fill !== null || stroke !== null));
  const key =
    along === "x" ? (["top", "bottom", "left", "right"] as const) : (["left", "right", "top", "bottom"] as const);
  const [near, far, low, high] = key;
  return ticks.every(({label: {box, at}}) =>
    filled.some((shape) => {
      const away = Math.max(shape.box[near] - box[far], box[near] - shape.box[far]);
      const middle = (shape.box[low] + shape.box[high]) / 2;
      const own = at[along === "x" ? 0 : 1];
      const isRamp = shape.fill?.startsWith("url(") === true && own >= shape.box[low] - 6 && own <= shape.box[high] + 6;
      return (
        away >= 0 &&
        away <= (shape.kind === "circle" ? 60 : 14) &&
        (isRamp || (Math.abs(middle - own) <= 2 && shape.box[far] - shape.box[near] < 80))
      );
    })
  );
}

/** Numbers that fall to zero and rise again, as under two sides of a pyramid, are negative on one of them. */
function withSides(ticks: readonly AxisTick[]): AxisTick[] {
  const zero = ticks.findIndex(({value}) => value === 0);
  const [before, after] = [ticks.slice(0, zero), ticks.slice(zero + 1)];
  const isFalling = before.every(({value}, index) => value > (before[index + 1]?.value ?? 0));
  const isRising = after.every(({value}, index) => value > (after[index - 1]?.value ?? 0));
  if (zero <= 0 || before.length === 0 || after.length === 0 || !isFalling || !isRising) return [...ticks];
  return ticks.map((tick, index) => (index < zero ? {...tick, value: -tick.value} : tick));
}

/** Where the tick or the grid line of a label stands; *null* where there is none. */
function tickLine({at, box}: InkText, along: "x" | "y", shapes: readonly InkShape[]): number | null {
  const axis = along === "x" ? 0 : 1;
  const places = shapes.flatMap((shape) => {
    const place = lineAt(shape, along);
    if (place === null || Math.abs(place - at[axis]) > nearest) return [];
    const [from, to] = along === "x" ? [box.top, box.bottom] : [box.left, box.right];
    const [start, end] = along === "x" ? [shape.box.top, shape.box.bottom] : [shape.box.left, shape.box.right];
    return Math.max(start - to, from - end) <= 16 ? [place] : [];
  });
  const [best] = places.toSorted((one, other) => Math.abs(one - at[axis]) - Math.abs(other - at[axis]));
  return best ?? null;
}

/** Whether a tick stands midway between each label and the next, as on an axis of names of which each has a stretch. */
function standBetweenLines(ticks: readonly AxisTick[], along: "x" | "y", shapes: readonly InkShape[]): boolean {
  const axis = along === "x" ? 0 : 1;
  const pairs = ticks.slice(1).map(({label}, index) => [ticks[index]?.label ?? label, label] as const);
  return (
    pairs.length > 2 &&
    pairs.every(([one, other]) => {
      const middle: Place =
        axis === 0 ? [(one.at[0] + other.at[0]) / 2, one.at[1]] : [one.at[0], (one.at[1] + other.at[1]) / 2];
      return tickLine({...other, at: middle}, along, shapes) !== null;
    })
  );
}

/** Where a straight line across an axis stands along it; *null* for what is none. */
function lineAt({kind, vertices: [from, to], box}: InkShape, along: "x" | "y"): number | null {
  if (kind !== "line" || !from || !to) return null;
  const [wide, high] = [box.right - box.left, box.bottom - box.top];
  const fits = along === "x" ? wide < 0.5 && high > 1 : high < 0.5 && wide > 1;
  return fits ? (along === "x" ? box.left : box.top) : null;
}

/** On which side of labels their lines are; without any, right of texts that end there, left of such as begin there. */
function sideOf(labels: readonly InkText[], along: "x" | "y", shapes: readonly InkShape[]): Axis["plot"] {
  const axis = along === "x" ? 0 : 1;
  const offsets = labels.flatMap(({at, box}) =>
    shapes.flatMap((shape) => {
      const place = lineAt(shape, along);
      if (place === null || Math.abs(place - at[axis]) > nearest) return [];
      const [middle, own] =
        along === "x"
          ? [(shape.box.top + shape.box.bottom) / 2, (box.top + box.bottom) / 2]
          : [(shape.box.left + shape.box.right) / 2, (box.left + box.right) / 2];
      // Lines far away are those of another plot beside this one.
      const away =
        along === "x"
          ? [shape.box.top - box.bottom, box.top - shape.box.bottom]
          : [shape.box.left - box.right, box.left - shape.box.right];
      return Math.max(...away) > farthestLine ? [] : [middle - own];
    })
  );
  const after = offsets.filter((each) => each > 0).length;
  if (offsets.length > 0 && after !== offsets.length / 2) return after > offsets.length / 2 ? "after" : "before";
  const [first] = labels;
  if (along === "x" || !first || first.anchor === "middle") return "unknown";
  return first.anchor === "end" ? "after" : "before";
}
