import {claim} from "../../../src/facts/claim.js";
import {measureIn, moneyIn} from "../../../src/facts/unit/measure.js";
import {stated} from "../../../src/facts/period.js";
import {exact} from "../../../src/facts/quantity.js";
import {unattributed} from "../../../src/facts/source.js";
import type {Table} from "../../../src/facts/table/table.js";
import {countOf} from "../../../src/facts/unit/unit.js";
import {waterfall} from "../../../src/forms/waterfall/waterfall.js";
import {tableOf} from "./dataSets.js";
import {sampleFigure} from "./sampleFigure.js";
import type {Samples} from "./samples.js";

const trees = "Ash Birch Cedar Doum Elm Fir Gum Hazel Ivy Juniper Kapok Larch Maple Nutmeg Oak Pine Quince Rowan".split(
  " "
);
const swings = trees.map((_, index) => ((index * 377) % 211) - 105);
const ends = ["Before", "Rents", "Fees", "After"];

const bar = "Electricity, gas, steam and air conditioning supply";
const shops = "Wholesale and retail trade; repair of motor vehicles and motorcycles";
const homes = countOf("home", "homes");

/** Data that is hard to draw as a waterfall, by what is hard about it. */
const tables: Readonly<Record<string, Table>> = {
  "six rows": tableOf("budget", {
    names: ["Planned", "Rents", "Wages", "Grants", "Fees", "Spent"],
    values: [712, 140, 212, -180, -64, 820]
  }),
  "three rows": tableOf("short", {names: ["Before", "Change", "After"], values: [712, -140, 572]}),
  "20 rows": tableOf("long-way", {
    names: ["Start", ...trees, "End"],
    values: [900, ...swings, swings.reduce((sum, each) => sum + each, 900)]
  }),
  "below zero": tableOf("deficit", {
    names: ["Profit before", "Energy", "Subsidy", "Loss after"],
    values: [120, -410, 90, -200]
  }),
  "all below zero": tableOf("losses", {
    names: ["Loss before", "Energy", "Subsidy", "Loss after"],
    values: [-320, -210, 90, -440]
  }),
  "an end at zero": tableOf("nothing-left", {names: ["Saved", "Rent", "Food", "Left"], values: [900, -620, -280, 0]}),
  "long names": tableOf("long-steps", {names: [bar, shops, "Mining", "All"], values: [400, 120, -80, 440]}),
  "nothing under long names": tableOf("long-zero", {names: [bar, shops, "Mining", "All"], values: [0, 120, 0, 120]}),
  "a change of nothing": tableOf("no-change", {names: ends, values: [400, 0, 120, 520]}),
  "one huge change": tableOf("huge-step", {names: ends, values: [400, 980_000, -120, 980_280]}),
  "equal changes": tableOf("same-steps", {names: [...ends.slice(0, 3), "Tolls", "After"], values: [40, 40, 40, 40, 160]}), // prettier-ignore
  "a rounded sum": tableOf("rounded", {names: [...ends.slice(0, 3), "Tolls", "After"], values: [12, 4, -3, 2, 16]}),
  "provisional values": tableOf("firm-steps", {
    names: ends,
    values: [400, 120, -60, 460],
    flags: {provisional: [3, 4], estimated: [2]}
  }),
  decimals: tableOf("tenths", {
    names: ends,
    values: [12.4, 3.1, -5.2, 10.3],
    unit: measureIn("kilometre", "kilometres", {symbol: "km", least: -1e6, most: 1e6}),
    decimals: 1
  }),
  counts: tableOf("homes", {names: ["Homes then", "Built", "Converted", "Homes now"], values: [31_250, 2400, 650, 34_300], unit: homes}) // prettier-ignore
};

const spent = (id: string, topic: string, value: number) =>
  claim({
    id,
    topic,
    quantity: exact(value, {decimals: 1}),
    unit: moneyIn("EUR"),
    period: stated("2023"),
    attribution: unattributed,
    anchor: {kind: "elsewhere", url: "https://example.org/"}
  });

const claims = [
  {claim: spent("wf-plan", "plan", 12.4), name: "Planned"},
  {claim: spent("wf-wages", "wages", 3.1), name: "Wages"},
  {claim: spent("wf-cuts", "cuts", -1.5), name: "Cuts"},
  {claim: spent("wf-spent", "spent", 14), name: "Spent"}
];

/** Figures of `waterfall`, by what is hard about their data. */
export const waterfallSamples: Samples = {
  ...Object.fromEntries(
    Object.entries(tables).map(([name, table], index) => [
      name,
      sampleFigure(`sample-waterfall-n${index}`, waterfall(table, {name: "place", value: "value"}))
    ])
  ),
  claims: sampleFigure("sample-waterfall-claims", waterfall(claims))
};
