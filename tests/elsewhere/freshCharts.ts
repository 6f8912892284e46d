import {readFileSync} from "node:fs";
import {createRequire} from "node:module";
import * as Plot from "@observablehq/plot";
import type {RuleName} from "../../src/check/rules.js";
import type {Row} from "./datasets.js";
import type {ForeignCase, Twin} from "./foreignCase.js";
import {plotSVG} from "./plotCharts.js";
import {vegaChart} from "./vegaLiteCharts.js";

// Charts that were drawn when the rules stood, from data that none of the other charts shows.
const own = new URL("echarts/", import.meta.url);
const given: Readonly<Record<string, readonly Row[]>> = JSON.parse(readFileSync(new URL("data.json", own), "utf8"));
const {jobs = [], government = [], fertility = [], countries = [], ratings = [], employment = [], growth = []} = given;

const require = createRequire(import.meta.url);
const monarchs: readonly Row[] = JSON.parse(
  readFileSync(require.resolve("vega-datasets/package.json").replace("package.json", "data/monarchs.json"), "utf8")
);
const indian = fertility.filter(({country}) => country === "India");
const some = countries.filter((_, index) => index % 6 === 0);
const long = monarchs.slice(0, 9).map((row) => ({name: row["name"], start: row["start"], end: row["end"]})) as Row[];

const plot = (what: string, data: readonly Row[], options: () => Plot.PlotOptions): ForeignCase => ({
  what,
  tool: "Plot",
  data,
  draw: async () => plotSVG(options())
});
/** A chart that ECharts drew on a server; its file stands here, since the tool is not among those that tests install. */
const kept = (what: string, data: readonly Row[]): ForeignCase => ({
  what,
  tool: "ECharts",
  data,
  draw: async () => readFileSync(new URL(`sound-${slug(what)}.svg`, own), "utf8")
});
const slug = (what: string) => what.replace(/[^a-z0-9]+/gi, "-");

const q = (field: string, more: object = {}) => ({field, type: "quantitative", ...more});
const n = (field: string, more: object = {}) => ({field, type: "nominal", sort: null, ...more});
const t = (field: string) => ({field, type: "temporal"});
const cut = (low: number, high: number) => ({scale: {domain: [low, high]}});
const radial = {theta: q("films", {stack: true}), color: n("rating")};
const pie = (data: readonly Row[]) => ({
  data: {values: data},
  encoding: radial,
  layer: [{mark: {type: "arc", outerRadius: 80}}, {mark: {type: "text", radius: 95}, encoding: {text: q("films")}}]
});

/** Sound charts of three tools. */
export const freshCharts: readonly ForeignCase[] = [
  kept("bars of films by rating", ratings),
  kept("bars of jobs across", jobs),
  kept("bars with numbers on them", ratings),
  kept("a line of unemployment", government),
  kept("two lines of fertility", fertility),
  kept("an area of employment", employment),
  kept("a scatterplot of countries", countries),
  kept("bubbles of countries", countries),
  kept("stacked bars of employment", employment),
  kept("a pie of films by rating", ratings),
  kept("a step line of growth", growth),
  vegaChart("a pie with numbers", ratings, pie(ratings)),
  vegaChart("a ring", ratings, {mark: {type: "arc", innerRadius: 50}, encoding: radial}),
  vegaChart("a step line of unemployment", government, {
    mark: {type: "line", interpolate: "step-after"},
    encoding: {x: t("date"), y: q("rate")}
  }),
  vegaChart("bars of reigns", long, {
    mark: "bar",
    encoding: {y: n("name"), x: q("start", cut(1550, 1780)), x2: {field: "end"}}
  }),
  plot("bars of lives", some, () => ({
    marginLeft: 110,
    marks: [Plot.barX(some, {y: "country", x: "life_expect"}), Plot.ruleX([0])]
  })),
  plot("a stepped line", indian, () => ({
    x: {tickFormat: "d"},
    marks: [Plot.lineY(indian, {x: "year", y: "fertility", curve: "step"})]
  })),
  plot("bars that float between the reigns", long, () => ({
    marginLeft: 110,
    x: {tickFormat: "d"},
    marks: [Plot.barX(long, {y: "name", x1: "start", x2: "end", sort: {y: "x1"}})]
  })),
  plot("a line with dots", employment, () => ({
    x: {tickFormat: "d"},
    marginLeft: 60,
    marks: [Plot.lineY(employment, {x: "year", y: "construction", marker: true})]
  })),
  plot("dots across of fertility", some, () => ({
    marginLeft: 110,
    x: {grid: true},
    marks: [Plot.dot(some, {y: "country", x: "fertility", sort: {y: "x"}})]
  }))
];

