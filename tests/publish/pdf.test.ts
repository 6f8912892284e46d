import {JSDOM} from "jsdom";
import {expect, test, vi} from "vitest";
import {exact} from "../../src/facts/quantity.js";
import {figure} from "../../src/figure/figure.js";
import type {Form} from "../../src/form.js";
import {shareGrid} from "../../src/forms/shares/shareGrid.js";
import {serializeSVG} from "../../src/drawing/serialize.js";
import {type PrintOptions, printSVG, renderPDF} from "../../src/publish/files/print/pdf.js";
import {printWidths} from "../../src/story/files.js";
import {element} from "../../src/drawing/element.js";
import {setRole} from "../../src/drawing/roles.js";
import {shareClaim, words} from "../forms/sampleClaims.js";
import {charts} from "../stories.js";

const bought = shareClaim("bought", exact(69), "imports");
const grid = shareGrid([{claim: bought, label: words("from here")}], {rest: words("from others")});
const sample = chartOf(grid);

function chartOf(form: Form, headline = "Wheat & rye < barley") {
  return figure({id: "sample", headline: words(headline), deck: words("Share"), form, alt: words("A grid.")});
}

/** A form that draws one element, whatever it is. */
function formOf(name: "rect" | "image" | "path", attributes: Readonly<Record<string, string>>): Form {
  return {
    name: "odd",
    uses: [bought],
    layouts: ({document}) => [
      {
        height: 10,
        whole: true,
        draw: () => ({marks: [setRole(element(document, name, attributes), {furniture: "edge"})], texts: []})
      }
    ]
  };
}

const textOf = (file: Uint8Array) => Buffer.from(file).toString("latin1");

test("printWidths are one and two columns of 2 1/16 in with a gutter of 1/8 in, to a tenth of a mm", () => {
  const column = 25.4 * (2 + 1 / 16);
  expect(printWidths).toEqual([Number(column.toFixed(1)), Math.round(2 * column + 25.4 / 8)]);
});

test.each([[Number.NaN], [Number.POSITIVE_INFINITY], [0], [-52.4], [38.8], [400.1], [52_400]])(
  "renderPDF refuses a width of %d mm",
  async (width) => {
    const message = `invalid width: ${width} mm (38.81 to 400 mm): figure sample`;
    await expect(renderPDF(sample, {width})).rejects.toThrow(message);
  }
);

test("renderPDF refuses an ink that it does not know", async () => {
  const options = JSON.parse('{"width": 108, "ink": "red"}') as PrintOptions;
  await expect(renderPDF(sample, options)).rejects.toThrow("unknown ink: red (colour or black): figure sample");
});

test("renderPDF refuses a strip that no page takes, and prints it in a wider column", async () => {
  const {threeShares} = await import("../../notebooks/israel-azerbaijan.js");
  await expect(renderPDF(threeShares, {width: 38.9})).rejects.toThrow(
    /^too high for a column of 38.9 mm: 2\d\d mm \(at most 233 mm; print it 52.4 mm wide or more, or show less in it\): figure three-shares$/
  );
  expect((await renderPDF(threeShares, {width: 52.4})).length).toBeGreaterThan(1000);
});

test.each([
  [38.81, 178],
  [38.9, 178],
  [52.32, 240],
  [52.4, 240],
  [108, 495],
  [400, 1834]
])("printSVG lays a figure of %d mm out at %d px", async (width, pixels) => {
  expect((await printSVG(sample, {width})).getAttribute("width")).toBe(String(pixels));
});

test("renderPDF makes a page as wide as asked, whose type is no smaller than 7.4 pt", async () => {
  for (const width of [38.9, 52.4, 79, 108, 400]) {
    const text = textOf(await renderPDF(sample, {width}));
    const [, across = ""] = /\/MediaBox \[0 0 (\S+) \S+\]/.exec(text) ?? [];
    expect(Number(across)).toBeCloseTo((width * 72) / 25.4, 5);
    const scale = Number(/^(\S+) 0 0 \1 0 0 cm$/m.exec(text)?.[1]);
    const sizes = [...text.matchAll(/^\/F\d+ (\S+) Tf$/gm)].map(([, size]) => Number(size) * scale);
    expect(Math.min(...sizes)).toBeGreaterThan(7.4);
  }
});

