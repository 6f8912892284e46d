import {create} from "fontkit";
import {expect, test} from "vitest";
import {webFonts} from "../../src/publish/files/webFonts.js";
import {fontFile, weights} from "../../src/type/fonts/fontFile.js";

const files = new Map(webFonts().map(({name, content}) => [name, content]));

/** What a line is measured by: of each character its advance, and of pairs their kerning. */
function metricsOf(bytes: Uint8Array) {
  const font = create(bytes);
  if (font.type !== "TTF" && font.type !== "WOFF2") throw new Error(`no font: ${font.type}`);
  const pairs = ["AV", "To", "69%", "fi", "Qarabağ", "Ə₼"].map((text) => font.layout(text).advanceWidth);
  const characters = [...font.characterSet].sort((a, b) => a - b);
  return {characters, pairs, advances: characters.map((code) => font.glyphForCodePoint(code).advanceWidth)};
}

test.each(weights)("webFonts() has the whole font of weight %i, as WOFF2", (weight) => {
  const file = files.get(`nutgraf-sans-${weight}.woff2`);
  if (!(file instanceof Uint8Array)) throw new Error("no such file");
  expect(Buffer.from(file).subarray(0, 4).toString()).toBe("wOF2");
  expect(file.length).toBeLessThan(60_000);
  const metrics = metricsOf(file);
  expect(metrics.characters.length).toBeGreaterThan(1000);
  expect(metrics).toEqual(metricsOf(fontFile(weight)));
  const other = fontFile(weight === 400 ? 700 : 400);
  expect(metrics.advances).not.toEqual(metricsOf(other).advances);
});

test("webFonts() names each of its fonts in a style sheet, and has its licence", () => {
  const sheet = String(files.get("nutgraf-sans.css"));
  const named = [...sheet.matchAll(/font-family: "Nutgraf Sans"; font-weight: (\d+);.* url\(([^)]+)\)/g)];
  expect(named.map(([, weight, name]) => [Number(weight), name])).toEqual(
    weights.map((weight) => [weight, `nutgraf-sans-${weight}.woff2`])
  );
  expect(files.get("OFL.txt")).toContain("SIL OPEN FONT LICENSE Version 1.1");
});
