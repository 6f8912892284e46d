import {JSDOM} from "jsdom";
import {expect, test} from "vitest";
import story from "../../notebooks/israel-azerbaijan.js";
import {serializeSVG} from "../../src/drawing/serialize.js";
import {forDesign} from "../../src/figure/figure.js";
import {layDesignOut} from "../../src/figure/layDesignOut.js";
import {chartsOf} from "../../src/index.js";
import {draw} from "../../src/publish/files/draw.js";
import {renderSVG} from "../../src/render.js";
import {everyNth, testSome} from "../testSome.js";

const {DOMParser} = new JSDOM("").window;
const parsed = (text: string) => new DOMParser().parseFromString(text, "image/svg+xml");
const charts = chartsOf(story).map((chart) => [chart.figure.id, chart] as const);

testSome(charts, everyNth(4))(
  "layDesignOut makes of %s named layers, whole paragraphs and single dots",
  async ([id, chart]) => {
    for (const width of [320, 640, 1000]) {
      const design = parsed(serializeSVG(await draw(forDesign(chart), {width}, layDesignOut)));
      const file = parsed(await renderSVG(chart, {width}));
      const all = (root: Document, name: string) => [...root.querySelectorAll(name)];
      const layers = [...design.querySelectorAll("svg > g > *")];
      expect(layers.every((layer) => layer.localName === "g" && layer.id !== "")).toBe(true);
      expect(new Set(layers.map((layer) => layer.id)).size).toBe(layers.length);
      expect(layers.map((layer) => layer.id)).toEqual(expect.arrayContaining(["paper", "headline", "deck", "source"]));
      expect(all(design, "[textLength], [lengthAdjust], metadata, style")).toEqual([]);

      // The same lines in the same places, and one text for each headline, deck, note and source.
      const lines = all(design, "text, tspan").filter(({children}) => children.length === 0);
      const words = (each: readonly Element[]) => each.map(({textContent}) => textContent).toSorted();
      expect(words(lines)).toEqual(words(all(file, "text")));
      for (const name of ["headline", "deck", "source"]) expect(all(design, `#${name} > text`), name).toHaveLength(1);

      // Dots that the file has in one path are circles here.
      const dots = all(file, "path").flatMap((path) => path.getAttribute("d")?.match(/h\.01/g) ?? []);
      expect(all(design, "circle")).toHaveLength(dots.length + all(file, "circle").length);
      if (id === "war-deaths") expect(dots.length).toBeGreaterThan(500);
      expect(all(design, "path").filter((path) => path.getAttribute("d")?.includes("h.01"))).toEqual([]);
    }
  }
);

test("layDesignOut leaves the baselines of a paragraph where they were", async () => {
  const [, chart] = charts[0]!;
  const design = parsed(serializeSVG(await draw(forDesign(chart), {width: 320}, layDesignOut)));
  const file = parsed(await renderSVG(chart, {width: 320}));
  const [headline] = design.querySelectorAll("#headline > text");
  let y = Number(headline!.getAttribute("y"));
  const baselines = [...headline!.children].map((span) => (y += Number(span.getAttribute("dy"))));
  const own = [...file.querySelectorAll("text")].slice(0, 0);
  const lines = [...headline!.children].map(({textContent}) => textContent);
  for (const text of file.querySelectorAll("text")) if (lines.includes(text.textContent)) own.push(text);
  expect(baselines).toEqual(own.map((text) => Number(text.getAttribute("y"))));
  expect(baselines.length).toBeGreaterThan(1);
});

test("forDesign(chart) holds each label at its mark, where a file holds it at the end that is near an edge", async () => {
  const [, chart] = charts.find(([id]) => id === "arms-flow")!;
  const anchorOf = async (drawn: typeof chart) => {
    const texts = parsed(serializeSVG(await draw(drawn, {width: 320}))).querySelectorAll("text");
    const label = [...texts].find(({textContent}) => textContent?.startsWith("Israel’s exports"));
    return label?.getAttribute("text-anchor") ?? "start";
  };
  expect(await anchorOf(chart)).toBe("end");
  expect(await anchorOf(forDesign(chart))).toBe("start");
});
