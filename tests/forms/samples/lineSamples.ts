import {line} from "../../../src/forms/line/line.js";
import type {LineOptions} from "../../../src/forms/line/line.js";
import {cellOf, type TableCell} from "../../../src/facts/table/cell.js";
import {claim} from "../../../src/facts/claim.js";
import {moneyIn} from "../../../src/facts/unit/measure.js";
import type {Chart} from "../../../src/figure/figure.js";
import {stated} from "../../../src/facts/period.js";
import {unattributed} from "../../../src/facts/source.js";
import {exact} from "../../../src/facts/quantity.js";
import {periodOf, plain, say} from "../../../src/words/say.js";
import {countClaim} from "../sampleClaims.js";
import {hardSeries, lateForecast, twentySeries} from "./lineData.js";
import {sampleFigure} from "./sampleFigure.js";

const columns = {series: "place", date: "year", value: "value"} as const;

const drawn = (id: string, name: string, options: LineOptions = {}) =>
  sampleFigure(`sample-line-${id}`, line(hardSeries[name]!, {...columns, ...options}), "Rents in several places");

const claimAt = (id: string, subject: string, year: string, value: number) =>
  ({claim: countClaim(id, exact(value), {topic: "Soldiers", period: stated(year)}), series: subject}) as const;

const claims = [
  claimAt("ash-a", "Ash", "2019", 5200),
  claimAt("ash-b", "Ash", "2020", 5600),
  claimAt("ash-c", "Ash", "2022", 6100),
  claimAt("birch-a", "Birch", "2019", 4100),
  claimAt("birch-b", "Birch", "2020", 4300),
  claimAt("birch-c", "Birch", "2021", 3900),
  claimAt("birch-d", "Birch", "2022", 3600)
];

const rent = (id: string, value: number) =>
  claim({
    id,
    topic: "Rent",
    quantity: exact(value),
    unit: moneyIn("EUR"),
    period: stated("2020"),
    attribution: unattributed,
    anchor: {kind: "elsewhere", url: "https://example.org/"}
  });

const limit = rent("limit", 250);

/** The number of a series in a year. */
function cellAt(name: string, series: string, year: string): TableCell {
  const table = hardSeries[name]!;
  const [places, years, value] = ["place", "year", "value"].map((each) =>
    table.columns.find((one) => one.name === each)
  );
  const row = places!.values.findIndex((place, index) => place === series && years!.values[index] === year);
  if (value?.kind !== "number") throw new Error("no numbers");
  return cellOf(table, value, row + 1);
}

/** Samples of `line`. */
export const lineSamples: Readonly<Record<string, Chart>> = {
  ...Object.fromEntries(
    Object.keys(hardSeries)
      .filter((name) => !["an interval", "a forecast", "temperatures", "eight series"].includes(name))
      .map((name) => [name, drawn(name.replaceAll(" ", "-"), name)])
  ),
  temperatures: sampleFigure("sample-line-warmth", line(hardSeries["temperatures"]!, {date: "year", value: "value"})),
  "a highlight": drawn("highlight", "eight series", {highlight: "Cedar"}),
  "three that matter of eight": drawn("three", "eight series", {highlight: ["Hazel", "Cedar", "Ash"]}),
  "twenty series, two that matter": sampleFigure(
    "sample-line-twenty",
    line(twentySeries, {...columns, highlight: ["Place C", "Place K"]})
  ),
  "an interval": drawn("interval", "an interval", {highlight: "Ash", low: "low", high: "high"}),
  "a forecast": drawn("forecast", "a forecast", {highlight: "Ash", low: "low", high: "high"}),
  "a forecast of one series from its end": sampleFigure(
    "sample-line-late",
    line(lateForecast, {date: "year", value: "value"}),
    "Rents will rise"
  ),
  "names alone": drawn("names", "four series", {labels: "axis", zero: true}),
  claims: sampleFigure("sample-line-claims", line([...claims, {series: "Ash", date: "2021", missing: true}])),
  annotations: drawn("notes", "four series", {
    highlight: ["Ash", "Cedar"],
    annotations: [{kind: "band", along: "x", from: "2013", to: "2015", label: plain("Rent freeze")}]
  }),
  "another way of counting": drawn("break", "four series", {
    annotations: [{kind: "line", along: "x", at: "2018", label: plain("New way of counting"), breaks: true}]
  }),
  "every annotation": drawn("every-note", "four series", {
    highlight: "Ash",
    zero: true,
    annotations: [
      {kind: "line", along: "y", at: limit, label: say`Subsidy limit, ${periodOf(limit)}`},
      {kind: "band", along: "x", from: "2013", to: "2015", label: plain("Rent freeze")},
      {
        kind: "callout",
        x: "2019",
        y: cellAt("four series", "Ash", "2019"),
        text: plain("The freeze was lifted, and a tax on empty homes came in")
      },
      {
        kind: "callout",
        x: "2020",
        y: cellAt("four series", "Ash", "2020"),
        text: plain("Many flats were built beside the port"),
        optional: true
      }
    ]
  }),
  "crowded annotations": drawn("crowded-notes", "eight series", {
    highlight: "Hazel",
    annotations: ["2014", "2016", "2018", "2020"].map((x) => ({
      kind: "callout",
      x,
      y: cellAt("eight series", "Hazel", x),
      text: plain("The council sold many of its flats to a fund that let them anew at once"),
      optional: x === "2020"
    }))
  })
};
