import * as Plot from "@observablehq/plot";
import type {Row} from "./datasets.js";
import {plotSVG} from "./plotCharts.js";
import {type Spec, vegaChart} from "./vegaLiteCharts.js";
import type {RuleName} from "../../src/check/rules.js";

const spending: Row[] = [
  {item: "Schools", cost: 412},
  {item: "Roads", cost: 231},
  {item: "Parks", cost: 96},
  {item: "Debt", cost: 178},
  {item: "Police", cost: 305}
];
const years = [2018, 2019, 2020, 2021, 2022, 2023];
const kinds = ["Rail", "Road", "Water"];
const freight: Row[] = years.flatMap((year, i) =>
  kinds.map((kind, k) => ({
    year: String(year),
    kind,
    tonnes: Math.round(120 - 30 * k + 9 * i * (k - 0.7) + ((i * 37 + k * 23) % 17))
  }))
);
const months = "Jan Feb Mar Apr May Jun Jul Aug".split(" ");
const weather: Row[] = months.map((month, i) => ({
  month,
  low: -6 + 3 * i - (i > 5 ? 2 * (i - 5) : 0),
  high: 3 + 3.5 * i - (i > 5 ? 1.5 * (i - 5) : 0)
}));
const days = ["Mon", "Tue", "Wed", "Thu", "Fri"];
const calls: Row[] = days.flatMap((day, i) =>
  ["08", "12", "16", "20"].map((hour, k) => ({day, hour: `${hour} h`, calls: 12 + ((i * 31 + k * 47) % 53)}))
);
const terms: Row[] = [
  {name: "Marn", start: 1991, end: 1999},
  {name: "Osta", start: 1999, end: 2004},
  {name: "Vell", start: 2004, end: 2015},
  {name: "Tarn", start: 2015, end: 2022},
  {name: "Sund", start: 2022, end: 2024}
];

const q = (field: string, more: object = {}) => ({field, type: "quantitative", ...more});
const n = (field: string, more: object = {}) => ({field, type: "nominal", sort: null, ...more});
const o = (field: string, more: object = {}) => ({field, type: "ordinal", sort: null, ...more});

/** What of a chart may be drawn otherwise. */
interface More {
  readonly name?: string;
  readonly number?: string;
  readonly x?: Spec;
  readonly y?: Spec;
}
type Draw = (data: readonly Row[], more?: More) => Promise<string>;
const vega =
  (spec: (data: readonly Row[], more: More) => Spec): Draw =>
  (data, more = {}) =>
    vegaChart("", data, spec(data, more)).draw();
const plot =
  (options: (data: readonly Row[], more: More) => Plot.PlotOptions): Draw =>
  async (data, more = {}) =>
    plotSVG(options(data, more));

const pie = vega((_, more) => ({
  encoding: {theta: q("cost", {stack: true}), color: n("item")},
  layer: [
    {mark: {type: "arc", outerRadius: 90}},
    {mark: {type: "text", radius: 110}, encoding: {text: q(more.number ?? "cost"), theta: q("cost", {stack: true})}}
  ]
}));
const named = vega((_, more) => ({
  encoding: {theta: q("cost", {stack: true, sort: null}), order: {field: "item"}},
  layer: [
    {mark: {type: "arc", outerRadius: 90, stroke: "#fff"}, encoding: {color: n("item", {legend: null})}},
    {mark: {type: "text", radius: 105}, encoding: {text: n(more.name ?? "item")}},
    {mark: {type: "text", radius: 60, fill: "white"}, encoding: {text: q(more.number ?? "cost")}}
  ]
}));
const donut = vega(() => ({
  mark: {type: "arc", innerRadius: 50, outerRadius: 90},
  encoding: {theta: q("cost"), color: n("item")}
}));
const bars = vega((_, more) => ({
  mark: {type: "bar", clip: true},
  encoding: {x: o("year"), y: q("tonnes", {...more.y, aggregate: "sum"}), color: n("kind")}
}));
const across = plot((data) => ({
  marginLeft: 60,
  marks: [Plot.barX(data, {y: "year", x: "tonnes", fill: "kind", order: kinds}), Plot.ruleX([0])]
}));
const full = vega(() => ({
  mark: "bar",
  encoding: {x: o("year"), y: q("tonnes", {stack: "normalize"}), color: n("kind")}
}));
const stack = vega((_, more) => ({
  mark: {type: "area", clip: true},
  encoding: {x: {field: "year", type: "temporal"}, y: q("tonnes", {...more.y}), color: n("kind")}
}));
const streams = plot((data) => ({
  x: {type: "point"},
  marks: [Plot.areaY(data, {x: "year", y: "tonnes", z: "kind", fill: "kind", order: kinds}), Plot.ruleY([0])]
}));
const floating = vega((_, more) => ({
  mark: "bar",
  encoding: {x: o("month"), y: q("low", more.y ?? {}), y2: {field: "high"}}
}));
const ranges = plot((data) => ({
  marginLeft: 50,
  marks: [Plot.barX(data, {y: "month", x1: "low", x2: "high", sort: {y: null}})],
  y: {domain: months}
}));
const gantt = vega((_, more) => ({
  mark: "bar",
  encoding: {y: n("name"), x: q("start", {scale: {zero: false}, axis: {format: "d"}, ...more.x}), x2: {field: "end"}}
}));
const rules = plot((data) => ({
  marginLeft: 50,
  x: {tickFormat: "d"},
  marks: [Plot.ruleY(data, {y: "name", x1: "start", x2: "end", strokeWidth: 12})]
}));
const heat = vega(() => ({mark: "rect", encoding: {x: o("day"), y: o("hour"), color: q("calls")}}));
const cells = plot((data, more) => ({
  marginLeft: 50,
  color: {scheme: "blues"},
  marks: [
    Plot.cell(data, {x: "day", y: "hour", fill: "calls"}),
    ...(more.number === undefined ? [] : [Plot.text(data, {x: "day", y: "hour", text: more.number})])
  ],
  x: {domain: days}
}));
const candles = plot((data) => ({
  marks: [Plot.ruleX(data, {x: "month", y1: "low", y2: "high"}), Plot.dot(data, {x: "month", y: "high"})],
  x: {domain: months}
}));
const lolly = plot((data) => ({
  marginBottom: 40,
  marks: [Plot.ruleX(data, {x: "item", y: "cost"}), Plot.dot(data, {x: "item", y: "cost", r: 6, fill: "black"})]
}));

