import {type Chart, figure} from "../../../src/figure/figure.js";
import type {Form} from "../../../src/form.js";
import {scatter} from "../../../src/forms/points/scatter.js";
import {about, exact, lessThan, moreThan, range, withMargin} from "../../../src/facts/quantity.js";
import {moneyIn} from "../../../src/facts/unit/measure.js";
import {countOf} from "../../../src/facts/unit/unit.js";
import {stated} from "../../../src/facts/period.js";
import {phrase} from "../../../src/words/phrase.js";
import {periodOf, say} from "../../../src/words/say.js";
import {countClaim, shareClaim} from "../sampleClaims.js";
import {office} from "./dataSets.js";
import {pointTable, pointTables, trees} from "./pointData.js";

const columns = {name: "place", x: "income", y: "life"} as const;
const bubbles = {
  ...columns,
  size: "population",
  titles: {x: "Income per person", y: "Life expectancy", size: "People"}
};

const ladders = countOf("ladder", "ladders");
const bounds = [exact(5200), moreThan(6000), lessThan(4000), about(3000), range(1500, 2600), withMargin(4600, 300)];
const period = stated("2023");
const names = ["Ash", "Birch", "Cedar", "Doum", "Elm", "Fir"];

/** A claim of each bound across, and the same in another order upwards. */
const boundPoints = names.map((name, index) => ({
  name,
  x: countClaim(`${name.toLowerCase()}-ladders`, bounds[index]!, {topic: name, unit: ladders, period}),
  y: shareClaim(
    `${name.toLowerCase()}-share`,
    [exact(31), exact(44), moreThan(52), exact(38), exact(27), range(40, 47)][index]!,
    "roofs",
    {topic: name, label: "Roofs", period}
  )
}));

const ofPoints = (id: string, form: Form): Chart =>
  figure({
    id,
    headline: phrase("Where incomes are high, lives are long"),
    deck: say`Made-up income and life expectancy by place, ${periodOf(boundPoints[0]!.x)}`,
    form,
    ...((form.tables ?? []).length > 0 && {sources: [office]})
  });

const of = (name: string) => pointTables[name]!;

/** Scatter plots, by what is hard about their data. */
export const scatterSamples: Readonly<Record<string, Chart>> = {
  "one row": ofPoints("points-one", scatter(of("one row"), columns)),
  "eight rows": ofPoints("points-eight", scatter(of("eight rows"), columns)),
  bubbles: ofPoints(
    "points-bubbles",
    scatter(of("40 rows"), {...bubbles, highlight: ["North Elm", "South Teak", "South Ash"]})
  ),
  "40 rows": ofPoints("points-forty", scatter(of("40 rows"), columns)),
  "a log axis": ofPoints("points-log", scatter(of("40 rows"), {...columns, log: "x", highlight: "North Ivy"})),
  negatives: ofPoints("points-negatives", scatter(of("negatives"), {name: "place", x: "rents", y: "wages"})),
  missing: ofPoints("points-missing", scatter(of("missing"), columns)),
  "long names": ofPoints("points-names", scatter(of("long names"), {name: "place", x: "wage", y: "hours"})),
  "long names that matter": ofPoints(
    "points-key",
    scatter(of("long names"), {
      name: "place",
      x: "wage",
      y: "hours",
      highlight: ["Activities of extraterritorial organisations and bodies", "Mining"]
    })
  ),
  "a name in a corner, near a grid line": ofPoints(
    "points-corner",
    scatter(
      pointTable("corner", trees.slice(0, 5), {
        income: {unit: moneyIn("EUR"), values: [3100, 4200, 2800, 6100, 18_400]},
        life: {unit: moneyIn("GBP"), decimals: 1, values: [3.1, 3.3, 2.9, 3.8, 12.6]}
      }),
      {...columns, highlight: trees[4] ?? ""}
    )
  ),
  "all equal": ofPoints("points-equal", scatter(of("all equal"), {...columns, highlight: ["Ash", "Elm"]})),
  "one huge outlier": ofPoints("points-outlier", scatter(of("one huge outlier"), columns)),
  "an outlier on a log axis": ofPoints(
    "points-outlier-log",
    scatter(of("one huge outlier"), {...columns, log: "both"})
  ),
  "flagged values": ofPoints("points-flagged", scatter(of("flagged values"), columns)),
  "a bound of a column": ofPoints("points-bound", scatter(of("a bound"), columns)),
  "a bound each": ofPoints("points-bounds", scatter(boundPoints, {titles: {x: "Ladders", y: "Roofs"}})),
  "250 rows": ofPoints("points-many", scatter(of("250 rows"), {...columns, highlight: "Elm Ia"}))
};
