import {resolve} from "node:path";
import type {AxeResults} from "axe-core";
import {beforeAll, describe, expect, test} from "vitest";
import {elementEmbed} from "../../src/publish/files/embed/elementEmbed.js";
import {emailEmbed, iframeEmbed, imgEmbed, wordPressEmbed} from "../../src/publish/files/embed/embed.js";
import {emailWidth} from "../../src/story/fileKinds.js";
import {fileName} from "../../src/story/files.js";
import {snippetRule} from "../../src/publish/files/embed/snippet.js";
import {accessibilityTree} from "./accessibilityTree.js";
import {openBrowser, page, site} from "./browser.js";
import {plainPlot} from "./plainPlot.js";
import {type PublishedFigure, publishedFigures} from "./publishedFigures.js";
import {settle} from "./settle.js";

const axePath = resolve(import.meta.dirname, "../../node_modules/axe-core/axe.min.js");
const stories = [...new Set(publishedFigures.map(({story}) => story))];

openBrowser({viewport: {width: 700, height: 800}});

/** Shows markup in the main part of a page, or a page as it is. */
async function show(story: string, markup: string): Promise<void> {
  const body = `<main><h1>An article</h1>\n${markup}\n</main>`;
  await page.goto(site.put({story, head: `<style>${snippetRule}</style>`, body}));
  await settle(page);
}

/**
 * What axe says that it cannot tell: the contrast of text on drawn shapes (dequelabs/axe-core, issue 1819), which
 * `publishSchemes.test.ts` measures in pixels; and whether the page in a frame has a way past what it repeats.
 */
const blindSpot = /^(color-contrast: <tspan|bypass: <html)/;

/** What axe finds wrong in the page that is shown, and what it could not tell. */
async function audit(): Promise<{readonly violations: string[]; readonly incomplete: string[]}> {
  for (const frame of page.frames()) await frame.addScriptTag({path: axePath});
  const {violations, incomplete} = await page.evaluate(async () => {
    const axe = Reflect.get(window, "axe") as {readonly run: () => Promise<AxeResults>};
    return axe.run();
  });
  const named = (results: AxeResults["violations"]) =>
    results.flatMap(({id, nodes}) => nodes.map(({html}) => `${id}: ${html.slice(0, 90)}`));
  return {violations: named(violations), incomplete: named(incomplete).filter((one) => !blindSpot.test(one))};
}

const inlined = ({files, read}: PublishedFigure) => files("inline").map(read).join("\n");
const clean = {violations: [], incomplete: []};

/** Every kind of embed of a figure but the frame, which is a page of its own. */
const embeds = {
  picture: ({figure: {id}, read}: PublishedFigure) => read(fileName("html", id)),
  "picture with its table open": ({figure: {id}, read}: PublishedFigure) =>
    read(fileName("html", id)).replace("<details>", "<details open>"),
  "inline, each fragment twice": (published: PublishedFigure) => inlined(published) + inlined(published),
  img: ({figure, choices}: PublishedFigure) => imgEmbed(figure, {choices, height: emailWidth}),
  email: ({figure, choices}: PublishedFigure) => emailEmbed(figure, {choices, height: emailWidth}),
  element: ({figure, choices}: PublishedFigure) => elementEmbed(figure, {choices}),
  wordpress: ({figure, choices}: PublishedFigure) =>
    wordPressEmbed(figure, {choices, height: emailWidth}).replace(' loading="lazy"', ""),
  iframe: ({figure, choices}: PublishedFigure) => iframeEmbed(figure, {choices}).replace(' loading="lazy"', "")
} as const satisfies Readonly<Record<string, (published: PublishedFigure) => string>>;

