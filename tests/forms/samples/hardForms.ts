import * as Plot from "@observablehq/plot";
import {moneyIn} from "../../../src/facts/unit/measure.js";
import {stated} from "../../../src/facts/period.js";
import {exact} from "../../../src/facts/quantity.js";
import {attributedTo, unattributed} from "../../../src/facts/source.js";
import {event} from "../../../src/facts/event.js";
import {type Table, table} from "../../../src/facts/table/table.js";
import {countOf, shareOf, type Unit, whole} from "../../../src/facts/unit/unit.js";
import type {Form} from "../../../src/form.js";
import {area} from "../../../src/forms/area/area.js";
import {bars} from "../../../src/forms/bars/bars.js";
import {groupedBars} from "../../../src/forms/bars/groupedBars.js";
import {columns} from "../../../src/forms/columns/columns.js";
import {unitCount} from "../../../src/forms/count/unitCount.js";
import {facets} from "../../../src/forms/facets/facets.js";
import {histogram} from "../../../src/forms/histogram/histogram.js";
import {line} from "../../../src/forms/line/line.js";
import {regionMap} from "../../../src/forms/maps/regionMap.js";
import {tileMap} from "../../../src/forms/maps/tileMap.js";
import {statPanel} from "../../../src/forms/numbers/statPanel.js";
import {plot} from "../../../src/forms/plot/plot.js";
import {scatter} from "../../../src/forms/points/scatter.js";
import {dotRange} from "../../../src/forms/ranges/dotRange.js";
import {seats} from "../../../src/forms/seats/seats.js";
import {shareBar} from "../../../src/forms/shares/shareBar.js";
import {shareGrid} from "../../../src/forms/shares/shareGrid.js";
import {shareGrids} from "../../../src/forms/shares/shareGrids.js";
import {stackedBars} from "../../../src/forms/shares/stackedBars.js";
import {twoWholes} from "../../../src/forms/shares/twoWholes.js";
import {slope} from "../../../src/forms/slope/slope.js";
import {strip} from "../../../src/forms/strip/strip.js";
import {tableChart} from "../../../src/forms/tables/tableChart.js";
import {eventTimeline} from "../../../src/forms/timeline/eventTimeline.js";
import {waterfall} from "../../../src/forms/waterfall/waterfall.js";
import {phrase} from "../../../src/words/phrase.js";
import {say} from "../../../src/words/say.js";
import {countClaim, shareClaim} from "../sampleClaims.js";
import {office} from "./dataSets.js";
import type {RegionFeature} from "../../../src/plot/regions/region.js";
import type {HardRows} from "./hardRows.js";

const period = stated("2023");

interface Columns {
  readonly unit?: Unit;
  /** Further columns of words, and of numbers. */
  readonly words?: Readonly<Record<string, readonly string[]>>;
  readonly numbers?: Readonly<Record<string, readonly (number | null)[]>>;
}

function tableOf({names, values}: HardRows, {unit = moneyIn("EUR"), words = {}, numbers = {}}: Columns = {}): Table {
  const attribution = attributedTo(office);
  return table({
    id: "hard",
    file: "hard.csv",
    sha256: "ab".repeat(32),
    columns: [
      {kind: "text", name: "place", values: names},
      ...Object.entries(words).map(([name, own]) => ({kind: "text", name, values: own}) as const),
      ...Object.entries({value: values, ...numbers}).map(
        ([name, own]) => ({kind: "number", name, unit, period, attribution, decimals: 0, values: own}) as const
      )
    ]
  });
}

const of = {name: "place", value: "value"} as const;
const other = ({values}: HardRows) => values.map((value) => (value === null ? null : Math.round(value / 2) + 3));
const energy = shareOf(whole({id: "energy", label: "the energy", measure: "terawatt hours", geography: "DE", period}));
const rest = ({values}: HardRows) => values.map((value) => (value === null ? null : 100 - value));

/** Every name twice, at two dates; a row without a number has none at either. */
function overTime(rows: HardRows): Table {
  const names = rows.names.flatMap((name) => [name, name, name]);
  const values = [rows.values, other(rows), rows.values];
  const dates = ["2021", "2022", "2023"];
  return tableOf(
    {names, values: rows.names.flatMap((_, row) => values.map((own) => own[row] ?? null))},
    {words: {year: rows.names.flatMap(() => dates)}}
  );
}

const known = ({names, values}: HardRows) =>
  values.flatMap((value, row) => (value === null ? [] : [{name: names[row] ?? "", value, id: `hard-${row}`}]));

const shares = (rows: HardRows, own: (row: number) => string = () => "energy") =>
  known(rows).map(({name, value, id}, row) => ({
    claim: shareClaim(id, exact(value), own(row), {label: `The energy of ${own(row)}`, period}),
    label: phrase(name)
  }));

