import {figure, histogram, median, say} from "nutgraf";
import type {Description} from "./description.js";
import {schools} from "./schools.js";

export const chart = figure({
  id: "gallery-histogram",
  headline: say`The school in the middle has ${median(schools, "pupils")}`,
  deck: say`Schools by how many pupils they have`,
  form: histogram(schools, {value: "pupils", of: {one: "school", many: "schools"}, marker: "median"})
});

export const description: Description = {
  family: "spread",
  shows: "how many rows of a table lie in each of some classes of equal width",
  called: ["Histogram"],
  when: "the numbers of many rows spread over a range, and the shape of it matters",
  not: "there are few rows: `bars`; or single rows matter: `strip`",
  takes: "a table with a column of exact numbers, up to 2,000 rows; or a list of up to 100 claims",
  proves: "Each bar is a count that the check works out again from the rows; the classes are equal and leave out none."
};
