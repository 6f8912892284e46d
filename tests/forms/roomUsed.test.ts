import {JSDOM} from "jsdom";
import {expect, test} from "vitest";
import {armsImports, byTheNumbers, oilPurchases, threeShares} from "../../notebooks/israel-azerbaijan.js";
import {readPublished} from "../../src/check/published.js";
import {serializeSVG} from "../../src/drawing/serialize.js";
import {stated} from "../../src/facts/period.js";
import {exact, moreThan} from "../../src/facts/quantity.js";
import {unitCount} from "../../src/forms/count/unitCount.js";
import {valueBlock} from "../../src/plot/valueBlock.js";
import {textSize} from "../../src/theme/typeSizes.js";
import type {Chart} from "../../src/figure/figure.js";
import type {Rendition} from "../../src/figure/drawFigure.js";
import {measure} from "../../src/type/font.js";
import {countClaim, shareClaim, words} from "./sampleClaims.js";
import {gallery} from "./gallery/gallery.js";
import {hardForms} from "./samples/hardForms.js";
import {hardRows} from "./samples/hardRows.js";
import {samples} from "./samples/samples.js";
import {sampleFigure} from "./samples/sampleFigure.js";

const {document} = new JSDOM("").window;

interface DrawnText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** The texts of a figure as they stand. */
function textsOf(chart: Chart, rendition: Rendition): DrawnText[] {
  return [...chart({document, ...rendition}).querySelectorAll("text")].map((line) => {
    const numberOf = (name: string) => Number(line.getAttribute(name));
    return {text: line.textContent ?? "", x: numberOf("x"), y: numberOf("y"), size: numberOf("font-size")};
  });
}

const sizeOf = (text: string, chart: Chart, rendition: Rendition) =>
  Math.max(...textsOf(chart, rendition).map((line) => (line.text === text ? line.size : 0)));

const hard = (form: string, kind: string) =>
  sampleFigure(`room-${form.toLowerCase()}`, hardForms[form]!(hardRows[kind]!));

test.each([500, 640, 800, 1000])("a number beside one grid is as large as the room lets it be: %i px", (width) => {
  expect(sizeOf("69%", armsImports, {width})).toBeGreaterThanOrEqual(42);
});

test.each([500, 640, 800, 1000])("a grid takes more than half of what its words leave: %i px", (width) => {
  const edges = [...armsImports({document, width}).querySelectorAll("rect")].slice(1).flatMap((rect) => {
    const x = Number(rect.getAttribute("x"));
    return rect.getAttribute("height") === rect.getAttribute("width")
      ? [x, x + Number(rect.getAttribute("width"))]
      : [];
  });
  const [left, right] = [Math.min(...edges), Math.max(...edges)];
  expect((right - left) / (width - left)).toBeGreaterThan(0.52);
});

test.each([800, 1000])("words stand beside what would leave half of the width empty: %i px", (width) => {
  const maps = ["negatives", "missing"].map((kind) => hard("tileMap", kind));
  for (const chart of [armsImports, oilPurchases, ...maps]) {
    const rows = [...chart({document, width}).querySelectorAll("rect")].map((rect) => Number(rect.getAttribute("x")));
    // Beside the words: the first square begins in the middle.
    expect(Math.max(...rows)).toBeGreaterThan(width / 2);
  }
});

test.each([640, 1000])("a few columns take the width that many would: %i px", (width) => {
  const bars = [...hard("columns", "negatives")({document, width}).querySelectorAll("rect")].slice(2);
  const places = bars.map((bar) => Number(bar.getAttribute("x")));
  expect(Math.max(...places)).toBeGreaterThan(0.75 * width);
  expect(Math.min(...places)).toBeLessThan(width < 760 ? 0.2 * width : 0.5 * width);
});

test.each([640, 1000])("a number stands beside a block of dots, and not over it: %i px", (width) => {
  const [number] = textsOf(hard("unitCount", "missing"), {width}).filter(({text}) => text === "41");
  expect(number!.x).toBeGreaterThan(width < 760 ? 240 : 600);
});

test.each([
  ["negatives", ["Ash €12", "Birch −€8", "Cedar €33", "Doum −€21"]],
  ["long names", []]
])("few dots are all named, or none where one name finds no room: %s", (kind, names) => {
  const texts = textsOf(hard("strip", kind), {width: 320}).map(({text}) => text);
  expect(texts.filter((text) => /^(?:\p{L}+|.* supply) −?€\d+$/u.test(text))).toEqual(names);
});

test("few dots have names of several lines where these find room, and many the names of the highest and the lowest", () => {
  const named = (kind: string) => textsOf(hard("strip", kind), {width: 640}).filter(({text}) => / €\d+$/.test(text));
  expect(named("long names")).toHaveLength(3);
  expect(named("40 rows").map(({text}) => text)).toEqual(["Ash Aa €10", "Pine Ba €90"]);
});

