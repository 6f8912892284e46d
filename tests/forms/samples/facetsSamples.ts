import {claim} from "../../../src/facts/claim.js";
import type {NumberColumn} from "../../../src/facts/table/column.js";
import {moneyIn, percentChange} from "../../../src/facts/unit/measure.js";
import {stated} from "../../../src/facts/period.js";
import {attributedTo} from "../../../src/facts/source.js";
import {type Table, table} from "../../../src/facts/table/table.js";
import type {Unit} from "../../../src/facts/unit/unit.js";
import {bars} from "../../../src/forms/bars/bars.js";
import {columns} from "../../../src/forms/columns/columns.js";
import {facets} from "../../../src/forms/facets/facets.js";
import {line} from "../../../src/forms/line/line.js";
import {boundClaims, claimsOf, office} from "./dataSets.js";
import {sampleFigure} from "./sampleFigure.js";
import type {Samples} from "./samples.js";
import {tableFigure} from "./tableSamples.js";

interface Panels {
  /** Numbers of each panel, one a row. */
  readonly panels: Readonly<Record<string, readonly (number | null)[]>>;
  /** Dates or names of the rows. */
  readonly rows: readonly string[];
  readonly unit?: Unit;
  readonly decimals?: number;
  readonly flags?: NonNullable<NumberColumn["flags"]>;
  readonly bound?: NonNullable<NumberColumn["bound"]>;
}

/** A tidy table in the columns *place*, *row* and *value*. */
export function panelTable(id: string, {panels, rows, unit = moneyIn("EUR"), decimals = 0, ...rest}: Panels): Table {
  const tidy = Object.entries(panels).flatMap(([place, values]) =>
    values.map((value, index) => ({place, value, row: rows[index] ?? ""}))
  );
  const isDated = /^\d{4}/.test(rows[0] ?? "");
  return table({
    id,
    file: `${id}.csv`,
    sha256: "ab".repeat(32),
    columns: [
      {kind: "text", name: "place", values: tidy.map(({place}) => place)},
      {kind: "text", name: "row", values: tidy.map(({row}) => row)},
      {
        kind: "number",
        name: "value",
        unit,
        period: isDated ? {column: "row"} : stated("2023"),
        attribution: attributedTo(office),
        decimals,
        values: tidy.map(({value}) => value),
        ...rest
      }
    ]
  });
}

const years = (from: number, count: number) => Array.from({length: count}, (_, index) => String(from + index));
const decade = years(2013, 11);
const months = years(2023, 2).flatMap((year) =>
  Array.from({length: 12}, (_, index) => `${year}-${String(index + 1).padStart(2, "0")}`)
);
const swing = months.map((_, row) => (((row * 37) % 53) - 20) / 10);

/** A made-up series. */
const walk = (start: number, step: number, count = 11) =>
  Array.from({length: count}, (_, row) => start + row * step + ((row * 37 + start) % 23));

const laterClaims = boundClaims.map((each) => claim({...each, id: `${each.id}-later`}));

/** Four places over eleven years. */
export const fourPlaces = panelTable("four-places", {
  rows: decade,
  panels: {Ash: walk(512, 18), Birch: walk(430, 12), Cedar: walk(620, -9), Doum: walk(312, 4)}
});

const twelve = "Ash Birch Cedar Doum Elm Fir Gum Hazel Ivy Juniper Kapok Larch".split(" ");

const answers = ["Agree", "Disagree", "Do not know"];

/** Three answers in four places. */
export const fourAnswers = panelTable("four-answers", {
  rows: answers,
  panels: {Ash: [712, 512, 88], Birch: [640, 480, 120], Cedar: [380, 420, 200], Doum: [905, 700, 60]}
});

/** Each part of a table as lines, columns or bars. */
export const lines = (part: Table) => line(part, {date: "row", value: "value"});
export const byYear = (part: Table) => columns(part, {name: "row", value: "value"});
export const ranked = (part: Table) => bars(part, {name: "row", value: "value"});

const by = "place";

