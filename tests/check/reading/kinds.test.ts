import {expect, test} from "vitest";
import {readingRules} from "../../../src/check/reading/readingRules.js";
import type {Violation} from "../../../src/check/subject.js";
import {bendings} from "../../reading/bendings.js";
import {kinds} from "../../reading/kinds.js";
import {readingIn} from "../../reading/bend.js";
import {readChart, subjectOf} from "../../reading/readChart.js";
import {renderSVG} from "../../../src/render.js";
import {samples} from "../../forms/samples/samples.js";
import {firstOfEach, testSome} from "../../testSome.js";

/** The rules that find something in a file, and what each finds. */
async function foundIn(svg: string): Promise<Record<string, readonly Violation[]>> {
  const subject = subjectOf(svg);
  expect(subject.evidence).not.toBeNull();
  const found: Record<string, readonly Violation[]> = {};
  for (const {name, check} of readingRules) {
    const violations = await check(subject);
    if (violations.length > 0) found[name] = violations;
  }
  return found;
}

const charts = Object.entries(kinds).map(([name, kind]) => [name, readChart(kind)] as const);

test("kinds hold more than 19 kinds of chart", () => expect(charts.length).toBeGreaterThan(19));

test.each(charts)("readingRules find nothing wrong with %s", async (_, svg) => {
  expect(await foundIn(svg)).toEqual({});
});

test.each(charts)("readingOf writes %s in less than 900 bytes", (_, svg) => {
  const {texts, ...own} = readingIn(svg);
  expect(JSON.stringify(own).length).toBeLessThan(900);
  expect(JSON.stringify({texts, ...own}).length).toBeLessThan(1000);
});

const plain = [
  ["eight bars", samples["bars"]?.["eight rows"]],
  ["bars that are explained", samples["bars"]?.["the gallery"]],
  ["eight columns", samples["columns"]?.["eight years"]],
  ["columns that are explained", samples["columns"]?.["the gallery"]],
  ["a line of ten years", samples["line"]?.["one series"]],
  ["a line of temperatures", samples["line"]?.["temperatures"]]
] as const;

test.each(plain)("a figure of %s has a reading of less than 900 bytes beside the facts", async (_, chart) => {
  if (!chart) throw new Error("no such sample");
  expect(JSON.stringify(readingIn(await renderSVG(chart))).length).toBeLessThan(900);
});

const lies = charts.flatMap(([name, svg]) =>
  Object.entries(bendings).flatMap(([lie, {rules, bend}]) => {
    const bent = bend(svg);
    return bent === null ? [] : [[lie, name, rules, bent] as const];
  })
);

test("bendings make at least six lies of each kind", () => {
  for (const [name] of charts) expect([name, lies.filter(([, of]) => of === name).length >= 6]).toEqual([name, true]);
});

const isFirst = firstOfEach<(typeof lies)[number]>(
  ([lie]) => lie,
  ([, name]) => name
);

testSome(lies, isFirst)("readingRules catch %s in %s by %s", async ([, , rules, bent]) => {
  const found = Object.keys(await foundIn(bent));
  expect(found.filter((rule) => rules.includes(rule))).not.toEqual([]);
});
