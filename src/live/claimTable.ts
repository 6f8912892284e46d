import {checkDocument, checkFields, isAddress} from "../facts/boundary.js";
import type {Notebook} from "../story/notebook.js";
import type {LinkedWords} from "../words/factWords.js";
import {claimRowId} from "./claimLink.js";
import {type ClaimRow, claimRows} from "./claimRows.js";
import {isolated} from "../type/isolates.js";

interface Column {
  readonly title: string;
  readonly cell: (row: ClaimRow) => string | LinkedWords;
  readonly order: (row: ClaimRow) => string | number;
}

const columns: readonly Column[] = [
  {title: "Who", cell: ({who}) => who, order: ({who}) => who},
  {title: "Number", cell: ({value}) => value, order: ({order}) => order},
  {title: "Bound", cell: ({bound}) => bound, order: ({bound}) => bound},
  {title: "Of what", cell: (row) => row.of, order: (row) => row.of},
  {title: "Period", cell: ({period}) => period, order: ({period}) => period},
  {title: "Source", cell: ({source}) => source, order: ({source}) => source.text},
  {title: "In the article", cell: ({place}) => place, order: ({position}) => position},
  {title: "Figures", cell: ({figures}) => figures.join(", "), order: ({figures}) => figures.length}
];

/**
 * The claims of a story as an HTML table: each headed by whom it is about, with its bound, what it is of, its source and where the article says so.
 * The heading of a column is a button that sorts by it, up and then down.
 * @param document that makes the elements; defaults to the page's own
 */
export function claimTable(story: Notebook, options: {readonly document?: Document} = {}): HTMLTableElement {
  checkFields(options, ["document"], "options", "claimTable");
  const {document = globalThis.document} = options;
  checkDocument(document, "claimTable");
  const rows = claimRows(story);
  const table = document.createElement("table");
  table.className = "claims";
  const caption = table.createCaption();
  caption.textContent = `The ${rows.length} numbers of the story`;
  const body = document.createElement("tbody");
  const heads = columns.map((column) => headOf(document, column));
  const head = table.createTHead().insertRow();
  head.append(...heads);
  table.append(body);
  fill(body, rows);
  heads.forEach((cell, index) => {
    cell.querySelector("button")?.addEventListener("click", () => {
      const falls = cell.getAttribute("aria-sort") === "ascending";
      for (const other of heads) other.removeAttribute("aria-sort");
      cell.setAttribute("aria-sort", falls ? "descending" : "ascending");
      fill(body, sorted(rows, columns[index]!, falls));
    });
  });
  return table;
}

function headOf(document: Document, {title}: Column): HTMLTableCellElement {
  const cell = document.createElement("th");
  cell.scope = "col";
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = title;
  cell.append(button);
  return cell;
}

function sorted(rows: readonly ClaimRow[], {order}: Column, falls: boolean): ClaimRow[] {
  const compare = (a: string | number, b: string | number) => (a < b ? -1 : a > b ? 1 : 0);
  const rising = rows.toSorted((a, b) => compare(order(a), order(b)));
  return falls ? rising.reverse() : rising;
}

function fill(body: HTMLTableSectionElement, rows: readonly ClaimRow[]): void {
  body.replaceChildren();
  for (const row of rows) {
    const line = body.insertRow();
    line.id = claimRowId(row.id);
    for (const {cell, title} of columns) {
      const place = cell(row);
      const filled = line.insertCell();
      // For a narrow screen, where each claim becomes a block and its headings stand beside what they head.
      filled.dataset["title"] = title;
      filled.append(typeof place === "string" ? isolated(place) : linked(body.ownerDocument, place));
    }
  }
}

function linked(document: Document, {text, url}: LinkedWords): string | HTMLAnchorElement {
  if (!isAddress(url)) return isolated(text);
  const link = document.createElement("a");
  link.href = url;
  link.textContent = isolated(text);
  return link;
}
