import * as Plot from "@observablehq/plot";
import type {RuleName} from "../../src/check/rules.js";
import {datasets, type Row} from "./datasets.js";
import {d3Twins} from "./d3Charts.js";
import type {Twin} from "./foreignCase.js";
import {engineers, plotCharts, plotSVG} from "./plotCharts.js";
import {type Spec, vegaChart, vegaLiteCharts} from "./vegaLiteCharts.js";

const {
  cars,
  stocks,
  weather,
  population,
  gapminder,
  penguins,
  sp500,
  temperature,
  electricity,
  obesity,
  driving,
  barley,
  crimea,
  co2
} = datasets;

const q = (field: string, scale: Spec | null = null, more: Spec = {}) => ({
  field,
  type: "quantitative",
  ...(scale && {scale}),
  ...more
});
const n = (field: string, more: Spec = {}) => ({field, type: "nominal", ...more});
const o = (field: string, more: Spec = {}) => ({field, type: "ordinal", ...more});
const t = (field: string) => ({field, type: "temporal"});

const dated = (rows: readonly Row[], field: string) =>
  rows.map((row) => ({...row, [field]: new Date(`${String(row[field])} UTC`)}));
const states = obesity.slice(0, 12);
const apple = stocks.filter(({symbol}) => symbol === "AAPL");
const google = stocks.filter(({symbol}) => symbol === "GOOG");

type Drawn = readonly [what: string, data: readonly Row[] | null, draw: () => Promise<string> | string];

const vega = (what: string, data: readonly Row[], spec: Spec): Drawn => [what, data, vegaChart(what, data, spec).draw];
const plot = (what: string, data: readonly Row[], options: () => Plot.PlotOptions): Drawn => [
  what,
  data,
  () => plotSVG(options())
];

const all = (rule: RuleName, drawn: readonly Drawn[]): Twin[] =>
  drawn.map(([what, data, draw]) => ({rule, what, data, draw: async () => draw()}));

const cut = (low: number, high: number) => ({domain: [low, high]});
const clippedBar = {type: "bar", clip: true};
const clippedArea = {type: "area", clip: true};

const baselines = all("baseline-cut", [
  vega("bars from 0.15", states, {mark: clippedBar, encoding: {x: n("state"), y: q("rate", cut(0.15, 0.24))}}),
  vega("bars across from 0.1", states, {mark: clippedBar, encoding: {y: n("state"), x: q("rate", cut(0.1, 0.24))}}),
  vega("means from 70", cars, {
    mark: clippedBar,
    encoding: {x: n("Origin"), y: {...q("Horsepower", cut(70, 125)), aggregate: "mean"}}
  }),
  vega("stacked counts from 40", weather, {
    mark: clippedBar,
    encoding: {
      x: {timeUnit: "month", ...o("date")},
      y: {aggregate: "count", type: "quantitative", scale: cut(40, 130)},
      color: n("weather")
    }
  }),
  vega("a histogram from 10", cars, {
    mark: clippedBar,
    encoding: {x: {bin: true, ...q("Horsepower")}, y: {aggregate: "count", type: "quantitative", scale: cut(10, 130)}}
  }),
  vega("an area from 80", google, {mark: clippedArea, encoding: {x: t("date"), y: q("price", cut(80, 750))}}),
  vega("an area from 1,000", sp500, {mark: clippedArea, encoding: {x: t("date"), y: q("price", cut(700, 1600))}}),
  plot("bars from 0.18", states, () => ({
    y: {domain: [0.18, 0.24]},
    marks: [Plot.barY(states, {x: "state", y1: () => 0.18, y2: "rate"})]
  })),
  plot("bars across from 15", engineers, () => ({
    marginLeft: 90,
    x: {domain: [15, 80]},
    marks: [Plot.barX(engineers, {y: "state", x1: () => 15, x2: "hurricanes"})]
  })),
  plot("bars with numbers and no axis", engineers, () => ({
    marginLeft: 90,
    x: {axis: null, domain: [15, 80]},
    marks: [
      Plot.barX(engineers, {y: "state", x1: () => 15, x2: "hurricanes"}),
      Plot.text(engineers, {y: "state", x: "hurricanes", text: "hurricanes", dx: 4, textAnchor: "start"})
    ]
  })),
  plot("an area from 1,200", sp500, () => ({
    y: {domain: [700, 1600]},
    marks: [Plot.areaY(dated(sp500, "date"), {x: "date", y1: () => 700, y2: "price"})]
  })),
  plot("a histogram from 20", penguins, () => ({
    y: {domain: [5, 45]},
    marks: [Plot.rectY(penguins, Plot.binX<Plot.RectYOptions>({y2: "count"}, {x: "Body Mass (g)", y1: 5}))]
  }))
]);

