import {derivedMark, type Derived} from "../../facts/derived.js";
import type {Claim, Elsewhere} from "../../facts/claim.js";
import type {Anchor} from "../../facts/anchor.js";
import type {DatedEvent} from "../../facts/event.js";
import type {Period} from "../../facts/period.js";
import type {Attribution} from "../../facts/source.js";
import {type Whole, wholeOf} from "../../facts/unit.js";
import {citable} from "../../facts/citable.js";
import {formatPeriod} from "../../words/dates.js";
import {formatQuantity} from "../../words/numbers.js";
import {intervalWords, type Licence} from "../../words/say.js";
import {html, htmlBlock, htmlText} from "./html.js";

/** A cell of a row as markup. */
type Cell = string;

/**
 * The numbers of a figure, and its dates, as HTML tables for a reader: each number with its bound, its unit and its whole,
 * when, who says so, and where in the article it stands. Three columns, so that they fit a phone; one table where there
 * is but one kind.
 * @param subject what the tables are of, for their captions
 */
export function dataTables(uses: readonly Licence[], subject: string): string[] {
  const cited = citable(uses);
  const claims = cited.filter((member): member is Claim => member.kind === "claim");
  const events = cited.filter((member): member is DatedEvent => member.kind === "event");
  const derived = uses.filter((use): use is Derived => use.kind === "derived");
  const numbers = [...claims.map(claimCells), ...derived.map(derivedCells)];
  return [
    ...(numbers.length > 0 ? [table(`Figures: ${subject}`, ["Figure", "Period", "Source"], numbers)] : []),
    ...(events.length > 0 ? [table(`Dates: ${subject}`, ["Event", "Date", "Source"], events.map(eventCells))] : [])
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
  const {unit, topic, period, attribution, anchor} = claim;
  const whole = wholeOf(unit);
  const of = whole ? ` of ${wholeWords(whole)}` : ` (${topic})`;
  return [
    htmlText(formatQuantity(claim) + of),
    htmlText(periodWords(period)),
    `${sourceCell(attribution)}; ${placeCell(anchor)}`
  ];
}

function derivedCells(derived: Derived): Cell[] {
  const {unit, from, operation} = derived;
  // A quotient has no place that its claims print: only what their rounding leaves.
  const whole = wholeOf(unit);
  const words = whole ? `${formatQuantity(derived)} of ${wholeWords(whole)}` : `${intervalWords(derived).text} times`;
  const [first] = from;
  return [
    htmlText(words),
    htmlText(first ? periodWords(first.period) : "not stated"),
    htmlText(`${derivedMark}: ${operation}`)
  ];
}

function eventCells({label, period, attribution, anchor}: DatedEvent): Cell[] {
  const by = period.basis === "stated" ? "" : `, ${period.basis} by the editor`;
  return [htmlText(label), htmlText(periodWords(period) + by), `${sourceCell(attribution)}; ${placeCell(anchor)}`];
}

/** What a share is a share of, and how that was measured. */
export function wholeWords({label, measure}: Whole): string {
  return `${label.replace(/^The /, "the ")} (${measure})`;
}

/** When, or that it is not stated. */
export function periodWords({edtf}: Period): string {
  return edtf === null ? "not stated" : formatPeriod(edtf);
}

/** Who says so, as a link where that has an address. */
export function sourceCell(attribution: Attribution): Cell {
  if (attribution.kind === "unattributed") return "The article, which names no source";
  const {name, via, url} = attribution.to;
  const words = htmlText(via === undefined ? name : `${name}, ${via}`);
  return isAddress(url) ? html("a", {href: url}, words) : words;
}

/** Where it stands: the bare figure and its position, or a link elsewhere. */
export function placeCell(place: Anchor | Elsewhere): Cell {
  if (place.kind === "elsewhere") return isAddress(place.url) ? html("a", {href: place.url}, "elsewhere") : "elsewhere";
  const words = place.hedge === null ? place.token : `${place.hedge} ${place.token}`;
  return htmlText(`“${words}” at character ${place.start}`);
}

/** True for the address of a page: a link leads there, and runs nothing. */
export const isAddress = (url: string | undefined): url is string => url !== undefined && /^https?:\/\//i.test(url);
