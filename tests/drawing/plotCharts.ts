import * as Plot from "@observablehq/plot";

const data = Array.from({length: 40}, (_, index) => ({
  x: index,
  y: Math.sin(index / 5) * 10 + 20,
  g: "abcd"[index % 4] ?? "",
  f: index % 3,
  d: new Date(Date.UTC(2020, index % 12, 1))
}));
const at = {x: "x", y: "y"} as const;

/** Marks and settings of a Plot chart; the document is the caller's. */
type Settings = Omit<Plot.PlotOptions, "document">;

/** One chart of each kind that Plot has a mark, a transform or a setting for. */
export const plotCharts: Readonly<Record<string, () => Settings>> = {
  area: () => ({marks: [Plot.areaY(data, {...at, fill: "g"})]}),
  arrow: () => ({marks: [Plot.arrow(data, {x1: "x", x2: "y", y1: "y", y2: "x"})]}),
  "axes of one's own": () => ({
    marks: [Plot.axisX({ticks: 4}), Plot.axisY({anchor: "right"}), Plot.gridX(), Plot.dot(data, at)]
  }),
  bars: () => ({marks: [Plot.barY(data, Plot.groupX({y: "count"}, {x: "g"}))]}),
  "bars, stacked": () => ({
    marks: [Plot.barX(data, Plot.groupY({x: "sum"}, {y: "g", x: "y", fill: "f"}))],
    color: {type: "ordinal"}
  }),
  "bars, sorted": () => ({marks: [Plot.barX(data, {x: "y", y: "x", sort: {y: "-x"}})]}),
  bollinger: () => ({marks: [Plot.bollingerY(data, {...at, n: 5})]}),
  box: () => ({marks: [Plot.boxX(data, {x: "y", y: "g"})]}),
  "bubbles with titles": () => ({marks: [Plot.dot(data, {...at, r: "y", title: "g"})]}),
  cells: () => ({marks: [Plot.cell(data, {x: "g", y: "f", fill: "y"})]}),
  clipped: () => ({marks: [Plot.line(data, {...at, clip: true})], x: {domain: [5, 20]}}),
  contours: () => ({marks: [Plot.density(data, at)]}),
  delaunay: () => ({marks: [Plot.delaunayMesh(data, at), Plot.hull(data, at)]}),
  difference: () => ({marks: [Plot.differenceY(data, {x: "x", y1: 18, y2: "y"})]}),
  dodged: () => ({marks: [Plot.dot(data, Plot.dodgeY({x: "y", r: 4}))]}),
  facets: () => ({marks: [Plot.dot(data, {...at, fx: "g"})], grid: true}),
  "facets both ways": () => ({marks: [Plot.frame(), Plot.dot(data, {...at, fx: "g", fy: "f"})]}),
  hexagons: () => ({marks: [Plot.dot(data, Plot.hexbin({r: "count"}, at)), Plot.hexgrid()]}),
  histogram: () => ({marks: [Plot.rectY(data, Plot.binX({y: "count"}, {x: "y"})), Plot.ruleY([0])]}),
  images: () => ({marks: [Plot.image(data, {...at, src: () => "a.png"})]}),
  line: () => ({marks: [Plot.lineY(data, {...at, marker: "circle"})], grid: true}),
  "line over time": () => ({marks: [Plot.line(data.slice(0, 12), {x: "d", y: "y"})]}),
  "lines, curved": () => ({marks: [Plot.line(data, {...at, z: "g", curve: "catmull-rom"})]}),
  "lines with arrows": () => ({marks: [Plot.line(data, {...at, markerEnd: "arrow"})]}),
  links: () => ({marks: [Plot.link(data, {x1: "x", x2: "x", y1: 10, y2: "y"})]}),
  logarithmic: () => ({marks: [Plot.dot(data, at)], y: {type: "log", grid: true}}),
  "with anchors to other pages": () => ({marks: [Plot.dot(data, {...at, href: () => "https://example.org"})]}),
  map: () => ({marks: [Plot.sphere(), Plot.graticule()], projection: "equal-earth"}),
  normalized: () => ({marks: [Plot.areaY(data, Plot.stackY({offset: "normalize"}, {...at, fill: "g"}))]}),
  "raster of cells": () => ({marks: [Plot.rect(data, {x1: "x", x2: "y", y1: 0, y2: "f", fill: "g"})]}),
  regression: () => ({marks: [Plot.linearRegressionY(data, at)]}),
  ridgeline: () => ({marks: [Plot.areaY(data, {...at, fy: "g"})]}),
  rules: () => ({marks: [Plot.ruleX(data, {x: "x", y1: 0, y2: "y"}), Plot.tickY(data, {y: "y"})]}),
  slopes: () => ({marks: [Plot.line(data, {x: "f", y: "y", z: "g"})]}),
  "small axis labels": () => ({marks: [Plot.dot(data, at)], x: {label: "Years →", tickRotate: -30}}),
  spikes: () => ({marks: [Plot.spike(data, {...at, length: "y"})], length: {range: [0, 40]}}),
  symbols: () => ({marks: [Plot.dot(data, {...at, symbol: "g"})]}),
  texts: () => ({marks: [Plot.text(data, {...at, text: "g", lineWidth: 5})]}),
  "texts of two lines": () => ({marks: [Plot.text(["one\ntwo"], {frameAnchor: "middle"})]}),
  tree: () => ({marks: [Plot.tree(["a/b", "a/c", "a/d/e"])]}),
  vectors: () => ({marks: [Plot.vector(data, {...at, rotate: "x", length: "y"})]}),
  voronoi: () => ({marks: [Plot.voronoi(data, at)]}),
  waffle: () => ({marks: [Plot.waffleY(data, Plot.groupX({y: "count"}, {x: "g"}))]}),
  "with a blend mode": () => ({marks: [Plot.dot(data, {...at, mixBlendMode: "multiply"})]}),
  "with a caption": () => ({marks: [Plot.dot(data, at)], caption: "A caption"}),
  "with a legend": () => ({marks: [Plot.dot(data, {...at, fill: "g"})], color: {legend: true}}),
  "with a tip": () => ({marks: [Plot.dot(data, {...at, tip: true})]})
};

/** Draws one of them. */
export const plotChart = (name: string, document: Document) => Plot.plot({...plotCharts[name]?.(), document});