const set = (rows: readonly Row[], at: number, change: Row): Row[] =>
  rows.map((row, i) => (i === at ? {...row, ...change} : row));
const swap = (rows: readonly Row[], a: number, b: number, field: string): Row[] =>
  set(set(rows, a, {[field]: rows[b]?.[field] ?? null}), b, {[field]: rows[a]?.[field] ?? null});
const without = (rows: readonly Row[], at: number) => rows.filter((_, i) => i !== at);

/** Sound charts of parts, spans and grids: what it is, its data, and how it is drawn. */
export const soundParts: readonly (readonly [string, readonly Row[], () => Promise<string>])[] = [
  ["a pie with numbers", spending, () => pie(spending)],
  ["a pie with names and numbers", spending, () => named(spending)],
  ["a donut with a legend", spending, () => donut(spending)],
  ["stacked bars by year, Vega", freight, () => bars(freight)],
  ["stacked bars across, Plot", freight, () => across(freight)],
  ["full bars", freight, () => full(freight)],
  ["stacked areas, Vega", freight, () => stack(freight)],
  ["stacked areas, Plot", freight, () => streams(freight)],
  ["floating bars, Vega", weather, () => floating(weather)],
  ["floating bars across, Plot", weather, () => ranges(weather)],
  ["spans of years, Vega", terms, () => gantt(terms)],
  ["spans of years, Plot", terms, () => rules(terms)],
  ["a heat map, Vega", calls, () => heat(calls)],
  ["a heat map, Plot", calls, () => cells(calls)],
  ["a heat map with numbers", calls, () => cells(calls, {number: "calls"})],
  ["sticks and dots, Plot", weather, () => candles(weather)],
  ["lollipops", spending, () => lolly(spending)],
  ["a pie, its largest first", spending, () => pie(spending.toSorted((a, b) => Number(b["cost"]) - Number(a["cost"])))],
  [
    "a pie of two halves",
    [
      {item: "Yes", cost: 50},
      {item: "No", cost: 50},
      {item: "Blank", cost: 4}
    ],
    () =>
      pie([
        {item: "Yes", cost: 50},
        {item: "No", cost: 50},
        {item: "Blank", cost: 4}
      ])
  ],
  ["full areas", freight, () => stack(freight, {y: {stack: "normalize"}})]
];

