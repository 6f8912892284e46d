import type {ClaimEvidence, Evidence} from "../../../src/facts/evidence/evidence.js";
import type {ColumnRecord, TableRecord} from "../../../src/facts/evidence/record.js";
import {valueOf} from "../../../src/facts/quantity.js";

/** Facts that are one change away from others. */
export interface FactEdit {
  readonly words: string;
  readonly evidence: Evidence;
}

type ClaimEdit = readonly [words: string, change: (claim: ClaimEvidence) => ClaimEvidence];

const claimEdits: readonly ClaimEdit[] = [
  ["at least so many", (claim) => ({...claim, quantity: {bound: "atLeast", value: valueOf(claim.quantity)}})],
  ["of nobody, or of Vell", ({subject, ...claim}) => (subject === undefined ? {...claim, subject: "Vell"} : claim)],
  ["of no time", (claim) => ({...claim, period: {basis: "absent", edtf: null}})],
  ["one more", ({quantity, ...claim}) => ({...claim, quantity: {bound: "exact", value: valueOf(quantity) + 1, decimals: 0}})], // prettier-ignore
  ["of 2001", (claim) => ({...claim, period: {basis: "stated", edtf: "2001"}})],
  ["ten wide", ({quantity, ...claim}) => ({...claim, quantity: {bound: "range", low: valueOf(quantity), high: valueOf(quantity) + 10}})], // prettier-ignore
  ["of another topic", (claim) => ({...claim, topic: "what nobody speaks of"})],
  ["about so many", (claim) => ({...claim, quantity: {bound: "about", value: valueOf(claim.quantity)}})],
  ["in weeks", (claim) => ({...claim, unit: {kind: "duration", per: "week"}})]
];

type Values = readonly (number | string | null)[];
type ColumnEdit = readonly [words: string, change: (values: Values) => Values];

const columnEdits: readonly ColumnEdit[] = [
  ["the last one missing", (values) => [...values.slice(0, -1), null]],
  ["turned round", (values) => values.toReversed()],
  ["the first one missing", (values) => [null, ...values.slice(1)]],
  ["all alike", (values) => values.map(() => values[0] ?? null)],
  ["the first one nothing", (values) => [0, ...values.slice(1)]],
  ["only the first", (values) => values.map((value, at) => (at === 0 ? value : null))],
  ["the last as the first", (values) => [...values.slice(0, -1), values[0] ?? null]]
];

/** Facts that are one change away, of the many changes there are those of a turn: of the first claim, of the last, and of a column of numbers. */
export function factEdits(evidence: Evidence, turn: number): FactEdit[] {
  const {claims, tables = []} = evidence;
  const ofClaims = [...new Set([0, claims.length - 1])].flatMap((at) => {
    const claim = claims[at];
    const [words, change] = claimEdits[(turn + at) % claimEdits.length] ?? [];
    if (!claim || !change) return [];
    return [{words: `${claim.topic} ${words}`, evidence: {...evidence, claims: claims.with(at, change(claim))}}];
  });
  const ofTables = tables.slice(0, 1).flatMap((table) =>
    [turn, turn + 3].flatMap((each) => {
      const [words = "", change] = columnEdits[each % columnEdits.length] ?? [];
      return change ? [{words, evidence: {...evidence, tables: [edited(table, change)]}}] : [];
    })
  );
  return [...ofClaims, ...ofTables];
}

/** A table with the last of its columns of numbers changed. */
function edited(table: TableRecord, change: ColumnEdit[1]): TableRecord {
  const [name, column] = Object.entries(table.columns).findLast(([, {unit}]) => unit !== undefined) ?? [];
  if (name === undefined || !column) return table;
  const own: ColumnRecord = {...column, values: change(column.values)};
  return {...table, columns: {...table.columns, [name]: own}};
}
