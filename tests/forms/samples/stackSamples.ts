import type {Claim} from "../../../src/facts/claim.js";
import type {Column} from "../../../src/facts/table/column.js";
import {stated} from "../../../src/facts/period.js";
import {type Exact, exact} from "../../../src/facts/quantity.js";
import {attributedTo} from "../../../src/facts/source.js";
import {type Table, table} from "../../../src/facts/table/table.js";
import {countOf, type Share, shareOf, type Unit, whole} from "../../../src/facts/unit/unit.js";
import {type Chart, figure} from "../../../src/figure/figure.js";
import type {Form} from "../../../src/form.js";
import {shareBar} from "../../../src/forms/shares/shareBar.js";
import type {StackedBarsOptions} from "../../../src/forms/shares/stack.js";
import {stackedBars} from "../../../src/forms/shares/stackedBars.js";
import {phrase} from "../../../src/words/phrase.js";
import {periodOf, say} from "../../../src/words/say.js";
import {shareClaim} from "../sampleClaims.js";
import {office} from "./dataSets.js";

const period = stated("2023");

/** A share of the made-up grid’s power. */
export const powerShare = (id: string, value: number): Claim<Share<"power">, Exact> =>
  shareClaim(id, exact(value), "power", {label: "the power of Atlantis", period});

const part = (label: string, value: number) => ({
  claim: powerShare(label.toLowerCase().replace(/[^a-z]+/g, "-"), value),
  label: phrase(label)
});

function powerFigure(id: string, form: Form): Chart {
  return figure({
    id: `sample-power-${id}`,
    headline: phrase("The island still runs on the wind"),
    deck: say`Sources of the power of Atlantis, ${periodOf(form.uses[0] as Claim)}`,
    form
  });
}

/** Bars of one whole. */
export const shareBarSamples = {
  "one part and the rest": powerFigure(
    "one",
    shareBar([part("from wind", 69)], {rest: phrase("from all other sources")})
  ),
  "two parts": powerFigure("two", shareBar([part("from wind", 52), part("from sun", 48)])),
  "four parts": powerFigure("four", shareBar([part("Wind", 41), part("Sun", 27), part("Water", 20), part("Gas", 12)])),
  "three parts and the rest": powerFigure(
    "rest",
    shareBar([part("Wind", 41), part("Sun", 27), part("Water", 20)], {rest: phrase("All others")})
  ),
  "small parts": powerFigure(
    "small",
    shareBar([part("Wind", 94), part("Sun", 3), part("Water", 2.4), part("Gas", 0.6)])
  ),
  "99 by rounding": powerFigure("under", shareBar([part("Wind", 33), part("Sun", 33), part("Water", 33)])),
  "101 by rounding": powerFigure(
    "over",
    shareBar([part("Wind", 41), part("Sun", 27), part("Water", 20), part("Gas", 13)])
  ),
  "long names": powerFigure(
    "long",
    shareBar([
      part("Wind turbines that stand in the shallow waters of the bay", 46),
      part("Solar panels on the roofs of homes, schools and factories", 30),
      part("Electricity, gas, steam and air conditioning supply", 24)
    ])
  ),
  "another part highlighted": powerFigure(
    "highlight",
    shareBar([part("Wind", 41), part("Sun", 39), part("Gas", 20)], {highlight: "Gas"})
  )
};

const homes = shareOf(whole({id: "homes", label: "homes", measure: "homes", geography: "each place", period}));
/** A table of parts of the homes of places, in percent. */
export function homesTable(
  id: string,
  places: readonly string[],
  rows: readonly (readonly (number | null)[])[],
  unit: Unit = homes
): Table {
  const column = (name: string, at: number): Column => ({
    kind: "number",
    name,
    unit,
    period,
    attribution: attributedTo(office),
    decimals: 0,
    values: rows.map((row) => row[at] ?? null),
    ...(id === "flagged" && at === 1 && {flags: {provisional: [2]}})
  });
  return table({
    id,
    file: `${id}.csv`,
    sha256: "ab".repeat(32),
    columns: [{kind: "text", name: "place", values: places}, ...["Owned", "Rented", "Social", "Other"].map(column)]
  });
}

const four = ["Owned", "Rented", "Social", "Other"];
const names = "Ash Birch Cedar Doum Elm Fir".split(" ");
const mixed = [
  [61, 20, 14, 5],
  [48, 33, 16, 3],
  [55, 25, 12, 8],
  [70, 18, 10, 2],
  [39, 41, 15, 5],
  [52, 30, 13, 5]
];

function homesFigure(id: string, form: Form): Chart {
  return figure({
    id: `sample-homes-${id}`,
    headline: phrase("Most homes are owned by those who live in them"),
    deck: say`Homes by who owns them, ${periodOf(powerShare("wind", 1))}`,
    form,
    sources: [office]
  });
}

const byOwner = (data: Table, options: Partial<StackedBarsOptions> = {}) =>
  stackedBars(data, {name: "place", parts: four, ...options});

/** Rows of stacked bars. */
export const stackedBarsSamples = {
  "six rows": homesFigure("six", byOwner(homesTable("six", names, mixed))),
  "two parts": homesFigure(
    "two",
    byOwner(
      homesTable(
        "two",
        names,
        mixed.map(([own = 0]) => [own, 100 - own])
      ),
      {parts: ["Owned", "Rented"]}
    )
  ),
  "one row": homesFigure("one", byOwner(homesTable("one-row", ["Ash"], [[61, 20, 14, 5]]))),
  "25 rows": homesFigure(
    "forty",
    byOwner(
      homesTable(
        "forty-rows",
        Array.from({length: 25}, (_, row) => `${names[row % 6]} ${"abcdefgh"[Math.floor(row / 6)]}`),
        Array.from({length: 25}, (_, row) => [40 + (row % 7), 27 - (row % 11), 20, 13 + (row % 11) - (row % 7)])
      )
    )
  ),
  missing: homesFigure(
    "missing",
    byOwner(
      homesTable("gaps", names.slice(0, 3), [
        [61, 20, 14, 5],
        [null, null, null, null],
        [48, 33, 16, 3]
      ])
    )
  ),
  rounding: homesFigure(
    "rounding",
    byOwner(
      homesTable("rounding", names.slice(0, 2), [
        [61, 20, 14, 6],
        [48, 33, 15, 3]
      ])
    )
  ),
  "flagged values": homesFigure("flagged", byOwner(homesTable("flagged", names.slice(0, 3), mixed.slice(0, 3)))),
  amounts: homesFigure(
    "amounts",
    byOwner(
      homesTable(
        "amounts",
        names,
        mixed.map((row, at) => row.map((each) => each * (at + 3) * 10)),
        countOf("home", "homes")
      )
    )
  ),
  "long names": homesFigure(
    "long",
    byOwner(
      homesTable(
        "long-places",
        ["The borough of Upper Birchwood and the villages around it", "Lower Elmstead with its islands and harbour"],
        mixed.slice(0, 2)
      )
    )
  ),
  "an axis": homesFigure("axis", byOwner(homesTable("axis", names, mixed), {labels: "axis"})),
  "a limit": homesFigure("limit", byOwner(homesTable("limit", names, mixed), {limit: 4, highlight: "Social"}))
};
