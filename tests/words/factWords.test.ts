import {expect, test} from "vitest";
import {absent} from "../../src/facts/period.js";
import {whole} from "../../src/facts/unit/unit.js";
import {wholeWords} from "../../src/words/factWords.js";

test.each([
  ["The trust’s posts", "posts", "the trust’s posts"],
  ["Voters", "voters", "Voters"],
  ["Posts of doctors", "posts", "Posts of doctors"],
  ["Imports", "tonnes", "Imports (tonnes)"],
  ["Signposts", "posts", "Signposts (posts)"]
])("wholeWords() says once what %s are counted in", (label, measure, words) => {
  expect(wholeWords(whole({id: "all", label, measure, geography: "FR", period: absent}))).toBe(words);
});
