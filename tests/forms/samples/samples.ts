import type {Chart} from "../../../src/figure/figure.js";
import type {Form} from "../../../src/form.js";
import {bars} from "../../../src/forms/bars/bars.js";
import {boundClaims, hardTables, zeros} from "./dataSets.js";
import {areaSamples} from "./areaSamples.js";
import {columnsSamples} from "./columnsSamples.js";
import {countSamples} from "./countSamples.js";
import {eventSamples} from "./eventSamples.js";
import {facetsSamples} from "./facetsSamples.js";
import {gallery} from "../gallery/gallery.js";
import {shareGridSamples, shareGridsSamples} from "./gridSamples.js";
import {groupedBarsSamples} from "./groupSamples.js";
import {histogramSamples} from "./histogramSamples.js";
import {lineSamples} from "./lineSamples.js";
import {slopeSamples} from "./slopeSamples.js";
import {sampleFigure} from "./sampleFigure.js";
import {seatsSamples} from "./seatsSamples.js";
import {scatterSamples} from "./pointSamples.js";
import {shareBarSamples, stackedBarsSamples} from "./stackSamples.js";
import {dotRangeSamples} from "./rangeSamples.js";
import {statSamples} from "./statSamples.js";
import {stripSamples} from "./stripSamples.js";
import {regionSamples} from "./regionSamples.js";
import {tileSamples} from "./tileSamples.js";
import {tableSamples} from "./tableSamples.js";
import {waterfallSamples} from "./waterfallSamples.js";
import {wholesSamples} from "./wholesSamples.js";

/** The figures of a form, by what is hard about their data. */
export type Samples = Readonly<Record<string, Chart>>;

const columns = {name: "place", value: "value"} as const;

const slug = (name: string) => `sample-${name.toLowerCase().replaceAll(" ", "-").replace(/^(\d)/, "n$1")}`;

/** A sample of each of the hard tables. */
export function ofHardTables(form: (table: (typeof hardTables)[string]) => Form): Samples {
  return Object.fromEntries(
    Object.entries(hardTables).map(([name, table]) => [name, sampleFigure(slug(name), form(table))])
  );
}

/** Samples that are hard to draw, by form: a new form adds its own here, and is drawn, checked and looked at. */
const hardSamples: Readonly<Record<string, Samples>> = {
  area: areaSamples,
  waterfall: waterfallSamples,
  tileMap: tileSamples,
  regionMap: regionSamples,
  seats: seatsSamples,
  strip: stripSamples,
  histogram: histogramSamples,
  scatter: scatterSamples,
  shareBar: shareBarSamples,
  stackedBars: stackedBarsSamples,
  tableChart: tableSamples,
  dotRange: dotRangeSamples,
  bars: {
    ...ofHardTables((table) => bars(table, columns)),
    "a bound each": sampleFigure("sample-bounds", bars(boundClaims)),
    "a highlight": sampleFigure("sample-highlight", bars(hardTables["eight rows"]!, {...columns, highlight: "Cedar"})),
    "an axis": sampleFigure("sample-axis", bars(hardTables["eight rows"]!, {...columns, labels: "axis"})),
    "an axis under flags": sampleFigure(
      "sample-flagged-axis",
      bars(hardTables["flagged falls"]!, {...columns, labels: "axis", sort: "none"})
    ),
    "an axis of changes": sampleFigure("sample-changes", bars(hardTables["negatives"]!, {...columns, labels: "axis"})),
    "a limit": sampleFigure("sample-limit", bars(hardTables["40 rows"]!, {...columns, limit: 12})),
    "zero under long names": sampleFigure("sample-zero", bars(zeros, columns)),
    "claims with a limit": sampleFigure("sample-claims-limit", bars(boundClaims, {limit: 4})),
    "a claim missing": sampleFigure("sample-claims", bars([...boundClaims.slice(0, 1), {name: "Gum", missing: true}]))
  },
  facets: facetsSamples,
  groupedBars: groupedBarsSamples,
  columns: columnsSamples,
  line: lineSamples,
  slope: slopeSamples,
  unitCount: countSamples,
  shareGrid: shareGridSamples,
  shareGrids: shareGridsSamples,
  twoWholes: wholesSamples,
  statPanel: statSamples,
  eventTimeline: eventSamples
};

/** All samples, by form: those that are hard to draw, and the one of the gallery. */
export const samples: Readonly<Record<string, Samples>> = Object.fromEntries(
  [...new Set([...Object.keys(hardSamples), ...gallery.map(({form}) => form)])].map((form) => {
    const shown = gallery.find((example) => example.form === form);
    return [form, {...hardSamples[form], ...(shown && {"the gallery": shown.chart})}];
  })
);
