import type {PlotOptions} from "@observablehq/plot";
import {attributesOf, element} from "../../drawing/element.js";
import {setRole} from "../../drawing/roles.js";
import type {Palette} from "../../theme/theme.js";
import type {TextLine} from "../../type/typeset.js";
import type {MarkRead} from "../marksRead.js";
import {type PlotPlace, plotPlace} from "../plotPlace.js";
import {type ChartReading, chartRole} from "./chartRole.js";
import {chartTextRole} from "./texts/chartTextRole.js";
import type {DrawnChart} from "./drawChart.js";
import type {FactTables} from "./factTables.js";
import {type FlatMark, flatten, type ClipBox} from "./flat/flatten.js";
import {legendsOf} from "./legends.js";
import {extentOf} from "./flat/extentOf.js";
import {inked, isOfNames} from "./flat/inked.js";
import {seriesColours} from "./flat/seriesPaints.js";
import {clearOfDots, dotsIn} from "./texts/clearOfDots.js";
import {crowdedDots, crowdedNames} from "./texts/crowdedNames.js";
import {endLabels} from "./texts/endLabels.js";
import {placedNames} from "./texts/placedNames.js";
import {readableTexts} from "./texts/readableTexts.js";
import {thinTicks} from "./ticks/thinTicks.js";
import {waffleRuns} from "./flat/waffleRuns.js";

/** Where a chart stands in its figure, and what is known of its marks. */
interface ComposeOptions {
  readonly area: {
    readonly document: Document;
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly palette: Palette;
  };
  readonly tables: FactTables;
  readonly saidOf: (mark: object) => MarkRead | null;
  readonly illustration: string | null;
}

/** A chart with its legends, measured, and drawn when asked. */
export interface ComposedChart {
  /** Px. */
  readonly height: number;
  /** What is wrong with its names at this width, and the way out; *null* where all find room. */
  readonly crowded: string | null;
  readonly texts: readonly TextLine[];
  /** @throws for a mark that no measure follows from, and for what a file cannot hold */
  draw(): {readonly marks: readonly SVGElement[]; readonly texts: readonly TextLine[]};
}

/** Puts a chart and its legends in a figure, each shape and each text with its role. */
export function composeChart(chart: DrawnChart, options: PlotOptions, given: ComposeOptions): ComposedChart {
  const {area, tables, saidOf, illustration} = given;
  const {document, left, top, palette} = area;
  const scale = ((name) => {
    const own = chart.scale(name);
    return own && inked(own, palette);
  }) satisfies DrawnChart["scale"];
  const colours = chart.scale("color");
  const page = {
    document,
    ink: palette.ink,
    paper: palette.paper,
    quiet: palette.contextEdge,
    series: seriesColours(palette),
    ours: colours === undefined || isOfNames(colours)
  };
  const legend = legendsOf(options, scale, {...page, left, top, width: area.width});
  const flattened = (at: number) => flatten(chart, {...page, left, top: at, accent: palette.highlight});
  const first = flattened(top + legend.height);
  const beyond = beyondOf(first.marks, top + legend.height, chart.height);
  const below = top + legend.height + beyond.above;
  const flat = beyond.above > 0 ? flattened(below) : first;
  const ended = endLabels(chart, thinTicks(chart, flat.texts), below);
  const dots = dotsIn(flat.marks, ended);
  const {texts: placedTexts, lost} = placedNames(chart, clearOfDots(ended, dots), dots, {left, top: below});
  const kept = readableTexts(placedTexts, flat.marks, page);
  const place = placeOf(scale, chart, left, below);
  const texts = kept.map((text): TextLine => {
    const {x, y, style, fill, anchor, turn} = text;
    const role = chartTextRole(text, place, tables);
    // As in all forms the numbers of an axis stand back behind those of the data.
    const isQuiet = fill === palette.ink && isOfNumbers(role);
    return {
      text: text.text,
      x,
      y,
      style,
      fill: isQuiet ? palette.mutedInk : fill,
      anchor,
      uses: [],
      role,
      ...(turn !== 0 && {turn})
    };
  });
  const reading: ChartReading = {place, tables, saidOf, illustration};
  const marks = flat.marks.flatMap((mark) => placed(mark, reading, document));
  checkSize(flat.marks);
  return {
    crowded:
      crowdedNames(chart, endLabels(chart, flatten(chart, {...page, left: 0, top: 0, shapes: false}).texts)) ??
      crowdedDots(chart, lost),
    height: Math.ceil(legend.height + beyond.above + chart.height + beyond.under),
    texts: [...legend.texts, ...texts],
    draw: () => ({marks: [...legend.marks, ...marks], texts: [...legend.texts, ...texts]})
  };
}