const down = {reverse: true};

const inversions = all("axis-inverted", [
  vega("a line downwards", sp500, {mark: "line", encoding: {x: t("date"), y: q("price", down)}}),
  vega("lines downwards", stocks, {mark: "line", encoding: {x: t("date"), y: q("price", down), color: n("symbol")}}),
  vega("bars from the top", states, {mark: "bar", encoding: {x: n("state"), y: q("rate", down)}}),
  vega("an area from the top", google, {mark: "area", encoding: {x: t("date"), y: q("price", down)}}),
  vega("a scatterplot downwards", cars, {
    mark: "point",
    encoding: {x: q("Horsepower"), y: q("Miles_per_Gallon", down)}
  }),
  vega("a scatterplot leftwards", cars, {
    mark: "point",
    encoding: {x: q("Horsepower", down), y: q("Miles_per_Gallon")}
  }),
  vega("bars leftwards", states, {mark: "bar", encoding: {y: n("state"), x: q("rate", down)}}),
  vega("time leftwards", sp500, {mark: "line", encoding: {x: {...t("date"), scale: down}, y: q("price")}}),
  plot("a line downwards", sp500, () => ({
    y: {reverse: true, grid: true},
    marks: [Plot.lineY(dated(sp500, "date"), {x: "date", y: "price"})]
  })),
  plot("bars from the top", states, () => ({y: {reverse: true}, marks: [Plot.barY(states, {x: "state", y: "rate"})]})),
  plot("an area from the top", apple, () => ({
    y: {reverse: true},
    marks: [Plot.areaY(dated(apple, "date"), {x: "date", y: "price"})]
  })),
  plot("time leftwards", sp500, () => ({
    x: {reverse: true},
    marks: [Plot.lineY(dated(sp500, "date"), {x: "date", y: "price"})]
  }))
]);

const logs = all("length-on-log", [
  vega("bars of populations", gapminder.slice(0, 12), {
    mark: "bar",
    encoding: {x: n("country"), y: q("population", {type: "log"}), y2: {datum: 10000}}
  }),
  vega("bars across", gapminder.slice(20, 32), {
    mark: "bar",
    encoding: {y: n("country"), x: q("population", {type: "log"}), x2: {datum: 10000}}
  }),
  vega("bars of sums", population, {
    mark: "bar",
    encoding: {x: o("year"), y: {...q("people", {type: "log", domain: [1e6, 1e9]}), aggregate: "sum"}, y2: {datum: 1e6}}
  }),
  vega("an area of prices", google, {
    mark: clippedArea,
    encoding: {x: t("date"), y: q("price", {type: "log", domain: [50, 1000]}), y2: {datum: 50}}
  }),
  vega("an area of the market", sp500, {
    mark: clippedArea,
    encoding: {x: t("date"), y: q("price", {type: "log", domain: [100, 2000]}), y2: {datum: 100}}
  }),
  vega("bars of roots", gapminder.slice(0, 12), {
    mark: "bar",
    encoding: {x: n("country"), y: q("population", {type: "sqrt"})}
  }),
  plot("bars of incomes", gapminder.slice(0, 15), () => ({
    marginBottom: 80,
    x: {tickRotate: -40},
    y: {type: "log", domain: [100, 1e5]},
    marks: [Plot.barY(gapminder.slice(0, 15), {x: "country", y1: () => 100, y2: "income"})]
  })),
  plot("bars of incomes across", gapminder.slice(30, 42), () => ({
    marginLeft: 120,
    x: {type: "log", domain: [100, 1e5]},
    marks: [Plot.barX(gapminder.slice(30, 42), {y: "country", x1: () => 100, x2: "income"})]
  })),
  plot("an area of prices", apple, () => ({
    y: {type: "log", domain: [5, 300]},
    marks: [Plot.areaY(dated(apple, "date"), {x: "date", y1: () => 5, y2: "price"})]
  })),
  plot("bars of roots", gapminder.slice(0, 12), () => ({
    marginBottom: 80,
    x: {tickRotate: -40},
    y: {type: "sqrt", grid: true},
    marks: [Plot.barY(gapminder.slice(0, 12), {x: "country", y: "population"})]
  }))
]);

