import {plotInPx} from "../../plot/plotInPx.js";
import {areaY, line, ruleX} from "@observablehq/plot";
import type {Area, Drawing} from "../../form.js";
import {endLabelParts, type PlacedEndLabel} from "../../plot/series/endLabels.js";
import {hatchRings} from "../../plot/hatch.js";
import {leaderMarks} from "../../plot/labels/leaderMarks.js";
import {gridLines, type LinearAxis, zeroLine} from "../../plot/linearAxis.js";
import {furniture, type MarkRead, shows} from "../../plot/marksRead.js";
import type {PartPaint} from "../../plot/parts/partColours.js";
import type {colourScale} from "../../plot/parts/partKey.js";
import {plotMarks} from "../../plot/plotMarks.js";
import type {SeriesPoint} from "../../plot/series/series.js";
import {type TimePlot, valueAxisWords} from "../../plot/series/timePlot.js";
import {isolatedPoints, stretchesOf} from "../../plot/series/stretches.js";
import {timeAxisMarks, timeAxisWords, type TimeTick} from "../../plot/series/timeAxis.js";
import {areaHatch} from "../../theme/areaSizes.js";
import {loneLayer} from "../../theme/lineSizes.js";
import {strokeWidths} from "../../theme/strokes.js";
import type {Palette} from "../../theme/theme.js";
import type {Block} from "../../type/typeset.js";
import type {Layer, LayerPoint} from "./layer.js";
import type {InsideLabel} from "./layerLabels.js";

/** All that a chart of areas is drawn from. */
export interface AreaChart {
  readonly layers: readonly Layer[];
  readonly plot: TimePlot;
  readonly axis: LinearAxis;
  readonly ticks: readonly TimeTick[];
  readonly key: Block;
  readonly paints: ReadonlyMap<string, PartPaint>;
  readonly colours: ReturnType<typeof colourScale>;
  /** The labels at the ends of layers, or those inside them. */
  readonly labels: readonly PlacedEndLabel[];
  readonly inside: readonly InsideLabel[];
  /** Px of the place in its layer to which the label of a point belongs. */
  readonly end: (point: SeriesPoint) => readonly [x: number, y: number];
  /** Px from the plot to the labels at its right. */
  readonly gap: number;
}

/** Draws areas, their axes and their labels. */
export function drawArea(chart: AreaChart, area: Area): Drawing {
  const {layers, plot, axis, ticks, key, labels, inside, gap} = chart;
  const {palette, document} = area;
  const {box, domain, at, level} = plot;
  const {left, top, width, height} = box;
  const options = {document, ...box, ...plot.scales};
  const parts = endLabelParts(labels, chart.end, left + width + gap);
  const hatches = hatchesOf(layers, (point) => [at(point.at) - left, level(point.from ?? 0) - top, level(point.to ?? 0) - top]); // prettier-ignore
  const hatch = furniture(
    line(hatches, {x: "x", y: "y", z: "area", stroke: palette.paper, strokeWidth: strokeWidths.hatch}),
    "hatch"
  );
  const marks = [
    ...plotMarks([gridLines(axis, "y", palette), ...layerMarks(chart, palette), zeroLine("y", palette)], {
      ...options,
      ...(!chart.paints.has("") && {color: chart.colours})
    }),
    ...plotInPx(hatches.length > 0 ? [hatch] : [], {document, ...box}),
    ...plotMarks(timeAxisMarks(ticks, height, {line: domain[0] !== 0, palette}), options),
    ...leaderMarks(parts.leaders, box, area)
  ];
  return {
    marks,
    texts: [
      ...key.place(area.left, area.top),
      ...valueAxisWords(axis, plot, palette),
      ...timeAxisWords(ticks, plot, palette),
      ...parts.texts,
      ...inside.flatMap(({block, x, y}) => block.place(x, Math.round(y - block.height / 2), "middle"))
    ]
  };
}

interface Drawn extends LayerPoint {
  readonly layer: string;
  readonly stretch: string;
}

const of = {
  x: ({facts}: SeriesPoint) => facts.date ?? "",
  y: ({facts}: SeriesPoint) => facts.value ?? ""
};

/** The layers, an area for each stretch without a gap; a lone date is a line as high as its number. */
function layerMarks({layers, paints}: AreaChart, palette: Palette): MarkRead[] {
  const drawn = layers.flatMap((layer) =>
    stretchesOf(layer.points).flatMap(({points}, stretch) => points.map((point): Drawn => named(point, layer, stretch)))
  );
  const lone = layers.flatMap((layer) =>
    isolatedPoints(layer.points).map((point, index) => named(point, layer, index))
  );
  // The colour of an area without a name tells nothing.
  const fill = paints.get("")?.fill ?? ({value: "layer", scale: "color"} as const);
  const edge = ({layer}: Drawn) => (paints.get(layer)?.pale ? palette.contextEdge : palette.paper);
  const showing = {of, by: {y: "length"}, ...(layers.length > 1 && ({base: "stack"} as const))} as const;
  const ends = {y1: "from", y2: "to"} as const;
  const edges = {stroke: {value: edge, scale: null}, strokeWidth: strokeWidths.hairline} as const;
  // A line has no edge: it takes the colour of what the edge would be.
  const own = ({layer}: Drawn) =>
    paints.get(layer)?.pale ? palette.contextEdge : (paints.get(layer)?.fill ?? palette.ink);
  const stroke = {value: own, scale: null} as const;
  const rule = {x: "at", y1: "to", y2: "from", stroke, strokeWidth: loneLayer} as const;
  return [
    ...(drawn.length > 0 ? [shows(areaY(drawn, {x: "at", ...ends, z: "stretch", fill, ...edges}), showing)] : []),
    ...(lone.length > 0 ? [shows(ruleX(lone, rule), showing)] : [])
  ];
}

const named = (point: LayerPoint, {name}: Layer, stretch: number): Drawn => ({
  ...point,
  layer: name.text,
  stretch: `${name.text} ${stretch}`
});

/** The hatches of stretches whose numbers may still change, or were not counted; in px of the plot. */
function hatchesOf(
  layers: readonly Layer[],
  edges: (point: LayerPoint) => readonly [x: number, from: number, to: number]
) {
  return layers.flatMap((layer) =>
    stretchesOf(layer.points).flatMap(({points, flagged}, index) => {
      if (!flagged) return [];
      const sides = points.filter(({value}) => value !== null).map(edges);
      const far = sides.map(([x, , to]) => [x, to] as const);
      const near = sides.toReversed().map(([x, from]) => [x, from] as const);
      const area = `${layer.name.text} ${index}`;
      return hatchRings([[...far, ...near]], areaHatch).map((corner) => ({...corner, area}));
    })
  );
}