/** Charts that mislead, made of them, each with the rule that must tell. */
export const misleadingParts: readonly (readonly [RuleName, string, readonly Row[], () => Promise<string>])[] = [
  ["data-disagree", "a slice twice as large", spending, () => donut(set(spending, 2, {cost: 192}))],
  ["data-disagree", "a slice gone", spending, () => donut(without(spending, 1))],
  ["labels-exchanged", "two slices exchanged", spending, () => donut(swap(spending, 0, 2, "cost"))],
  [
    "number-disagrees",
    "a number at a slice that is another",
    spending,
    () =>
      pie(
        spending.map((row, i) => ({...row, shown: i === 3 ? 278 : (row["cost"] ?? null)})),
        {number: "shown"}
      )
  ],
  [
    "number-disagrees",
    "numbers of slices exchanged",
    spending,
    () =>
      pie(
        swap(
          spending.map((row) => ({...row, shown: row["cost"] ?? null})),
          0,
          1,
          "shown"
        ),
        {number: "shown"}
      )
  ],
  [
    "labels-exchanged",
    "names of slices exchanged",
    spending,
    () =>
      named(
        swap(
          spending.map((row) => ({...row, told: row["item"] ?? null})),
          0,
          2,
          "told"
        ),
        {name: "told"}
      )
  ],
  [
    "number-disagrees",
    "a slice grown with its number kept",
    spending,
    () =>
      named(
        spending.map((row, i) => ({...row, shown: row["cost"] ?? null, cost: i === 2 ? 196 : (row["cost"] ?? null)})),
        {number: "shown"}
      )
  ],
  [
    "data-disagree",
    "slices of two radii",
    spending,
    () => pie(spending).then((svg) => svg.replace(/d="M0,-90A90,90/, (m) => m.replaceAll("90", "110")))
  ],
  ["data-disagree", "a part of a stack longer", freight, () => bars(set(freight, 4, {tonnes: 160}))],
  [
    "data-disagree",
    "two years of a stack exchanged",
    freight,
    () => bars(swap(swap(swap(freight, 0, 15, "tonnes"), 1, 16, "tonnes"), 2, 17, "tonnes"))
  ],
  ["baseline-cut", "a stack from fifty", freight, () => bars(freight, {y: {scale: {domain: [50, 320]}}})],
  ["data-disagree", "a part of a stack gone", freight, () => across(without(freight, 7))],
  ["data-disagree", "a stack across with a longer part", freight, () => across(set(freight, 3, {tonnes: 220}))],
  ["data-disagree", "parts of a stack exchanged in one year", freight, () => across(swap(freight, 3, 4, "tonnes"))],
  ["data-disagree", "a full bar with another share", freight, () => full(set(freight, 6, {tonnes: 240}))],
  ["data-disagree", "a layer with a peak", freight, () => stack(set(freight, 7, {tonnes: 190}))],
  [
    "baseline-cut",
    "layers from another base",
    freight,
    () => stack(freight, {y: {scale: {domain: [60, 340], zero: false}}})
  ],
  ["data-disagree", "a layer with a peak, Plot", freight, () => streams(set(freight, 7, {tonnes: 190}))],
  ["data-disagree", "a floating bar with another end", weather, () => floating(set(weather, 3, {high: 24}))],
  [
    "labels-exchanged",
    "floating bars exchanged",
    weather,
    () => floating(swap(swap(weather, 1, 5, "low"), 1, 5, "high"))
  ],
  [
    "axis-inverted",
    "floating bars on an axis turned over",
    weather,
    () => floating(weather, {y: {scale: {reverse: true}}})
  ],
  ["data-disagree", "a floating bar that begins elsewhere", weather, () => ranges(set(weather, 4, {low: -4}))],
  [
    "labels-exchanged",
    "names of floating bars exchanged",
    weather,
    () =>
      ranges(
        weather.map((row) => ({
          ...row,
          month: row["month"] === "Feb" ? "Jul" : row["month"] === "Jul" ? "Feb" : (row["month"] ?? null)
        }))
      )
  ],
  ["data-disagree", "a span of years longer", terms, () => gantt(set(terms, 1, {end: 2009}))],
  [
    "axis-inverted",
    "a span on an axis turned over",
    terms,
    () => gantt(terms, {x: {scale: {reverse: true, zero: false}}})
  ],
  ["data-disagree", "a span that begins elsewhere, Plot", terms, () => rules(set(terms, 3, {start: 2009}))],
  ["data-disagree", "a cell in the colour of another number", calls, () => heat(set(calls, 5, {calls: 64}))],
  [
    "data-disagree",
    "two days of a heat map exchanged",
    calls,
    () =>
      cells(
        calls.map((row) => ({
          ...row,
          day: row["day"] === "Tue" ? "Thu" : row["day"] === "Thu" ? "Tue" : (row["day"] ?? null)
        }))
      )
  ],
  [
    "number-disagrees",
    "a number in a cell that is another",
    calls,
    () =>
      cells(
        calls.map((row, i) => ({...row, shown: i === 4 ? 88 : (row["calls"] ?? null)})),
        {number: "shown"}
      )
  ],
  ["data-disagree", "a lollipop longer", spending, () => lolly(set(spending, 2, {cost: 240}))]
];
