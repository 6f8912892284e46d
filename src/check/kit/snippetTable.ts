import {flagsAt} from "../../facts/table/column.js";
import type {ClaimEvidence, DerivedEvidence, EventEvidence, Evidence} from "../../facts/evidence/evidence.js";
import {boundHolds, saysValue} from "../numbers/judge/printedValue.js";
import {withDirection} from "../numbers/licences/withDirection.js";
import {type NumberLicence, numberLicencesOf, printed} from "../numbers/licences/licences.js";
import {matchPeriod} from "../numbers/licences/periodLicences.js";
import type {PageElement} from "../pages/elements.js";
import {type Violation, violation} from "../subject.js";
import {dateMentionsIn} from "../words/en/dates/dateMentions.js";
import {noPeriodCell, periodWords} from "../words/en/dates/periodWords.js";
import {type Numeral, numeralsIn} from "../words/en/numerals/numerals.js";
import {attributeDiffers} from "./attributeDiffers.js";
import {namesAndNumbers} from "./namesAndNumbers.js";

/** The table of a snippet has each number and date of the claims with its bound, in their order. */
export function tableFindings(elements: readonly PageElement[], evidence: Evidence): Violation[] {
  const rows = elements.filter(({name}) => name === "tbody").flatMap(({children}) => children);
  const {claims, derived, events} = evidence;
  const licences = numberLicencesOf(evidence).filter(({of}) => of === undefined || of === "cell");
  const numbers = [...claims, ...derived];
  const cells = cellsOf(evidence).slice(0, mostCells);
  const expected = numbers.length + events.length + cells.length;
  const counted = rows.length === expected ? [] : [violation("the table", `${rows.length} rows`, `${expected} rows`)];
  const tables = elements.filter(({name}) => name === "table");
  const uncaptioned = tables.filter(({children}) => children[0]?.name !== "caption" || children[0].text === "");
  const unscoped = elements.filter(
    ({name, attributes}) => name === "th" && !/^(col|row)$/.test(attributes["scope"] ?? "")
  );
  return [
    ...counted,
    ...uncaptioned.map(() => violation("the table", "no caption", "a caption")),
    ...unscoped.map(({text}) => violation("the table", `“${text}” without scope`, "scope col or row")),
    ...numbers.flatMap((number, index) => {
      const own = "id" in number ? number.id : number.operation;
      const licence = licences.find(({name}) => name === own);
      return numberRow(number, licence, rows[index]);
    }),
    ...events.flatMap((event, index) => eventRow(event, rows[numbers.length + index])),
    ...cells.flatMap((cell, index) => cellRow(cell, licences, rows[numbers.length + events.length + index]))
  ];
}

/** How many cells of tables a snippet lists; its CSV has all. */
const mostCells = 100;

/** 3.8960000000000004 is printed as 3.896, to twelve digits. */
const isNearly = (printed: number, value: number) => Math.abs(printed - value) <= 1e-11 * Math.abs(value);

/** A cell of a table: its address, what its row or column is called, and its value. */
/** What the words of a number say from which on another way of counting holds. */
const countedAnew = "by a new method";

interface Cell {
  readonly address: string;
  readonly subject: string;
  readonly value: number | null;
  readonly period: string | null;
  readonly flags: readonly string[];
}

function cellsOf({tables = []}: Evidence): Cell[] {
  return tables.flatMap((table) => {
    const {names, numbers, periodAt} = namesAndNumbers(table);
    return numbers.flatMap(([label, column]) =>
      column.values.map((value, row): Cell => {
        const [number, subject] = [typeof value === "number" ? value : null, names[row] || label];
        const breaks = column.breaks?.includes(row) ? [countedAnew] : [];
        const flags = [...flagsAt(column, row), ...breaks];
        const period = periodAt(column, row);
        return {address: `${table.id}/${label}/${row}`, subject, value: number, period, flags};
      })
    );
  });
}

function cellRow(
  {address, subject, value, period, flags}: Cell,
  licences: readonly NumberLicence[],
  row: PageElement | undefined
): Violation[] {
  if (!row) return [];
  const [head = "", date = ""] = row.children.map(({text}) => text);
  const number = head.startsWith(`${subject}: `) ? head.slice(subject.length + 2) : null;
  if (number === null) return [violation("the table", `“${head}”`, `what the row is about, ${subject}`)];
  const licence = licences.find(({name}) => name === address);
  const says =
    value === null
      ? number.startsWith("no figure")
      : numeralsIn(number).some((numeral) => (licence ? saysBoth(licence, numeral) : isNearly(numeral.low, value)));
  const wanted = value === null ? "no figure" : licence ? printed(licence) : String(value);
  const unflagged = flags.filter((flag) => !number.includes(`, ${flag}`));
  return [
    ...(says ? [] : [violation("the table", `“${head}”`, wanted)]),
    ...unflagged.map((flag) => violation("the table", `“${head}”`, `its flag, ${flag}`)),
    ...periodIn(date, period)
  ];
}

function numberRow(
  number: ClaimEvidence | DerivedEvidence,
  licence: NumberLicence | undefined,
  row: PageElement | undefined
): Violation[] {
  if (!licence || !row) return [];
  const [head = "", period = ""] = row.children.map(({text}) => text);
  const says = numeralsIn(head).some(
    (numeral) => saysBoth(licence, numeral) || (numeral.kind === "range" && saysValue(licence, numeral))
  );
  const whole = licence.unit.kind === "share" ? licence.unit.whole.replace(/^The /, "") : "";
  const named = head.includes(whole) ? [] : [violation("the table", `“${head}”`, `its whole, ${whole}`)];
  const parties = "topic" in number ? [number.subject, number.from, number.to] : [];
  const unnamed = parties.filter((party) => party !== undefined && !head.includes(party));
  const dated = "period" in number ? periodIn(period, number.period.edtf) : [];
  return [
    ...(says ? [] : [violation("the table", `“${head}”`, printed(licence))]),
    ...named,
    ...unnamed.map((party) => violation("the table", `“${head}”`, `whom it is about, ${party}`)),
    ...dated
  ];
}

/** Whether a number says the value that a licence gives, and its bound. */
const saysBoth = (licence: NumberLicence, numeral: Numeral) =>
  saysValue(licence, numeral) && boundHolds(licence.quantity.bound, withDirection(numeral, licence.unit).hedge);

function eventRow({label, period}: EventEvidence, row: PageElement | undefined): Violation[] {
  if (!row) return [];
  const [head = "", date = ""] = row.children.map(({text}) => text);
  return [...attributeDiffers("the table, event", head, label), ...periodIn(date, period.edtf)];
}

function periodIn(cell: string, edtf: string | null): Violation[] {
  const mentions = dateMentionsIn(cell);
  const holds =
    edtf === null
      ? mentions.length === 0 && cell.includes(noPeriodCell)
      : mentions.length > 0 && mentions.every((mention) => matchPeriod(mention, edtf) === "same");
  const expected = edtf === null ? noPeriodCell : periodWords(edtf);
  return holds ? [] : [violation("the table, period", `“${cell}”`, expected)];
}
