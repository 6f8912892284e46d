import {readFileSync} from "node:fs";
import {describe, expect, test} from "vitest";
import {signedStateOf} from "../../src/verify/signature/signedState.js";
import {verifyFile} from "../../src/verify/verification.js";
import {isExcused, verifyReport} from "../../src/cli/reports/verifyReport.js";
import {heldArticle} from "../heldArticle.js";
import story from "../../notebooks/israel-azerbaijan.js";
import {flowForgeries, forgeries, refitted, unseen} from "./forgeries.js";
import {everyNth, firstOfEach, testSome} from "../testSome.js";

const published = (figure: string) =>
  readFileSync(new URL(`../../charts/israel-azerbaijan/${figure}-640.svg`, import.meta.url), "utf8");
const [svg, flow] = [published("arms-imports"), published("arms-flow")];
const textBeside = () => Promise.resolve(null);
const unsigned = signedStateOf({name: "a.svg", bytes: Buffer.from(svg), manifest: null}, []);

test("verifyFile finds nothing in the figures that are forged", async () => {
  for (const text of [svg, flow])
    expect((await verifyFile("a.svg", refitted(text), {article: null, textBeside})).findings).toEqual([]);
});

describe("verifyFile alone tells of", () => {
  const all = [
    ...forgeries.map((each) => ({...each, from: svg})),
    ...flowForgeries.map((each) => ({...each, from: flow}))
  ];
  testSome(
    all,
    firstOfEach(({told}) => told)
  )("$what: $told", async ({told, edit, from}) => {
    const text = edit(from);
    expect(text).not.toBe(from);
    const verification = await verifyFile("a.svg", text, {article: null, textBeside});
    const report = verifyReport(verification, {hasColours: false, consulted: false, signed: unsigned, code: 1});
    expect(report).not.toContain("its numbers hold");
    if (told === "waived") {
      expect(isExcused(verification, unsigned)).toBe(false);
      expect(report).toMatch(/NOT ALL HOLDS: \d violations? that the file itself waives, and nobody known signed that/);
    } else expect(verification.findings.map(({rule}) => rule)).toContain(told);
  });
});

describe("verifyFile cannot tell alone, and says what nobody verified, and that nobody signed", () => {
  testSome(unseen, everyNth(3))("$what", async ({edit, says}) => {
    const verification = await verifyFile("a.svg", edit(svg), {article: null, textBeside});
    expect(verification.findings).toEqual([]);
    const report = verifyReport(verification, {hasColours: false, consulted: false, signed: unsigned, code: 1});
    expect(report).toMatch(says);
    expect(report).toMatch(/: its numbers hold: .* claims of which nothing but the number was verified/);
    expect(report).toContain("by nobody: whoever made this file may have written all of it");
  });
});

const article = heldArticle(story.article?.digest);

test.skipIf(article === null)(
  "with the article it says what the sentence of a forged claim does not name",
  async () => {
    const [, whole, from] = unseen;
    for (const forgery of [whole, from]) {
      const verification = await verifyFile("a.svg", forgery?.edit(svg) ?? "", {article, textBeside});
      const [first] = verification.members;
      expect(first?.bearing?.unnamed.length, forgery?.what).toBeGreaterThan(0);
    }
  }
);