const apart = {resolve: {scale: {y: "independent"}}};
const layers = (...marks: readonly (readonly [mark: unknown, y: unknown])[]) =>
  marks.map(([mark, y]) => ({mark, encoding: {y}}));

const duals = all("dual-axis", [
  vega("temperature and rain", weather, {
    encoding: {x: {timeUnit: "month", ...t("date")}},
    layer: layers(
      ["line", {...q("temp_max"), aggregate: "mean"}],
      [
        {type: "line", stroke: "#85C5A6"},
        {...q("precipitation"), aggregate: "mean"}
      ]
    ),
    ...apart
  }),
  vega("bars and a line", weather, {
    encoding: {x: {timeUnit: "month", ...o("date")}},
    layer: layers(["bar", {...q("precipitation"), aggregate: "mean"}], ["line", {...q("temp_max"), aggregate: "mean"}]),
    ...apart
  }),
  vega("miles and gas", driving, {
    encoding: {x: q("year", {zero: false})},
    layer: layers(["line", q("miles", {zero: false})], [{type: "line", color: "red"}, q("gas", {zero: false})]),
    ...apart
  }),
  vega("wounds and disease", crimea, {
    encoding: {x: t("date")},
    layer: layers(["line", q("wounds")], [{type: "line", color: "red"}, q("disease")]),
    ...apart
  }),
  vega("an area and a line", weather, {
    encoding: {x: {timeUnit: "yearmonth", ...t("date")}},
    layer: layers(
      ["area", {...q("temp_max"), aggregate: "mean"}],
      [
        {type: "line", color: "red"},
        {...q("wind"), aggregate: "mean"}
      ]
    ),
    ...apart
  }),
  vega("points and a line", co2.slice(0, 200), {
    encoding: {x: t("Date")},
    layer: layers(
      ["point", q("CO2", {zero: false})],
      [{type: "line", color: "red"}, q("adjusted CO2", {domain: [310, 340]})]
    ),
    ...apart
  }),
  vega("engineers and hurricanes", datasets.hurricanes.slice(0, 15), {
    encoding: {x: n("state")},
    layer: layers(["bar", q("engineers")], [{type: "line", point: true, color: "red"}, q("hurricanes")]),
    ...apart
  }),
  vega("the same shares twice", states, {
    encoding: {x: n("state")},
    layer: layers(["bar", q("rate")], [{type: "point", color: "red"}, q("rate", {domain: [0, 0.5]})]),
    ...apart
  }),
  plot("a second axis at the right", sp500, () => ({
    marginRight: 50,
    marks: [
      Plot.axisY({anchor: "left"}),
      Plot.axisY({anchor: "right", tickFormat: (value: number) => String(value / 4 + 20)}),
      Plot.lineY(dated(sp500, "date"), {x: "date", y: "price"}),
      Plot.lineY(dated(sp500, "date"), {x: "date", y: (row: Row) => 1600 - Number(row["price"]) / 2, stroke: "red"})
    ]
  })),
  plot("a second axis of another slope", temperature, () => ({
    marginRight: 50,
    x: {tickFormat: "d"},
    marks: [
      Plot.axisY({anchor: "left"}),
      Plot.axisY({anchor: "right", tickFormat: (value: number) => String(Math.round(300 + 100 * value))}),
      Plot.lineY(temperature, {x: "year", y: "temp"}),
      Plot.lineY(temperature, {x: "year", y: (row: Row) => Number(row["year"]) / 200 - 9.6, stroke: "red"})
    ]
  }))
]);

