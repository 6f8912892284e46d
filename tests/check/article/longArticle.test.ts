import {expect, test} from "vitest";
import {numeralsOf} from "../../../src/check/article/articleNumerals.js";
import {readArticle} from "../../../src/facts/anchor.js";

test("numeralsOf(article) counts code points, so that a pair of surrogates is one", () => {
  const [first, second] = numeralsOf(readArticle("🌾 12 tons, 𝒳𝒴 and 345 ships."));
  expect([first?.start, first?.end]).toEqual([2, 4]);
  expect([second?.start, second?.end]).toEqual([18, 21]);
});

test("numeralsOf(article) of 300,000 characters ends within seconds", {timeout: 10_000}, () => {
  // At the square of the length it took thirteen.
  const sentence = "The port of Ellery took 48% of 2,104 ships in 2016. ";
  const article = readArticle(sentence.repeat(Math.ceil(300_000 / sentence.length)));
  const start = performance.now();
  expect(numeralsOf(article).length).toBeGreaterThan(17_000);
  expect(performance.now() - start).toBeLessThan(6000);
});
