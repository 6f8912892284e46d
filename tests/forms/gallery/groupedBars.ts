import {claimOfCell, countOf, figure, groupedBars, periodOf, say, stated, table} from "nutgraf";
import type {Description} from "./description.js";

const home = countOf("home", "homes");

const homes = table(new URL("homes.csv", import.meta.url), {
  key: "town",
  source: {id: "building-office", name: "Building Office"},
  period: stated("2024"),
  columns: {town: "text", Built: {unit: home}, Planned: {unit: home}}
});

const {Built: built, Planned: planned} = homes.at("Marn");

export const chart = figure({
  id: "gallery-grouped-bars",
  headline: say`Marn built ${built}, and had planned ${planned}`,
  deck: say`New homes by town, built and planned, ${periodOf(claimOfCell(built))}`,
  form: groupedBars(homes, {name: "town", series: ["Built", "Planned"]})
});

export const description: Description = {
  family: "ranks",
  shows: "rows of two to four bars, one a series, each with its value",
  called: ["Paired bar"],
  when: "each name has two to four numbers of one unit, and their lengths are compared",
  not: "there are more than twelve names: `dotRange`; or the numbers are parts of one whole: `stackedBars`",
  takes:
    "a table with a column of names and two to four of numbers, or rows of claims; up to 100 numbers, or a `limit`",
  proves: "Each bar is as long as its number on one scale from zero, and its colour is the one that the key names."
};
