import {expect, test} from "vitest";
import story from "../../../notebooks/israel-azerbaijan.js";
import {rasterDisagrees} from "../../../src/check/kit/rasterDisagrees.js";
import type {Kit} from "../../../src/check/kit/kit.js";
import {renderPDF} from "../../../src/publish/files/print/pdf.js";
import {renderPNG} from "../../../src/publish/files/png.js";
import {renderSVG} from "../../../src/render.js";
import {pngCarrier} from "../../../src/story/carriers/pngCarrier.js";
import {chartsOf} from "../../../src/story/notebook.js";
import {chunkFaults, pdfFaults, pictureFaults} from "./rasterFaults.js";

const [chart] = chartsOf(story);
if (!chart) throw new Error("no figure");
const svg = await renderSVG(chart, {width: 320});
const png = await renderPNG(svg, {scale: 1});
const pdf = await renderPDF(chart, {width: 52.4});
const latin = (bytes: Uint8Array) => Buffer.from(bytes).toString("latin1");

async function found(file: string, bytes: Uint8Array, made: Uint8Array): Promise<string[]> {
  const rasters = [{file, bytes, made: () => Promise.resolve(made)}];
  const kit: Kit = {
    id: "one",
    headline: "",
    alt: "",
    source: "",
    form: "",
    evidence: {claims: [], events: [], derived: [], sources: []},
    pictures: [],
    csv: null,
    record: null,
    snippets: [],
    rasters
  };
  return (await rasterDisagrees.check(kit)).map(({where}) => where);
}

test("raster-disagrees finds nothing in what was rendered, nor in the same pixels in other bytes", async () => {
  expect(await found("a.png", png, Uint8Array.from(png))).toEqual([]);
  expect(await found("a.pdf", pdf, Uint8Array.from(pdf))).toEqual([]);
});

test.each(pictureFaults)("raster-disagrees catches %s in a PNG", async (_, from, to, where) => {
  const forged = await renderPNG(svg.replace(from, to), {scale: 1});
  expect(Buffer.from(forged).equals(png)).toBe(false);
  const [first = ""] = await found("a.png", forged, png);
  expect(first).toMatch(where);
});

test.each([
  [
    "other claims",
    () => pngCarrier.write(png, (pngCarrier.read(png) ?? "").replace('"value":69', '"value":96')),
    "the chunks"
  ],
  ["no claims", () => pngCarrier.write(png, "{}"), "the chunks"],
  ["half a file", () => png.subarray(0, 100), "the picture, from (0, 0)"],
  ["no picture", () => Buffer.from("<svg/>".repeat(10)), "the file"]
])("raster-disagrees catches %s in a PNG", async (_, forge, where) => {
  expect(await found("a.png", forge(), png)).toEqual([where]);
});

test.each(chunkFaults)("raster-disagrees catches %s beside the pixels of a PNG", async (_, forge) => {
  const forged = forge(png);
  expect(Buffer.from(forged).equals(png)).toBe(false);
  expect(await found("a.png", forged, png)).not.toEqual([]);
});

test.each(pdfFaults)("raster-disagrees catches %s in a PDF", async (_, from, to) => {
  const forged = Buffer.from(latin(pdf).replace(from, to), "latin1");
  expect(forged.equals(pdf)).toBe(false);
  expect((await found("a.pdf", forged, pdf))[0]).toMatch(/^line \d+$/);
});