/** Whether a text is a number or a date of an axis, and no name. */
const isOfNumbers = (role: TextLine["role"]) =>
  typeof role === "object" && "tick" in role && role.tick.type !== "band" && role.tick.type !== "point";

/** The scales of a chart, as its shapes stand on them. */
function placeOf(scaleOf: DrawnChart["scale"], {marks: [first]}: DrawnChart, left: number, top: number): PlotPlace {
  const panel = {left: first?.margins.left ?? 0, top: first?.margins.top ?? 0};
  // What is drawn is what the transform of a scale makes of the data; the domain is of that.
  const scale = (name: Parameters<DrawnChart["scale"]>[0]) => {
    const known = scaleOf(name);
    if (!known) return undefined;
    const {transform: _transform, ...rest} = known;
    return rest;
  };
  return plotPlace({scale}, {left, top, panel});
}

function placed(flat: FlatMark, reading: ChartReading, document: Document): SVGElement[] {
  const runs = waffleRuns(flat, reading);
  const groups = runs
    ? runs.map(([cells, role]) => setRole(wrapped(flat, cells, document), role))
    : [setRole(flat.group, chartRole(flat, reading))];
  if (flat.markers.length > 0) groups.push(setRole(element(document, "g", {}, flat.markers), {furniture: "sign"}));
  return flat.clip && !isInside(flat, flat.clip) ? [clipped(groups, flat.clip, document)] : groups;
}

/** Some shapes of a mark in a group that paints them as its own does. */
function wrapped({group}: FlatMark, shapes: readonly SVGElement[], document: Document): SVGGElement {
  return element(document, "g", Object.fromEntries(attributesOf(group)), shapes);
}

/** An svg inside the figure cuts off what is beyond its edges, and needs no id. */
function clipped(groups: readonly SVGElement[], {x, y, width, height}: ClipBox, document: Document): SVGElement {
  const at = [x, y, width, height].map((each) => Math.round(each * 100) / 100);
  const [left = 0, top = 0, wide = 0, high = 0] = at;
  return element(document, "svg", {x: left, y: top, width: wide, height: high, viewBox: at.join(" ")}, groups);
}

function isInside({shapes}: FlatMark, {x, y, width, height}: ClipBox): boolean {
  return shapes.every((shape) => {
    const {left, top, right, bottom} = extentOf(shape);
    return left >= x - 0.5 && top >= y - 0.5 && right <= x + width + 0.5 && bottom <= y + height + 0.5;
  });
}

/** Px by which shapes that are not clipped reach over the chart and under it, as a swarm of many dots does. */
function beyondOf(marks: readonly FlatMark[], top: number, height: number): {above: number; under: number} {
  const beyond = {above: 0, under: 0};
  for (const {shapes, clip} of marks) {
    if (clip) continue;
    for (const shape of shapes) {
      const extent = extentOf(shape);
      beyond.above = Math.max(beyond.above, top - extent.top);
      beyond.under = Math.max(beyond.under, extent.bottom - top - height);
    }
  }
  return {above: Math.ceil(beyond.above), under: Math.ceil(beyond.under)};
}

/** Bytes that the shapes of a chart may take. */
const mostBytes = 400_000;

function checkSize(marks: readonly FlatMark[]): void {
  let bytes = 0;
  for (const shape of marks.flatMap(({shapes, markers}) => [...shapes, ...markers])) {
    bytes += 12;
    for (const name of shape.getAttributeNames()) bytes += name.length + 4 + (shape.getAttribute(name) ?? "").length;
  }
  if (bytes <= mostBytes) return;
  throw new Error(
    `too large: ${Math.round(bytes / 1000)} kB of shapes (at most ${mostBytes / 1000} kB; draw fewer marks, or bin them): plot`
  );
}
