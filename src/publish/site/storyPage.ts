import type {Chart} from "../../figure/figure.js";
import type {Notebook} from "../../story/notebook.js";
import {version} from "../../version.js";
import {formatsOf} from "../../story/formats.js";
import {html, htmlText} from "../files/html.js";
import {choicesOf, snippet, snippetRule} from "../files/embed/snippet.js";
import type {Manifest} from "../plan/manifest.js";
import {pageText} from "../sheet/page.js";

/**
 * A story as a page: its prose and its figures in reading order, each figure as its snippet shows it.
 * @param manifest what is published of it, in `charts/<slug>/` beside the page; **hasSheet** with a contact sheet
 * @throws for a figure that is not published, or without a picture in the light scheme
 */
export async function storyPage(
  story: Notebook,
  manifest: Manifest,
  {hasSheet}: {readonly hasSheet: boolean}
): Promise<string> {
  const {slug, title, cells} = story;
  const base = `charts/${slug}/`;
  const data = formatsOf(story).includes("csv");
  const parts = cells.map((cell) =>
    "kind" in cell
      ? html("p", {}, htmlText(cell.text))
      : snippet(cell.figure, {choices: choicesOf(filesOf(cell, manifest)), base, data, column})
  );
  const links = [
    html("a", {href: "index.html"}, "All stories"),
    html("a", {href: `${base}${hasSheet ? "index.html" : "manifest.json"}`}, "The published files of this story")
  ];
  const body = [
    html("header", {class: "masthead"}, html("h1", {}, htmlText(title.text))),
    html("main", {}, "\n", parts.join("\n"), "\n"),
    html("footer", {class: "muted"}, `${links.join(" · ")} · Made with nutgraf ${version}.`)
  ];
  return pageText({
    title: title.text,
    body: html("div", {class: "page story"}, "\n", body.join("\n"), "\n"),
    style: storyStyle,
    hasImages: true
  });
}

function filesOf({figure: {id}}: Chart, {figures}: Manifest) {
  const entry = figures.find((each) => each.id === id);
  if (!entry) throw new Error(`unpublished figure: ${id} (run nutgraf render)`);
  return entry.files;
}

/** The width of the column of a story, in px. */
const column = 680;

const storyStyle = `
${snippetRule}
.story {max-width: ${column + 64}px}
.story main > * {margin: 0 0 24px}
.story main > p {font-size: 18px; line-height: 1.55}
figcaption {font-size: 14px; color: var(--muted)}
figcaption table {margin-top: 8px; border-collapse: collapse; font-size: 13px}
figcaption caption {text-align: left}
figcaption th, figcaption td {padding: 4px 12px 4px 0; border-top: 1px solid var(--hairline); text-align: left; vertical-align: top}
figcaption details {overflow-x: auto}
.masthead {padding-bottom: 24px}
footer {padding-top: 16px; border-top: 1px solid var(--hairline)}
`;