const years = (...kept: readonly number[]) => temperature.filter(({year}) => kept.includes(Number(year)));
const someYears = years(1960, 1970, 1980, 1990, 2000, 2010, 2012, 2014, 2016);
const fewYears = years(1900, 1950, 1980, 2000, 2010);

/** Moves the tick whose label is a text. */
const moved = (svg: string, label: string, by: number): string =>
  svg.replace(
    new RegExp(`(<text[^>]*transform="translate\\()([\\d.]+)(,[^>]*>${label}<)`),
    (_, start: string, at: string, rest: string) => `${start}${Number(at) + by}${rest}`
  );

const drawnBy = (what: string) => [...plotCharts, ...vegaLiteCharts].find((chart) => chart.what === what);

/** A chart of the others, changed by hand. */
const edited = (what: string, of: string, edit: (svg: string) => string): Drawn => {
  const chart = drawnBy(of);
  if (!chart) throw new Error(`unknown chart: ${of}`);
  return [
    what,
    chart.data,
    async () => {
      const sound = await chart.draw();
      const changed = edit(sound);
      if (changed === sound) throw new Error(`nothing was changed: ${what}`);
      return changed;
    }
  ];
};

const steps = all("step-uneven", [
  vega("years that are left out", someYears, {
    mark: {type: "line", point: true},
    width: 400,
    encoding: {x: o("year"), y: q("temp")}
  }),
  vega("a few years", fewYears, {
    mark: {type: "line", point: true},
    width: 400,
    encoding: {x: o("year"), y: q("temp")}
  }),
  vega("bars of some years", someYears, {mark: "bar", width: 400, encoding: {x: o("year"), y: q("temp")}}),
  vega("an area of some years", someYears, {mark: "area", width: 400, encoding: {x: o("year"), y: q("temp")}}),
  plot("years that are left out", someYears, () => ({
    x: {type: "point", tickFormat: "d"},
    marks: [Plot.lineY(someYears, {x: "year", y: "temp", marker: true})]
  })),
  plot("a few years", fewYears, () => ({
    x: {type: "point", tickFormat: "d"},
    marks: [Plot.lineY(fewYears, {x: "year", y: "temp"})]
  })),
  plot("bars of some years", fewYears, () => ({
    x: {type: "band", tickFormat: "d"},
    marks: [Plot.barY(fewYears, {x: "year", y: "temp"})]
  })),
  plot("values on an axis of names", gapminder, () => ({
    y: {
      tickFormat: (value: number) => String([0, 10, 20, 50, 80, 85, 90, 100, 200][Math.round(value / 10)] ?? value),
      domain: [20, 90],
      ticks: [20, 30, 40, 50, 60, 70, 80]
    },
    marks: [Plot.dot(gapminder, {x: "income", y: "health"})]
  })),
  edited("a year at another place", "a line over time", (svg) => moved(svg, "2004", 25)),
  edited("a year at another place in a line chart", "a line chart", (svg) => moved(svg, "2007", -20)),
  edited("a tick with another number", "a line from zero", (svg) => svg.replace(">600<", ">900<")),
  edited("a tick with another number at bars", "a simple bar chart", (svg) => svg.replace(">0.12<", ">0.18<"))
]);

const rates = gapminder.filter(({population: people}) => Number(people) > 5e6);
const squared = {type: "pow", exponent: 2, zero: true};

