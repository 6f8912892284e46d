import * as Plot from "@observablehq/plot";
import * as echarts from "echarts";
import * as vega from "vega";
import {compile} from "vega-lite";
import {dated, panels, parts, points, ranked, series} from "../formData.js";

/** The charts that the forms draw, as far as a chart library goes, of the same rows. */
const size = {width: 640, height: 400};
const fill = "#12436d";
const homes = ["owned", "rented", "social"];
const kinds = parts.flatMap((row) => homes.map((kind) => ({name: row.name, kind, value: row[kind]})));
const day = ({year}) => new Date(`${year}-01-01`);

const plots = {
  bars: {
    marginLeft: 80,
    marks: [
      Plot.barX(ranked, {x: "value", y: "name", fill, sort: {y: "-x"}}),
      Plot.text(ranked, {x: "value", y: "name", text: ({value}) => `€${value}`, textAnchor: "start", dx: 4})
    ]
  },
  columns: {x: {type: "band"}, marks: [Plot.barY(dated, {x: "year", y: "value", fill}), Plot.ruleY([0])]},
  line: {
    y: {grid: true},
    marginRight: 80,
    marks: [
      Plot.line(series, {x: day, y: "value", stroke: "name"}),
      Plot.text(series, Plot.selectLast({x: day, y: "value", z: "name", text: "name", textAnchor: "start", dx: 4}))
    ]
  },
  stackedBars: {
    marginLeft: 80,
    color: {legend: true},
    marks: [
      Plot.barX(kinds, {x: "value", y: "name", fill: "kind", sort: {y: "-x"}}),
      Plot.text(kinds, Plot.stackX({x: "value", y: "name", z: "kind", text: "value", fill: "white"}))
    ]
  },
  scatter: {
    grid: true,
    marks: [
      Plot.dot(points, {x: "income", y: "life", fill}),
      Plot.text(points, {x: "income", y: "life", text: "name", dy: -8})
    ]
  }
};

/** Each by Plot, in a document that is handed in. */
export const plotsOf = (document) => named(plots, (options) => Plot.plot({document, ...size, ...options}).outerHTML);

/** Many dots, with their axes, by Plot. */
export const axedDotsByPlot = (document, dots) =>
  Plot.plot({document, ...size, marks: [Plot.dot(dots, {x: "x", y: "y", r: 2, fill})]}).outerHTML;

/** A hundred panels by Plot. */
export const panelsByPlot = (document) =>
  Plot.plot({document, ...size, axis: null, marks: [Plot.dot(panels, {fx: "panel", x: "x", y: "y", r: 1})]}).outerHTML;

const category = (rows) => ({type: "category", data: rows.map(({name, year}) => name ?? year)});
const valued = (rows, key = "value") => rows.map((row) => row[key]);
const options = {
  bars: {
    xAxis: {type: "value"},
    yAxis: category(ranked),
    series: [{type: "bar", data: valued(ranked), label: {show: true, formatter: "€{c}", position: "right"}}]
  },
  columns: {xAxis: category(dated), yAxis: {type: "value"}, series: [{type: "bar", data: valued(dated)}]},
  line: {
    xAxis: {type: "time"},
    yAxis: {type: "value"},
    series: [...new Set(valued(series, "name"))].map((name) => ({
      type: "line",
      name,
      endLabel: {show: true, formatter: "{a}"},
      data: series.filter((row) => row.name === name).map((row) => [day(row), row.value])
    }))
  },
  stackedBars: {
    legend: {},
    xAxis: {type: "value"},
    yAxis: category(parts),
    series: homes.map((name) => ({type: "bar", name, stack: "all", data: valued(parts, name), label: {show: true}}))
  },
  scatter: {
    xAxis: {type: "value"},
    yAxis: {type: "value"},
    series: [
      {
        type: "scatter",
        data: points.map(({name, income, life}) => ({name, value: [income, life]})),
        label: {show: true, formatter: "{b}", position: "top"}
      }
    ]
  }
};

/** Each by ECharts, rendered on the server. */
export const byECharts = named(options, (option) => {
  const chart = echarts.init(null, null, {renderer: "svg", ssr: true, ...size});
  chart.setOption({animation: false, ...option});
  const svg = chart.renderToSVGString();
  chart.dispose();
  return svg;
});

const field = (name, type = "quantitative", more = {}) => ({field: name, type, ...more});
const year = field("year", "temporal");
const lite = {
  bars: {
    data: {values: ranked},
    encoding: {x: field("value"), y: field("name", "nominal")},
    layer: [{mark: "bar"}, {mark: {type: "text", align: "left", dx: 4}, encoding: {text: field("value")}}]
  },
  columns: {data: {values: dated}, mark: "bar", encoding: {x: field("year", "ordinal"), y: field("value")}},
  line: {data: {values: series}, mark: "line", encoding: {x: year, y: field("value"), color: field("name", "nominal")}},
  stackedBars: {
    data: {values: kinds},
    encoding: {x: field("value", "quantitative", {stack: true}), y: field("name", "nominal")},
    layer: [
      {mark: "bar", encoding: {color: field("kind", "nominal")}},
      {mark: "text", encoding: {text: field("value"), detail: field("kind", "nominal")}}
    ]
  },
  scatter: {
    data: {values: points},
    encoding: {x: field("income"), y: field("life", "quantitative", {scale: {zero: false}})},
    layer: [{mark: "point"}, {mark: {type: "text", dy: -8}, encoding: {text: field("name", "nominal")}}]
  }
};
const specifications = named(lite, (spec) => compile({...size, ...spec}).spec);

/** Each by Vega, from a specification of Vega’s own that is made before. */
export const byVega = named(
  Object.fromEntries(Object.entries(specifications).map(([name, make]) => [name, make()])),
  (specification) => {
    const view = new vega.View(vega.parse(specification), {renderer: "none"});
    return view.toSVG().finally(() => view.finalize());
  }
);

/** A call for each of some charts, by name. */
function named(charts, call) {
  return Object.fromEntries(Object.entries(charts).map(([name, chart]) => [name, () => call(chart)]));
}
