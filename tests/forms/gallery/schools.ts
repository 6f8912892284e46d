import {countOf, stated, table} from "nutgraf";

/** How many pupils the schools of a country have that does not exist. */
export const schools = table(new URL("schools.csv", import.meta.url), {
  key: "school",
  source: {id: "school-board", name: "School Board"},
  period: stated("2024"),
  columns: {school: "text", region: "text", pupils: {unit: countOf("pupil", "pupils")}}
});
