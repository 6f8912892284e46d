import {describe, expect, test} from "vitest";
import {checkFile} from "../../src/check/checkFile.js";
import {isBackground} from "../../src/check/legibility/background.js";
import {readPublished} from "../../src/check/published.js";
import type {RuleName} from "../../src/check/rules.js";
import {exact} from "../../src/facts/quantity.js";
import {type Chart, figure} from "../../src/figure/figure.js";
import {shareGrid} from "../../src/forms/shares/shareGrid.js";
import {type PrintOptions, printSVG, renderPDF} from "../../src/publish/files/print/pdf.js";
import {printWidths} from "../../src/story/files.js";
import {serializeSVG} from "../../src/drawing/serialize.js";
import {shareClaim, words} from "../forms/sampleClaims.js";
import {greatestDifference, type Grey, greySVG} from "./print/grey.js";
import {illegible} from "./print/legible.js";
import {greyPage, poppler, wordsOf} from "./print/poppler.js";
import {read} from "../published/read.js";
import {charts} from "../stories.js";
import {misplacedLines} from "./print/wordLines.js";
import {everyNth, testSome} from "../testSome.js";

/** Pixels to a px. */
const scale = 3;
/** Px of the figure that are compared at a time: a square of 2.5 pt. */
const square = 4 * scale;
/**
 * Poppler sets each glyph on a whole pixel, so an edge may stand a pixel off in both directions; and inks are whole
 * percents, of which the half is a two-hundredth.
 */
const tolerance = 2 / square + 0.01;

const points = (millimetres: number) => (millimetres * 72) / 25.4;

const printings: readonly PrintOptions[] = [
  {width: printWidths[0], ink: "black"},
  {width: printWidths[1], ink: "colour"}
];
const cases = await Promise.all(
  charts.flatMap((chart) =>
    printings.map(async (printing) => {
      // Printed once for all the tests that appearance at it.
      let file: Promise<Uint8Array> | undefined;
      const print = () => (file ??= renderPDF(chart, printing));
      return {
        chart,
        printing,
        print,
        svg: serializeSVG(await printSVG(chart, printing)),
        name: nameOf(chart, printing)
      };
    })
  )
);

function nameOf({figure: {id}}: Chart, {width, ink}: PrintOptions): string {
  return `${id} at ${width} mm in ${ink}`;
}

/** The rules that a page is held against as a published file is. */
const rules: readonly RuleName[] = [
  "text-overflow",
  "text-overlap",
  "text-on-mark",
  "text-small",
  "text-contrast",
  "greyscale",
  "colour-blind"
];

async function findings(text: string) {
  return checkFile({file: "figure", text, published: readPublished(text), evidence: null, intent: null}, rules);
}

testSome(
  charts.flatMap((chart) => printWidths.map((width) => ({chart, width, name: chart.figure.id}))),
  everyNth(9)
)("printSVG lays $name out at $width mm with nothing to find, in both inks", async ({chart, width}) => {
  for (const ink of ["colour", "black"] as const) {
    expect(await findings(serializeSVG(await printSVG(chart, {width, ink})))).toEqual([]);
  }
});

