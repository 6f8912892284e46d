import {resolve} from "node:path";
import type {Config} from "dompurify";
import {describe, expect, test} from "vitest";
import {openBrowser, page, site} from "./browser.js";
import {known, resisted} from "./pageRules.js";
import {differing, type Picture, readPicture} from "./pixels.js";
import {plainPlot} from "./plainPlot.js";
import {publishedFigures} from "./publishedFigures.js";
import {settle} from "./settle.js";
import {fontFaces, type PageSpec} from "./site.js";

const fragments = publishedFigures.flatMap(({files, read}) => files("inline").map(read));
const [first = ""] = fragments;
/** The published drawing as it is in its own file, put into a page without the fragment’s care. */
const careless = publishedFigures.slice(0, 1).flatMap(({files, read}) => files("svg").slice(0, 1).map(read))[0] ?? "";

openBrowser({viewport: {width: 1000, height: 800}});

/** Fragments one beside the other, each at a place that no rule of a page moves. */
function laidOut(markup: readonly string[]): string {
  let left = 0;
  const placed = markup.map((fragment) => {
    const width = Number(/width="(\d+)"/.exec(fragment)?.[1]);
    // A grid, since a line of text would move the fragment by its own height.
    const place = `<div style="position: absolute; display: grid; left: ${left}px; top: 0; width: ${width}px">${fragment.trim()}</div>`;
    left += width;
    return place;
  });
  return `<div style="position: absolute; left: 0; top: 0; width: ${left}px; height: 900px">${placed.join("\n")}</div>`;
}

/** Shows a page and paints all of it. */
async function paint(spec: PageSpec, width = 1000): Promise<Picture> {
  await page.setViewportSize({width, height: 900});
  await page.goto(site.put(spec));
  await settle(page);
  return readPicture(await page.screenshot());
}

const bare = new Map<string, Picture>();

/** How many pixels a page’s rules change in fragments. */
async function changedBy(rules: string, markup: readonly string[]): Promise<number> {
  const width = markup.reduce((total, fragment) => total + Number(/width="(\d+)"/.exec(fragment)?.[1]), 0);
  const body = laidOut(markup);
  const head = (css: string) => `<style>${fontFaces}\nbody {margin: 0}\n${css}</style>`;
  const without = bare.get(body) ?? (await paint({body, head: head("")}, width));
  bare.set(body, without);
  return differing(without, await paint({body, head: head(rules)}, width));
}

describe("a fragment inlined in a page", {tags: "chromium"}, () => {
  test.each(resisted)("looks the same in a page that says %s, and a plain drawing does not", async (rules) => {
    expect(await changedBy(rules, [first])).toBe(0);
    expect(await changedBy(rules, [careless])).toBeGreaterThan(0);
  });

  test.each(publishedFigures.map(({figure: {id}, files, read}) => ({id, markup: files("inline").map(read)})))(
    "looks the same in a page that says all of that: $id",
    async ({markup}) => {
      const hasCurve = markup.some((fragment) => fragment.includes("<path"));
      const paths = "path, svg path {fill: red; stroke: red; opacity: .5}";
      expect(await changedBy([...resisted, ...(hasCurve ? [] : [paths])].join("\n"), markup)).toBe(0);
    }
  );

  test.each(known)("does not resist, as its comment says: %s", async (rules) => {
    expect(await changedBy(rules, [first])).toBeGreaterThan(0);
  });

  test("is drawn under a strict policy with no violation, and a plain plot is not", async () => {
    const story = publishedFigures[0]?.story ?? "";
    site.add(story, "page.css", "body {margin: 0} svg {display: block} figure img {max-width: 100%; height: auto}");
    const policy = "default-src 'none'; img-src 'self'; style-src 'self'";
    const violations: string[] = [];
    await page.exposeFunction("reportViolation", (directive: string) => void violations.push(directive));
    await page.addInitScript(() => {
      document.addEventListener("securitypolicyviolation", ({effectiveDirective, sourceFile, lineNumber}) => {
        const report: unknown = Reflect.get(window, "reportViolation");
        if (typeof report === "function") report(`${effectiveDirective} ${sourceFile}:${lineNumber}`);
      });
    });
    const head = '<link rel="stylesheet" href="page.css">';
    for (const {files, read, figure, story: folder} of publishedFigures) {
      site.add(folder, "page.css", "body {margin: 0} svg {display: block} figure img {max-width: 100%; height: auto}");
      const inline = files("inline").map(read).join("");
      const snippet = read(`${figure.id}.html`);
      for (const body of [inline, snippet]) {
        const free = await paint({story: folder, head, body});
        const strict = await paint({story: folder, head, body, policy});
        expect(differing(free, strict)).toBe(0);
      }
    }
    expect(violations).toEqual([]);
    await paint({story, head, body: plainPlot, policy});
    expect(violations).not.toEqual([]);
  });

  test("has its texts where they are, to half a pixel, in a page that runs from right to left", async () => {
    const boxes = async (root: string, markup: readonly string[]) => {
      const body = laidOut(markup);
      await page.goto(site.put({root, body, head: `<style>${fontFaces}</style>`}));
      await settle(page);
      return page.evaluate(() => {
        const left = document.querySelector("div")?.getBoundingClientRect().left ?? 0;
        return [...document.querySelectorAll("svg text")].map((text) => {
          const box = text.getBoundingClientRect();
          return [box.left - left, box.right - left, box.top, box.bottom];
        });
      });
    };
    const farthest = async (markup: readonly string[]) => {
      const [leftToRight, rightToLeft] = [await boxes('dir="ltr"', markup), await boxes('dir="rtl"', markup)];
      expect(leftToRight.length).toBeGreaterThan(2);
      const moved = leftToRight.flatMap((box, index) => box.map((edge, side) => edge - rightToLeft[index]![side]!));
      return Math.max(...moved.map(Math.abs));
    };
    expect(await farthest(fragments)).toBeLessThanOrEqual(0.5);
    expect(await farthest([plainPlot])).toBeGreaterThan(0.5);
  });

  test("is left as it is by DOMPurify, which spoils one with a handler", async () => {
    await page.goto(site.put({body: ""}));
    await page.addScriptTag({path: resolve(import.meta.dirname, "../../node_modules/dompurify/dist/purify.min.js")});
    const isKept = (markup: string, options: Config = {}, expected = markup) =>
      page.evaluate(
        ([dirty, wanted, config]) => {
          const purifier = Reflect.get(window, "DOMPurify") as {sanitize: (dirty: string, config: Config) => string};
          const [before, after] = [document.createElement("div"), document.createElement("div")];
          before.innerHTML = wanted;
          after.innerHTML = purifier.sanitize(dirty, config);
          return before.isEqualNode(after);
        },
        [markup, expected, options] as const
      );
    for (const fragment of fragments) {
      expect(await isKept(fragment)).toBe(true);
      expect(await isKept(fragment, {SANITIZE_NAMED_PROPS: true})).toBe(true);
      // Its profile for SVG knows no role; name and description stay, and so does the image.
      expect(await isKept(fragment, {USE_PROFILES: {svg: true}}, fragment.replace(' role="img"', ""))).toBe(true);
    }
    expect(await isKept(first, {USE_PROFILES: {svg: true}})).toBe(false);
    expect(await isKept(first.replace("<g ", '<g onclick="alert(1)" '))).toBe(false);
    expect(await isKept(first.replace("<svg ", '<svg id="a" '), {SANITIZE_NAMED_PROPS: true})).toBe(false);
  });
});