/** Squares of a map, side by side. */
const squares = ({names}: HardRows) =>
  names.map((name, row): RegionFeature => {
    const [west, south] = [(row % 20) * 2, 30 + Math.floor(row / 20)];
    const ring = [[west, south], [west, south + 0.8], [west + 1.6, south + 0.8], [west + 1.6, south], [west, south]]; // prettier-ignore
    return {type: "Feature", id: String(row), properties: {name}, geometry: {type: "Polygon", coordinates: [ring]}};
  });

const tiles = ({names}: HardRows) =>
  Object.fromEntries(names.map((name, row) => [name, [row % 12, Math.floor(row / 12)] as const]));

/** Each form of some rows: what it draws, or refuses. */
export const hardForms: Readonly<Record<string, (rows: HardRows) => Form>> = {
  area: (rows) => area(overTime(rows), {series: "place", date: "year", value: "value"}),
  bars: (rows) => bars(tableOf(rows), of),
  columns: (rows) => columns(tableOf(rows), of),
  dotRange: (rows) => dotRange(tableOf(rows, {numbers: {other: other(rows)}}), {name: "place", columns: ["value", "other"]}), // prettier-ignore
  eventTimeline: (rows) =>
    eventTimeline(known(rows).map(({name, value, id}) => event({id, label: name, period: stated(String(1900 + (value % 120))), attribution: unattributed, anchor: {kind: "elsewhere", url: "https://example.org/"}}))), // prettier-ignore
  facets: (rows) =>
    facets(
      tableOf(
        {names: ["Old", "New"].flatMap(() => rows.names), values: [...rows.values, ...rows.values]},
        {words: {panel: ["Old", "New"].flatMap((panel) => rows.names.map(() => panel))}}
      ),
      {by: "panel", form: (part) => bars(part, of)}
    ),
  groupedBars: (rows) => groupedBars(tableOf(rows, {numbers: {other: other(rows)}}), {name: "place", series: ["value", "other"]}), // prettier-ignore
  histogram: (rows) => histogram(tableOf(rows), {value: "value", of: {one: "place", many: "places"}}),
  line: (rows) => line(overTime(rows), {series: "place", date: "year", value: "value"}),
  plot: (rows) => {
    const data = rows.names.map((place, row) => ({place, value: rows.values[row]}));
    return plot({marks: [Plot.barX(data, {x: "value", y: "place"}), Plot.ruleX([0])]});
  },
  regionMap: (rows) => regionMap(tableOf(rows), {...of, regions: squares(rows)}),
  scatter: (rows) => scatter(tableOf(rows, {numbers: {other: other(rows)}}), {name: "place", x: "value", y: "other"}),
  seats: (rows) => seats(tableOf(rows, {unit: countOf("seat", "seats")}), of),
  shareBar: (rows) => {
    const [first, ...others] = shares(rows);
    return shareBar([first!, ...others]);
  },
  shareGrid: (rows) => {
    const [first, ...others] = shares(rows);
    return shareGrid([first!, ...others], {rest: say`from anything else`});
  },
  shareGrids: (rows) =>
    shareGrids(shares(rows, (row) => `grid-${row}`).map((part) => shareGrid([part], {rest: say`from anything else`}))),
  slope: (rows) => slope(overTime(rows), {series: "place", date: "year", value: "value", from: "2021", to: "2022"}),
  stackedBars: (rows) => stackedBars(tableOf(rows, {unit: energy, numbers: {rest: rest(rows)}}), {name: "place", parts: ["value", "rest"]}), // prettier-ignore
  statPanel: (rows) =>
    statPanel(known(rows).map(({name, value, id}) => ({claim: countClaim(id, exact(value), {period, topic: name}), label: phrase(name)}))), // prettier-ignore
  strip: (rows) => strip(tableOf(rows), of),
  tableChart: (rows) => tableChart(tableOf(rows), {name: "place", columns: ["value"]}),
  tileMap: (rows) => tileMap(tableOf(rows), {...of, tiles: tiles(rows)}),
  twoWholes: (rows) => {
    const [one, two = one] = known(rows);
    const {name, value} = one!;
    return twoWholes(
      {claim: shareClaim("hard-in", exact(value), "energy", {label: "The energy of one", period}), label: phrase(name), rest: say`from others`}, // prettier-ignore
      {claim: shareClaim("hard-out", exact(two!.value), "other-energy", {label: "The energy of the other", period}), label: phrase(two!.name), rest: say`to others`}, // prettier-ignore
      {flow: say`the same`}
    );
  },
  unitCount: (rows) => {
    const [first] = known(rows);
    const {name = "", value = NaN} = first ?? {};
    return unitCount(countClaim("hard", exact(value ?? NaN), {period, topic: name}), {label: phrase(name)});
  },
  waterfall: (rows) => {
    const sum = rows.values.slice(0, -1).reduce((so: number, each) => so + (each ?? 0), 0);
    const last = rows.values.at(-1) === null ? null : sum;
    return waterfall(tableOf({names: rows.names, values: [...rows.values.slice(0, -1), last]}), of);
  }
};
