import {claimOfCell, figure, moneyIn, name, periodOf, readRegions, regionMap, say, stated, table} from "nutgraf";
import type {Description} from "./description.js";

const rents = table(new URL("regions.csv", import.meta.url), {
  key: "region",
  source: {id: "housing-office", name: "Housing office"},
  period: stated("2024"),
  columns: {region: "text", rent: {unit: moneyIn("EUR")}}
});

const {rent: highest} = rents.at("Marn");

export const chart = figure({
  id: "gallery-region-map",
  headline: say`Rents are highest in Marn, at ${highest}`,
  deck: say`Rent of a flat by region, ${periodOf(claimOfCell(highest))}`,
  form: regionMap(rents, {
    name: "region",
    value: "rent",
    regions: readRegions(new URL("regions.json", import.meta.url)),
    breaks: [500, 700, 900]
  }),
  note: say`Borders: ${name("Land Registry, 2023")}.`
});

export const description: Description = {
  family: "places",
  shows: "regions in their outlines, in the colours of classes",
  called: ["Basic choropleth"],
  when: "a pattern over neighbouring regions matters, and numbers are rates, shares or prices",
  not: "numbers are counts, which large regions have more of, or the small regions matter as much: `tileMap`, `bars`",
  takes:
    'a table with a column of regions and one of exact numbers, or a list of claims, and their outlines in degrees, 300 at most: `readRegions` reads TopoJSON (such as `states-10m.json` of the package us-atlas, `countries-110m.json` of world-atlas; copy it beside your data) or GeoJSON. Rows are joined by name, or by a column of ids: `id: "fips"`. Each region is labelled where all find room; elsewhere the highest, the lowest and those of `highlight: ["Marn"]`. `breaks` are the edges of the classes; those below zero have a hue of their own',
  proves:
    "Each region has the colour of the class that its number is in, what has none is hatched, or hollow where that is more than a third, the key prints each edge where two colours meet, the shades are in order, and each label stands in the outline of its region or at its leader. It does not compare outlines with the atlas."
};
