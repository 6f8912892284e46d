import type {Notebook} from "../../story/notebook.js";
import {leadAndOthers} from "../../story/lead.js";
import {html, htmlText} from "../files/html.js";
import {pageText} from "../sheet/page.js";

/** A page of a site that is made elsewhere. */
export interface LinkedPage {
  /** From the first page. */
  readonly href: string;
  readonly title: string;
}

/** What else the first page of a site leads to. */
export interface StoriesPageOptions {
  /** Notebooks that are pages only, listed after the others; default none. */
  readonly others?: readonly LinkedPage[];
  /** What is no story, at the foot; default nothing. */
  readonly links?: readonly LinkedPage[];
}

/** The first page of a site: its stories, each with the headlines of its figures, those that lead first. */
export async function storiesPage(
  stories: readonly Notebook[],
  {others = [], links = []}: StoriesPageOptions = {}
): Promise<string> {
  const articles = stories.map((story) => {
    const {lead, others} = leadAndOthers(story);
    const headlines = [...lead, ...others].map(({figure}) => html("li", {}, htmlText(figure.headline.text)));
    const title = linkTo({href: `${story.slug}.html`, title: story.title.text});
    return html("article", {}, html("h2", {}, title), html("ul", {class: "muted"}, ...headlines));
  });
  const more = others.map((page) => html("article", {}, html("h2", {}, linkTo(page))));
  const body = [
    html("header", {class: "masthead"}, html("h1", {}, "Stories")),
    html("main", {}, "\n", [...articles, ...more].join("\n"), "\n"),
    ...(links.length > 0 ? [html("footer", {}, links.map(linkTo).join(" · "))] : [])
  ];
  return pageText({
    title: "Stories",
    body: html("div", {class: "page"}, "\n", body.join("\n"), "\n"),
    style:
      "article {padding: 16px 0 20px; border-top: 1px solid var(--hairline)} article ul {list-style: disc; margin-top: 8px; padding-left: 18px} li {margin-top: 4px} .masthead {padding-bottom: 24px} footer {padding-top: 16px; border-top: 1px solid var(--hairline)} footer a {display: inline-block; padding-block: 1px}"
  });
}

const linkTo = ({href, title}: LinkedPage) => html("a", {href}, htmlText(title));