const areas = all("size-by-radius", [
  vega("bubbles by their radius", rates, {
    mark: "circle",
    width: 500,
    height: 300,
    encoding: {
      x: q("income", {type: "log"}),
      y: q("health", {zero: false}),
      size: q("population", {...squared, rangeMin: 0, rangeMax: 3000})
    }
  }),
  vega("rings by their radius", rates, {
    mark: "point",
    width: 500,
    height: 300,
    encoding: {
      x: q("income", {type: "log"}),
      y: q("health", {zero: false}),
      size: q("population", {...squared, rangeMin: 0, rangeMax: 3000})
    }
  }),
  vega("squares by their side", rates, {
    mark: "square",
    width: 500,
    height: 300,
    encoding: {
      x: q("income", {type: "log"}),
      y: q("health", {zero: false}),
      size: q("population", {...squared, rangeMin: 0, rangeMax: 3000})
    }
  }),
  vega("few bubbles by their radius", engineers, {
    mark: "circle",
    encoding: {x: q("hurricanes"), y: q("engineers"), size: q("population", {...squared, rangeMin: 0, rangeMax: 2000})}
  }),
  [
    ...vega("a legend by its radius, without data", rates, {
      mark: "circle",
      width: 500,
      height: 300,
      encoding: {
        x: q("income", {type: "log"}),
        y: q("health", {zero: false}),
        size: q("population", {...squared, rangeMin: 0, rangeMax: 5000})
      }
    })
  ].with(1, null) as unknown as Drawn,
  plot("bubbles by their radius", rates, () => ({
    x: {type: "log"},
    r: {type: "linear", range: [0, 20]},
    marks: [Plot.dot(rates, {x: "income", y: "health", r: "population"})]
  })),
  plot("few bubbles by their radius", engineers, () => ({
    r: {type: "linear", range: [0, 30]},
    marks: [Plot.dot(engineers, {x: "hurricanes", y: "engineers", r: "population"})]
  })),
  plot("filled bubbles by their radius", rates, () => ({
    r: {type: "linear", range: [0, 25]},
    marks: [Plot.dot(rates, {x: "income", y: "health", r: "population", fill: "region", stroke: "white"})]
  })),
  plot("pictures by their side", engineers, () => ({
    r: {type: "linear", range: [0, 40]},
    marks: [
      Plot.image(engineers, {x: "hurricanes", y: "engineers", r: "population", src: () => "data:image/png;base64,AA=="})
    ]
  })),
  plot("pictures by their width", engineers, () => ({
    marks: [
      Plot.image(engineers, {
        x: "hurricanes",
        y: "engineers",
        width: (row: Row) => Number(row["population"]) / 4e5,
        height: (row: Row) => Number(row["population"]) / 4e5,
        src: () => "data:image/png;base64,AA=="
      })
    ]
  }))
]);

/** Exchanges two texts. */
const exchanged = (svg: string, one: string, other: string): string =>
  svg.replaceAll(`>${one}<`, ">\u0000<").replaceAll(`>${other}<`, `>${one}<`).replaceAll(">\u0000<", `>${other}<`);

const swaps = all("labels-exchanged", [
  edited("states", "a simple bar chart", (svg) => exchanged(svg, "AL", "CO")),
  edited("states, sorted", "bars upwards, sorted", (svg) => exchanged(svg, "AL", "CO")),
  edited("origins", "medians", (svg) => exchanged(svg, "USA", "Japan")),
  edited("species", "counts of a group", (svg) => exchanged(svg, "Adelie", "Chinstrap")),
  edited("states across", "bars across, with names at the left", (svg) => exchanged(svg, "Florida", "Texas")),
  edited("ages", "an aggregate bar chart", (svg) => exchanged(svg, "40", "85")),
  edited("varieties", "a dot plot", (svg) => exchanged(svg, "Trebi", "Peatland")),
  edited("cylinders", "bars of cylinders", (svg) => exchanged(svg, "4", "8")),
  edited("dots of states", "dots across, by names", (svg) => exchanged(svg, "AL", "CO")),
  edited("lollipops", "lollipops", (svg) => exchanged(svg, "AL", "CO"))
]);

const printed = all("number-disagrees", [
  edited("a share", "bars with labels", (svg) => svg.replace(">0.201<", ">0.301<")),
  edited("a count", "bars across, with their numbers", (svg) => svg.replace(">49<", ">94<")),
  edited("numbers over bars", "bars with an axis and numbers over them", (svg) => svg.replace(/>22\.\dM</, ">42.7M<")),
  edited("two numbers exchanged", "bars with labels", (svg) => {
    const numbers = [...svg.matchAll(/>(0\.\d{3})</g)].map(([, number = ""]) => number).toSorted();
    return exchanged(svg, numbers[0] ?? "", numbers.at(-1) ?? "");
  }),
  ...[1, 2, 3, 4].map((index): Drawn =>
    edited(`the label of bar ${index}`, "bars with labels", (svg) => {
      let nth = 0;
      return svg.replace(/>0\.(\d)(\d\d)</g, (text, first: string, rest: string) =>
        nth++ === index ? `>0.${(Number(first) + 3) % 10}${rest}<` : text
      );
    })
  )
]);