const twin = (rule: RuleName, {what, data, draw}: ForeignCase): Twin => ({rule, what, data, draw});
const keptTwin = (rule: RuleName, what: string, data: readonly Row[]): Twin => ({
  rule,
  what,
  data,
  draw: async () => readFileSync(new URL(`twin-${slug(what)}.svg`, own), "utf8")
});
const changed = (rows: readonly Row[], at: number, field: string, change: (value: number) => number) =>
  rows.map((row, index) => (index === at ? {...row, [field]: change(Number(row[field]))} : row));
const exchanged = (rows: readonly Row[], field: string, one: number, other: number) =>
  rows.map((row, index) => {
    const from = index === one ? other : index === other ? one : index;
    return {...row, [field]: rows[from]?.[field] ?? null};
  });

/** Draws a chart from wrong rows, to be held against the right ones. */
const wrongly = (rule: RuleName, what: string, data: readonly Row[], wrong: readonly Row[], spec: object): Twin => ({
  ...twin(rule, vegaChart(what, wrong, {...spec})),
  data
});
const wronglyPlotted = (
  rule: RuleName,
  what: string,
  data: readonly Row[],
  wrong: readonly Row[],
  options: (rows: readonly Row[]) => Plot.PlotOptions
): Twin => ({rule, what, data, draw: async () => plotSVG(options(wrong))});

const floating = (rows: readonly Row[]) => ({
  mark: "bar",
  data: {values: rows},
  encoding: {y: n("name"), x: q("start", cut(1550, 1780)), x2: {field: "end"}}
});
const stepped = (rows: readonly Row[]) => ({
  data: {values: rows},
  mark: {type: "line", interpolate: "step-after"},
  encoding: {x: t("date"), y: q("rate")}
});
const lives = (rows: readonly Row[]): Plot.PlotOptions => ({
  marginLeft: 110,
  marks: [Plot.barX(rows, {y: "country", x: "life_expect"})]
});

/** Those of their twins that are not seen: of too few words, or without a name at each mark. */
const unread = new Set([
  "an area on a log axis",
  "bubbles by radius",
  "a stacked bar that is longer",
  "a pie of other angles"
]);

