import type {Evidence} from "../../facts/evidence.js";
import {valueOf} from "../../facts/quantity.js";
import {wayTo} from "../words/en/directions.js";
import type {Numeral} from "../words/en/numerals.js";
import type {NumberLicence} from "./licences.js";
import {periodAt, periodOf, placeInTable, type TablePlace} from "./tablePlace.js";

/** What is wrong with “fell to 44%”: *null* where it says no way, or one of the numbers before was on the other side. */
export function otherWay({lead}: Numeral, licence: NumberLicence, {evidence, numbers}: Numbers): string | null {
  const way = wayTo(lead);
  if (way === null || licence.derived || licence.quantity.bound === "range") return null;
  const now = valueOf(licence.quantity);
  const before = [...earlierCells(licence, evidence), ...earlierClaims(licence, {evidence, numbers})];
  const isContrary = before.length > 0 && before.every((value) => (way === "down" ? value < now : value > now));
  return isContrary ? `${way === "down" ? "rose" : "fell"} to it, from ${before.at(-1)}` : null;
}

interface Numbers {
  readonly evidence: Evidence;
  readonly numbers: readonly NumberLicence[];
}

/** The claims of the same kind, and about the same, whose periods are earlier. */
function earlierClaims(licence: NumberLicence, {evidence, numbers}: Numbers): number[] {
  const own = periodOf(licence, evidence);
  if (licence.of !== undefined || own === null) return [];
  const subjectOf = ({name}: NumberLicence) => evidence.claims.find(({id}) => id === name)?.subject;
  return numbers.flatMap((other) => {
    const {quantity, unit, about, of, derived} = other;
    if (of !== undefined || derived || quantity.bound === "range") return [];
    const period = periodOf(other, evidence);
    const alike = JSON.stringify(unit) === JSON.stringify(licence.unit) && subjectOf(other) === subjectOf(licence);
    const isAbout = about === licence.about || unit.kind === "share";
    return alike && isAbout && period !== null && period < own ? [valueOf(quantity)] : [];
  });
}

/** The cells of the same thing with earlier periods: in its column, or in other columns of its row. */
function earlierCells(licence: NumberLicence, evidence: Evidence): number[] {
  const place = placeInTable(licence, evidence);
  const own = place && periodAt(place);
  if (!place || own === null) return [];
  return siblingsOf(place).flatMap((each) => {
    const [period, value] = [periodAt(each), each.table.columns[each.column]?.values[each.row]];
    return period !== null && period < own && typeof value === "number" ? [value] : [];
  });
}

function siblingsOf({table, column, row}: TablePlace): TablePlace[] {
  const own = table.columns[column];
  const period = own?.period;
  if (typeof period === "object" && period !== null) {
    const keys = Object.entries(table.columns).filter(
      ([name, {values}]) => name !== period.column && values.every((value) => typeof value === "string")
    );
    const isSame = (other: number) => keys.every(([, {values}]) => values[other] === values[row]);
    return (own?.values ?? []).flatMap((_, other) => (other !== row && isSame(other) ? [{table, column, row: other}] : [])); // prettier-ignore
  }
  const unit = JSON.stringify(own?.unit);
  return Object.entries(table.columns).flatMap(([name, each]) =>
    name !== column && JSON.stringify(each.unit) === unit ? [{table, column: name, row}] : []
  );
}