/** A row with another number. */
const altered = (rows: readonly Row[], at: number, field: string, factor: number): Row[] =>
  rows.map((row, index) => (index === at ? {...row, [field]: Number(row[field]) * factor} : row));

/** A chart of other data than those that it is held against. */
const fromOther = (what: string, data: readonly Row[], other: readonly Row[], spec: Spec): Drawn => [
  what,
  data,
  vegaChart(what, other, spec).draw
];

const loweredStates = states.map(({state, rate}) => ({state: state ?? "", rate: Number(rate) - 0.1}));
const loweredCounts = engineers.map(({state, hurricanes}) => ({
  state: state ?? "",
  hurricanes: Number(hurricanes) - 15
}));

const marks = all("data-disagree", [
  fromOther("a bar too long", states, altered(states, 4, "rate", 1.3), {
    mark: "bar",
    encoding: {x: n("state"), y: q("rate")}
  }),
  fromOther("a bar too short", states, altered(states, 2, "rate", 0.8), {
    mark: "bar",
    encoding: {y: n("state"), x: q("rate")}
  }),
  fromOther("a point too high", google, altered(google, 30, "price", 1.2), {
    mark: "line",
    encoding: {x: t("date"), y: q("price")}
  }),
  fromOther("a point too low on a log axis", stocks, altered(stocks, 200, "price", 0.6), {
    mark: "line",
    encoding: {x: t("date"), y: q("price", {type: "log"}), color: n("symbol")}
  }),
  fromOther("a dot elsewhere", cars, altered(cars, 10, "Miles_per_Gallon", 1.4), {
    mark: "point",
    encoding: {x: q("Horsepower"), y: q("Miles_per_Gallon")}
  }),
  fromOther("a stacked bar too long", barley, altered(barley, 7, "yield", 1.5), {
    mark: "bar",
    encoding: {x: {aggregate: "sum", ...q("yield")}, y: n("variety"), color: n("site")}
  }),
  fromOther("an area too low at its end", google, altered(google, 67, "price", 0.7), {
    mark: "area",
    encoding: {x: t("date"), y: q("price")}
  }),
  [
    `a line that falls where it rose`,
    sp500,
    () => plotSVG({marks: [Plot.lineY(dated(altered(sp500, 122, "price", 0.7), "date"), {x: "date", y: "price"})]})
  ],
  [
    `a state too many`,
    states,
    () => plotSVG({marks: [Plot.barY(altered(states, 3, "rate", 1.25), {x: "state", y: "rate"})]})
  ],
  [
    `a grouped bar too long`,
    electricity,
    () =>
      plotSVG({
        marks: [
          Plot.barY(
            altered(electricity, 1, "net_generation", 1.3).filter(({year}) => String(year) < "2004"),
            {fx: ({year}: Row) => String(year).slice(0, 4), x: "source", y: "net_generation"}
          )
        ]
      })
  ],
  [
    "an axis whose numbers were moved",
    states,
    () =>
      plotSVG({
        y: {ticks: [0, 0.05, 0.1, 0.15], tickFormat: (value: number) => (value * 2).toFixed(1)},
        marks: [Plot.barY(loweredStates, {x: "state", y: "rate"})]
      })
  ],
  [
    "an axis whose numbers were moved, across",
    engineers,
    () =>
      plotSVG({
        marginLeft: 90,
        x: {ticks: [0, 20, 40, 60, 80], tickFormat: (value: number) => String(value * 1.5)},
        marks: [Plot.barX(loweredCounts, {y: "state", x: "hurricanes"})]
      })
  ]
]);

/** Charts that mislead, made of the others. */
export const twins: readonly Twin[] = [
  ...baselines,
  ...inversions,
  ...logs,
  ...duals,
  ...steps,
  ...areas,
  ...swaps,
  ...printed,
  ...marks,
  ...d3Twins
];
