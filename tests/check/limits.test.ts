import {expect, test} from "vitest";
import {fileWith, findingsIn} from "./legibilityAndFile.js";

test("unsafe-markup and sanitiser-changes let text be that looks like markup and is none", async () => {
  const escaped = fileWith('<text x="2" y="20">&lt;script&gt; &amp;amp; ]]&gt; &quot;onload=&quot;</text>');
  expect(await findingsIn(escaped, null, "unsafe-markup")).toEqual([]);
  expect(await findingsIn(escaped, null, "sanitiser-changes")).toEqual([]);
});

test("too-large counts bytes, not characters", async () => {
  const padded = (character: string, count: number) => fileWith("", {metadata: character.repeat(count)});
  expect(await findingsIn(padded("e", 30_000), null, "too-large")).toEqual([]);
  expect(await findingsIn(padded("é", 30_000), null, "too-large")).toMatchObject([{expected: "at most 40000"}]);
});

test("too-many-nodes lets 2,000 elements be", async () => {
  const paper = 6;
  expect(await findingsIn(fileWith("<g/>".repeat(2_000 - paper)), null, "too-many-nodes")).toEqual([]);
  expect(await findingsIn(fileWith("<g/>".repeat(2_001 - paper)), null, "too-many-nodes")).toMatchObject([
    {found: "2001 elements"}
  ]);
});

test("too-many-nodes counts the dots of a path one by one, as a fragment has them", async () => {
  const paper = 6;
  const path = (count: number) => fileWith(`<path d="${"M9,9h.01".repeat(count)}"/>`);
  expect(await findingsIn(path(2_000 - paper), null, "too-many-nodes")).toEqual([]);
  expect(await findingsIn(path(2_001 - paper), null, "too-many-nodes")).toMatchObject([{found: "2001 elements"}]);
  expect(await findingsIn(fileWith('<path d="M1,1L2,2M3,3L4,4"/>'), null, "too-many-nodes")).toEqual([]);
});
