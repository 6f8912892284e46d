import {article} from "../data/bread/article.js";
import {claims, closed, flour, frozen, gas, left, spending, wages} from "../data/bread/claims.js";
import {loaves} from "../data/bread/loaves.js";
import {towns} from "../data/bread/towns.js";
import {
  bars,
  change,
  claimOfCell,
  columns,
  figure,
  notebook,
  periodOf,
  say,
  shareGrid,
  slope,
  statPanel
} from "nutgraf";

const {price: first} = loaves.at("2018");
const {price: last} = loaves.at("2024");
const {after: dearest} = towns.at("Port Sallow");

/** The price of a loaf, year by year. */
export const prices = figure({
  id: "prices",
  headline: say`A loaf of rye bread costs ${last}, up from ${first}`,
  deck: say`Price of a loaf of rye bread in Sallow Bay, ${periodOf(claimOfCell(first))} to ${periodOf(claimOfCell(last))}`,
  form: columns(loaves, {name: "year", value: "price", highlight: ["2024"]}),
  note: say`The price is ${change(first, last)}.`
});

/** The same by town, before and after a quarter. */
export const quarter = figure({
  id: "quarter",
  headline: say`Only in Low Tarn has bread become cheaper`,
  deck: say`Price of a loaf of rye bread by town, ${periodOf(claimOfCell(towns.at("Low Tarn").before))} and ${periodOf(claimOfCell(dearest))}`,
  form: slope(towns, {name: "town", from: "before", to: "after", highlight: "Low Tarn"})
});

/** Ranked. */
export const byTown = figure({
  id: "by-town",
  headline: say`Bread is dearest in Port Sallow, at ${dearest} a loaf`,
  deck: say`Price of a loaf of rye bread by town, ${periodOf(claimOfCell(dearest))}`,
  form: bars(towns, {name: "town", value: "after", highlight: ["Port Sallow"]})
});

/** What bakers pay for wages, as the guild bounds it. */
export const cost = figure({
  id: "cost",
  headline: say`Wages are ${wages} of what a loaf costs to bake`,
  deck: say`Share of what a loaf costs to bake, ${periodOf(wages)}`,
  form: shareGrid({claim: wages, label: say`wages`}, {unknown: say`Not stated: all else, or more in wages`}),
  note: say`Flour makes up ${flour}.`
});

/** Numbers of the article. */
export const numbers = figure({
  id: "numbers",
  headline: say`The bread of Sallow Bay in numbers`,
  deck: say`Bakeries and gas in ${periodOf(left)}; what households spend on bread`,
  form: statPanel([
    {claim: closed, label: say`bakeries gave up`},
    {claim: left, label: say`bakeries are left`},
    {claim: gas, label: say`in what bakers pay for gas`},
    {claim: spending, label: say`a month for the bread of a household`}
  ])
});

/** Who buys bread frozen. */
export const freezer = figure({
  id: "freezer",
  headline: say`Few households buy their bread frozen`,
  deck: say`Share of the households of Sallow Bay; period not stated`,
  form: shareGrid([{claim: frozen, label: say`buy it frozen`}], {rest: say`do not`})
});

export default notebook({
  slug: "bread",
  title: say`The price of bread`,
  article,
  claims,
  cells: [
    say`Bread has become dearer every year.`,
    prices,
    say`It still does, but for one town.`,
    quarter,
    byTown,
    say`Bakers point to wages and to gas.`,
    cost,
    numbers,
    freezer
  ]
});
