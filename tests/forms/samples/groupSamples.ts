import {percentChange} from "../../../src/facts/unit/measure.js";
import {stated} from "../../../src/facts/period.js";
import {about, exact, lessThan, moreThan, range, withMargin} from "../../../src/facts/quantity.js";
import type {Table} from "../../../src/facts/table/table.js";
import {groupedBars} from "../../../src/forms/bars/groupedBars.js";
import {countClaim} from "../sampleClaims.js";
import type {Samples} from "./samples.js";
import {tableFigure, wideTable} from "./tableSamples.js";

const places = ["Ash", "Birch", "Cedar", "Doum", "Elm", "Fir"];
const period = stated("2023");
const two = {name: "place", series: ["2014", "2024"]} as const;

type Numbers = readonly (number | null)[];

const years = (id: string, names: readonly string[], from: Numbers, to: Numbers) =>
  wideTable(id, names, {"2014": {values: from, period: stated("2014")}, "2024": {values: to, period: stated("2024")}});

const many = Array.from({length: 40}, (_, row) => `${row < 20 ? "North" : "South"} ${places[row % 6]} ${"abcdefg"[row % 7]}`); // prettier-ignore

/** Numbers of two years by place. */
export const twoYears: Table = years("group-years", places, [512, 480, 380, 900, 880, 300], [712, 640, 350, 905, 1240, 300]); // prettier-ignore

const tenures = wideTable("group-tenures", places, {
  Owned: {values: [712, 640, 380, 905, 1240, 88]},
  Rented: {values: [512, 480, 420, 700, 880, 300]},
  Social: {values: [312, 280, 350, 305, 640, 95]},
  Shared: {values: [112, 90, 160, 205, 340, 40]}
});
const three = {name: "place", series: ["Owned", "Rented", "Social"]} as const;

const claims = [
  {
    name: "North",
    claims: [countClaim("north-then", exact(5200), {period}), countClaim("north-now", moreThan(6000), {period})]
  },
  {
    name: "East",
    claims: [countClaim("east-then", lessThan(2500), {period}), countClaim("east-now", about(3000), {period})]
  },
  {
    name: "South",
    claims: [
      countClaim("south-then", withMargin(2000, 300), {period}),
      countClaim("south-now", range(900, 1600), {period})
    ]
  },
  {name: "West", claims: [countClaim("west-then", exact(1000), {period}), null]}
];

/** Figures of `groupedBars`, by what is hard about their data. */
export const groupedBarsSamples: Samples = {
  "two years": tableFigure("group-two", groupedBars(twoYears, two)),
  "one row": tableFigure("group-one", groupedBars(years("group-one-row", ["Ash"], [512], [712]), two)),
  "40 rows": tableFigure(
    "group-many",
    groupedBars(
      years(
        "group-forty",
        many,
        many.map((_, row) => 100 + ((row * 377) % 911)),
        many.map((_, row) => 150 + ((row * 277) % 811))
      ),
      two
    )
  ),
  negatives: tableFigure(
    "group-negatives",
    groupedBars(
      wideTable("group-changes", places.slice(0, 4), {
        Rents: {values: [12.4, -8.1, 3.3, 0], unit: percentChange, decimals: 1},
        Wages: {values: [-1.2, -4.8, 0.4, 2.5], unit: percentChange, decimals: 1}
      }),
      {name: "place", series: ["Rents", "Wages"]}
    )
  ),
  missing: tableFigure(
    "group-missing",
    groupedBars(years("group-gaps", places.slice(0, 4), [512, null, 380, null], [712, 640, null, null]), two)
  ),
  "long names": tableFigure(
    "group-names",
    groupedBars(
      years(
        "group-long",
        [
          "Wholesale and retail trade; repair of motor vehicles and motorcycles",
          "Electricity, gas, steam and air conditioning supply",
          "Mining"
        ],
        [380_000, 240_000, 20_000],
        [1_250_000, 230_000, 9000]
      ),
      two
    )
  ),
  "all equal": tableFigure(
    "group-equal",
    groupedBars(years("group-level", places.slice(0, 3), [40, 40, 40], [40, 40, 40]), two)
  ),
  "one huge outlier": tableFigure(
    "group-outlier",
    groupedBars(years("group-huge", places.slice(0, 3), [410, 980_000, 380], [905, 990_000, 0]), two)
  ),
  "flagged values": tableFigure(
    "group-flags",
    groupedBars(
      wideTable("group-flagged", places.slice(0, 3), {
        "2014": {values: [512, 480, 380], period: stated("2014")},
        "2024": {values: [712, 640, 350], period: stated("2024"), flags: {provisional: [1], estimated: [3]}}
      }),
      two
    )
  ),
  "all missing": tableFigure(
    "group-none",
    groupedBars(years("group-empty", ["Ash", "Birch"], [null, null], [null, null]), two)
  ),
  "three series": tableFigure("group-three", groupedBars(tenures, three)),
  "four series": tableFigure("group-four", groupedBars(tenures, {...three, series: [...three.series, "Shared"]})),
  "a highlight": tableFigure("group-strong", groupedBars(twoYears, {...two, highlight: "2024"})),
  "a highlight of three": tableFigure("group-third", groupedBars(tenures, {...three, highlight: "Social"})),
  "an axis": tableFigure("group-axis", groupedBars(twoYears, {...two, labels: "axis"})),
  "a limit": tableFigure("group-limit", groupedBars(twoYears, {...two, limit: 4})),
  "a bound each": tableFigure(
    "group-bounds",
    groupedBars(claims.slice(0, 3), {series: ["Before the war", "After it"]})
  ),
  "a claim missing": tableFigure("group-claims", groupedBars(claims.slice(2), {series: ["Before the war", "After it"]}))
};
