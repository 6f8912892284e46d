import {factsBehind} from "../../../facts/citable.js";
import {isAddress} from "../../../facts/boundary.js";
import type {Claim} from "../../../facts/claim.js";
import type {Derived} from "../../../facts/derived/derived.js";
import type {DatedEvent} from "../../../facts/event.js";
import {absent, stated} from "../../../facts/period.js";
import type {Attribution} from "../../../facts/source.js";
import {wholeOf} from "../../../facts/unit/unit.js";
import {
  calculationWords,
  claimWords,
  derivedWords,
  editorWords,
  type LinkedWords,
  periodWords,
  placeWords,
  sourceWords,
  wholeWords
} from "../../../words/factWords.js";
import {language} from "../../../words/language.js";
import {drawnCells} from "./cellRows.js";
import type {FigureData} from "./dataRows.js";
import {html, htmlBlock, htmlText} from "../html.js";

/** A cell of a row as markup. */
type Cell = string;

/** How many cells of data tables a page lists; all of them stand in the CSV. */
const mostCells = 100;

/**
 * The numbers of a figure, and its dates, as HTML tables for a reader: each number headed by whom it is about, with its
 * bound, its unit and its whole, when, who says so, and as what it stands in the article. Three columns, so that they fit a phone; one table where there
 * is but one kind.
 * @param subject what the tables are of, for their captions
 */
export function dataTables({uses, tables = [], sources = []}: FigureData, subject: string): string[] {
  const {claims, events, derived} = factsBehind(uses);
  const numbers = [...claims.map(claimCells), ...derived.map(derivedCells)];
  const cells = tables
    .flatMap((each) => drawnCells(each, sources))
    .slice(0, mostCells)
    .map(({words, row: {period, source, anchor}}) => {
      const when = period === "" ? periodWords(absent) : periodWords(stated(period));
      return [words, when, [source, anchor].filter(Boolean).join("; ")].map(htmlText);
    });
  return [
    ...(numbers.length > 0 ? [table(`Figures: ${subject}`, ["Figure", "Period", "Source"], numbers)] : []),
    ...(events.length > 0 ? [table(`Dates: ${subject}`, ["Event", "Date", "Source"], events.map(eventCells))] : []),
    ...(cells.length > 0 ? [table(`Data: ${subject}`, ["Figure", "Period", "Source"], cells)] : [])
  ];
}

function table(caption: string, headings: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const head = headings.map((heading) => html("th", {scope: "col"}, htmlText(heading)));
  const body = rows.map(([first = "", ...others]) =>
    html("tr", {}, html("th", {scope: "row"}, first), ...others.map((cell) => html("td", {}, cell)))
  );
  return htmlBlock(
    "table",
    {},
    html("caption", {}, htmlText(caption)),
    htmlBlock("thead", {}, html("tr", {}, ...head)),
    htmlBlock("tbody", {}, ...body)
  );
}

function claimCells(claim: Claim): Cell[] {
  return [htmlText(claimWords(claim)), htmlText(periodWords(claim.period)), citedCell(claim)];
}

function derivedCells(derived: Derived): Cell[] {
  const {unit, from} = derived;
  const whole = wholeOf(unit);
  const words = whole ? `${derivedWords(derived)} of ${wholeWords(whole)}` : derivedWords(derived);
  return [
    htmlText(whole && from.length > 0 ? `${language.facts.others}: ${words}` : words),
    htmlText(periodWords(from[0]?.period ?? absent)),
    htmlText(calculationWords(derived))
  ];
}

function eventCells(event: DatedEvent): Cell[] {
  const when = [periodWords(event.period), editorWords(event.period)].filter((words) => words !== "");
  return [htmlText(event.label), htmlText(when.join(", ")), citedCell(event)];
}

const citedCell = ({attribution, anchor}: Claim | DatedEvent) =>
  `${sourceCell(attribution)}; ${linkTo(placeWords(anchor))}`;

/** Who says so, as a link where that has an address. */
export function sourceCell(attribution: Attribution): Cell {
  const {text, ...address} = sourceWords(attribution);
  return linkTo({text: text === language.sources.noSource ? `T${text.slice(1)}` : text, ...address});
}

/** Words as a link where they have an address. */
export function linkTo({text, url}: LinkedWords): Cell {
  return isAddress(url) ? html("a", {href: url}, htmlText(text)) : htmlText(text);
}