/** Small multiples of lines, columns and bars. */
export const facetsSamples: Samples = {
  "four lines": tableFigure("facets-lines", facets(fourPlaces, {by, form: lines})),
  "four of columns": tableFigure("facets-columns", facets(fourPlaces, {by, form: byYear})),
  "four of bars": tableFigure("facets-bars", facets(fourAnswers, {by, form: ranked})),
  "two panels": tableFigure(
    "facets-two",
    facets(panelTable("two-panels", {rows: decade, panels: {Ash: walk(20, 18), Birch: walk(30, 12)}}), {
      by,
      form: lines
    })
  ),
  "twelve panels": tableFigure(
    "facets-twelve",
    facets(
      panelTable("twelve-panels", {
        rows: decade.slice(3),
        panels: Object.fromEntries(twelve.map((name, index) => [name, walk(300 + 31 * index, 21 - 4 * index, 8)]))
      }),
      {by, form: lines}
    )
  ),
  "one row": tableFigure(
    "facets-row",
    facets(panelTable("one-row-panels", {rows: ["2023"], panels: {Ash: [712], Birch: [640], Cedar: [380]}}), {
      by,
      form: byYear
    })
  ),
  "40 rows": tableFigure(
    "facets-rows",
    facets(
      panelTable("long-panels", {rows: years(1984, 40), panels: {Ash: walk(20, 18, 40), Birch: walk(30, 12, 40)}}),
      {
        by,
        form: byYear
      }
    )
  ),
  "negatives in columns": tableFigure(
    "facets-changes",
    facets(
      panelTable("change-panels", {
        rows: years(2016, 6),
        unit: percentChange,
        decimals: 1,
        panels: {
          Ash: [12.4, -8.1, 3.3, 0, -21.7, 6.6],
          Birch: [2.4, 1.1, -3.3, 4, -2.7, 1.6],
          Cedar: [1, 2, 3, 4, 5, 6]
        }
      }),
      {by, form: byYear}
    )
  ),
  "negatives in bars": tableFigure(
    "facets-falls",
    facets(
      panelTable("fall-panels", {
        rows: ["Rents", "Wages", "Prices"],
        unit: percentChange,
        decimals: 1,
        panels: {Ash: [12.4, -8.1, 3.3], Birch: [2.4, 1.1, -3.3], Cedar: [1, 2, 3]}
      }),
      {by, form: ranked}
    )
  ),
  "missing in lines": tableFigure(
    "facets-gaps",
    facets(
      panelTable("gap-panels", {
        rows: years(2016, 6),
        panels: {
          Ash: [512, null, 530, 560, 580, 600],
          Birch: [430, 440, null, null, 470, 480],
          Cedar: [null, null, 300, null, 320, null]
        }
      }),
      {by, form: lines}
    )
  ),
  "missing in bars": tableFigure(
    "facets-none",
    facets(panelTable("none-panels", {rows: answers, panels: {Ash: [712, null, 88], Birch: [640, 480, null]}}), {
      by,
      form: ranked
    })
  ),
  "missing in columns": tableFigure(
    "facets-left",
    facets(
      panelTable("left-panels", {
        rows: years(2016, 6),
        panels: {Ash: [512, null, 530, 560, 580, 600], Birch: [430, 440, null, null, 470, 480]}
      }),
      {by, form: byYear}
    )
  ),
  "long names": tableFigure(
    "facets-names",
    facets(
      panelTable("name-panels", {
        rows: ["Wholesale and retail trade; repair of motor vehicles", "Electricity, gas and steam supply", "Mining"],
        panels: {"North and East": [712, 512, 88], "South and West": [640, 480, 120]}
      }),
      {by, form: ranked}
    )
  ),
  "all equal": tableFigure(
    "facets-equal",
    facets(
      panelTable("equal-panels", {
        rows: decade,
        panels: {Ash: walk(40, 0).map(() => 40), Birch: walk(40, 0).map(() => 40)}
      }),
      {by, form: lines}
    )
  ),
  "one huge outlier": tableFigure(
    "facets-outlier",
    facets(
      panelTable("huge-panels", {
        rows: years(2016, 4),
        panels: {Ash: [980_000, 990_000, 985_000, 970_000], Birch: [410, 380, 905, 12]}
      }),
      {by, form: lines}
    )
  ),
  "provisional values": tableFigure(
    "facets-flags",
    facets(
      panelTable("flag-panels", {
        rows: years(2016, 6),
        panels: {Ash: walk(512, 18, 6), Birch: walk(430, 12, 6)},
        flags: {provisional: [6, 12], estimated: [1]}
      }),
      {by, form: lines}
    )
  ),
  "flags over narrow columns": tableFigure(
    "facets-narrow-flags",
    facets(
      panelTable("narrow-panels", {
        rows: months,
        decimals: 1,
        panels: {
          Ash: [...swing.slice(0, 22), -0.2, 0],
          Birch: [...swing.slice(0, 22), -0.5, null],
          Cedar: [...swing.slice(0, 22), 0.2, 0.3]
        },
        flags: {provisional: [23, 24, 47, 71, 72]}
      }),
      {by, form: byYear}
    )
  ),
  "bounds in bars": tableFigure(
    "facets-bounds",
    facets(
      panelTable("bound-panels", {
        rows: answers,
        bound: "moreThan",
        panels: {Ash: [700, 500, 80], Birch: [600, 400, 100]}
      }),
      {by, form: ranked}
    )
  ),
  claims: sampleFigure(
    "facets-claims",
    facets(
      [
        {panel: "Ash", rows: claimsOf("ash", {Agree: 712, Disagree: 512, Unsure: 88})},
        {panel: "Birch", rows: claimsOf("birch", {Agree: 640, Disagree: null, Unsure: 120})}
      ],
      {form: (rows) => bars(rows)}
    )
  ),
  "claims of all bounds": sampleFigure(
    "facets-claim-bounds",
    facets(
      [
        {panel: "Then", rows: boundClaims.map((claim) => ({claim, name: claim.topic}))},
        {panel: "Now", rows: laterClaims.map((claim) => ({claim, name: claim.topic}))}
      ],
      {form: (rows) => bars(rows)}
    )
  ),
  "a highlight": tableFigure(
    "facets-strong",
    facets(fourAnswers, {by, form: (part) => bars(part, {name: "row", value: "value", highlight: "Agree"})})
  )
};
