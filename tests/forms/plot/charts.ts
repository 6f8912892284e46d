import * as Plot from "@observablehq/plot";
import type {PlotFormOptions} from "../../../src/forms/plot/plot.js";
import {illustration} from "../../../src/plot/marksRead.js";
import {
  type Factors,
  type Trade,
  days,
  factors,
  hills,
  letters,
  people,
  places,
  sales,
  shapes,
  survey,
  trades,
  walk,
  years
} from "./rows.js";

const legend = {legend: true} as const;

/** Charts as one finds them in the documentation of Plot, by name. */
export const charts: Readonly<Record<string, () => PlotFormOptions>> = {
  "ranked bars": () => ({
    marks: [Plot.barX(places, {x: "price", y: "place", sort: {y: "-x"}}), Plot.ruleX([0])]
  }),
  "bars in the order of their rows": () => ({marks: [Plot.barX(places, {x: "price", y: "place"})]}),
  "bars with their values": () => ({
    x: {axis: null},
    marks: [
      Plot.barX(places, {x: "price", y: "place", fill: "#12436d"}),
      Plot.text(places, {x: "price", y: "place", text: "price", textAnchor: "start", dx: 4})
    ]
  }),
  columns: () => ({y: {grid: true}, marks: [Plot.barY(letters, {x: "letter", y: "frequency"}), Plot.ruleY([0])]}),
  "columns in percent": () => ({
    y: {percent: true, grid: true},
    marks: [Plot.barY(letters, {x: "letter", y: "frequency", fill: "#12436d"}), Plot.ruleY([0])]
  }),
  "stacked columns": () => ({
    color: legend,
    marks: [Plot.barY(sales, {x: "quarter", y: "sales", fill: "region"}), Plot.ruleY([0])]
  }),
  "stacked bars": () => ({color: legend, marks: [Plot.barX(sales, {x: "sales", y: "quarter", fill: "region"})]}),
  "normalised bars": () => ({
    x: {percent: true},
    color: legend,
    marks: [Plot.barX(survey, Plot.stackX({offset: "normalize", x: "count", y: "question", fill: "answer"}))]
  }),
  "diverging bars": () => ({
    marks: [
      Plot.barX(places, {
        x: "change",
        y: "place",
        fill: (d: {change: number}) => (d.change < 0 ? "#c5510e" : "#12436d")
      }),
      Plot.ruleX([0])
    ]
  }),
  "grouped columns": () => ({
    x: {axis: null},
    color: legend,
    marks: [Plot.barY(sales, {fx: "quarter", x: "region", y: "sales", fill: "region"}), Plot.ruleY([0])]
  }),
  histogram: () => ({marks: [Plot.rectY(people, Plot.binX({y: "count"}, {x: "weight"})), Plot.ruleY([0])]}),
  "histogram by sex": () => ({
    color: legend,
    marks: [Plot.rectY(people, Plot.binX<Plot.RectYOptions>({y: "count"}, {x: "weight", fill: "sex"})), Plot.ruleY([0])]
  }),
  "counts by group": () => ({marks: [Plot.barY(people, Plot.groupX({y: "count"}, {x: "sex"})), Plot.ruleY([0])]}),
  scatter: () => ({grid: true, marks: [Plot.dot(people, {x: "weight", y: "height"})]}),
  "scatter by colour": () => ({
    grid: true,
    color: legend,
    marks: [Plot.dot(people, {x: "weight", y: "height", stroke: "sex"})]
  }),
  "scatter by symbol": () => ({
    symbol: legend,
    marks: [Plot.dot(people, {x: "weight", y: "height", symbol: "sex"})]
  }),
  bubbles: () => ({marks: [Plot.dot(places, {x: "price", y: "change", r: "area", fill: "#12436d", fillOpacity: 0.6})]}),
  "scatter of continuous colour": () => ({
    color: {legend: true, scheme: "viridis"},
    marks: [Plot.dot(people, {x: "weight", y: "height", fill: "age", r: 4})]
  }),
  "regression line": () => ({
    marks: [
      Plot.dot(people, {x: "weight", y: "height"}),
      illustration(Plot.linearRegressionY(people, {x: "weight", y: "height"}), "a straight line fitted to the dots")
    ]
  }),
  line: () => ({y: {grid: true}, marks: [Plot.lineY(days, {x: "date", y: "close"})]}),
  "line over years": () => ({marks: [Plot.lineY(years, {x: "year", y: "value", marker: true})]}),
  "line with a gap": () => ({marks: [Plot.lineY(days, {x: "date", y: "gapped"})]}),
  "lines by series": () => ({
    color: legend,
    marks: [Plot.ruleY([0]), Plot.lineY(walk, {x: "date", y: "value", stroke: "series"})]
  }),
  "lines with end labels": () => ({
    marginRight: 60,
    marks: [
      Plot.lineY(walk, {x: "date", y: "value", stroke: "series"}),
      Plot.text(walk, Plot.selectLast({x: "date", y: "value", z: "series", text: "series", textAnchor: "start", dx: 3}))
    ]
  }),
  "curved line": () => ({marks: [Plot.lineY(years, {x: "year", y: "value", curve: "catmull-rom"})]}),
  "smooth line": () => ({marks: [Plot.lineY(years, {x: "year", y: "value", curve: "basis"})]}),
  "stepped line": () => ({marks: [Plot.lineY(years, {x: "year", y: "value", curve: "step", marker: true})]}),
  "line stepped after its values": () => ({marks: [Plot.lineY(days, {x: "date", y: "gapped", curve: "step-after"})]}),
  "line stepped before its values": () => ({marks: [Plot.lineY(days, {x: "date", y: "close", curve: "step-before"})]}),
  "a band with a gap": () => ({
    marks: [
      Plot.areaY(days, {
        x: "date",
        y1: "close",
        y2: (row: {gapped: number | null}) => (row.gapped === null ? null : row.gapped + 5)
      })
    ]
  }),
  "days downwards": () => ({marks: [Plot.areaX(days, {y: "date", x: "close"})]}),
  "hours downwards": () => ({
    marks: [Plot.dot([0, 5, 9, 14], {y: (hour) => new Date(Date.UTC(2024, 2, 5, hour)), x: (hour) => hour * 2})]
  }),
  "stepped area": () => ({marks: [Plot.areaY(days, {x: "date", y1: 0, y2: "gapped", curve: "step-after"})]}),
  "stack of stepped areas": () => ({
    color: {legend: true},
    marks: [
      Plot.areaY(walk, {x: "date", y: (row: {value: number}) => Math.abs(row.value), fill: "series", curve: "step"})
    ]
  }),
  "moving average": () => ({marks: [Plot.lineY(days, Plot.windowY({k: 7, x: "date", y: "close"}))]}),
  area: () => ({
    marks: [
      Plot.areaY(days, {x: "date", y: "close", fillOpacity: 0.3}),
      Plot.lineY(days, {x: "date", y: "close"}),
      Plot.ruleY([0])
    ]
  }),
  "stacked areas": () => ({
    color: legend,
    marks: [Plot.areaY(walk, {x: "date", y: "value", fill: "series"}), Plot.ruleY([0])]
  }),
  "confidence band": () => ({
    marks: [
      Plot.areaY(years, {x: "year", y1: "low", y2: "high", fillOpacity: 0.2}),
      Plot.lineY(years, {x: "year", y: "value"})
    ]
  }),
  "bollinger bands": () => ({marks: [Plot.bollingerY(days, {x: "date", y: "close", n: 10, stroke: "#12436d"})]}),
  "log scale": () => ({
    y: {type: "log", grid: true, label: "price, log scale"},
    marks: [Plot.dot(places, {x: "change", y: "area"})]
  }),
  "root scale": () => ({
    x: {type: "sqrt", label: "area, square root scale"},
    marks: [Plot.dot(places, {x: "area", y: "place"})]
  }),
  "symlog scale": () => ({
    x: {type: "symlog", label: "change, log scale"},
    marks: [Plot.dot(places, {x: "change", y: "place"})]
  }),
  "reversed axis": () => ({y: {reverse: true, label: "rank"}, marks: [Plot.lineY(years, {x: "year", y: "rank"})]}),
  "axes at the top and the right": () => ({
    x: {axis: "top"},
    y: {axis: "right"},
    marks: [Plot.dot(people, {x: "weight", y: "height"})]
  }),
  "explicit axes": () => ({
    marks: [
      Plot.axisX({anchor: "bottom", label: "Weight (kg)", ticks: 5}),
      Plot.axisY({anchor: "left", label: "Height", tickSize: 0}),
      Plot.gridY({stroke: "#cccccc"}),
      Plot.dot(people, {x: "weight", y: "height"})
    ]
  }),
  "labels rotated": () => ({
    marginBottom: 70,
    x: {tickRotate: -30},
    marks: [Plot.barY(places, {x: "place", y: "price"})]
  }),
  facets: () => ({grid: true, marks: [Plot.frame(), Plot.dot(people, {x: "weight", y: "height", fx: "sex"})]}),
  "facets down": () => ({marks: [Plot.frame(), Plot.lineY(walk, {x: "date", y: "value", fy: "series"})]}),
  "facets both ways": () => ({
    marks: [Plot.frame(), Plot.dot(people, {x: "weight", y: "height", fx: "sex", fy: "team"})]
  }),
  "box plot": () => ({marks: [Plot.boxX(people, {x: "weight", y: "team"})]}),
  "box plot, upright": () => ({marks: [Plot.boxY(people, {x: "team", y: "weight"})]}),
  "strip plot": () => ({marks: [Plot.tickX(people, {x: "weight", y: "team"})]}),
  beeswarm: () => ({marks: [Plot.dotX(people, Plot.dodgeY({x: "weight", r: 3, fill: "#12436d"}))]}),
  hexbins: () => ({
    illustration: "dots in hexagons, the darker the more",
    color: {legend: true, scheme: "ylgnbu"},
    marks: [Plot.dot(people, Plot.hexbin({fill: "count"}, {x: "weight", y: "height"}))]
  }),
  "heat map": () => ({
    color: {legend: true, scheme: "blues"},
    marks: [Plot.cell(sales, {x: "quarter", y: "region", fill: "sales", inset: 0.5})]
  }),
  "names in lines under columns": () => ({marks: [Plot.barY(trades, {x: "trade", y: "jobs"})]}),
  "turned names under columns": () => ({
    marks: [
      Plot.barY(
        trades.flatMap(({trade, jobs}) => ["onland", "atsea"].map((where) => ({trade: `${trade}${where}`, jobs}))), // prettier-ignore
        {x: ({trade}: Trade) => trade.replaceAll(/[ -]/g, ""), y: "jobs"}
      )
    ]
  }),
  "names by turns under columns": () => ({
    marks: [Plot.barY(trades, {x: ({trade}: Trade) => trade.replaceAll(/[ -]/g, ""), y: "jobs"})]
  }),
  "names of panels in lines": () => ({marks: [Plot.barY(trades, {fx: "trade", y: "jobs"}), Plot.ruleY([0])]}),
  "columns of forty-five years": () => ({
    marks: [
      Plot.barY(
        Array.from({length: 45}, (_, index) => ({year: 1980 + index, jobs: 3 + (index % 7)})),
        {x: "year", y: "jobs"}
      )
    ]
  }),
  "numbers of twelve figures": () => ({
    marks: [Plot.dot(trades, {x: ({jobs}: Trade) => 1.2e12 + jobs * 4e9, y: "jobs"})]
  }),
  "products in a grid of their factors": () => ({
    padding: 0,
    marks: [
      Plot.cell(factors, {x: "across", y: "down", fill: "#dddddd"}),
      Plot.text(factors, {x: "across", y: "down", text: ({across, down}: Factors) => `${across * down}`})
    ]
  }),
  "heat map of bins": () => ({
    color: {legend: true},
    marks: [Plot.rect(people, Plot.bin({fill: "count"}, {x: "weight", y: "height"}))]
  }),
  "threshold colours": () => ({
    color: {type: "threshold", domain: [10, 20, 30], scheme: "blues", legend: true, label: "price"},
    marks: [Plot.cell(places, {x: "place", fill: "price"})]
  }),
  "quantile colours": () => ({
    color: {type: "quantile", n: 4, scheme: "blues", legend: true},
    marks: [Plot.barX(places, {x: "price", y: "place", fill: "area"})]
  }),
  density: () => ({
    illustration: "a density of dots, as contours",
    marks: [Plot.density(people, {x: "weight", y: "height"}), Plot.dot(people, {x: "weight", y: "height", r: 2})]
  }),
  contours: () => ({
    illustration: "a made-up hill, as contours",
    color: {legend: true},
    marks: [Plot.contour(hills, {x: "x", y: "y", fill: "z", interval: 5})]
  }),
  "choropleth map": () => ({
    projection: "mercator",
    color: {type: "threshold", domain: [2, 4], scheme: "blues", legend: true},
    marks: [Plot.geo(shapes, {fill: (d: {properties: {value: number}}) => d.properties.value, stroke: "#ffffff"})]
  }),
  "map of bubbles": () => ({
    projection: "equirectangular",
    illustration: "circles on a map, each where its place is",
    marks: [Plot.geo(shapes, {stroke: "#999999"}), Plot.dot(places, {x: "longitude", y: "latitude", r: "area"})]
  }),
  graticule: () => ({projection: "equal-earth", marks: [Plot.graticule(), Plot.sphere(), Plot.geo(shapes)]}),
  tree: () => ({
    axis: null,
    marginLeft: 40,
    marginRight: 120,
    illustration: "a tree of folders",
    marks: [Plot.tree(["a/b/c", "a/b/d", "a/e", "a/f/g"], {delimiter: "/"})]
  }),
  "slope chart": () => ({
    x: {type: "point", domain: ["before", "after"]},
    marks: [Plot.link(places, {x1: () => "before", x2: () => "after", y1: "low", y2: "price"})]
  }),
  arrows: () => ({marks: [Plot.arrow(places, {x1: "low", x2: "price", y1: "change", y2: "change"})]}),
  "bent arrows": () => ({
    illustration: "arrows from one year to another",
    marks: [Plot.arrow(places, {x1: "low", x2: "price", y1: 0, y2: "change", bend: true})]
  }),
  vectors: () => ({
    illustration: "wind at a grid of places",
    marks: [Plot.vector(hills, {x: "x", y: "y", length: "z", rotate: (d: {x: number}) => d.x * 30})]
  }),
  spikes: () => ({
    illustration: "spikes as long as their value",
    marks: [Plot.spike(places, {x: "price", y: "change", length: "area"})]
  }),
  waffle: () => ({marks: [Plot.waffleY(places, {x: "place", y: "price"})]}),
  "waffle of hundreds": () => ({marks: [Plot.waffleX(places, {y: "place", x: "area", unit: 10})]}),
  "static tip": () => ({
    marks: [
      Plot.lineY(days, {x: "date", y: "close"}),
      Plot.tip(days.slice(10, 11), {x: "date", y: "close", title: () => "The bridge opens"})
    ]
  }),
  "tips on hover": () => ({marks: [Plot.dot(people, {x: "weight", y: "height", tip: true})]}),
  crosshair: () => ({
    marks: [Plot.dot(people, {x: "weight", y: "height"}), Plot.crosshair(people, {x: "weight", y: "height"})]
  }),
  pointer: () => ({
    marks: [
      Plot.lineY(days, {x: "date", y: "close"}),
      Plot.dot(days, Plot.pointerX({x: "date", y: "close", fill: "red"}))
    ]
  }),
  "auto mark": () => ({marks: [Plot.auto(people, {x: "weight", y: "height"})]}),
  "auto histogram": () => ({marks: [Plot.auto(people, {x: "weight"})]}),
  "clipped line": () => ({y: {domain: [90, 110]}, marks: [Plot.lineY(days, {x: "date", y: "close", clip: true})]}),
  "inset bars": () => ({marks: [Plot.barX(places, {x: "price", y: "place", insetTop: 2, insetBottom: 2})]}),
  "round bars": () => ({marks: [Plot.barX(places, {x: "price", y: "place", rx: 3})]}),
  candlesticks: () => ({
    marks: [
      Plot.ruleX(days.slice(0, 20), {x: "date", y1: "low", y2: "high"}),
      Plot.ruleX(days.slice(0, 20), {x: "date", y1: "open", y2: "close", strokeWidth: 4})
    ]
  }),
  dumbbells: () => ({
    marks: [
      Plot.ruleY(places, {x1: "low", x2: "price", y: "place"}),
      Plot.dot(places, {x: "low", y: "place", fill: "#ffffff", stroke: "#12436d"}),
      Plot.dot(places, {x: "price", y: "place", fill: "#12436d"})
    ]
  }),
  lollipops: () => ({
    marks: [
      Plot.ruleX(letters, {x: "letter", y: "frequency"}),
      Plot.dot(letters, {x: "letter", y: "frequency", fill: "#12436d"})
    ]
  }),
  "gantt chart": () => ({marks: [Plot.barX(places, {x1: "from", x2: "until", y: "place"})]}),
  "names on dots": () => ({
    marks: [
      Plot.dot(places, {x: "price", y: "change"}),
      Plot.text(places, {x: "price", y: "change", text: "place", dy: -8})
    ]
  }),
  voronoi: () => ({
    illustration: "cells nearest to each dot",
    marks: [Plot.voronoi(people, {x: "weight", y: "height"}), Plot.dot(people, {x: "weight", y: "height", r: 2})]
  }),
  hull: () => ({
    illustration: "an outline around all dots",
    marks: [Plot.hull(people, {x: "weight", y: "height"}), Plot.dot(people, {x: "weight", y: "height"})]
  }),
  "cumulative line": () => ({marks: [Plot.lineY(years, Plot.mapY("cumsum", {x: "year", y: "value"}))]}),
  "interval columns": () => ({
    marks: [Plot.rectY(years, {x: (d: {date: Date}) => d.date, y: "value", interval: "year"})]
  }),
  "connected scatter": () => ({
    marks: [
      Plot.line(years, {x: "value", y: "rank", marker: "dot"}),
      Plot.text(years, {x: "value", y: "rank", text: (d: {year: number}) => String(d.year), dy: -8})
    ]
  }),
  "difference of two lines": () => ({marks: [Plot.differenceY(days, {x: "date", y1: "open", y2: "close"})]}),
  "frame and annotation": () => ({
    marks: [
      Plot.frame(),
      Plot.dot(people, {x: "weight", y: "height"}),
      Plot.text(["A made-up team"], {frameAnchor: "top-right", dx: -6, dy: 6})
    ]
  }),
  "scales in whole pixels": () => ({
    x: {round: true},
    y: {percent: true},
    marks: [
      Plot.rectY(people, Plot.binX<Plot.RectYOptions>({y: "proportion"}, {x: "weight", thresholds: 13})),
      Plot.ruleY([0])
    ]
  }),
  "one value": () => ({marks: [Plot.dot([{price: 3, change: 5}], {x: "price", y: "change"})]}),
  "scatter inside its frame": () => ({
    inset: 12,
    grid: true,
    facet: {data: people, x: "team"},
    marks: [Plot.frame(), Plot.dot(people, {x: "weight", y: "height"})]
  }),
  "numbers over the grid": () => ({
    marks: [
      Plot.gridY({strokeDasharray: "2,2"}),
      Plot.axisY({tickSize: 0, dx: 34, dy: -6, lineAnchor: "bottom"}),
      Plot.lineY(days, {x: "date", y: "close"})
    ]
  }),
  "values that are not known": () => ({
    color: {scheme: "YlGnBu", unknown: "#cccccc", legend: true},
    marks: [
      Plot.cell(walk, {
        x: (_, row) => row % 8,
        y: (_, row) => Math.floor(row / 8),
        fill: (d: {value: number}, row) => (row % 5 ? d.value : null)
      })
    ]
  }),
  "numbers as names": () => ({
    color: {type: "ordinal"},
    marks: [
      Plot.cellX([3, 1, 4, 2], {fill: Plot.identity}),
      Plot.textX([3, 1, 4, 2], {text: Plot.identity, fill: "#000"})
    ]
  }),
  "greys from white": () => ({
    color: {scheme: "greys", legend: true},
    marks: [Plot.cell(people, Plot.group({fill: "count"}, {x: "sex", y: "team"}))]
  }),
  "a line from one row to another": () => ({
    marks: [
      Plot.line([
        [50, 150],
        [80, 190]
      ]),
      Plot.dot(people, {x: "weight", y: "height"})
    ]
  }),
  "a stream": () => ({
    color: legend,
    y: {axis: null},
    marks: [Plot.areaY(sales, {x: "quarter", y: "sales", fill: "region", offset: "wiggle"})]
  }),
  "box plot of bare numbers": () => ({marks: [Plot.boxX([0, 3, 4.4, 4.5, 4.6, 5, 7])]}),
  "a line over its dots": () => ({
    marks: [
      Plot.dot(days, {x: "date", y: "close", fill: "#999999"}),
      Plot.lineY(days, Plot.windowY(7, {x: "date", y: "close", strokeWidth: 3}))
    ]
  }),
  "numbers in the cells of numbered rows and columns": () => ({
    x: {axis: "top"},
    color: {scheme: "PiYG", legend: true},
    marks: [
      Plot.cell(walk, {
        x: (_, row) => 1 + (row % 9),
        y: (_, row) => 1 + Math.floor(row / 9),
        fill: "value"
      }),
      Plot.text(walk, {
        x: (_, row) => 1 + (row % 9),
        y: (_, row) => 1 + Math.floor(row / 9),
        text: "value",
        fill: "#000"
      })
    ]
  }),
  "a dashed line": () => ({
    marks: [Plot.lineY(days, {x: "date", y: "high", strokeDasharray: "4,3"}), Plot.lineY(days, {x: "date", y: "close"})]
  }),
  "bins from zero": () => ({marks: [Plot.rectY([1, 2, 5, 3, 8], Plot.binX())]}),
  "stack with gaps": () => ({
    color: legend,
    marks: [Plot.barX(sales, {x: "sales", y: "quarter", fill: "region", insetLeft: 1})]
  })
};
