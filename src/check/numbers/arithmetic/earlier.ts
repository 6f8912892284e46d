import {unitKey} from "../licences/unitKey.js";
import type {Evidence} from "../../../facts/evidence/evidence.js";
import {valueOf} from "../../../facts/quantity.js";
import type {NumberLicence} from "../licences/licences.js";
import {periodAt, periodOf, placeInTable, type TablePlace} from "../licences/tablePlace.js";

/** What a number was at an earlier time. */
export interface Earlier {
  /** EDTF. */
  readonly period: string;
  readonly value: number;
}

interface Numbers {
  readonly evidence: Evidence;
  readonly numbers: readonly NumberLicence[];
}

/** What claims and cells say that a number was before its own period; none where that is not known. */
export const earlierOf = (licence: NumberLicence, at: Numbers): Earlier[] => [
  ...earlierCells(licence, at.evidence),
  ...earlierClaims(licence, at)
];

/** The claims of the same kind, and about the same, whose periods are earlier. */
function earlierClaims(licence: NumberLicence, {evidence, numbers}: Numbers): Earlier[] {
  const own = periodOf(licence, evidence);
  if (licence.of !== undefined || own === null) return [];
  const isSame = numbers.some(({about, name}) => about === licence.about && name !== licence.name);
  const subjectOf = ({name}: NumberLicence) => evidence.claims.find(({id}) => id === name)?.subject;
  return numbers.flatMap((other) => {
    const {quantity, unit, about, of, derived} = other;
    if (of !== undefined || derived || quantity.bound === "range") return [];
    const period = periodOf(other, evidence);
    const alike = unitKey(unit) === unitKey(licence.unit) && subjectOf(other) === subjectOf(licence);
    const isAbout = about === licence.about || (!isSame && unit.kind === "share");
    return alike && isAbout && period !== null && period < own ? [{period, value: valueOf(quantity)}] : [];
  });
}

/** The cells of the same thing with earlier periods: in its column, or in other columns of its row. */
function earlierCells(licence: NumberLicence, evidence: Evidence): Earlier[] {
  const place = placeInTable(licence, evidence);
  const own = place && periodAt(place);
  if (!place || own === null) return [];
  return siblingsOf(place).flatMap((each) => {
    const [period, value] = [periodAt(each), each.table.columns[each.column]?.values[each.row]];
    return period !== null && period < own && typeof value === "number" ? [{period, value}] : [];
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
  const unit = unitKey(own?.unit);
  return Object.entries(table.columns).flatMap(([name, each]) =>
    name !== column && unitKey(each.unit) === unit ? [{table, column: name, row}] : []
  );
}
