import {readFileSync} from "node:fs";
import {expect, test} from "vitest";
import {everyNth, testSome} from "../../testSome.js";
import {namesAlone, saidOfEdits, saidOfFactEdits, textsAlone} from "./editedTexts.js";

// Written by tests/faults/writeTold.ts, and looked at.
const toldIn = (name: string): Record<string, object> =>
  JSON.parse(readFileSync(new URL(name, import.meta.url), "utf8"));
const [told, toldOfFacts] = [toldIn("edited.json"), toldIn("editedFacts.json")];
const rows = textsAlone.map((alone, index) => [alone, namesAlone[index] ?? ""] as const);

testSome(rows, everyNth(60))("what is one change away from a right text is told of: %#", async ([alone, name]) => {
  expect(await saidOfEdits(alone)).toEqual(told[name] ?? {});
});

testSome(rows, everyNth(60))("a text whose facts are one change away is told of: %#", async ([alone, name]) => {
  expect(await saidOfFactEdits(alone)).toEqual(toldOfFacts[name] ?? {});
});

test("edited.json and editedFacts.json hold what is said of these texts, and of no other", () => {
  const all = [...Object.keys(told), ...Object.keys(toldOfFacts)];
  expect(all.filter((name) => !namesAlone.includes(name))).toEqual([]);
});
