import {expect, test} from "vitest";
import {numeralsOf} from "../../../src/check/article/articleNumerals.js";
import {numeralUnclaimed} from "../../../src/check/article/numeralUnclaimed.js";
import {pinAnchor} from "../../../src/facts/article/pinAnchor.js";
import {readArticle} from "../../../src/facts/article/articleText.js";
import {verifyAnchor} from "../../../src/facts/article/verifyAnchor.js";

test("numeralsOf(article) counts code points, so that a pair of surrogates is one", () => {
  const [first, second] = numeralsOf(readArticle("🌾 12 tons, 𝒳𝒴 and 345 ships."));
  expect([first?.start, first?.end]).toEqual([2, 4]);
  expect([second?.start, second?.end]).toEqual([18, 21]);
});

test("numeralsOf(article) takes as much longer as the article is", {tags: "thorough"}, () => {
  let port = "Ellery";
  const timeOf = (characters: number) => {
    // What was read once is remembered.
    port += "y";
    const sentence = `The port of ${port} took 48% of 2,104 ships in 2016. `;
    const article = readArticle(sentence.repeat(Math.ceil(characters / sentence.length)));
    const start = performance.now();
    expect(numeralsOf(article).length).toBeGreaterThan(characters / 22);
    return performance.now() - start;
  };
  timeOf(10_000);
  // Where each number looked through the whole, four times the length took sixteen times as long. A machine may be busy.
  const short = Math.min(timeOf(75_000), timeOf(75_000));
  expect(timeOf(300_000) / short).toBeLessThan(12);
});

test.each([
  ["letters for digits", "2O20 "],
  ["Roman numerals", "King Louis XIV "],
  ["counts of old", "a score of ships, "],
  ["idioms", "at first, "],
  ["words for parts of a whole", "most of it, "],
  ["scales", "hundred "]
])("numeralsOf(article) of nothing but %s takes as much longer as the article is", {tags: "thorough"}, (_, words) => {
  const timeOf = (characters: number, before: string) => {
    const article = readArticle(before + words.repeat(characters / words.length));
    const {user} = process.cpuUsage();
    numeralsOf(article);
    return process.cpuUsage().user - user;
  };
  timeOf(12_000, "In a port ");
  const short = Math.max(timeOf(12_000, "Here "), timeOf(12_000, "There "));
  const long = Math.min(timeOf(96_000, "Now "), timeOf(96_000, "Then "));
  // At the square of the length, sixty-four times as long.
  expect(long / short).toBeLessThan(24);
});

test(
  "numeral-unclaimed tells of a thousand numbers one by one, and how many more there are",
  {tags: "thorough"},
  () => {
    const article = readArticle("The port took 17 ships. ".repeat(1_500));
    const found = numeralUnclaimed.check({article, pinned: [], waivers: []});
    expect(found).toHaveLength(1_001);
    expect(found.at(-1)).toMatchObject({where: "the rest of the article", found: "500 more numbers"});
    const few = readArticle("The port took 17 ships. ".repeat(1_000));
    expect(numeralUnclaimed.check({article: few, pinned: [], waivers: []})).toHaveLength(1_000);
  }
);

test(
  "verifyAnchor(article, anchor) looks five lost anchors up in two million characters within seconds",
  {tags: "thorough"},
  () => {
    // Each takes a digest of forty characters at every word, which is worked out once.
    const pinned = readArticle(
      "Of 17 ships that came, 23 were turned away, and 48% of 2,104 went on in 2016 to Ellery."
    );
    const tokens = ["17", "23", "48%", "2,104", "2016"];
    const long = "The harbour was quiet, and nobody knew why it had been so for long. ";
    const article = readArticle(`${long.repeat(30_000)} Of seventeen ships that came, 24 were turned away.`);
    const start = performance.now();
    const states = tokens.map((token) => verifyAnchor(article, pinAnchor(pinned, token)).state);
    expect(states).toEqual(Array.from(tokens, () => "lost"));
    expect(performance.now() - start).toBeLessThan(8000);
  }
);