test("renderPDF names the figure, its language and the press, and says nothing of the day", async () => {
  const text = textOf(await renderPDF(chartOf(grid, "Wheat, rye and barley"), {width: 108}));
  const parts = ["(Wheat, rye and barley)", "(nutgraf ", "/Lang (en)", "/S /Figure", "/Alt (A grid.)"];
  for (const part of [...parts, "/Marked true", "/DisplayDocTitle true"]) expect(text).toContain(part);
  expect(text).not.toMatch(/CreationDate|ModDate|\(D:|CreateDate|PDFKit/);
});

test("renderPDF keeps to process inks, and to black ink alone where it is asked to", async () => {
  const inks = (text: string) => [...text.matchAll(/^(\S+) (\S+) (\S+) \S+ (?:scn|SCN)$/gm)].map(([, ...inks]) => inks);
  const colour = textOf(await renderPDF(sample, {width: 108}));
  const black = textOf(await renderPDF(sample, {width: 108, ink: "black"}));
  expect(
    inks(colour)
      .flat()
      .some((ink) => Number(ink) > 0)
  ).toBe(true);
  expect(inks(black).length).toBeGreaterThan(100);
  expect(
    inks(black)
      .flat()
      .filter((ink) => ink !== "0")
  ).toEqual([]);
  for (const text of [colour, black]) expect(text).not.toMatch(/DeviceRGB|\/Subtype \/Image\b|\bDo$/m);
});

test("renderPDF fills the dots of a path, since a viewer may leave out a stroke of no length", async () => {
  const pen = {fill: "none", stroke: "#12436d", "stroke-width": "10", "stroke-linecap": "round"};
  const page = async (d: string) => textOf(await renderPDF(chartOf(formOf("path", {...pen, d})), {width: 108}));
  const [bare, one, two] = [await page("M0,0L9,9"), await page("M20,30h.01"), await page("M20,30h.01M40,30h.01")];
  const arcs = (text: string) => text.match(/ c$/gm)?.length ?? 0;
  expect([arcs(one) - arcs(bare), arcs(two) - arcs(bare)]).toEqual([4, 8]);
  // From the left of the first dot, at the height of its middle.
  expect(two).toMatch(/^15 30 m\n15 \S+ \S+ 25 20 25 c$/m);
  const strokes = (text: string) => text.match(/^S$/gm)?.length ?? 0;
  expect([strokes(bare) - strokes(one), strokes(one) - strokes(two)]).toEqual([1, 0]);
});

test("renderPDF leaves white paper to the paper", async () => {
  const text = textOf(await renderPDF(sample, {width: 108}));
  expect(text).not.toMatch(/^0 0 495 \S+ re$/m);
  const painted = formOf("rect", {x: "0", y: "0", width: "495", height: "1", fill: "#ffffff"});
  expect(textOf(await renderPDF(chartOf(painted), {width: 108}))).toMatch(/^0 0 495 1 re$/m);
});

test.each([
  ["rect", {transform: "scale(2)"}, 'unsupported attribute in a PDF: transform="scale(2)" of rect'],
  ["rect", {filter: "url(#blur)"}, 'unsupported attribute in a PDF: filter="url(#blur)" of rect'],
  ["rect", {fill: "red"}, "unsupported colour: red (write it as #rrggbb)"],
  ["rect", {stroke: "#12436d", "stroke-dasharray": "1,2,3"}, "unsupported dashes in a PDF: 1,2,3"],
  ["image", {}, "unsupported element in a PDF: image"]
] as const)("renderPDF refuses %s with %j", async (name, attributes, message) => {
  await expect(renderPDF(chartOf(formOf(name, attributes)), {width: 108})).rejects.toThrow(message);
});

test(
  "renderPDF sets type as HarfBuzz measured it, and has to stretch no line of any story",
  {tags: "thorough"},
  async () => {
    for (const chart of charts) {
      for (const width of printWidths) expect(textOf(await renderPDF(chart, {width}))).not.toMatch(/ Tz$/m);
    }
    const kerned = textOf(await renderPDF(chartOf(grid, "To Ta: AV “T” Y. A T"), {width: 108}));
    expect(kerned).not.toMatch(/ Tz$/m);
  }
);

test("renderPDF gives other files other ids and other font tags", async () => {
  const files = await Promise.all([52.4, 108].map((width) => renderPDF(sample, {width})));
  const marks = files.map((file) =>
    [/\/ID \[<(\w+)> <\1>\]/, /\/FontName \/([A-Z]{6})\+/].map((p) => p.exec(textOf(file))?.[1])
  );
  expect(new Set(marks.flat()).size).toBe(4);
  expect(marks.flat()).not.toContain(undefined);
});

test("renderPDF makes the same bytes on another day", async () => {
  const today = await renderPDF(sample, {width: 108});
  vi.useFakeTimers({now: new Date("2031-05-06T07:08:09Z"), toFake: ["Date"]});
  try {
    expect(Buffer.compare(await renderPDF(sample, {width: 108}), today)).toBe(0);
  } finally {
    vi.useRealTimers();
  }
});

test("printSVG leaves the chart itself as it was", async () => {
  const document = new JSDOM("").window.document;
  const drawn = () => serializeSVG(sample({document, width: 495}));
  const before = drawn();
  expect(serializeSVG(await printSVG(sample, {width: 108}))).not.toBe(before);
  expect(drawn()).toBe(before);
});
