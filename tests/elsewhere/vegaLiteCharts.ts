import type {TopLevelSpec} from "vega-lite";
import {datasets, type Row} from "./datasets.js";
import type {ForeignCase} from "./foreignCase.js";
import {vegaSVG} from "./vegaCharts.js";

/** What a specification says beside its data. */
export type Spec = Readonly<Record<string, unknown>>;

export const vegaChart = (what: string, data: readonly Row[], spec: Spec): ForeignCase => {
  // The types of Vega-Lite have no name for a specification whose kind is not known beforehand.
  const whole = {data: {values: data}, ...spec} as unknown as TopLevelSpec;
  return {what, tool: "Vega-Lite", data, draw: () => vegaSVG(whole)};
};

const {
  cars,
  stocks,
  weather,
  population,
  gapminder,
  penguins,
  wheat,
  anscombe,
  sp500,
  co2,
  temperature,
  electricity,
  obesity,
  driving,
  barley,
  crimea,
  disasters
} = datasets;

const q = (field: string, more: Spec = {}) => ({field, type: "quantitative", ...more});
const n = (field: string, more: Spec = {}) => ({field, type: "nominal", ...more});
const o = (field: string, more: Spec = {}) => ({field, type: "ordinal", ...more});
const t = (field: string, more: Spec = {}) => ({field, type: "temporal", ...more});
const mean = (field: string) => ({aggregate: "mean", ...q(field)});
const sum = (field: string) => ({aggregate: "sum", ...q(field)});
const count = {aggregate: "count", type: "quantitative"};