test.each([
  ["text-small", "small type", (text: string) => text.replaceAll('font-size="12"', 'font-size="5"')],
  ["text-contrast", "pale type", (text: string) => text.replaceAll(/fill="#000000"(?= textLength)/g, 'fill="#999999"')],
  [
    "greyscale",
    "squares of two near greys without edges and labels",
    (text: string) =>
      text
        .replaceAll("#e2e2e2", "#444444")
        .replaceAll('stroke="#000000"', 'stroke="none"')
        .replaceAll(/<text [^>]*>(31%|\(our|69%|from|Each).*/g, "")
  ]
])("checkFile finds %s in a page with %s", async (rule, _, spoil) => {
  const text = serializeSVG(await printSVG(sampleOf("from here"), {width: 108, ink: "black"}));
  expect(await findings(text)).toEqual([]);
  expect((await findings(spoil(text))).map((finding) => finding.rule)).toContain(rule);
});

function sampleOf(label: string): Chart {
  const form = shareGrid([{claim: shareClaim("bought", exact(69), "imports"), label: words(label)}], {
    rest: words("others")
  });
  return figure({id: "sample", headline: words("The finding"), deck: words("Share"), form, alt: words("A grid.")});
}

describe("on the page", {tags: "poppler"}, () => {
  testSome(cases, everyNth(5))(
    "renderPDF prints $name as one page of that width, its fonts embedded, no image",
    async (each) => {
      const file = await each.print();
      const facts = poppler("pdfinfo", file, ["FILE"]).toString("utf8");
      const {width, height} = read(each.svg);
      const [, across, down] = /^Page size: +(\S+) x (\S+) pts/m.exec(facts) ?? [];
      expect(Number(across)).toBeCloseTo(points(each.printing.width), 2);
      expect(Number(down)).toBeCloseTo((points(each.printing.width) * height) / width, 2);
      expect(facts).toMatch(/^Pages: +1$/m);
      expect(facts).toMatch(/^Tagged: +yes$/m);
      expect(facts).toContain(each.chart.figure.headline.text);
      const fonts = poppler("pdffonts", file, ["FILE"]).toString("utf8").trim().split("\n").slice(2);
      expect(fonts.length).toBeGreaterThan(1);
      for (const font of fonts)
        expect(font).toMatch(/^[A-Z]{6}\+NutgrafSans-\w+ +CID TrueType +Identity-H +yes yes yes /);
      expect(poppler("pdfimages", file, ["-list", "FILE"]).toString("utf8").trim().split("\n")).toHaveLength(2);
    }
  );

  testSome(cases, everyNth(5))(
    "renderPDF sets every line of $name as it was laid out",
    async ({printing, print, svg}) => {
      const {texts, width} = read(svg);
      const found = wordsOf(await print());
      expect(texts.length).toBeGreaterThan(3);
      expect(misplacedLines(found, texts, points(printing.width) / width)).toEqual([]);
    }
  );

  testSome(cases, everyNth(5))(
    "renderPDF paints $name as resvg paints it, and all of it can be made out",
    async ({print, svg}) => {
      const wanted = greySVG(svg, scale);
      const page = greyPage(await print(), wanted.width, wanted.height);
      expect(greatestDifference(page, wanted, square)).toBeLessThanOrEqual(tolerance);
      const published = read(svg);
      const marks = published.marks.filter((mark) => !isBackground(mark, published));
      expect(illegible(page, published.texts, marks, scale)).toEqual([]);
    }
  );

  test("poppler refuses a file that is cut short", async () => {
    const file = await renderPDF(sampleOf("from here"), {width: 108});
    expect(() => poppler("pdfinfo", file.subarray(0, file.length >> 1), ["FILE"])).toThrow("pdfinfo: Syntax");
  });

  test("misplacedLines names a line that is stretched by a fifth of a point, lost or misspelt", async () => {
    const chart = sampleOf("from here");
    const {texts, width} = read(serializeSVG(await printSVG(chart, {width: 108})));
    const found = wordsOf(await renderPDF(chart, {width: 108}));
    const measure = points(108) / width;
    expect(misplacedLines(found, texts, measure)).toEqual([]);
    const last = found.findIndex(({text}) => text === "finding");
    expect(
      misplacedLines(found.with(last, {...found[last]!, right: found[last]!.right + 0.2}), texts, measure)
    ).toHaveLength(1);
    expect(misplacedLines(found.with(last, {...found[last]!, text: "ﬁnding"}), texts, measure)).toHaveLength(1);
    expect(misplacedLines(found.toSpliced(last, 1), texts, measure)).toHaveLength(1);
  });

  test("renderPDF sets kerned, accented and Azerbaijani type that can be read back letter by letter", async () => {
    const line = "Bakı’da – “Şərq” Ğ Ö Ü İ, fi AV To. Ta €10 ½";
    const {file, texts, width} = await printed(line);
    expect(poppler("pdftotext", file, ["-raw", "FILE", "-"]).toString("utf8")).toContain(line);
    expect(misplacedLines(wordsOf(file), texts, points(400) / width)).toEqual([]);
  });

  test("renderPDF lets a no-break space and hyphen be found as plain ones, whichever come first", async () => {
    const {file, texts, width} = await printed("a\u00a0b re\u2011do a b re-do");
    expect(poppler("pdftotext", file, ["-raw", "FILE", "-"]).toString("utf8")).toContain("a b re-do a b re-do");
    const plain = texts.map((text) => ({...text, text: text.text.replace("\u2011", "-")}));
    expect(misplacedLines(wordsOf(file), plain, points(400) / width)).toEqual([]);
  });

  async function printed(label: string) {
    const chart = sampleOf(label);
    const {texts, width} = read(serializeSVG(await printSVG(chart, {width: 400})));
    return {file: await renderPDF(chart, {width: 400}), texts, width};
  }

  test("greatestDifference sees a label that stands two px lower, and a mark that is lost", async () => {
    const chart = sampleOf("from here");
    const svg = serializeSVG(await printSVG(chart, {width: 108}));
    const {width, height} = greySVG(svg, scale);
    const page = greyPage(await renderPDF(chart, {width: 108}), width, height);
    expect(greatestDifference(page, greySVG(svg, scale), square)).toBeLessThanOrEqual(tolerance);
    const lower = svg.replace(
      /(<text [^>]*?y=")(\d+)("[^>]*>from here)/,
      (_, a: string, y, b) => `${a}${Number(y) + 2}${b}`
    );
    const lost = svg.replace(/<circle [^>]*>|<rect x="[^>]*>/g, (mark, at) =>
      at === svg.lastIndexOf(mark) ? "" : mark
    );
    for (const spoilt of [lower, lost, svg.replaceAll("#12436d", "#858d97")]) {
      expect(spoilt).not.toBe(svg);
      expect(greatestDifference(page, greySVG(spoilt, scale), square)).toBeGreaterThan(tolerance);
    }
  });
});

test("illegible names pale type, and pale marks without an edge", {tags: "thorough"}, async () => {
  const svg = serializeSVG(await printSVG(sampleOf("from here"), {width: 108, ink: "black"}));
  const faults = (text: string) => illegible(paint(text), read(svg).texts, read(svg).marks, scale);
  expect(faults(svg)).toEqual([]);
  expect(faults(svg.replace(/(<text [^>]*)>from here/, '$1 fill="#999999">from here'))).toEqual(["text: from here"]);
  expect(faults(svg.replaceAll(/ stroke="#000000"/g, "")).length).toBe(31);
});

const paint = (svg: string): Grey => greySVG(svg, scale);
