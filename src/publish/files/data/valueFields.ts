import {flagNames} from "../../../facts/table/column.js";
import {citable} from "../../../facts/citable.js";
import {evidenceOf, unitEvidence} from "../../../facts/evidence/evidenceOf.js";
import {type Exact, isHedged, type Quantity} from "../../../facts/quantity.js";
import type {Source} from "../../../facts/source.js";
import type {UnitRecord} from "../../../facts/unit/unitSchema.js";
import type {Figure} from "../../../figure/figureSpec.js";
import {citation} from "../../../figure/sourceLine.js";
import {breakCode} from "./cellRows.js";
import type {DataColumn, DataRow} from "./dataRow.js";
import {dataOf, dataRows} from "./dataRows.js";

type Properties = Readonly<Record<string, unknown>>;

/**
 * What a data package says of the columns of numbers of a figure's CSV beyond Table Schema, in properties that begin with
 * "nutgraf:", so that `table` reads them back: the unit, the bound and the rounding where all numbers of the figure have the
 * same, when each holds, its flags, and who says so where that is one source.
 */
export function valueFields(figure: Figure): Readonly<Partial<Record<DataColumn, Properties>>> {
  const [first, ...others] = statedIn(figure);
  if (!first || !isColumn(first) || others.some((each) => JSON.stringify(each) !== JSON.stringify(first))) return {};
  const rows = dataRows(dataOf(figure));
  const source = soleSource(figure, rows);
  const shared = {
    ...(rows.every(({period}) => period !== "") && {"nutgraf:period": {column: "period"}}),
    ...(source && {"nutgraf:source": source})
  };
  const {unit, bound, roundedTo} = first;
  const value = {
    "nutgraf:unit": unit,
    ...(bound !== "exact" && {"nutgraf:bound": bound}),
    ...(roundedTo !== undefined && {"nutgraf:roundedTo": roundedTo}),
    ...flagsIn(rows),
    ...shared
  };
  const end = {"nutgraf:unit": endUnit(unit), ...shared};
  return {value, low: end, high: end};
}

/** How a number is stated. */
interface Stated {
  readonly unit: UnitRecord;
  readonly bound: Quantity["bound"];
  readonly roundedTo?: number;
  /** Of a claim of which not all digits count: no column says that. */
  readonly significant?: Exact["significant"];
}

/** How each number of a figure is stated, those of a column once. */
function statedIn(figure: Figure): Stated[] {
  const {uses, tables = []} = dataOf(figure);
  const claims = citable(uses).flatMap((each) => (each.kind === "claim" ? [each] : []));
  const derived = uses.flatMap((each) => (each.kind === "derived" ? [each] : []));
  const columns = tables.flatMap((table) => Object.values(table.columns));
  const ofColumns = columns.flatMap(({unit, bound, roundedTo}): Stated[] =>
    unit ? [{unit, bound: bound ?? "exact", ...(roundedTo !== undefined && {roundedTo})}] : []
  );
  return [
    ...[...claims, ...derived].map(({unit, quantity}): Stated => ({
      unit: unitEvidence(unit),
      bound: quantity.bound,
      ...(quantity.bound === "exact" && quantity.significant !== undefined && {significant: quantity.significant})
    })),
    ...ofColumns
  ];
}

/** Whether a column may say so of all its numbers: their ends and margins, and which of their digits count, differ. */
const isColumn = ({bound, significant}: Stated) => (bound === "exact" || isHedged(bound)) && significant === undefined;

/** Half of a thing that is counted is no count, but what rounding leaves open may end there. */
const endUnit = (unit: UnitRecord): UnitRecord =>
  unit.kind === "count" ? {kind: "measure", noun: {one: unit.noun.one, many: unit.noun.many}} : unit;

function flagsIn(rows: readonly DataRow[]): Properties {
  const codes = [...new Set(rows.map(({flag}) => flag))].filter((code) => code !== "");
  if (codes.length === 0) return {};
  const codesOf = (flag: string) => codes.filter((code) => code.split(" ").includes(flag));
  const named = [...flagNames.map((flag) => [flag, codesOf(flag)] as const), ["breaks", codesOf(breakCode)] as const];
  return {"nutgraf:flags": {column: "flag", ...Object.fromEntries(named.filter(([, own]) => own.length > 0))}};
}

/** The source of all rows; *null* for several, and where some numbers are our own calculation. */
function soleSource(figure: Figure, rows: readonly DataRow[]): Source | null {
  const [only, ...others] = evidenceOf(figure).sources;
  return only && others.length === 0 && rows.every(({source}) => source === citation(only)) ? only : null;
}
