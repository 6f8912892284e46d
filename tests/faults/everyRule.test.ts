import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {checkFile} from "../../src/check/checkFile.js";
import {readEvidence} from "../../src/check/evidence.js";
import {readPublished} from "../../src/check/published.js";
import {type RuleName, rules} from "../../src/check/rules.js";
import {twins} from "../elsewhere/twins.js";
import type {Lie} from "../forms/samples/lie.js";
import {gallery} from "../forms/gallery/gallery.js";
import {renderSVG} from "../../src/render.js";
import {kinds} from "./kinds.js";
import {seldomFaults} from "./seldomFaults.js";

const samples = join(import.meta.dirname, "../forms/samples");

/** The rules that the lies of each form are told by: the tests beside them put those in, and see them told. */
async function rulesOfLies(): Promise<RuleName[]> {
  const files = readdirSync(samples).filter((file) => file.endsWith("Lies.ts"));
  const modules = await Promise.all(
    files.map(async (file) => (await import(join(samples, file))) as Readonly<Record<string, readonly Lie[]>>)
  );
  return modules.flatMap((lies) => Object.values(lies).flatMap((own) => own.map(([, , , rule]) => rule)));
}

/** Rules that need more at hand than a file: the tests that put faults in for them and see them told. */
const tested: Readonly<Partial<Record<RuleName, string>>> = {
  "number-supposed": "figure/whatIf.test.ts",
  "scale-uneven": "check/reading/scales.test.ts",
  "reading-stale": "check/reading/scales.test.ts",
  "article-changed": "check/article/article.test.ts",
  "operands-unsaid": "faults/right/openTexts.test.ts",
  "rows-disagree": "check/numbers/rowsDisagree.test.ts",
  "scale-unfilled": "check/reading/forgedLooks.test.ts",
  "text-joined": "check/reading/textJoined.test.ts",
  "numeral-unclaimed": "story/check.test.ts",
  "article-waiver-unused": "check/article/article.test.ts",
  "outline-changed": "check/outlines.test.ts",
  "reading-grade": "check/legibility/readingGrade.test.ts",
  nondeterministic: "check/markup/rendersDiffer.test.ts",
  stale: "check/markup/rendersDiffer.test.ts",
  "csv-disagrees": "check/kit/kit.test.ts",
  "snippet-disagrees": "check/kit/kit.test.ts",
  "record-disagrees": "check/kit/kit.test.ts",
  "waiver-unused": "check/applyWaivers.test.ts"
};

test("each rule is told by a fault that a test puts in", async () => {
  const told = new Set<RuleName>([
    ...Object.values(kinds).flatMap((faults) => faults.flatMap((fault) => fault.rules)),
    ...(await rulesOfLies()),
    ...twins.map(({rule}) => rule),
    ...seldomFaults.map(([rule]) => rule)
  ]);
  const isTold = (name: RuleName) => {
    const file = tested[name];
    return file === undefined
      ? told.has(name)
      : readFileSync(join(samples, "../..", file), "utf8").includes(`"${name}"`);
  };
  expect(rules.map(({name}) => name).filter((name) => !isTold(name))).toEqual([]);
});

test.each(seldomFaults)("%s tells of %s", async (rule, _, edit) => {
  const bars = gallery.find(({form}) => form === "bars")?.chart;
  const text = bars ? edit(await renderSVG(bars)) : "";
  const published = readPublished(text);
  const evidence = published && (readEvidence(published.metadata)?.evidence ?? null);
  const findings = await checkFile({file: "bars.svg", text, published, evidence, intent: null}, [rule]);
  expect(findings.map((finding) => finding.rule)).toContain(rule);
});
