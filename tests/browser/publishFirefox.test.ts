import {expect, test} from "vitest";
import {measureInFirefox} from "./measureInFirefox.js";
import {linesInPage, textSpacing} from "./linesInPage.js";
import {publishedFigures} from "./publishedFigures.js";

/** All fragments in a font that is much wider than the one that they were laid out in. */
const fragments = publishedFigures
  .flatMap(({files, read}) => files("inline").map(read))
  .map((fragment) => fragment.replaceAll(/font-family="[^"]*"/g, 'font-family="DejaVu Sans"'));

const linesIn = (markup: readonly string[], style = "") =>
  measureInFirefox(`<style>${style}</style>${markup.join("\n")}`, linesInPage);

test("inlineFragment writes lines that a wide fallback font does not cut in Firefox", {tags: ["firefox"]}, async () => {
  const lines = fragments.join("").match(/<text /g)?.length ?? 0;
  expect(lines).toBeGreaterThan(fragments.length);
  expect(await linesIn(fragments)).toEqual({lines, cut: 0, covered: 0});
  // Nor where no length is declared; letters set apart would be cut.
  const loose = fragments.map((fragment) => fragment.replaceAll(/ textLength="[^"]*"/g, ""));
  expect((await linesIn(loose)).cut).toBe(0);
  expect((await linesIn(loose, textSpacing)).cut).toBeGreaterThan(0);
});

test("Firefox loses no word of a fragment to a reader who spaces letters and words", {tags: ["firefox"]}, async () => {
  const {lines, ...lost} = await linesIn(fragments, textSpacing);
  expect(lines).toBeGreaterThan(fragments.length);
  expect(lost).toEqual({cut: 0, covered: 0});
  const loose = fragments.map((fragment) => fragment.replaceAll(/ textLength="[^"]*"/g, ""));
  const {cut, covered} = await linesIn(loose, textSpacing);
  expect(Math.min(cut, covered)).toBeGreaterThan(0);
});