describe.each(stories)("the embeds of %s", {tags: "chromium"}, (story) => {
  const own = publishedFigures.filter((published) => published.story === story);

  beforeAll(() => {
    // PNGs are not committed; what axe looks at is the markup around them.
    const pixel = Buffer.from(
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=",
      "base64"
    );
    for (const {figure, choices} of own) {
      for (const {width} of choices) site.add(story, fileName("png", figure.id, width), pixel);
      site.add(story, fileName("email", figure.id), pixel);
    }
  });

  test.each(Object.entries(embeds))(
    "have no fault that axe knows of, nor one that it cannot tell: %s",
    async (_, embed) => {
      await show(story, own.map(embed).join("\n"));
      expect(await audit()).toEqual(clean);
    }
  );

  test.each(["light", "dark"] as const)("have no fault that axe knows of in a frame: %s", async (colorScheme) => {
    await page.emulateMedia({colorScheme});
    for (const {figure} of own) {
      await page.goto(site.address(story, fileName("frame", figure.id)));
      await settle(page);
      await page.evaluate(() => void (document.querySelector("details")!.open = true));
      expect(await audit()).toEqual(clean);
    }
    await page.emulateMedia({colorScheme: null});
  });

  test.each(own.map((published) => ({id: published.figure.id, published})))(
    "are one named, described image and nothing of the drawing, each fragment twice: $id",
    async ({published}) => {
      const {figure, files} = published;
      await show(story, inlined(published) + inlined(published));
      const image = {role: "image", name: figure.headline.text, description: figure.alt.text};
      expect(await accessibilityTree(page)).toEqual(Array.from({length: 2 * files("inline").length}, () => image));
    }
  );

  test.each(own.map((published) => ({id: published.figure.id, published})))(
    "are a figure that is named, with one image and its alt, as a snippet: $id",
    async ({published}) => {
      const {figure} = published;
      await show(story, embeds.picture(published));
      const tree = await accessibilityTree(page);
      expect(tree.filter(({role}) => role === "figure").map(({name}) => name)).toEqual([figure.headline.text]);
      const images = tree.filter(({role}) => /image|graphics/i.test(role));
      expect(images).toEqual([{role: "image", name: figure.alt.text, description: ""}]);
      const fragment = published.files("svg").map(published.read).join();
      const drawn = [...fragment.matchAll(/<text [^>]*>([^<]{12,})</g)].map(([, words = ""]) => words);
      const printed = tree.filter(({role}) => role === "StaticText").map(({name}) => name);
      const said = `${figure.source.text} ${figure.headline.text}`;
      expect(drawn.filter((words) => printed.includes(words) && !said.includes(words))).toEqual([]);
    }
  );
});

describe("audit and accessibilityTree", {tags: "chromium"}, () => {
  test("catch a plain plot, which is no image and has labels where there may be none", async () => {
    await show("page", plainPlot);
    expect((await audit()).violations.join()).toContain("aria-prohibited-attr");
    const tree = await accessibilityTree(page);
    expect(tree.filter(({role}) => role === "image")).toEqual([]);
    expect(tree.filter(({role}) => role === "StaticText").length).toBeGreaterThan(5);
  });

  test("catch a fragment without its title, its role or what hides the drawing, and a picture without its alt", async () => {
    const [published] = publishedFigures as [PublishedFigure];
    const [fragment = ""] = published.files("inline").map(published.read);
    await show("page", fragment.replace(/<title>.*<\/title>\n/, ""));
    expect((await audit()).violations.join()).toContain("svg-img-alt");
    await show("page", fragment.replace(' aria-hidden="true"', ""));
    expect((await accessibilityTree(page)).length).toBeGreaterThan(1);
    await show(published.story, embeds.picture(published).replace(/ alt="[^"]*"/, ""));
    expect((await audit()).violations.join()).toContain("image-alt");
  });
});

describe("a snippet and the page of a frame", {tags: "chromium"}, () => {
  /** Links and summaries under the picture that are lower than 24 px (WCAG 2.2 2.5.8), or that others cover. */
  const smallTargets = () =>
    page.evaluate(() => {
      for (const details of document.querySelectorAll("details")) details.open = true;
      return [...document.querySelectorAll<HTMLElement>("figcaption a, summary")].flatMap((target) => {
        const {left, top, height} = target.getBoundingClientRect();
        target.scrollIntoView({block: "center"});
        const box = target.getBoundingClientRect();
        const own = [2, 12, 22].every((y) => document.elementFromPoint(box.left + 4, box.top + y) === target);
        return height < 24 || !own ? [`${target.textContent}: ${left}, ${top}, ${height} px`] : [];
      });
    });

  test.each(stories)("have targets of 24 px, and print their source once: %s", async (story) => {
    for (const {figure, read} of publishedFigures.filter((published) => published.story === story).slice(0, 3)) {
      const snippet = read(fileName("html", figure.id));
      await show(story, snippet);
      expect(await smallTargets()).toEqual([]);
      const seen = () => page.locator("figcaption").innerText();
      expect((await seen()).split(figure.source.text)).toHaveLength(2);
      await show(story, snippet);
      expect(await seen()).not.toContain(figure.source.text);
      await page.goto(site.address(story, fileName("frame", figure.id)));
      expect(await smallTargets()).toEqual([]);
      await page.addStyleTag({content: "figcaption a, figcaption summary {padding: 0 !important}"});
      expect(await smallTargets()).not.toEqual([]);
    }
  });
});
