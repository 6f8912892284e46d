import {expect, test} from "vitest";
import {claimAt} from "../../src/cli/faults/claimAt.js";

const source = `import {claim, event, exact, shareOf, stated, whole} from "nutgraf";

// claim({id: "in-a-comment", and a brace that never closes: {
const note = "claim({id: 'in-a-string',";

export const oil = claim({
  topic: "a } in a string",
  quantity: exact(1),
  unit: shareOf(whole({label: "Oil", period: stated("2"), id: "oil-bought"})),
  id: "oil-share",
  period: stated("3")
});

export const between = exact(4);

export const visit = event({id: 'visit', period: stated("5")});

const name = "computed";
export const other = claim({id: name, quantity: exact(6)});
`;

/** Where a stretch of text first stands: line and column, from 1. */
function placeOf(text: string): [number, number] {
  const lines = source.slice(0, source.indexOf(text)).split("\n");
  return [lines.length, (lines.at(-1) ?? "").length + 1];
}

test.each([
  ["exact(1)", "claim oil-share"],
  ['stated("2")', "whole oil-bought"],
  ['stated("3")', "claim oil-share"],
  ["exact(4)", null],
  ['stated("5")', "event visit"],
  ["exact(6)", null]
])("claimAt(source, the place of %s) is %s", (text, name) => {
  expect(claimAt(source, ...placeOf(text))).toBe(name);
});

test("claimAt(source, line, column) is null in front of everything, and past the end", () => {
  expect(claimAt(source, 1, 1)).toBeNull();
  expect(claimAt(source, 1000, 1)).toBeNull();
});
