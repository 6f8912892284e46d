import {degreesIn, percentChange} from "../../../src/facts/unit/measure.js";
import {stated} from "../../../src/facts/period.js";
import {exact, lessThan, moreThan, withMargin} from "../../../src/facts/quantity.js";
import {dotRange} from "../../../src/forms/ranges/dotRange.js";
import {say} from "../../../src/words/say.js";
import {countClaim} from "../sampleClaims.js";
import {boundClaims, hardTables} from "./dataSets.js";
import type {Samples} from "./samples.js";
import {tableFigure, wideTable} from "./tableSamples.js";

const places = ["Ash", "Birch", "Cedar", "Doum", "Elm", "Fir"];
const period = stated("2023");

/** The numbers of two years by place. */
const years = (
  id: string,
  names: readonly string[],
  from: readonly (number | null)[],
  to: readonly (number | null)[]
) =>
  wideTable(id, names, {
    "2014": {values: from, period: stated("2014")},
    "2024": {values: to, period: stated("2024")}
  });

const columns = ["2014", "2024"] as const;
const two = {name: "place", columns};
const rents = years("two-years", places, [512, 480, 380, 900, 880, 300], [712, 640, 350, 905, 1240, 300]);
const many = Array.from(
  {length: 40},
  (_, row) => `${row < 20 ? "North" : "South"} ${places[row % 6]} ${"abcdefg"[row % 7]}`
);
const claims = [
  {
    name: "North",
    claims: [countClaim("north-then", exact(5200), {period}), countClaim("north-now", moreThan(6000), {period})]
  },
  {
    name: "East",
    claims: [countClaim("east-then", lessThan(2500), {period}), countClaim("east-now", exact(3000), {period})]
  },
  {name: "West", claims: [countClaim("west-then", withMargin(1000, 300), {period}), null]}
];

/** Rows of dots. */
export const dotRangeSamples: Samples = {
  ...Object.fromEntries(
    Object.entries(hardTables)
      .filter(([name]) => name !== "40 rows")
      .map(([name, data], index) => [
        `one column, ${name}`,
        tableFigure(`dots-${"abcdefghijkl"[index]}`, dotRange(data, {name: "place", columns: ["value"]}))
      ])
  ),
  "two years": tableFigure("dots-two", dotRange(rents, two)),
  arrows: tableFigure("dots-arrows", dotRange(rents, {...two, change: "arrow"})),
  "arrows that matter": tableFigure("dots-arrow", dotRange(rents, {...two, change: "arrow", highlight: "Cedar"})),
  "an axis": tableFigure("dots-axis", dotRange(rents, {...two, labels: "axis"})),
  "a highlight": tableFigure("dots-strong", dotRange(rents, {...two, highlight: "Cedar"})),
  "a limit": tableFigure("dots-limit", dotRange(rents, {...two, limit: 4})),
  "40 rows of two": tableFigure(
    "dots-many",
    dotRange(
      years(
        "many-years",
        many,
        many.map((_, row) => 100 + ((row * 377) % 911)),
        many.map((_, row) => 150 + ((row * 277) % 811))
      ),
      two
    )
  ),
  "missing of two": tableFigure(
    "dots-missing",
    dotRange(years("gaps-years", places, [512, null, 380, null, 880, 300], [712, 640, null, null, 1240, 300]), two)
  ),
  "long names of two": tableFigure(
    "dots-long",
    dotRange(
      years(
        "long-years",
        ["Wholesale and retail trade; repair of motor vehicles and motorcycles", "Mining"],
        [380_000, 20_000],
        [1_250_000, 9000]
      ),
      two
    )
  ),
  "below zero": tableFigure(
    "dots-below",
    dotRange(
      wideTable("below", places.slice(0, 3), {
        Lowest: {values: [-12, -3, 4], unit: percentChange},
        Highest: {values: [6, -1, 19], unit: percentChange}
      }),
      {name: "place", columns: ["Lowest", "Highest"]}
    )
  ),
  degrees: tableFigure(
    "dots-degrees",
    dotRange(
      wideTable("warmth", places.slice(0, 3), {
        January: {values: [2, 4, -8], unit: degreesIn("C")},
        July: {values: [19, 22, 14], unit: degreesIn("C"), flags: {provisional: [1]}}
      }),
      {name: "place", columns: ["January", "July"]}
    )
  ),
  "claims of two columns": tableFigure("dots-claims", dotRange(claims, {columns: ["Before the war", say`After it`]})),
  "a bound each": tableFigure(
    "dots-bounds",
    dotRange(
      boundClaims.map((claim) => ({name: claim.topic, claims: [claim]})),
      {columns: ["Soldiers"]}
    )
  )
};
