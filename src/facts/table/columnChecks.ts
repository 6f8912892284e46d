import {checkCharacters, refusal} from "../boundary.js";
import {checkQuantity} from "../claim.js";
import {checkEdtf} from "../period.js";
import {type Bounded, bounds, type Exact, isHedged, isRoundedTo, roundedFigure} from "../quantity.js";
import {checkAttribution} from "../source.js";
import {type Column, flagNames, type NumberColumn, type TextColumn} from "./column.js";

/**
 * @throws when a name has a slash or stands there twice, the columns differ in length, or a value, a period, a flag or an
 * attribution is missing or impossible; **where** names the table
 */
export function checkColumns(columns: readonly Column[], where: string): void {
  const names = new Set<string>();
  const [first] = columns;
  for (const column of columns) {
    const {name, values} = column;
    checkName(column, names, where);
    const at = `${where}, column ${name}`;
    if (!first || values.length !== first.values.length)
      throw new Error(
        `invalid length: ${values.length} values (column ${first?.name} has ${first?.values.length}): ${at}`
      );
    if (column.kind === "text") checkTexts(column, at);
    else if (column.kind === "number") checkNumbers(column, columns, at);
    else throw new Error(`unknown kind: ${String((column satisfies never as Column).kind)} (text or number): ${at}`);
  }
}

/** The quantity of a number that stands in a column. */
export function quantityIn(column: NumberColumn, value: number): Exact | Bounded {
  const {bound = "exact"} = column;
  return bound === "exact" ? roundedFigure(value, column) : {bound, value};
}

function checkName({name, position}: Column, names: Set<string>, where: string): void {
  if (typeof name !== "string" || !/\S/.test(name) || name.includes("/"))
    throw new Error(`invalid column name: ${JSON.stringify(name)} (words without a slash): ${where}`);
  if (names.has(name)) throw new Error(`duplicate column: ${name}: ${where}`);
  if (position !== undefined && (!Number.isInteger(position) || position < 1))
    throw new Error(`invalid position: ${position} (a column of the file, from 1): ${where}, column ${name}`);
  names.add(name);
}

function checkTexts({values}: TextColumn, where: string): void {
  for (const [index, value] of values.entries()) {
    if (value !== null && typeof value !== "string")
      throw new Error(`invalid text: ${String(value)} (null where there is none): ${where}, row ${index + 1}`);
    // A cell may have several lines; what is in it stands in the files, drawn or not.
    if (value !== null) checkCharacters(value.replaceAll("\n", " "), "text", `${where}, row ${index + 1}`);
  }
}

function checkNumbers(column: NumberColumn, columns: readonly Column[], where: string): void {
  const {unit, values, period, bound = "exact", roundedTo} = column;
  checkAttribution(column.attribution, where);
  if (bound !== "exact" && !(bounds.includes(bound) && isHedged(bound)))
    throw new Error(`unknown bound: ${bound}: ${where}`);
  if (roundedTo !== undefined) checkRounding(column, where);
  for (const [index, value] of values.entries()) {
    if (value !== null) checkQuantity(quantityIn(column, value), unit, `${where}, row ${index + 1}`);
  }
  if (!period) throw new Error(`missing period: ${where} (write absent if the file gives none)`);
  if ("column" in period) checkDates(period.column, columns, where);
  else if (period.edtf !== null) checkEdtf(period.edtf, where);
  checkFlags(column, where);
}

function checkRounding({roundedTo = 1, decimals, values}: NumberColumn, where: string): void {
  if (!isRoundedTo(roundedTo) || decimals > 0)
    throw refusal(roundedTo, "roundedTo", "10, 100, 1000 …; without decimals", where);
  const at = values.findIndex((value) => value !== null && value % roundedTo !== 0);
  if (at >= 0) throw new Error(`not rounded to ${roundedTo}: ${values[at]}: ${where}, row ${at + 1}`);
}

function checkDates(name: string, columns: readonly Column[], where: string): void {
  const dates = columns.find((column) => column.name === name);
  if (dates?.kind !== "text") throw new Error(`unknown column of periods: ${name}: ${where}`);
  for (const [index, value] of dates.values.entries()) checkEdtf(String(value), `${where}, row ${index + 1}`);
}

function checkFlags({flags = {}, breaks = [], values}: NumberColumn, where: string): void {
  const unknown = Object.keys(flags).find((flag) => !flagNames.some((known) => known === flag));
  if (unknown !== undefined) throw new Error(`unknown flag: ${unknown} (provisional, estimated or forecast): ${where}`);
  for (const [flag, rows] of Object.entries({...flags, "a break": breaks})) {
    const outside = rows.find((row) => !Number.isInteger(row) || row < 1 || row > values.length);
    if (outside !== undefined) throw new Error(`invalid row: ${outside} is ${flag} (1 to ${values.length}): ${where}`);
  }
}
