import type {Claim} from "../../facts/claim.js";
import type {DatedEvent} from "../../facts/event.js";
import type {Chart} from "../../figure/figure.js";
import {citable} from "../../facts/citable.js";
import {claimWords, periodWords, wholeName} from "../../words/factWords.js";
import type {PublishedFormat} from "../../story/formats.js";
import type {Choice} from "../files/choices.js";
import {html, htmlText} from "../files/html.js";
import type {Verdict} from "../../verify/verdict.js";
import {canvasBlock, type ShownCanvas} from "./canvases.js";
import {claimId, figureId} from "./claimTables.js";
import {copyButton} from "./copyButton.js";
import {downloadList} from "./downloads.js";
import {embedList} from "./embeds.js";
import {pictureStrip, type ShownPicture} from "./pictures.js";
import {isPassed, verdictLine, verdictPanel} from "./verdictPanel.js";

/** A figure as a contact sheet shows it. */
export interface ShownFigure {
  readonly chart: Chart;
  /** From narrow to wide, light before dark. */
  readonly pictures: readonly ShownPicture[];
  /** Its cards and its prints. */
  readonly canvases: readonly ShownCanvas[];
  /** All that are published, which the codes choose among. */
  readonly offered: readonly Choice[];
  /** The height of the picture for e-mail, in px; *null* where there is none. */
  readonly emailHeight: number | null;
  readonly verdict: Verdict;
}

/** The part of a contact sheet that shows one figure, and all that goes with it. */
export function figureArticle(shown: ShownFigure, place: string, formats: readonly PublishedFormat[]): string {
  const {chart, pictures, canvases, offered, emailHeight, verdict} = shown;
  const {figure} = chart;
  const {id, headline, alt} = figure;
  const heading = `headline-${id}`;
  const altId = `alt-${id}`;
  const said = html("p", {id: altId}, htmlText(alt.text));
  const cards = canvases.filter(({format}) => format === "png");
  const prints = canvases.filter(({format}) => format === "pdf");
  const printWidths = prints.flatMap(({millimetres}) => millimetres ?? []);
  const kit = [
    part("Check", "", verdictPanel(verdict)),
    part("Embed", "embed", embedList(figure, {choices: offered, shown: pictures, formats, emailHeight})),
    part("Download", "", downloadList(id, offered, {formats, printWidths, isMailed: emailHeight !== null})),
    part("Alt text", "alt", `${said}\n${copyButton(altId, "alt text")}`),
    part("Rests on", "", restsOn(chart)),
    ...(cards.length > 0 ? [part("Cards", "canvases", cards.map(canvasBlock).join("\n"))] : [])
  ];
  return html(
    "article",
    {class: isPassed(verdict) ? "figure" : "figure failed", id: figureId(id), "aria-labelledby": heading},
    "\n",
    html(
      "header",
      {},
      html("p", {class: "eyebrow"}, `${place} · ${id}`),
      html("h2", {id: heading}, htmlText(headline.text))
    ),
    "\n",
    html(
      "div",
      {class: "body"},
      "\n",
      pictureStrip(id, pictures, prints),
      "\n",
      html("div", {class: "kit"}, "\n", ...kit)
    ),
    "\n"
  );
}

/** A line of the contents: the figure, and the verdict on it where it is bad. */
export function contentsItem({chart, verdict}: ShownFigure, number: number): string {
  const {id, headline} = chart.figure;
  const link = html("a", {href: `#${figureId(id)}`}, htmlText(headline.text));
  return html(
    "li",
    {},
    html("span", {class: "muted"}, String(number)),
    link,
    verdict.standing.length === 0 ? "" : verdictLine([verdict])
  );
}

function part(heading: string, name: string, content: string): string {
  return `${html("div", {class: name || undefined}, html("h3", {}, heading), "\n", content, "\n")}\n`;
}

function restsOn({figure}: Chart): string {
  const items = citable(figure.uses).map((member) =>
    html("li", {}, html("a", {href: `#${claimId(member.id)}`}, htmlText(wordsOf(member))))
  );
  return html("ul", {class: "rests"}, ...items);
}

function wordsOf(member: Claim | DatedEvent): string {
  if (member.kind === "event") return `${member.label} (${periodWords(member.period)})`;
  return claimWords(member, wholeName);
}
