import {median} from "d3";
import type {Evidence} from "../../../facts/evidence/evidence.js";
import {valueOf} from "../../../facts/quantity.js";
import {comparisonAfter} from "../../words/en/comparison/comparatives.js";
import type {Numeral} from "../../words/en/numerals/numerals.js";
import type {NumberLicence} from "../licences/licences.js";
import {placeInTable} from "../licences/tablePlace.js";

/** What is wrong with “€712, less than in Marn”: *null* where it is true of the cells of the table, or compares with none of them. */
export function otherComparison(
  {tail}: Numeral,
  text: string,
  licence: NumberLicence,
  evidence: Evidence
): string | null {
  const place = placeInTable(licence, evidence);
  const said = comparisonAfter(text.includes(tail) ? tail : "");
  if (!place || !said || licence.derived || licence.quantity.bound !== "exact") return null;
  const [own, cells] = [valueOf(licence.quantity), place.table.columns[place.column]?.values ?? []];
  const numbers = cells.filter((value) => typeof value === "number");
  const named = Object.values(place.table.columns).flatMap(({values}) =>
    values.flatMap((value, row) => {
      const isName = typeof value === "string" && /\p{L}{2}/u.test(value) && said.than.startsWith(value.toLowerCase());
      const cell = cells[row];
      return isName && typeof cell === "number" && values.indexOf(value) === values.lastIndexOf(value) ? [cell] : [];
    })
  );
  const other = /^(?:most|the median)\b/.test(said.than) ? median(numbers) : named[0];
  if (other === undefined || (said.way === "more" ? own > other : own < other)) return null;
  return `${said.way === "more" ? "less" : "more"} than ${other}, or as much`;
}
