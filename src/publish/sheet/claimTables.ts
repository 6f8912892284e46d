import {citable, factsBehind, groundsIn} from "../../facts/citable.js";
import type {Claim} from "../../facts/claim.js";
import type {Derived} from "../../facts/derived/derived.js";
import type {DatedEvent} from "../../facts/event.js";
import type {Period} from "../../facts/period.js";
import {type Ratio, type Unit, wholeOf} from "../../facts/unit/unit.js";
import type {Figure} from "../../figure/figureSpec.js";
import {formatNumber} from "../../words/formatNumber.js";
import {formatQuantity} from "../../words/numbers.js";
import {unitWords} from "../../words/unitWords.js";
import type {DataRow} from "../files/data/dataRow.js";
import {dataRows} from "../files/data/dataRows.js";
import {linkTo, sourceCell} from "../files/data/dataTable.js";
import {
  aboutWords,
  derivedWords,
  editorWords,
  headWords,
  periodWords,
  placeWords,
  wholeWords
} from "../../words/factWords.js";
import {html, htmlText} from "../files/html.js";

/** The id of the row of a claim or an event. */
export const claimId = (id: string) => `claim-${id}`;

/** The id of the part of the page that shows a figure. */
export const figureId = (id: string) => `figure-${id}`;

/**
 * What a story’s figures rest on: its claims, with what each number stands for, its events, and our own arithmetic; each
 * with who says so, where, and the figures that show it.
 */
export function claimTables(figures: readonly Figure[]): string {
  const {claims, events, derived: all} = factsBehind(groundsIn(figures));
  const derived = new Map(all.map((each) => [each.operation, each]));
  const shownIn = (isIn: (figure: Figure) => boolean) => usedIn(figures.filter(isIn));
  const rests = (member: Claim | DatedEvent) => shownIn(({uses}) => citable(uses).includes(member));
  const common = ["When", "Who says so", "In the article", "Shown in"];
  return [
    table("Numbers that the article states", ["Who", "Number", "Stands for", "Of what", ...common], claims, (claim) => [
      claimRow(claim.id, [...numberCells(claim), ...citedCells(claim), rests(claim)])
    ]),
    table("Dates that the article gives", ["Event", ...common], events, (event) => [
      claimRow(event.id, [htmlText(event.label) + small(event.id), ...citedCells(event), rests(event)])
    ]),
    table(
      "Our calculations",
      ["Number", "Stands for", "Of what", "From", "Shown in"],
      [...derived.values()],
      (each) => [
        row({}, [
          ...calculationCells(each),
          shownIn(({uses}) => uses.some((use) => use.kind === "derived" && use.operation === each.operation))
        ])
      ]
    )
  ].join("\n");
}

function table<T>(
  caption: string,
  headings: readonly string[],
  members: readonly T[],
  rows: (member: T) => readonly string[]
): string {
  if (members.length === 0) return "";
  const head = headings.map((heading) => html("th", {scope: "col"}, heading));
  const markup = html(
    "table",
    {},
    html("caption", {}, caption),
    html("thead", {}, html("tr", {}, ...head)),
    "\n",
    html("tbody", {}, "\n", members.flatMap(rows).join("\n"), "\n")
  );
  return html(
    "div",
    {class: "scroll", role: "group", "aria-label": `Table: ${caption}`, tabindex: 0, "data-strip": true},
    markup
  );
}

const claimRow = (id: string, cells: readonly string[]) => row({id: claimId(id)}, cells);

function row(attributes: Readonly<Record<string, string>>, [first = "", ...others]: readonly string[]): string {
  return html("tr", attributes, html("th", {scope: "row"}, first), ...others.map((cell) => html("td", {}, cell)));
}

function numberCells(claim: Claim): string[] {
  const [data] = dataRows({uses: [claim]});
  return [
    htmlText(headWords(claim)),
    html("b", {}, htmlText(formatQuantity(claim))) + small(claim.id),
    standsFor(data, claim.unit),
    htmlText(aboutWords(claim)) + small(claim.caveats?.join("; ") ?? "")
  ];
}

function calculationCells(derived: Derived): string[] {
  const [data] = dataRows({uses: [derived]}).slice(-1);
  const {unit, from} = derived;
  const whole = wholeOf(unit);
  const of = whole ? wholeWords(whole) : "";
  const links = from.map(({id}) => html("a", {href: `#${claimId(id)}`}, htmlText(id))).join(", ");
  return [html("b", {}, htmlText(derivedWords(derived))), standsFor(data, unit), htmlText(of), links];
}

/** What a number stands for, in words: the interval that rounding leaves, or the one end that is stated. */
function standsFor(data: DataRow | undefined, unit: Unit | Ratio): string {
  if (!data) return "";
  const {before, after} = unitWords(unit);
  const [low, high] = [data.low, data.high].map((end) => before + formatNumber(Number(Number(end).toFixed(2))) + after);
  switch (data.bound) {
    case "moreThan":
      return `above ${low}${small("no upper end stated")}`;
    case "atLeast":
      return `${low} or more${small("no upper end stated")}`;
    case "lessThan":
      return `below ${high}${small("no lower end stated")}`;
    case "atMost":
      return `${high} or less${small("no lower end stated")}`;
    case "about":
      return `no ends stated${small("about")}`;
    case "range":
      return `${low} to ${high}${small("a range")}`;
    case "margin":
      return `${low} to ${high}${small("the margin of error")}`;
    default:
      return `${low} to ${high}${small("what rounding leaves")}`;
  }
}

function citedCells({period, attribution, anchor}: Claim | DatedEvent): string[] {
  const when = htmlText(periodWords(period)) + small(basisWords(period));
  return [when, sourceCell(attribution), linkTo(placeWords(anchor))];
}

function basisWords(period: Period): string {
  if (period.basis === "absent") return "";
  return period.basis === "stated" ? "stated by the article" : `${editorWords(period)}: ${period.note}`;
}

function usedIn(figures: readonly Figure[]): string {
  return figures.map(({id}) => html("a", {href: `#${figureId(id)}`}, id)).join(", ");
}

const small = (text: string) => (text === "" ? "" : html("small", {}, htmlText(text)));