test.each([320, 640])("few dots of a scatter are named at leaders, which cross its grid: %i px", (width) => {
  const texts = textsOf(hard("scatter", "long names"), {width}).map(({text}) => text);
  expect(texts).not.toContain("2 of 3 are named.");
  expect(texts.some((text) => text.startsWith("Activities"))).toBe(true);
});

const largestRect = (chart: Chart, rendition: Rendition, side: "width" | "height") =>
  Math.max(...[...chart({document, ...rendition}).querySelectorAll("rect")].slice(1).map((rect) => Number(rect.getAttribute(side)))); // prettier-ignore

test("one column stands in the middle of its room", () => {
  const [, , column] = hard("columns", "one row")({document, width: 640}).querySelectorAll("rect");
  expect(Number(column?.getAttribute("x")) + Number(column?.getAttribute("width")) / 2).toBeCloseTo(320, -1);
});

test("many numbers stand four in a row in an article", () => {
  const places = textsOf(hard("statPanel", "40 rows"), {width: 640}).filter(({text}) => /^\d+ soldiers$/.test(text));
  expect(new Set(places.map(({x}) => x)).size).toBe(4);
});

test("a lone grid of shareGrids takes half of an article, and its words stand beside it", () => {
  const chart = hard("shareGrids", "one row");
  const squares = [...chart({document, width: 640}).querySelectorAll("rect")].map((rect) => Number(rect.getAttribute("x"))); // prettier-ignore
  expect(Math.max(...squares)).toBeGreaterThan(270);
  expect(textsOf(chart, {width: 640}).find(({text}) => text === "71%")!.x).toBeGreaterThan(300);
});

test("a bar of shares takes a square up, and not a card", () => {
  const [chart] = gallery.flatMap(({form, chart: own}) => (form === "shareBar" ? [own] : []));
  expect(largestRect(chart!, {canvas: "square"}, "height")).toBeGreaterThan(120);
  expect(largestRect(chart!, {canvas: "card"}, "height")).toBeLessThan(120);
});

test("the key of a narrow map stands at its right", () => {
  const texts = textsOf(hard("tileMap", "negatives"), {width: 640});
  const [key, tile] = ["€0", "Doum"].map((text) => texts.find((line) => line.text === text)!);
  expect(key!.x).toBeGreaterThan(tile!.x);
});

test("a bound without room beside its number stands over it in smaller type, in a line of its own", () => {
  const claim = shareClaim("bound", moreThan(30), "w");
  const style = {size: 48, weight: 700, fill: "#000000"} as const;
  const lines = valueBlock(claim, style, 200).place(0, 0);
  expect(lines.map(({text}) => text)).toEqual(["more than", "30%"]);
  expect(lines.map(({style: {size}}) => size)).toEqual([22, 48]);
  expect(valueBlock(claim, style, 600).lines).toEqual(["more than 30%"]);
  // A bound is as large as print needs to give it the colour of its number.
  expect(
    valueBlock(claim, {...style, size: 18}, 100)
      .place(0, 0)
      .map(({style: {size}}) => size)
  ).toEqual([18, 18]);
});

test("numbers on a card stand out from their labels", () => {
  for (const canvas of ["card", "square"] as const)
    expect(sizeOf("69%", byTheNumbers, {canvas})).toBeGreaterThanOrEqual(2.4 * textSize.base);
});

test.each([armsImports, oilPurchases])("a grid takes most of the height that a card has", (chart) => {
  const squares = [...chart({document, canvas: "card"}).querySelectorAll("rect")]
    .map((rect) => ["x", "y", "width"].map((name) => Number(rect.getAttribute(name))))
    .filter(([x = 0, , side = 0]) => x > 200 && side < 30);
  const [tops, sides] = [squares.map(([, y = 0]) => y), squares.map(([, , side = 0]) => side)];
  expect(Math.max(...tops) + Math.max(...sides) - Math.min(...tops)).toBeGreaterThan(145);
});

test("names over grids on a canvas take two lines at the most", () => {
  const headings = textsOf(threeShares, {canvas: "square"}).filter(({text}) => /imports of$|^major arms$/.test(text));
  expect(headings.map(({text}) => text)).toEqual(["Azerbaijan’s imports of", "major arms", "major arms"]);
});

