import {groundsIn} from "../../facts/citable.js";
import {checkFact, checkFields} from "../../facts/boundary.js";
import type {Claim} from "../../facts/claim.js";
import type {Derived} from "../../facts/derived/derived.js";
import type {Table} from "../../facts/table/table.js";
import type {Count} from "../../facts/unit/unit.js";
import type {Form} from "../../form.js";
import {calledAt} from "../../plot/rows/calledAt.js";
import type {Row} from "../../plot/rows/row.js";
import {type RowColumns, rowsOf, type RowSpec} from "../../plot/rows/rows.js";
import {mostColours} from "../../theme/theme.js";
import type {Party} from "./party.js";
import {seatsAlt} from "./seatsAlt.js";
import {seatsLayouts} from "./seatsLayouts.js";

/** What `seats` takes beside its claims. */
export interface ClaimSeatsOptions {
  /** How many seats are more than half: a claim, `majority(table, "seats")` or `majority(claims)`. Default no sign and no words. */
  readonly majority?: Claim<Count> | Derived<Count>;
}

/** What `seats` takes beside its table. */
export interface SeatsOptions extends ClaimSeatsOptions, RowColumns {}

/** More seats than these are too small to be counted. */
const mostSeats = 1000;

/**
 * The seats of a parliament as dots on arcs, each party beside the next, from left to right as the data has them; a sign at the
 * middle where a majority begins. Parties without a seat are named under the arc.
 * @param data a table and the names of its columns, or a list of claims, `{claim, name}`
 * @throws when a party has no exact number of seats, or all have none, the unit is no count, the majority is not just more than half
 * of all seats, or there are more than 7 parties or 1,000 seats
 */
export function seats(data: Table, options: SeatsOptions): Form;
export function seats(data: readonly RowSpec[], options?: ClaimSeatsOptions): Form;
export function seats(data: Table | readonly RowSpec[], options: Partial<SeatsOptions> = {}): Form {
  const where = "seats";
  checkFields(options, ["name", "value", "majority"], "options", where);
  const {majority, ...columns} = options;
  if (majority !== undefined) checkFact(majority, ["claim", "derived"], "majority", where);
  const {rows, tables, sources} = rowsOf(data, columns, where);
  const all = rows.map((row, index) => partyOf(row, calledAt(data, columns.name, index), where));
  const [parties, without] = [all.filter((party) => party.seats > 0), all.filter((party) => party.seats === 0)];
  if (parties.length > mostColours)
    throw new Error(`too many parties: ${parties.length} (at most ${mostColours}; join the small ones, or draw bars): ${where}`); // prettier-ignore
  const count = parties.reduce((sum, party) => sum + party.seats, 0);
  if (count === 0) throw new Error(`missing seats: no party has one: ${where}`);
  if (count > mostSeats)
    throw new Error(`too many seats: ${count} (at most ${mostSeats}; draw bars or stackedBars): ${where}`);
  if (majority !== undefined) checkMajority(majority, count, where);
  return {
    name: where,
    uses: [...groundsIn([...rows, ...rows.map(({name}) => name)]), ...(majority === undefined ? [] : [majority])],
    tables,
    sources,
    alt: seatsAlt(parties, {without, majority: majority ?? null}),
    layouts: (area) => seatsLayouts({parties, count, without, majority: majority ?? null}, area)
  };
}

function partyOf(row: Row, called: string | null, where: string): Party {
  const {quantity, unit, address, name} = row;
  const own = `${where}, row ${name.text}`;
  if (unit.kind !== "count") throw new Error(`invalid unit for seats: ${unit.kind} (a count): ${where}`);
  if (quantity === null || address === null)
    throw new Error(`missing seats: ${own} (0 for a party without; or leave it out: in a table by where, or by skip)`);
  if (quantity.bound !== "exact")
    throw new Error(`invalid seats: stated as ${quantity.bound} (exact; draw bars): ${own}`);
  return {...row, seats: quantity.value, fact: address, called};
}

function checkMajority({quantity}: Claim | Derived, count: number, where: string): void {
  const wanted = Math.floor(count / 2) + 1;
  const found = quantity.bound === "exact" ? quantity.value : quantity.bound;
  if (found !== wanted)
    throw new Error(`invalid majority: ${found} (${wanted} of ${count} seats, just more than half; say another in the note): ${where}`); // prettier-ignore
}
