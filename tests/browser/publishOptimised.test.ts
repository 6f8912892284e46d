import {describe, expect, test} from "vitest";
import {optimize} from "svgo";
import {accessibilityTree} from "./accessibilityTree.js";
import {openBrowser, page, site} from "./browser.js";
import {differing, type Picture, readPicture} from "./pixels.js";
import {publishedFigures} from "./publishedFigures.js";
import {settle} from "./settle.js";
import {fontFaces} from "./site.js";

// Content systems run SVGO over what is uploaded to them, with its default preset.

openBrowser({viewport: {width: 1000, height: 1000}});

const optimised = (text: string) => optimize(text).data;
/** The widths that stand for all: a phone and an article. */
const isShown = (name: string) => /-(320|640)[.-]/.test(name);
const files = publishedFigures.flatMap(({story, figure, files: named, read}) =>
  [...named("svg"), ...named("dark")].filter(isShown).map((name) => ({story, figure, name, text: read(name)}))
);
const fragments = publishedFigures.flatMap(({story, figure, files: named, read}) =>
  named("inline")
    .filter(isShown)
    .map((name) => ({story, figure, name, text: read(name)}))
);

const head = `<style>${fontFaces} body {margin: 0} img, svg {display: block}</style>`;

async function paint(story: string, body: string): Promise<Picture> {
  await page.goto(site.put({story, head, body}));
  await settle(page);
  return readPicture(await page.screenshot());
}

const inImage = (story: string, text: string) => {
  site.add(story, "shown.svg", text);
  return paint(story, '<img src="shown.svg" alt="">');
};

describe("a published picture after SVGO", {tags: "chromium"}, () => {
  test("is smaller, and is painted as before, in <img>", async () => {
    for (const {story, name, text} of files) {
      const less = optimised(text);
      expect(less.length).toBeLessThan(text.length);
      expect({name, off: differing(await inImage(story, text), await inImage(story, less))}).toEqual({name, off: 0});
    }
    const [{story, text}] = files as [(typeof files)[number]];
    const spoilt = optimize(text, {plugins: ["preset-default", "removeTitle", "removeStyleElement"]}).data;
    expect(differing(await inImage(story, text), await inImage(story, spoilt))).toBeGreaterThan(0);
  });

  test("is painted as before in the markup of a page", async () => {
    for (const {story, name, text} of fragments) {
      const off = differing(await paint(story, text), await paint(story, optimised(text)));
      expect({name, off}).toEqual({name, off: 0});
    }
  });

  test("is one named, described image and nothing of the drawing, each fragment twice", async () => {
    for (const {story, figure, name, text} of [...files, ...fragments]) {
      const less = optimised(text);
      await paint(story, less + less);
      const image = {role: "image", name: figure.headline.text, description: figure.alt.text};
      expect({name, tree: await accessibilityTree(page)}).toEqual({name, tree: [image, image]});
    }
    const [{story, text}] = fragments as [(typeof fragments)[number]];
    await paint(story, optimize(text, {plugins: ["preset-default", "removeTitle", "removeDesc"]}).data);
    expect((await accessibilityTree(page)).filter(({name}) => name !== "")).toEqual([]);
  });
});
