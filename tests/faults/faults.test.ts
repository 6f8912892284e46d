import {readFileSync} from "node:fs";
import {beforeAll, describe, expect, test} from "vitest";
import {checkFile} from "../../src/check/checkFile.js";
import type {Finding, RuleName} from "../../src/check/rules.js";
import type {Fault} from "./fault.js";
import {charts} from "./figures.js";
import {alone, faults, foundOf, nameOf, ofNumbers, saidOf, soundFiles, withNotebook} from "./foundIn.js";
import {firstOfEach, testSome} from "../testSome.js";

interface Told {
  readonly said: readonly string[];
  readonly alone?: readonly string[];
}

const told = JSON.parse(readFileSync(new URL("told.json", import.meta.url), "utf8")) as Record<string, Told>;
const ids = Object.keys(charts) as Fault["figure"][];
let files: ReadonlyMap<Fault["figure"], string> = new Map();

beforeAll(async () => {
  files = await soundFiles();
});

const sound = (id: Fault["figure"]) => files.get(id) ?? "";

/** The rules about numbers tell what is wrong, each something else; of the others one fault may break several. */
function expectFound(findings: readonly Finding[], expected: readonly RuleName[], found: string): void {
  const exact = expected.every((rule) => ofNumbers.includes(rule));
  const broken = [...new Set(findings.map(({rule}) => rule))];
  if (exact) expect(broken.toSorted()).toEqual(expected.toSorted());
  else expect(broken).toEqual(expect.arrayContaining([...expected]));
  if (found) expect(findings.map((finding) => finding.found)).toContainEqual(expect.stringContaining(found));
}

test.each(ids)("checkFile finds nothing in the sound figure %s", async (id) => {
  expect(await checkFile(withNotebook(id, sound(id), sound(id)))).toEqual([]);
  expect(await checkFile(alone(sound(id)))).toEqual([]);
});

describe.each(Object.entries(faults))("of the faults of %s, checkFile catches", (_, ofGroup) => {
  const isFirst = firstOfEach<Fault>(({rules}) => rules);
  testSome(ofGroup, isFirst)("$what in $figure, with and without the notebook: $rules", async (fault) => {
    const [own, strange] = await foundOf(fault, sound(fault.figure));
    expectFound(own, fault.rules, fault.found);
    expectFound(strange, fault.alone, fault.found);
    // Written by tests/faults/writeTold.ts, and looked at.
    const {said, alone: unlike = said} = told[nameOf(fault)] ?? {said: []};
    expect([saidOf(own), saidOf(strange)]).toEqual([said, unlike]);
  });
});

test("told.json holds what is said of each fault, and each fault once", () => {
  expect(Object.keys(told).toSorted()).toEqual(Object.values(faults).flat().map(nameOf).toSorted());
});

test("each fault stands in the table once", {tags: "thorough"}, () => {
  const all = Object.values(faults).flat();
  const known = new Map<string, string>();
  const twice = all.flatMap(({figure, edit, what}) => {
    const text = edit(sound(figure));
    const before = known.get(text);
    known.set(text, what);
    return before === undefined ? [] : [`${figure}: ${before}, ${what}`];
  });
  expect(twice).toEqual([]);
});
