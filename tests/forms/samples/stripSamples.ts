import type {NumberColumn} from "../../../src/facts/table/column.js";
import {moneyIn, percentChange} from "../../../src/facts/unit/measure.js";
import {stated} from "../../../src/facts/period.js";
import {attributedTo} from "../../../src/facts/source.js";
import {type Table, table} from "../../../src/facts/table/table.js";
import type {Unit} from "../../../src/facts/unit/unit.js";
import type {Chart} from "../../../src/figure/figure.js";
import {strip, type StripOptions} from "../../../src/forms/strip/strip.js";
import {claimsOf, hardTables, office} from "./dataSets.js";
import {heap} from "./histogramSamples.js";
import {sampleFigure} from "./sampleFigure.js";

interface Grouped {
  readonly groups: readonly string[];
  readonly values: readonly (number | null)[];
  readonly unit?: Unit;
  readonly flags?: NumberColumn["flags"];
}

/** A table in the columns *place*, *region* and *value*: the rows fall to the groups in turn. */
function groupedTable(id: string, {groups, values, unit = moneyIn("EUR"), flags}: Grouped): Table {
  const period = stated("2023");
  const number = {unit, period, attribution: attributedTo(office), decimals: 0, values, ...(flags && {flags})};
  return table({
    id,
    file: `${id}.csv`,
    sha256: "ab".repeat(32),
    columns: [
      {kind: "text", name: "place", values: values.map((_, index) => `Town ${"ABCDEFGHIJ"[index % 10]}${Math.floor(index / 10)}`)}, // prettier-ignore
      {kind: "text", name: "region", values: values.map((_, index) => groups[index % groups.length] ?? "")},
      {kind: "number", name: "value", ...number}
    ]
  });
}

const three = ["North", "South", "West"];

/** Data that is hard to draw as strips, by what is hard about it. */
export const stripData: Readonly<Record<string, Table>> = {
  "three groups": groupedTable("towns", {groups: three, values: heap(90, 640, 240)}),
  "300 rows": groupedTable("many-towns", {groups: ["North", "South"], values: heap(300, 640, 240)}),
  "rises and falls": groupedTable("moves", {groups: three, values: heap(60, 1, 9), unit: percentChange}),
  "rows without a number": groupedTable("town-gaps", {groups: three, values: heap(40, 640, 240).map((value, index) => (index % 7 === 0 ? null : value))}), // prettier-ignore
  "long groups": groupedTable("trades", {groups: ["Electricity, gas, steam and air conditioning supply", "Wholesale and retail trade; repair of motor vehicles and motorcycles", "Mining"], values: heap(60, 640, 240)}), // prettier-ignore
  "provisional values": groupedTable("firm-towns", {groups: three, values: heap(45, 640, 240), flags: {provisional: [3, 9, 20], estimated: [30]}}), // prettier-ignore
  "one far away": groupedTable("far-towns", {groups: three, values: [9800, ...heap(44, 640, 240)]}),
  "all equal": groupedTable("same-towns", {groups: three, values: Array.from({length: 30}, () => 40)}),
  "12 groups": groupedTable("regions", {groups: "Ash Birch Cedar Doum Elm Fir Gum Hazel Ivy Juniper Kapok Larch".split(" "), values: heap(144, 640, 240)}) // prettier-ignore
};

const drawn = (id: string, name: string, options: Partial<StripOptions> = {}) =>
  sampleFigure(
    `sample-strip-${id}`,
    strip(stripData[name]!, {name: "place", value: "value", group: "region", ...options})
  );

const alone = (id: string, name: string) =>
  sampleFigure(`sample-strip-${id}`, strip(hardTables[name]!, {name: "place", value: "value"}));

const townClaims = claimsOf("strip", {
  Ash: 712,
  Birch: 640,
  Cedar: null,
  Doum: 905,
  Elm: 1240,
  Fir: 88,
  Gum: 455,
  Hazel: 512
});

/** Samples of `strip`. */
export const stripSamples: Readonly<Record<string, Chart>> = {
  ...Object.fromEntries(Object.keys(stripData).map((name, index) => [name, drawn(`n${index}`, name)])),
  "one row": alone("one", "one row"),
  "one group": alone("alone", "40 rows"),
  claims: sampleFigure("sample-strip-claims", strip(townClaims, {highlight: ["Elm", "Ash"]})),
  "claims in groups": sampleFigure(
    "sample-strip-claim-groups",
    strip(
      townClaims.map((spec, row) => ({...spec, group: row % 2 === 0 ? "North" : "South"})),
      {highlight: "Elm"}
    )
  ),
  "a highlight": drawn("highlight", "three groups", {highlight: ["Town A0", "Town F4", "Town C2"]}),
  "a highlight far away": drawn("away", "one far away", {highlight: "Town A0"})
};