const twins: readonly Twin[] = [
  keptTwin("baseline-cut", "bars of films from 100", ratings),
  keptTwin("baseline-cut", "bars of jobs across from 200,000", jobs),
  keptTwin("baseline-cut", "an area from 4,000", employment),
  keptTwin("axis-inverted", "a line of unemployment downwards", government),
  keptTwin("axis-inverted", "bars of films from the top", ratings),
  keptTwin("length-on-log", "bars of films on a log axis", ratings),
  keptTwin("length-on-log", "an area on a log axis", employment),
  keptTwin("dual-axis", "construction and manufacturing on two axes", employment),
  keptTwin("dual-axis", "bars and a line on two axes", employment),
  keptTwin("step-uneven", "some years at even steps", employment),
  keptTwin("size-by-radius", "bubbles by radius", countries),
  keptTwin("number-disagrees", "a number at a bar that is another", ratings),
  keptTwin("labels-exchanged", "names of bars exchanged", ratings),
  keptTwin("data-disagree", "a line with a point moved", government),
  keptTwin("data-disagree", "a stacked bar that is longer", employment),
  keptTwin("data-disagree", "a pie of other angles", ratings),
  keptTwin("data-disagree", "a step line of other heights", growth),
  twin(
    "baseline-cut",
    plot("bars of lives from 40", some, () => ({
      marginLeft: 110,
      x: {domain: [40, 85]},
      marks: [Plot.barX(some, {y: "country", x1: () => 40, x2: "life_expect"})]
    }))
  ),
  twin(
    "axis-inverted",
    plot("a line of fertility downwards", indian, () => ({
      x: {tickFormat: "d"},
      y: {reverse: true},
      marks: [Plot.lineY(indian, {x: "year", y: "fertility"})]
    }))
  ),
  twin(
    "axis-inverted",
    vegaChart("a step line downwards", government, {
      mark: {type: "line", interpolate: "step-after"},
      encoding: {x: t("date"), y: q("rate", {scale: {reverse: true}})}
    })
  ),
  twin(
    "length-on-log",
    plot("bars of people on a log axis", some, () => ({
      marginLeft: 110,
      x: {type: "log", domain: [1e5, 1e9]},
      marks: [Plot.barX(some, {y: "country", x1: () => 1e5, x2: "pop"})]
    }))
  ),
  twin(
    "dual-axis",
    vegaChart("people and lives", some, {
      encoding: {x: n("country")},
      layer: [
        {mark: "bar", encoding: {y: q("pop")}},
        {mark: {type: "line", color: "red"}, encoding: {y: q("life_expect")}}
      ],
      resolve: {scale: {y: "independent"}}
    })
  ),
  twin(
    "step-uneven",
    plot("some years of fertility", indian, () => {
      const rows = indian.filter(({year}) => [1955, 1960, 1975, 2000, 2005].includes(Number(year)));
      return {x: {type: "point", tickFormat: "d"}, marks: [Plot.lineY(rows, {x: "year", y: "fertility"})]};
    })
  ),
  twin(
    "size-by-radius",
    vegaChart("circles of people by their radius", some, {
      transform: [{calculate: "datum.pop * datum.pop", as: "twice"}],
      mark: "circle",
      encoding: {
        x: q("fertility"),
        y: q("life_expect", {scale: {zero: false}}),
        size: q("twice", {scale: {range: [0, 2500]}, legend: null})
      }
    })
  ),
  wrongly(
    "labels-exchanged",
    "reigns under exchanged names",
    long,
    exchanged(long, "name", 1, 7),
    floating(exchanged(long, "name", 1, 7))
  ),
  wrongly(
    "data-disagree",
    "a reign that ends later",
    long,
    changed(long, 4, "end", (year) => year + 30),
    floating(changed(long, 4, "end", (year) => year + 30))
  ),
  wrongly(
    "data-disagree",
    "a step that is higher",
    government,
    changed(government, 30, "rate", (rate) => rate + 1.4),
    stepped(changed(government, 30, "rate", (rate) => rate + 1.4))
  ),
  wrongly(
    "labels-exchanged",
    "a pie of exchanged numbers",
    ratings,
    exchanged(ratings, "films", 1, 3),
    pie(exchanged(ratings, "films", 1, 3))
  ),
  wronglyPlotted("labels-exchanged", "lives under exchanged names", some, exchanged(some, "country", 0, 3), lives),
  wronglyPlotted(
    "data-disagree",
    "a life that is longer",
    some,
    changed(some, 2, "life_expect", (years) => years * 1.2),
    lives
  ),
  {
    ...twin(
      "number-disagrees",
      vegaChart("a pie with a number that is another", ratings, {
        encoding: radial,
        layer: [
          {mark: {type: "arc", outerRadius: 80}},
          {
            transform: [{calculate: "datum.rating == 'PG' ? datum.films * 2 : datum.films", as: "said"}],
            mark: {type: "text", radius: 95},
            encoding: {text: q("said")}
          }
        ]
      })
    )
  }
];

/** Charts that mislead, made of the sound ones, by what is seen of them. */
export const freshTwins = twins.filter(({what}) => !unread.has(what));
export const unreadTwins = twins.filter(({what}) => unread.has(what));
