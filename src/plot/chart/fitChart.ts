import {treeDocument} from "../../drawing/tree.js";
import {apartTicks} from "./ticks/apartTicks.js";
import {type AxisPart, axisPart} from "../axisPart.js";
import type {Box} from "../labels/obstacles.js";
import type {PlotOptions} from "@observablehq/plot";
import {fallbackStretch} from "../../theme/typeSizes.js";
import {endLabels} from "./texts/endLabels.js";
import {brokenNames} from "./texts/brokenNames.js";
import type {Dense} from "./dots/dense.js";
import {type DrawnChart, drawChart, type Margins} from "./drawChart.js";
import {type FlatText, flatten} from "./flat/flatten.js";
import {denser} from "./dots/swarms.js";
import {rowRoom} from "./texts/rowRoom.js";
import {boxOf, sharedHeight} from "./texts/textBox.js";

type Side = keyof Margins;

/** How often a chart is drawn at the most: two passes fit almost all, and what is tied to the frame never fits. */
const mostPasses = 8;

/**
 * Draws a chart, measures its texts and draws it again with the margins that they need, until none leaves the picture and no
 * title of an axis stands on its ticks; with the words of its axes apart, its names in lines and
 * its swarms inside their panels. A height that is not **fixed** grows where names of rows would stand on one another.
 */
export function fitChart(given: PlotOptions, {fixed = false}: {readonly fixed?: boolean} = {}): DrawnChart {
  let margins: Partial<Record<Side, number>> = {};
  let options = given;
  let dense: Dense | null = null;
  for (let pass = 1; ; pass++) {
    const fitted = {...options, ...marginOptions(margins)};
    if (pass === mostPasses) return drawChart(fitted, {dense});
    const chart = drawChart(fitted, {shapes: false, dense});
    const texts = endLabels(chart, flatten(chart, {...page, shapes: false}).texts);
    const apart =
      apartTicks(chart, texts, options) ?? brokenNames(chart, texts, options) ?? (fixed ? null : rowRoom(chart, texts));
    if (apart) {
      options = {...options, ...apart};
      continue;
    }
    const all = wantedMargins(chart, texts, margins);
    const now = {...marginsOf(chart), ...margins};
    const across = (all.left ?? now.left) + (all.right ?? now.right);
    const {left: _, right: __, ...upright} = all;
    // Margins that leave a plot of nothing help no reader.
    const wanted = across > 0.7 * chart.width ? upright : all;
    if (Object.keys(wanted).length === 0) {
      const packed = denser(chart, dense);
      if (!packed) return chart.whole ? chart : drawChart(fitted, {dense});
      dense = packed;
      continue;
    }
    margins = {...margins, ...wanted};
  }
}

function marginOptions({left, right, top, bottom}: Partial<Record<Side, number>>): PlotOptions {
  return {
    ...(left !== undefined && {marginLeft: left}),
    ...(right !== undefined && {marginRight: right}),
    ...(top !== undefined && {marginTop: top}),
    ...(bottom !== undefined && {marginBottom: bottom})
  };
}

/** The margins that must grow, in px; none where all fits. */
function wantedMargins(
  chart: DrawnChart,
  texts: readonly FlatText[],
  set: Partial<Record<Side, number>>
): Partial<Record<Side, number>> {
  // A level line is held at its other end where another font makes it too long; a turned one cannot be.
  const boxes = texts.map((text) => ({
    ...boxOf(text, text.turn % 90 === 0 ? 1 : fallbackStretch.text),
    of: text.of && axisPart(text.of.mark)
  }));
  const now = {...marginsOf(chart), ...set};
  const over: Record<Side, number> = {
    left: Math.max(0, ...boxes.map(({left}) => -left)),
    right: Math.max(0, ...boxes.map(({right}) => right - chart.width)),
    top: Math.max(0, ...boxes.map(({top}) => -top)),
    bottom: Math.max(0, ...boxes.map(({bottom}) => bottom - chart.height))
  };
  const grown: Record<Side, number> = {left: 0, right: 0, top: 0, bottom: 0};
  for (const side of sides) if (over[side] > 0.5) grown[side] = over[side] + 1;
  for (const {side, height} of titlesOnTicks(boxes, chart.height / 2)) grown[side] += height + 3;
  for (const [side, width] of turnedTitlesOnTicks(texts, boxes, chart.width / 2)) grown[side] += width + 3;
  return Object.fromEntries(
    sides.flatMap((side) => (grown[side] > 0 ? [[side, Math.ceil(now[side] + grown[side])]] : []))
  );
}

const sides = ["left", "right", "top", "bottom"] as const satisfies readonly Side[];

// What is measured needs no place in a figure.
const page = {document: treeDocument(), left: 0, top: 0, ink: "#000000", paper: "#ffffff"} as const;

/** The titles of axes that stand on ticks, each with the side that must grow and by how many px. */
function titlesOnTicks(
  boxes: readonly (Box & {readonly of: AxisPart | null})[],
  middle: number
): {readonly side: "top" | "bottom"; readonly height: number}[] {
  const ticks = boxes.filter(({of}) => of?.part === "tick label");
  const found = new Map<string, {readonly side: "top" | "bottom"; readonly height: number}>();
  for (const title of boxes) {
    if (title.of?.part !== "label") continue;
    const {scale} = title.of;
    const own = ticks.filter(({of}) => of?.scale === scale);
    // The title of an axis across has a line of its own, under the words of its ticks or over them.
    const line = scale === "x" || scale === "fx" ? {...title, left: -Infinity, right: Infinity} : title;
    const height = Math.max(
      ...ticks.map((tick) => sharedHeight(title, tick)),
      ...own.map((tick) => sharedHeight(line, tick))
    );
    if (height > (found.get(scale)?.height ?? 0))
      found.set(scale, {side: title.top > middle ? "bottom" : "top", height});
  }
  return [...found.values()];
}

/** The titles of axes that rise beside their ticks and stand on them, each with its side and by how many px it must move. */
function turnedTitlesOnTicks(
  texts: readonly FlatText[],
  boxes: readonly (Box & {readonly of: AxisPart | null})[],
  middle: number
): [Side, number][] {
  return boxes.flatMap((title, index): [Side, number][] => {
    if (title.of?.part !== "label" || !texts[index]?.turn) return [];
    const ticks = boxes.filter(({of}) => of?.part === "tick label" && of.scale === title.of?.scale);
    const over = Math.max(
      0,
      ...ticks
        .filter((tick) => sharedHeight(title, tick) > 0)
        .map((tick) => Math.min(tick.right, title.right) - Math.max(tick.left, title.left))
    );
    return over > 0 ? [[title.right > middle ? "right" : "left", over]] : [];
  });
}

function marginsOf({marks}: DrawnChart): Margins {
  return marks[0]?.margins ?? {left: 40, right: 20, top: 20, bottom: 30};
}
