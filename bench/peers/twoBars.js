import {barX, dot, plot, text} from "@observablehq/plot";
import * as echarts from "echarts";
import {JSDOM} from "jsdom";
import * as vega from "vega";
import {compile} from "vega-lite";

/** What the press draws as its lead figure, as far as a chart library goes: two bars, their labels and their values. */
const bars = [
  {name: "Azerbaijan’s arms imports", value: 69},
  {name: "Israel’s arms exports", value: 17}
];
const size = {width: 640, height: 240};

/** By Plot, in a document that is handed in. */
export function byPlot(document) {
  return plot({
    document,
    ...size,
    marginLeft: 180,
    x: {domain: [0, 100], label: "%"},
    y: {label: null},
    marks: [
      barX(bars, {x: "value", y: "name", fill: "#12436d"}),
      text(bars, {x: "value", y: "name", text: ({value}) => `${value}%`, textAnchor: "start", dx: 4})
    ]
  }).outerHTML;
}

/** By Plot, in a window of its own, as tests and scripts mostly do it. */
export const byPlotAlone = () => byPlot(new JSDOM("").window.document);

/** A document for many charts. */
export const sharedDocument = () => new JSDOM("").window.document;

/** By ECharts, rendered on the server. */
export function byECharts() {
  const chart = echarts.init(null, null, {renderer: "svg", ssr: true, ...size});
  chart.setOption({
    animation: false,
    xAxis: {type: "value", max: 100},
    yAxis: {type: "category", data: bars.map(({name}) => name)},
    grid: {left: 180},
    series: [
      {type: "bar", data: bars.map(({value}) => value), label: {show: true, formatter: "{c}%", position: "right"}}
    ]
  });
  const svg = chart.renderToSVGString();
  chart.dispose();
  return svg;
}

const scales = [
  {name: "x", domain: [0, 100], range: "width"},
  {name: "y", type: "band", domain: {data: "bars", field: "name"}, range: "height", padding: 0.2}
];
const band = {y: {scale: "y", field: "name"}, height: {scale: "y", band: 1}};
const spec = {
  ...size,
  padding: 5,
  data: [{name: "bars", values: bars}],
  scales,
  axes: [
    {orient: "bottom", scale: "x"},
    {orient: "left", scale: "y"}
  ],
  marks: [
    {
      type: "rect",
      from: {data: "bars"},
      encode: {enter: {...band, x: {scale: "x", value: 0}, x2: {scale: "x", field: "value"}, fill: {value: "#12436d"}}}
    },
    {
      type: "text",
      from: {data: "bars"},
      encode: {enter: {...band, x: {scale: "x", field: "value"}, text: {signal: "datum.value + '%'"}}}
    }
  ]
};

const liteSpec = {
  ...size,
  data: {values: bars},
  encoding: {
    x: {field: "value", type: "quantitative", scale: {domain: [0, 100]}},
    y: {field: "name", type: "nominal", sort: null}
  },
  layer: [
    {mark: {type: "bar", color: "#12436d"}},
    {mark: {type: "text", align: "left", dx: 4}, encoding: {text: {field: "value"}}}
  ]
};

/** By Vega, from a specification of Vega’s own. */
export const byVega = () => drawnByVega(spec);

/** By Vega, from one of Vega-Lite’s, as most write them. */
export const byVegaLite = () => drawnByVega(compile(liteSpec).spec);

function drawnByVega(specification) {
  const view = new vega.View(vega.parse(specification), {renderer: "none"});
  return view.toSVG().finally(() => view.finalize());
}

/** Many dots by Plot, in a document that is handed in. */
export function dotsByPlot(document, dots) {
  return plot({document, ...size, axis: null, marks: [dot(dots, {x: "x", y: "y", r: 2, fill: "#12436d"})]}).outerHTML;
}
