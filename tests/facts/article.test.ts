import {expect, test} from "vitest";
import {articleRecord} from "../../src/facts/article/article.js";

const digest = "0a".repeat(32);
const waivers = [
  {token: "two", start: 12, reason: "an idiom"},
  {token: "23", start: 40, reason: "an age"}
];

test("articleRecord(spec) gives back what it was given", () => {
  const spec = {digest, codePoints: 100, waivers};
  expect(articleRecord(spec)).toEqual(spec);
  expect(articleRecord({...spec, waivers: []}).waivers).toEqual([]);
});

test.each([
  ["a digest that is none", {digest: "abc"}, "invalid digest: abc: article"],
  ["an article without text", {codePoints: 0}, `invalid length: 0: article ${digest}`],
  ["a waiver without token", {waivers: [{token: "", start: 1, reason: "x"}]}, "missing token: waiver at 1"],
  ["a waiver without reason", {waivers: [{token: "two", start: 1, reason: " "}]}, "missing reason: waiver of two at 1"],
  [
    "a waiver nowhere",
    {waivers: [{token: "two", start: -1, reason: "x"}]},
    "invalid start: -1 (the place of its first letter, from 0): waiver of two"
  ],
  [
    "two waivers of one place",
    {waivers: [{token: "2", start: 13, reason: "x"}, ...waivers]},
    `waivers of one place: 2 at 13 stands within two at 12 (take one of them out): article ${digest}`
  ],
  ["a waiver past the end", {codePoints: 41, waivers}, "invalid start: 40 (the article ends at 41): waiver of 23"]
])("articleRecord(spec) refuses %s", (_, part, message) => {
  expect(() => articleRecord({digest, codePoints: 100, waivers, ...part})).toThrow(message);
});

test("articleRecord(spec) puts waivers in reading order", () => {
  expect(articleRecord({digest, codePoints: 100, waivers: waivers.toReversed()}).waivers).toEqual(waivers);
});
