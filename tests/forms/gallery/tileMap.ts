import {claimOfCell, figure, moneyIn, periodOf, say, stated, table, tileMap} from "nutgraf";
import type {Description} from "./description.js";

const rents = table(new URL("regions.csv", import.meta.url), {
  key: "region",
  source: {id: "housing-office", name: "Housing office"},
  period: stated("2024"),
  columns: {region: "text", rent: {unit: moneyIn("EUR")}}
});

const {rent: highest} = rents.at("Marn");

export const chart = figure({
  id: "gallery-tile-map",
  headline: say`Rents are highest in Marn, at ${highest}`,
  deck: say`Rent of a flat by region, ${periodOf(claimOfCell(highest))}`,
  form: tileMap(rents, {
    name: "region",
    value: "rent",
    tiles: {
      Isles: [0, 0],
      North: [2, 0],
      Moor: [1, 1],
      Vale: [2, 1],
      Coast: [3, 1],
      Hills: [1, 2],
      Marn: [2, 2],
      Fens: [3, 2],
      South: [2, 3]
    },
    breaks: [500, 700, 900]
  })
});

export const description: Description = {
  family: "places",
  shows: "regions as tiles of one size, about where they lie, in the colours of classes",
  called: ["Equalised cartogram"],
  when: "a pattern over regions that all count alike matters, the small ones too",
  not: "readers must compare exact values: `bars`",
  takes:
    "a table with a column of regions and one of exact numbers, or a list of claims, and a place in a grid for each region: 120 at most; `usStateTiles` has the states of the USA. `breaks` are the edges of the classes; those below zero have a hue of their own",
  proves:
    "Each tile has the colour of the class that its number is in, all are of one size, and the key prints each edge where two colours meet."
};
