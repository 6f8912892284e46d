import {readFileSync} from "node:fs";
import {expect, test} from "vitest";
import type {Lie} from "./lie.js";
import {lies} from "./lies.js";
import {samples} from "./samples.js";
import {findingsAbout, nameOf, toldBy} from "./toldOf.js";
import {firstOfEach, testSome} from "../../testSome.js";

const told = JSON.parse(readFileSync(new URL("told.json", import.meta.url), "utf8")) as Record<string, string[]>;

const isFirst = firstOfEach<Lie>(([, , , rule]) => rule);

testSome(lies, isFirst)("checkFile() catches %s in %s of %s by %s", async (lie) => {
  const found = toldBy(lie[3], await findingsAbout(lie));
  expect(found).not.toEqual([]);
  // Written by tests/faults/writeTold.ts, and looked at.
  expect(found).toEqual(told[nameOf(lie)]);
});

test("told.json holds what is said of each lie, and each lie once", () => {
  expect(Object.keys(told).toSorted()).toEqual(lies.map(nameOf).toSorted());
});

// The others have one sample, and their lies are in tests/faults.
const forms = Object.entries(samples).flatMap(([form, own]) => (Object.keys(own).length > 1 ? [form] : []));

test.each(forms)("fifteen lies or more are told about %s", (form) => {
  expect(lies.filter(([, own]) => own === form).length).toBeGreaterThanOrEqual(15);
});
