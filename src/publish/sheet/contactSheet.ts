import {counted} from "../../verify/counted.js";
import {linkTo} from "../files/data/dataTable.js";
import type {Chart} from "../../figure/figure.js";
import {chartsOf, type Notebook} from "../../story/notebook.js";
import {version} from "../../version.js";
import {leadAndOthers} from "../../story/lead.js";
import {formatsOf, type PublishedFormat} from "../../story/formats.js";
import {html, htmlCode, htmlText} from "../files/html.js";
import {snippetRule} from "../files/embed/snippet.js";
import {claimTables} from "./claimTables.js";
import {copyButton} from "./copyButton.js";
import {contentsItem, figureArticle, type ShownFigure} from "./figureArticle.js";
import {leadFigures, moreFigures} from "./leadWords.js";
import {pageText} from "./page.js";
import {sheetScript} from "./sheetScript.js";
import {sheetStyle} from "./sheetStyle.js";
import {verdictLine, verdictScope} from "./verdictPanel.js";

/**
 * A story’s contact sheet and press kit as one page: every figure in all its widths and schemes, the codes that embed
 * it, links to its files, its description, what the check says of it, and the claims that all of it rests on. The figures
 * that tell the story come first.
 * @param shown in any order
 */
export async function contactSheet(story: Notebook, shown: readonly ShownFigure[]): Promise<string> {
  const formats = formatsOf(story);
  const of = (charts: readonly Chart[]) => charts.flatMap((chart) => shown.find((each) => each.chart === chart) ?? []);
  const {lead, others} = leadAndOthers(story);
  const groups = {lead: of(lead), others: of(others)};
  const figures = [...groups.lead, ...groups.others];
  const articles = figures.map((each, index) => {
    const leads = index < groups.lead.length ? "Lead · " : "";
    return figureArticle(each, `${leads}Figure ${index + 1} of ${figures.length}`, formats);
  });
  const rests = claimTables(chartsOf(story).map(({figure}) => figure));
  const claims = html(
    "section",
    {class: "story", id: "claims", "aria-labelledby": "claims-heading"},
    claimsHeading,
    rests
  );
  const body = [
    html("a", {class: "skip", href: "#figures"}, "Skip to the figures"),
    masthead(story, groups, formats),
    html("main", {id: "figures", tabindex: -1}, "\n", [placing, ...articles, claims].join("\n"), "\n"),
    footer,
    html("p", {id: "status", role: "status", class: "unseen"})
  ];
  return pageText({
    title: `${story.title.text}: contact sheet`,
    body: html("div", {class: "page"}, "\n", body.join("\n"), "\n"),
    style: sheetStyle,
    script: sheetScript
  });
}

const claimsHeading = html("h2", {id: "claims-heading"}, "Claims");

/** The figures that lead, and the others. */
interface ShownGroups {
  readonly lead: readonly ShownFigure[];
  readonly others: readonly ShownFigure[];
}

function masthead(story: Notebook, {lead, others}: ShownGroups, formats: readonly PublishedFormat[]): string {
  const {licence, title} = story;
  const figures = [...lead, ...others];
  const verdicts = figures.map(({verdict}) => verdict);
  const files = [
    html("a", {href: "manifest.json"}, "manifest.json"),
    ...(formats.includes("csv") ? [html("a", {href: "datapackage.json"}, "datapackage.json")] : [])
  ];
  const facts = [
    counted(figures.length, "figure"),
    ...(licence ? [`Licence: ${linkTo({text: licence.title, url: licence.path})}`] : []),
    `Files of the story: ${files.join(", ")}`,
    html("a", {href: "../index.html"}, "All stories")
  ];
  const list = (group: readonly ShownFigure[], start?: number) =>
    html("ol", {start}, "\n", group.map((shown, index) => contentsItem(shown, (start ?? 1) + index)).join("\n"), "\n");
  const contents =
    lead.length > 0 && others.length > 0
      ? [heading(leadFigures(lead.length)), list(lead), heading(moreFigures), list(others, lead.length + 1)]
      : [list(figures)];
  return html(
    "header",
    {class: "masthead"},
    "\n",
    html("p", {class: "eyebrow"}, "Contact sheet and press kit"),
    html("h1", {}, htmlText(title.text)),
    verdictLine(verdicts),
    verdictScope(verdicts),
    html("ul", {class: "facts"}, ...facts.map((fact) => html("li", {}, fact))),
    "\n",
    html("nav", {class: "contents", "aria-label": "Figures"}, ...contents),
    "\n"
  );
}

const heading = (words: string) => html("p", {class: "eyebrow"}, words);

const addressField = html(
  "div",
  {class: "address", "data-scripted": true, hidden: true},
  html("label", {for: "address"}, "Address of the files"),
  html(
    "p",
    {class: "muted", id: "address-hint"},
    "Where this folder will be, put before the names in the codes: https://example.org/charts/story/"
  ),
  html("input", {
    id: "address",
    type: "text",
    inputmode: "url",
    autocomplete: "off",
    spellcheck: "false",
    "aria-describedby": "address-hint"
  })
);

const placing = html(
  "section",
  {class: "placing", "aria-labelledby": "placing-heading"},
  html(
    "div",
    {},
    html("h2", {id: "placing-heading"}, "How to place a figure"),
    html(
      "p",
      {},
      "Put the files of this folder where your pages can reach them, and the code of a figure into the page. Its pictures choose their layout by the width of the window, or in an element by that of their place."
    ),
    addressField
  ),
  html(
    "div",
    {},
    html("p", {}, "For picture, the page’s style sheet needs these rules:"),
    html(
      "div",
      {class: "rule"},
      html("code", {id: "snippet-rule"}, htmlCode(snippetRule)),
      copyButton("snippet-rule", "rule")
    ),
    html(
      "p",
      {class: "muted"},
      "PNG and PDF files are made by a full nutgraf render; a copy of this folder from version control is without them."
    )
  )
);

const footer = html(
  "footer",
  {},
  html(
    "p",
    {},
    `Made by nutgraf ${version}. The page holds all that it shows. The check looked at each picture as it was rendered for this page. It did not look at the article, which nutgraf check --article does; nor at cards, print, fragments, snippets and tables, at whether a second render gives the same bytes, and whether the files in this folder are still those that were rendered, which nutgraf check does.`
  ),
  html("p", {}, "Type: a subset of Source Sans 3, under the SIL Open Font License 1.1.")
);