test("the ring after the last dot, and its words, stand clear of the blocks", () => {
  const claim = countClaim("killed", moreThan(6000), {period: stated("2020")});
  const chart = sampleFigure("ring", unitCount(claim, {label: words("soldiers killed")}));
  for (const rendition of [{width: 280}, {width: 500}, {width: 1000}, {canvas: "card"}] as const) {
    const svg = chart({document, ...rendition});
    const [dots, ring] = [svg.querySelector("path[d*=a]"), svg.querySelector("circle")];
    const circles = [...(dots?.getAttribute("d") ?? "").matchAll(/M[\d.]+,([\d.]+)a([\d.]+)/g)];
    const feet = Math.max(...circles.map(([, y, r]) => Number(y) + Number(r)));
    const label = textsOf(chart, rendition).find(({text}) => text.startsWith("and more"))!;
    expect(Number(ring?.getAttribute("cy")) - Number(ring?.getAttribute("r"))).toBeGreaterThan(feet);
    // The letters stand under the dots, and level with the ring.
    expect(label.y - label.size * 0.75).toBeGreaterThan(feet + 1);
    expect(Math.abs(label.y - label.size * 0.35 - Number(ring?.getAttribute("cy")))).toBeLessThan(2);
  }
});

test.each(["tableChart", "bars", "groupedBars"])("a card of long names has its chart: %s", (form) => {
  const texts = textsOf(hard(form, "long names"), {canvas: "card"});
  expect(texts.some(({text}) => text.startsWith("Wholesale"))).toBe(true);
});

test("words in a bar keep off its edges", () => {
  const chart = sampleFigure("wholes", hardForms["twoWholes"]!(hardRows["missing"]!));
  const svg = chart({document, canvas: "card"});
  const tops = [...svg.querySelectorAll("rect")]
    .map((rect) => ["y", "height", "width"].map((name) => Number(rect.getAttribute(name))))
    .filter(([, height = 0, width = 0]) => height > 24 && height < 90 && width > 50);
  const values = textsOf(chart, {canvas: "card"}).filter(({text}) => /^\d\d%$/.test(text));
  expect(values).toHaveLength(2);
  for (const {y, size} of values) {
    const [top = NaN] = tops.filter(([from = 0, height = 0]) => y > from && y < from + height)[0] ?? [];
    expect(y - size * 0.66 - top).toBeGreaterThanOrEqual(4);
  }
});

test.each([armsImports, oilPurchases])("the headline of a card has no stump of a line", (chart) => {
  const texts = textsOf(chart, {canvas: "card"});
  const most = Math.max(...texts.filter(({x}) => x === 30).map(({size}) => size));
  const lines = texts.filter(({x, size}) => x === 30 && size === most).map(({text}) => text);
  const lengths = lines.map((text) => measure(text, {size: most, weight: 700}));
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.filter((line) => !line.includes(" "))).toEqual([]);
  expect(Math.min(...lengths)).toBeGreaterThanOrEqual(0.6 * Math.max(...lengths));
});

test("exact values need no line of their own", () => {
  expect(valueBlock(shareClaim("exact", exact(69), "w"), {size: 48, fill: "#000000"}, 200).lines).toEqual(["69%"]);
});

test.each([500, 640, 800, 1000])("the lines beside a grid all begin at one edge, in any font: %i px", (width) => {
  for (const chart of [armsImports, oilPurchases]) {
    const lines = [...chart({document, width}).querySelectorAll("text")];
    expect(lines.filter((line) => line.getAttribute("text-anchor") === "end").map((line) => line.textContent)).toEqual(
      []
    );
  }
});

test.each([320, 640, 1000])("a row of ten dots takes half of its room: %i px", (width) => {
  const {marks} = readPublished(serializeSVG(hard("unitCount", "40 rows")({document, width})))!;
  const dots = marks.filter(({name}) => name === "circle").map(({box}) => box);
  expect(dots).toHaveLength(10);
  const across = Math.max(...dots.map(({right}) => right)) - Math.min(...dots.map(({left}) => left));
  expect(across / (width - 48)).toBeGreaterThan(0.48);
});

test("a hundred dots on a square have their number beside them, and fill what is left of it", () => {
  const {marks, texts} = readPublished(
    serializeSVG(samples["unitCount"]!["all of a block"]!({document, canvas: "square"}))
  )!;
  const dots = marks.filter(({name}) => name === "circle").map(({box}) => box);
  const number = texts.find(({text}) => text === "100")!;
  expect(number.box.left).toBeGreaterThan(Math.max(...dots.map(({right}) => right)));
});

test("two grids on a page have their numbers at their sides, by the squares that they are of", () => {
  const {marks, texts} = readPublished(serializeSVG(samples["shareGrids"]!["two grids"]!({document, width: 1000})))!;
  const [grid] = texts.filter(({text}) => text === "All goods");
  const number = texts.find(({text}) => text === "46%")!;
  expect(number.box.left).toBeGreaterThan(grid!.box.left + 200);
  const squares = marks.filter(({name}) => name === "rect").map(({box}) => box.bottom);
  const lowest = Math.max(...squares.filter((bottom) => bottom < grid!.box.bottom + 300));
  expect(number.box.bottom).toBeLessThan(lowest);
  expect(lowest - number.box.bottom).toBeLessThan(60);
});
