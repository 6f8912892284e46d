import {readFileSync} from "node:fs";
import {join, resolve} from "node:path";
import {PNG} from "pngjs";
import {expect, test} from "vitest";
import story from "../../notebooks/israel-azerbaijan.js";
import {readPublished} from "../../src/check/published.js";
import {chartsOf} from "../../src/story/notebook.js";
import {renderPNG} from "../../src/publish/files/png.js";
import {renderStory} from "../../src/publish/plan/renderStory.js";
import {renderSVG} from "../../src/render.js";
import {testSome} from "../testSome.js";

const folder = resolve(import.meta.dirname, "../../charts", story.slug);
const charts = chartsOf(story);
const [first] = charts;
if (!first) throw new Error("no figure");

const decoded = async (svg: string, scale = 2) => PNG.sync.read(Buffer.from(await renderPNG(svg, {scale})));

/** The texts of a file that left no pixel, at a number of pixels for each px. */
async function inkless(svg: string, picture: PNG, scale: number): Promise<string[]> {
  const bare = await decoded(svg.replace(/<text [^>]*>[^<]*<\/text>/g, ""), scale);
  const texts = readPublished(svg)?.texts ?? [];
  return texts.flatMap(({text, box}) => {
    const [left, right, top, bottom] = [box.left, box.right, box.top, box.bottom].map((edge) =>
      Math.round(edge * scale)
    );
    for (let y = top ?? 0; y < (bottom ?? 0); y++) {
      for (let x = left ?? 0; x < (right ?? 0); x++) {
        const at = 4 * (y * picture.width + x);
        if (!picture.data.subarray(at, at + 4).equals(bare.data.subarray(at, at + 4))) return [];
      }
    }
    return [text];
  });
}

// One of bars, one of squares and one of dots on an axis: inkMissing looks at all the others.
const painted = charts.filter(({figure}) => ["arms-flow", "three-shares", "ties-in-public"].includes(figure.id));

testSome(
  painted.map((chart) => ({id: chart.figure.id, chart})),
  ({id}) => id === "ties-in-public"
)(
  "renderStory paints $id at each width, for cards and for mail, in its size, with the ink of every text",
  async ({id, chart}) => {
    const files = await renderStory(story, {only: [id], formats: ["png"]});
    const renditions = {
      [`${id}-320@2x.png`]: await renderSVG(chart, {width: 320}),
      [`${id}-640@2x.png`]: await renderSVG(chart, {width: 640}),
      [`${id}-1000@2x.png`]: await renderSVG(chart, {width: 1000}),
      [`${id}-card.png`]: await renderSVG(chart, {canvas: "card"}),
      [`${id}-square.png`]: await renderSVG(chart, {canvas: "square"}),
      [`${id}-email@3x.png`]: await renderSVG(chart, {width: 320})
    };
    expect(files.map(({name}) => name)).toEqual(Object.keys(renditions));
    for (const {name, content} of files) {
      const picture = PNG.sync.read(Buffer.from(content));
      const svg = renditions[name] ?? "";
      const [, width = 0, height = 0] = / width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
      const scale = name.endsWith("@3x.png") ? 3 : 2;
      expect([name, picture.width, picture.height]).toEqual([name, scale * Number(width), scale * Number(height)]);
      expect(await inkless(svg, picture, scale), name).toEqual([]);
      // What a mail program or a social site takes without asking.
      expect(content.length, name).toBeLessThanOrEqual(250_000);
    }
    const sizes = files
      .filter(({name}) => /card|square/.test(name))
      .map(({content}) => PNG.sync.read(Buffer.from(content)));
    expect(sizes.map(({width, height}) => [width, height])).toEqual([
      [1200, 630],
      [1080, 1080]
    ]);
  }
);

test("renderPNG(svg) loses a text whose font it does not have, and the look for ink sees that", async () => {
  const svg = readFileSync(join(folder, `${first.figure.id}-640.svg`), "utf8");
  expect(await inkless(svg, await decoded(svg), 2)).toEqual([]);
  const white = svg.replace(/(<text [^>]*)>(69%)</, '$1 fill-opacity="0">$2<');
  expect(white).not.toBe(svg);
  expect(await inkless(svg, await decoded(white), 2)).toEqual(["69%"]);
});

test("renderPNG(svg) gives the same bytes every time, at the scale that is asked for", async () => {
  const svg = await renderSVG(first, {width: 320});
  const [one, again] = [await renderPNG(svg), await renderPNG(svg)];
  expect(Buffer.from(one).equals(Buffer.from(again))).toBe(true);
  expect((await decoded(svg, 1)).width).toBe(320);
  expect((await decoded(svg, 3)).width).toBe(960);
});
