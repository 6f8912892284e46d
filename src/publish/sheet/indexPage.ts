import {html, htmlText} from "../files/html.js";
import {leadFigures, moreFigures} from "./leadWords.js";
import {pageText} from "./page.js";

/** A story as the page of all stories shows it. */
export interface ShownStory {
  readonly slug: string;
  readonly title: string;
  /** The headlines of the figures that tell the story, in the order in which they do. */
  readonly leads: readonly string[];
  /** Those of its other figures, in reading order. */
  readonly headlines: readonly string[];
  /** Whether it has a contact sheet. */
  readonly hasSheet: boolean;
  /** The pictures of the figure that it begins with; of several layouts the page shows the one that it has room for. */
  readonly lead: readonly LeadPicture[];
}

/** A picture of the figure that a story begins with. */
export interface LeadPicture {
  readonly layout: "narrow" | "wide";
  readonly scheme: "light" | "dark";
  /** A fragment of SVG. */
  readonly markup: string;
}

/** The page of all stories that are published in a folder, each with its first figure. */
export async function indexPage(stories: readonly ShownStory[]): Promise<string> {
  const count = stories.length === 1 ? "1 story" : `${stories.length} stories`;
  const masthead = html(
    "header",
    {class: "masthead"},
    html("p", {class: "eyebrow"}, "Contact sheets and press kits"),
    html("h1", {}, "Charts"),
    html("p", {class: "muted"}, count)
  );
  const articles = stories.map(storyArticle);
  const footer = html("footer", {}, html("p", {class: "muted"}, "Made by nutgraf. The page holds all that it shows."));
  const body = [masthead, html("main", {}, "\n", articles.join("\n"), "\n"), footer];
  return pageText({
    title: "Charts: all stories",
    body: html("div", {class: "page"}, "\n", body.join("\n"), "\n"),
    style: indexStyle
  });
}

function storyArticle({slug, title, leads, headlines, hasSheet, lead}: ShownStory): string {
  const heading = `title-${slug}`;
  const name = hasSheet ? html("a", {href: `${slug}/index.html`}, htmlText(title)) : htmlText(title);
  const count = leads.length + headlines.length;
  const list = (items: readonly string[], start?: number) =>
    items.length > 0 ? html("ol", {start}, ...items.map((headline) => html("li", {}, htmlText(headline)))) : "";
  const group = (words: string) => html("p", {class: "muted group"}, words);
  const led = [group(leadFigures(leads.length)), list(leads), headlines.length > 0 ? group(moreFigures) : ""];
  const links = html("p", {class: "muted links"}, html("a", {href: `${slug}/manifest.json`}, "manifest.json"));
  return html(
    "article",
    {class: "story", "aria-labelledby": heading},
    "\n",
    html(
      "div",
      {class: "words"},
      html("h2", {id: heading}, name),
      html("p", {class: "muted"}, count === 1 ? "1 figure" : `${count} figures`),
      ...(leads.length > 0 ? led : []),
      list(headlines, leads.length > 0 ? leads.length + 1 : undefined),
      links
    ),
    "\n",
    html("div", {class: `lead ${leadClass(lead)}`.trim()}, "\n", ...lead.map(leadBlock)),
    "\n"
  );
}

/** Which layouts and schemes there are to choose from. */
function leadClass(lead: readonly LeadPicture[]): string {
  const has = (wanted: (picture: LeadPicture) => boolean) => lead.some(wanted);
  return [
    has(({layout}) => layout === "wide") && has(({layout}) => layout === "narrow") ? "layouts" : "",
    has(({scheme}) => scheme === "dark") ? "schemes" : ""
  ]
    .filter((name) => name !== "")
    .join(" ");
}

function leadBlock({layout, scheme, markup}: LeadPicture): string {
  return `${html("div", {class: `${layout} ${scheme}`}, "\n", markup)}\n`;
}

const indexStyle = `
.masthead {padding-bottom: 32px}
.masthead h1 {margin: 4px 0 4px}
.story {display: grid; gap: 20px 40px; padding: 24px 0 40px; border-top: 1px solid var(--ink)}
.story ol {margin: 12px 0; list-style: decimal; padding-left: 24px}
.group {margin-top: 12px}
.group + ol {margin-top: 4px}
.story li {padding: 2px 0}
.links a {display: inline-block; padding-block: 2px}
.story li::marker {color: var(--muted)}
.lead svg {max-width: 100%; height: auto; outline: 1px solid var(--hairline)}
.schemes > .dark {display: none}
@media screen and (prefers-color-scheme: dark) {
  .schemes > .light {display: none}
  .schemes > .dark {display: block}
}
@media (max-width: 719.98px) {.layouts > .wide {display: none}}
@media (min-width: 720px) {.layouts > .narrow {display: none}}
@media (min-width: 1100px) {.story {grid-template-columns: minmax(0, 1fr) 640px}}
footer {padding-top: 16px; border-top: 1px solid var(--hairline)}
@media print {.story {break-inside: avoid}}
`;
