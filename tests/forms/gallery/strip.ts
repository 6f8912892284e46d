import {claimOfCell, figure, periodOf, say, strip} from "nutgraf";
import type {Description} from "./description.js";
import {schools} from "./schools.js";

const {pupils} = schools.at("Sallow");

export const chart = figure({
  id: "gallery-strip",
  headline: say`Sallow School has ${pupils}, more than most`,
  deck: say`Schools by how many pupils they have, by region, ${periodOf(claimOfCell(pupils))}`,
  form: strip(schools, {name: "school", value: "pupils", group: "region", highlight: "Sallow"})
});

export const description: Description = {
  family: "spread",
  shows: "a dot for each row of a table, by groups, the rows that matter named",
  called: ["Dot strip plot"],
  when: "each of many rows is to be seen, and some are to be found among them",
  not: "there are more than 400 rows: `histogram`",
  takes:
    "a table with a column of names, one of exact numbers, and perhaps one of groups; or a list of claims, `{claim, group}`",
  proves: "Each dot stands at its number, in the band of its group; each name is nearest to its own dot."
};
