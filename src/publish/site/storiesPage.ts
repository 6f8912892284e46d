import type {Notebook} from "../../story/notebook.js";
import {chartsOf} from "../../story/notebook.js";
import {html, htmlText} from "../files/html.js";
import {pageText} from "../sheet/page.js";

/** The first page of a site: its stories, each with the headlines of its figures. */
export async function storiesPage(stories: readonly Notebook[]): Promise<string> {
  const articles = stories.map((story) => {
    const headlines = chartsOf(story).map(({figure}) => html("li", {}, htmlText(figure.headline.text)));
    const title = html("a", {href: `${story.slug}.html`}, htmlText(story.title.text));
    return html("article", {}, html("h2", {}, title), html("ul", {class: "muted"}, ...headlines));
  });
  const body = [
    html("header", {class: "masthead"}, html("h1", {}, "Stories")),
    html("main", {}, "\n", articles.join("\n"), "\n")
  ];
  return pageText({
    title: "Stories",
    body: html("div", {class: "page"}, "\n", body.join("\n"), "\n"),
    style: "article {padding: 16px 0; border-top: 1px solid var(--hairline)} .masthead {padding-bottom: 24px}"
  });
}