/** Charts as Vega-Lite's gallery has them, none of which misleads. */
export const vegaLiteCharts: readonly ForeignCase[] = [
  vegaChart("a simple bar chart", obesity.slice(0, 15), {mark: "bar", encoding: {x: n("state"), y: q("rate")}}),
  vegaChart(
    "an aggregate bar chart",
    population.filter(({year}) => year === 2000),
    {mark: "bar", height: {step: 17}, encoding: {y: o("age"), x: sum("people")}}
  ),
  vegaChart(
    "an aggregate bar chart, sorted",
    population.filter(({year}) => year === 2000),
    {mark: "bar", height: {step: 17}, encoding: {y: o("age", {sort: "-x"}), x: sum("people")}}
  ),
  vegaChart(
    "a grouped bar chart",
    electricity.filter(({year}) => String(year) < "2005"),
    {mark: "bar", encoding: {x: n("year"), xOffset: n("source"), y: q("net_generation"), color: n("source")}}
  ),
  vegaChart("a stacked bar chart", weather, {
    mark: "bar",
    encoding: {x: {timeUnit: "month", ...o("date")}, y: count, color: n("weather")}
  }),
  vegaChart("a horizontal stacked bar chart", barley, {
    mark: "bar",
    encoding: {x: sum("yield"), y: n("variety"), color: n("site")}
  }),
  vegaChart("a normalized stacked bar chart", barley, {
    mark: "bar",
    encoding: {x: {...sum("yield"), stack: "normalize"}, y: n("variety"), color: n("site")}
  }),
  vegaChart("bars with labels", obesity.slice(5, 15), {
    encoding: {y: n("state"), x: q("rate", {scale: {domain: [0, 0.4]}})},
    layer: [{mark: "bar"}, {mark: {type: "text", align: "left", dx: 3}, encoding: {text: q("rate", {format: ".3f"})}}]
  }),
  vegaChart(
    "bars above and below zero",
    temperature.filter(({year}) => Number(year) >= 1970),
    {mark: "bar", encoding: {x: o("year"), y: q("temp")}}
  ),
  vegaChart("bars with round corners", weather, {
    mark: {type: "bar", cornerRadiusTopLeft: 3, cornerRadiusTopRight: 3},
    encoding: {x: {timeUnit: "month", ...o("date")}, y: count, color: n("weather")}
  }),
  vegaChart("bars of cylinders", cars, {mark: "bar", encoding: {x: o("Cylinders"), y: mean("Miles_per_Gallon")}}),
  vegaChart("a histogram", cars, {mark: "bar", encoding: {x: {bin: true, ...q("Horsepower")}, y: count}}),
  vegaChart("a stacked histogram", penguins, {
    mark: "bar",
    encoding: {x: {bin: {maxbins: 20}, ...q("Body Mass (g)")}, y: count, color: n("Species")}
  }),
  vegaChart("a histogram across", cars, {mark: "bar", encoding: {y: {bin: true, ...q("Weight_in_lbs")}, x: count}}),
  vegaChart(
    "a line chart",
    stocks.filter(({symbol}) => symbol === "GOOG"),
    {mark: "line", encoding: {x: t("date"), y: q("price")}}
  ),
  vegaChart("a line chart without zero", sp500, {
    mark: "line",
    encoding: {x: t("date"), y: q("price", {scale: {zero: false}})}
  }),
  vegaChart("a line chart of several series", stocks, {
    mark: "line",
    encoding: {x: t("date"), y: q("price"), color: n("symbol")}
  }),
  vegaChart("lines with points", stocks, {
    mark: {type: "line", point: true},
    encoding: {x: {timeUnit: "year", ...t("date")}, y: mean("price"), color: n("symbol")}
  }),
  vegaChart("a line chart on a log axis", stocks, {
    mark: "line",
    encoding: {x: t("date"), y: q("price", {scale: {type: "log"}}), color: n("symbol")}
  }),
  vegaChart("a monthly mean", weather, {
    mark: "line",
    encoding: {x: {timeUnit: "month", ...t("date")}, y: mean("temp_max")}
  }),
  vegaChart("a monthly mean over years", weather, {
    mark: "line",
    width: 500,
    encoding: {x: {timeUnit: "yearmonth", ...t("date")}, y: mean("temp_max")}
  }),
  vegaChart(
    "an area chart",
    stocks.filter(({symbol}) => symbol === "IBM"),
    {mark: "area", encoding: {x: t("date"), y: q("price")}}
  ),
  vegaChart("a stacked area chart", electricity, {
    mark: "area",
    encoding: {x: t("year"), y: q("net_generation"), color: n("source")}
  }),
  vegaChart("a scatterplot", cars, {mark: "point", encoding: {x: q("Horsepower"), y: q("Miles_per_Gallon")}}),
  vegaChart("a scatterplot without zero", penguins, {
    mark: "point",
    encoding: {
      x: q("Flipper Length (mm)", {scale: {zero: false}}),
      y: q("Body Mass (g)", {scale: {zero: false}}),
      color: n("Species"),
      shape: n("Species")
    }
  }),
  vegaChart("a bubble plot", cars, {
    mark: "point",
    encoding: {x: q("Horsepower"), y: q("Miles_per_Gallon"), size: q("Acceleration")}
  }),
  vegaChart("bubbles of gapminder", gapminder, {
    mark: "circle",
    width: 500,
    height: 300,
    encoding: {x: q("income", {scale: {type: "log"}}), y: q("health", {scale: {zero: false}}), size: q("population")}
  }),
  vegaChart("bubbles in a table", weather, {
    mark: "circle",
    encoding: {x: {timeUnit: "month", ...o("date")}, y: n("weather"), size: count}
  }),
  vegaChart("a dot plot", barley, {mark: "point", encoding: {x: mean("yield"), y: n("variety", {sort: "-x"})}}),
  vegaChart("trellised bars", barley, {
    mark: "bar",
    encoding: {row: n("site"), x: sum("yield"), y: n("variety"), color: n("site")}
  }),
  vegaChart("trellised scatterplots", anscombe, {
    mark: "circle",
    encoding: {column: n("Series"), x: q("X", {scale: {zero: false}}), y: q("Y", {scale: {zero: false}})}
  }),
  vegaChart("a trellis with scales of its own", stocks, {
    mark: "line",
    height: 100,
    encoding: {row: n("symbol"), x: t("date"), y: q("price")},
    resolve: {scale: {y: "independent"}}
  }),
  vegaChart("a heat map", weather, {
    mark: "rect",
    encoding: {
      x: {timeUnit: "date", ...o("date")},
      y: {timeUnit: "month", ...o("date")},
      color: {aggregate: "max", ...q("temp_max")}
    }
  }),
  vegaChart("a binned heat map", cars, {
    mark: "rect",
    encoding: {x: {bin: true, ...q("Horsepower")}, y: {bin: true, ...q("Miles_per_Gallon")}, color: count}
  }),
  vegaChart("ranged bars", weather, {
    mark: "bar",
    encoding: {
      x: {timeUnit: "month", ...o("date")},
      y: {aggregate: "min", ...q("temp_min")},
      y2: {aggregate: "max", field: "temp_max"}
    }
  }),
  vegaChart("strips", cars, {mark: "tick", encoding: {x: q("Horsepower"), y: o("Cylinders")}}),
  vegaChart("a connected scatterplot", driving, {
    mark: {type: "line", point: true},
    encoding: {x: q("miles", {scale: {zero: false}}), y: q("gas", {scale: {zero: false}}), order: {field: "year"}}
  }),
  vegaChart("two charts side by side", cars, {
    hconcat: [
      {mark: "bar", encoding: {x: n("Origin"), y: mean("Horsepower")}},
      {mark: "point", encoding: {x: q("Weight_in_lbs"), y: q("Acceleration")}}
    ]
  }),
  vegaChart("one chart over another", weather, {
    vconcat: [
      {mark: "bar", encoding: {x: {timeUnit: "month", ...o("date")}, y: mean("precipitation")}},
      {mark: "point", encoding: {x: q("temp_min"), y: q("temp_max")}}
    ]
  }),
  vegaChart(
    "a pyramid",
    population.filter(({year}) => year === 2000),
    {
      spacing: 0,
      hconcat: [
        {
          transform: [{filter: "datum.sex == 2"}],
          mark: "bar",
          encoding: {y: o("age", {axis: null, sort: "descending"}), x: {...sum("people"), sort: "descending"}}
        },
        {
          width: 20,
          mark: {type: "text", align: "center"},
          encoding: {y: o("age", {axis: null, sort: "descending"}), text: q("age")}
        },
        {
          transform: [{filter: "datum.sex == 1"}],
          mark: "bar",
          encoding: {y: o("age", {axis: null, sort: "descending"}), x: sum("people")}
        }
      ]
    }
  ),
  vegaChart("two layers on one axis", weather, {
    encoding: {x: {timeUnit: "month", ...t("date")}},
    layer: [
      {mark: {type: "area", opacity: 0.3}, encoding: {y: mean("temp_max"), y2: {aggregate: "mean", field: "temp_min"}}},
      {mark: "line", encoding: {y: mean("temp_max")}}
    ]
  }),
  vegaChart("bars and their mean", stocks.filter(({symbol}) => symbol === "MSFT").slice(0, 24), {
    layer: [
      {mark: "bar", encoding: {x: t("date"), y: q("price")}},
      {mark: "rule", encoding: {y: mean("price")}}
    ]
  }),
  vegaChart("a box plot", penguins, {
    mark: "boxplot",
    encoding: {x: n("Species"), y: q("Body Mass (g)", {scale: {zero: false}})}
  }),
  vegaChart(
    "a step chart",
    stocks.filter(({symbol}) => symbol === "AMZN"),
    {mark: {type: "line", interpolate: "step-after"}, encoding: {x: t("date"), y: q("price")}}
  ),
  vegaChart("wheat and wages", wheat, {
    layer: [
      {
        mark: {type: "bar", color: "#aaa"},
        encoding: {x: {field: "year", type: "quantitative", axis: {format: "d"}, scale: {zero: false}}, y: q("wheat")}
      }
    ],
    width: 500
  }),
  vegaChart("deaths in the Crimea", crimea, {
    mark: {type: "line", point: true},
    encoding: {x: t("date"), y: q("disease")}
  }),
  vegaChart(
    "disasters",
    disasters.filter(({Entity}) => Entity !== "All natural disasters"),
    {
      mark: "circle",
      width: 600,
      height: 400,
      encoding: {
        x: t("Year", {scale: {domain: ["1899", "2018"]}, timeUnit: "year"}),
        y: n("Entity"),
        size: q("Deaths", {legend: {clipHeight: 30}, scale: {rangeMax: 5000}})
      }
    }
  ),
  vegaChart("carbon dioxide", co2, {
    mark: "line",
    width: 500,
    encoding: {x: t("Date"), y: q("CO2", {scale: {zero: false}})}
  }),
  vegaChart(
    "a rank chart",
    obesity.slice(0, 8).map((row, index): Row => ({...row, rank: index + 1})),
    {
      mark: {type: "line", point: true},
      encoding: {x: n("state"), y: q("rank", {scale: {reverse: true, zero: false}, title: "rank"})}
    }
  )
];
