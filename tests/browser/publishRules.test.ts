import {describe, expect, test} from "vitest";
import {elementEmbed} from "../../src/publish/files/embed/elementEmbed.js";
import {iframeEmbed} from "../../src/publish/files/embed/embed.js";
import {snippet, snippetRule} from "../../src/publish/files/embed/snippet.js";
import {openBrowser, page, site} from "./browser.js";
import {known, resisted} from "./pageRules.js";
import {differing, type Picture, readPicture} from "./pixels.js";
import {type PublishedFigure, publishedFigures} from "./publishedFigures.js";
import {settle} from "./settle.js";
import {fontFaces} from "./site.js";

openBrowser({viewport: {width: 800, height: 1200}});

/** The embeds that a page’s rules for text, shapes and drawings do not reach. */
const embeds = {
  picture: ({figure, choices}: PublishedFigure) => snippet(figure, {choices}),
  element: ({figure, choices}: PublishedFigure) => elementEmbed(figure, {choices}),
  iframe: ({figure, choices}: PublishedFigure) => iframeEmbed(figure, {choices}).replace(' loading="lazy"', "")
} as const satisfies Readonly<Record<string, (published: PublishedFigure) => string>>;

const inline = ({files, read}: PublishedFigure) => read(files("inline")[0] ?? "");

/** All that a page may say of drawings, short of hiding all that is in it. */
const rules = [...resisted, ...known].map((rule) => rule.replace("; visibility: hidden", "")).join("\n");

/** Paints the picture, frame or drawing of a figure in a page with rules of its own. */
async function paint({story}: PublishedFigure, markup: string, css: string): Promise<Picture> {
  const head = `<style>${fontFaces} body {margin: 0} main {width: 640px; height: 9px; overflow: hidden} img, iframe, svg {position: fixed; left: 0; top: 0} ${snippetRule}\n${css}</style>`;
  await page.goto(site.put({story, head, body: `<main>${markup}</main>`}));
  await settle(page);
  for (const frame of page.frames()) await settle(frame);
  return readPicture(await page.locator("img, iframe, svg").first().screenshot());
}

const [first] = publishedFigures as [PublishedFigure];

describe("the rules of a page", {tags: "chromium"}, () => {
  test.each(Object.entries(embeds))("do not reach a drawing, however they run: %s", async (_, embed) => {
    for (const published of publishedFigures) {
      const markup = embed(published);
      const off = differing(await paint(published, markup, ""), await paint(published, markup, rules));
      expect({id: published.figure.id, off}).toEqual({id: published.figure.id, off: 0});
    }
  });

  test("reach one that stands in the page’s own markup", async () => {
    const [without, with_] = [
      await paint(first, inline(first), ""),
      await paint(first, inline(first), "tspan {fill: red}")
    ];
    expect(differing(without, with_)).toBeGreaterThan(0);
  });
});

describe("a figure", {tags: "chromium"}, () => {
  /** The computed style of all that is in an article but its figure. */
  async function styles(figure: string): Promise<string[]> {
    const prose = "<h2>Heading</h2><p>Words <a href=page.css>link</a> <em>and</em></p><table><tr><td>1</table>";
    const other =
      '<svg width="90" height="20"><title>Other</title><g><rect width="9" height="9"/><text>a</text></g></svg>';
    const body = `<article>${prose}${other}</article>${figure}<article>${prose}${other}</article>`;
    await page.goto(site.put({story: first.story, head: "", body}));
    await settle(page);
    return page.evaluate(() =>
      [...document.querySelectorAll("article, article *")].map((element) => {
        const style = getComputedStyle(element);
        return [...style].map((name) => `${name}: ${style.getPropertyValue(name)}`).join("; ");
      })
    );
  }

  test("changes no style of what stands beside it, in any embed", async () => {
    const alone = await styles("");
    expect(alone.length).toBeGreaterThan(10);
    for (const published of publishedFigures) {
      for (const embed of [inline, ...Object.values(embeds)]) expect(await styles(embed(published))).toEqual(alone);
    }
    expect(await styles("<style>text {fill: red}</style>")).not.toEqual(alone);
  });
});
