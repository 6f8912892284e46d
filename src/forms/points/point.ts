import {checkNames, nameOf, type Row, rowOfClaim} from "../../plot/rows/row.js";
import {checkNoColumns, isTable} from "../../plot/rows/rows.js";
import {checkFact, checkFields, checkList, checkText, isObject, refusal} from "../../facts/boundary.js";
import type {Claim} from "../../facts/claim.js";
import type {Quantity} from "../../facts/quantity.js";
import type {Table} from "../../facts/table/table.js";
import {columnHeading} from "../../plot/rows/columnHeading.js";
import {tableRows} from "../../plot/rows/tableRows.js";
import type {Phrase} from "../../words/phrase.js";
import type {OwnTables} from "../../plot/rows/ownTables.js";

/** A point as a reporter writes it: a name and two claims, and a third that its area shows. */
export interface PointSpec {
  readonly name: string | Phrase;
  readonly x: Claim;
  readonly y: Claim;
  readonly size?: Claim;
}

/** The columns of a table that are drawn as points. */
export interface PointColumns {
  /** The column of words that names each point. */
  readonly name: string;
  /** The column of numbers across. */
  readonly x: string;
  /** The column of numbers upwards. */
  readonly y: string;
  /** The column of numbers that the areas show; none by default. */
  readonly size?: string;
}

/** A row of two numbers, or three. */
export interface Point {
  readonly name: Phrase;
  readonly x: Row;
  readonly y: Row;
  /** *null* where areas show nothing. */
  readonly size: Row | null;
}

/** A number that is there, and its address. */
interface Measured {
  readonly quantity: Quantity;
  readonly address: string;
}

/** A point that can be drawn: none of its numbers is missing. */
export interface DrawnPoint {
  readonly point: Point;
  readonly x: Measured;
  readonly y: Measured;
  readonly size: Measured | null;
}

/** Points, and the tables that hold their numbers. */
interface Points extends OwnTables {
  readonly points: readonly Point[];
  /** What x, y and the areas measure, where the data say it: the names of the columns, or the topics of the claims. */
  readonly called: {readonly x: string; readonly y: string; readonly size: string | null};
}

/** Reads points from a table or a list. @throws when a name, a number or a column is missing, or units differ */
export function pointsOf(data: Table | readonly PointSpec[], columns: Partial<PointColumns>, where: string): Points {
  return isTable(data) ? tablePoints(data, columns, where) : claimPoints(data, columns, where);
}

function tablePoints(table: Table, {name, x, y, size}: Partial<PointColumns>, where: string): Points {
  for (const [field, column] of Object.entries({x, y}))
    checkText(column, field, `${where}, table ${table.id} (a column)`);
  const wanted = [String(x), String(y), ...(size === undefined ? [] : [size])];
  const {names, columns, tables, sources} = tableRows(table, name, wanted, where);
  const [across = [], up = [], areas] = columns;
  const points = names.flatMap((called, row): Point[] => {
    const [own, other] = [across[row], up[row]];
    return own && other ? [{name: called, x: own, y: other, size: areas?.[row] ?? null}] : [];
  });
  const wordsOf = (column: string | undefined) => columnHeading(table, String(column)).text;
  return {
    points,
    tables,
    sources,
    called: {x: wordsOf(x), y: wordsOf(y), size: size === undefined ? null : wordsOf(size)}
  };
}

function claimPoints(data: readonly PointSpec[], columns: Partial<PointColumns>, where: string): Points {
  checkList(data, "rows", `${where} (a list of {name, x, y}, or a table)`);
  checkNoColumns(columns, where);
  const [first] = data;
  if (!first) throw new Error(`missing rows: ${where} (at least one)`);
  const points = data.map((spec, index) => claimPoint(spec, first, `${where}, row ${index + 1}`));
  checkNames(
    points.map(({name}) => name),
    where
  );
  return {
    points,
    tables: [],
    sources: [],
    called: {x: first.x.topic, y: first.y.topic, size: first.size?.topic ?? null}
  };
}

function claimPoint(spec: PointSpec, first: PointSpec, where: string): Point {
  if (!isObject(spec)) throw refusal(spec, "row", "{name, x, y}", where);
  checkFields(spec, ["name", "x", "y", "size"], "row", where);
  if ((spec.size === undefined) !== (first.size === undefined))
    throw refusal(spec.size, "size", "a claim in every row, or in none", where);
  const rowOf = (field: "x" | "y" | "size", claim: Claim): Row => {
    checkFact(claim, ["claim"], field, where);
    return rowOfClaim(name, claim, first[field]?.unit ?? claim.unit, where);
  };
  const name = nameOf(spec.name, where);
  return {name, x: rowOf("x", spec.x), y: rowOf("y", spec.y), size: spec.size ? rowOf("size", spec.size) : null};
}

/** The points that have all their numbers. */
export function drawnPoints(points: readonly Point[]): DrawnPoint[] {
  return points.flatMap((point) => {
    const [x, y, size] = [measured(point.x), measured(point.y), point.size && measured(point.size)];
    return x && y && (size || !point.size) ? [{point, x, y, size}] : [];
  });
}

const measured = ({quantity, address}: Row): Measured | null =>
  quantity === null || address === null ? null : {quantity, address};

/** The figure at which a number stands: its value, or the middle of a range. */
export const middleOf = (quantity: Quantity) =>
  quantity.bound === "range" ? (quantity.low + quantity.high) / 2 : quantity.value;

/** From where to where a number reaches: its value, the ends of a range or those of a margin of error. */
export function reachOf(quantity: Quantity): readonly [low: number, high: number] {
  if (quantity.bound === "range") return [quantity.low, quantity.high];
  const {value} = quantity;
  return quantity.bound === "margin" ? [value - quantity.margin, value + quantity.margin] : [value, value];
}
