import {describe, expect, test} from "vitest";
import {factBook} from "../../../src/check/reading/facts.js";
import {rolesOf, withAxes} from "../../../src/check/reading/leftOut.js";
import type {Reading, Role} from "../../../src/facts/evidence/record.js";
import {harvestEvidence} from "../../reading/readChart.js";

describe("withAxes()", () => {
  test.each<readonly [Role, Role]>([
    [
      {furniture: "tick", on: "x2"},
      {furniture: "tick", on: "x2", along: "x"}
    ],
    [
      {furniture: "tick", on: "y"},
      {furniture: "tick", on: "y", along: "y"}
    ],
    [
      {furniture: "tick", on: "x", along: "y"},
      {furniture: "tick", on: "x", along: "y"}
    ],
    [
      {furniture: "tick", on: "colour"},
      {furniture: "tick", on: "colour"}
    ],
    [{furniture: "paper"}, {furniture: "paper"}],
    [{openEnd: ["plough-count"]}, {openEnd: ["plough-count"]}],
    [{shows: [{by: "length", of: "a", on: "x"}, {by: "colour", of: "b", on: "colour"}]}, {shows: [{by: "length", of: "a", on: "x", along: "x"}, {by: "colour", of: "b", on: "colour"}]}] // prettier-ignore
  ])("of %j", (role, whole) => expect(withAxes(role)).toStrictEqual(whole));
});

describe("rolesOf()", () => {
  const facts = factBook(harvestEvidence);
  const panel = {x: {on: "panels", at: "North"}};
  const reading: Reading = {
    scales: {
      x: {type: "band", domain: ["Ash", "Birch"], start: 60, step: 30, width: 20},
      y: {type: "point", domain: ["Cedar", "Doum"], start: 60, step: 30, width: 0},
      ylow: {type: "linear", domain: [0, 40], range: [40, 440]},
      none: {type: "linear", domain: [0, 40], range: [40, 440]}
    },
    shapes: [
      [1, {shows: [{by: "length", of: "a", on: "ylow"}]}],
      [1, {furniture: "grid", on: "ylow", at: [1]}],
      [1, {furniture: "tick", on: "x", at: [2]}],
      [1, {furniture: "tick", on: "ylow", facet: panel, at: [3]}],
      [1, {furniture: "tick", on: "ylow", at: [4]}],
      [1, {furniture: "tick", on: "ylow", at: [5]}]
    ],
    texts: []
  };
  const roles = (role: Parameters<typeof rolesOf>[0], count = 1) => rolesOf(role, count, reading, facts);

  test("of words alone are the words", () => expect(roles("deck", 2)).toEqual(["deck", "deck"]));

  test.each([
    ["a band scale", {tick: "x"}, {tick: "x", along: "x", at: ["Ash", "Birch"]}],
    ["a scale of points", {tick: "y"}, {tick: "y", along: "y", at: ["Cedar", "Doum"]}],
    ["numbers with lines", {tick: "ylow"}, {tick: "ylow", along: "y", at: [4]}],
    ["numbers with lines in a panel", {tick: "ylow", facet: panel}, {tick: "ylow", facet: panel, along: "y", at: [3]}],
    ["numbers without lines", {tick: "none"}, {tick: "none", along: "x", at: []}],
    ["values of its own", {tick: "x", along: "y", at: ["Elm"]}, {tick: "x", along: "y", at: ["Elm"]}]
  ] as const)("of ticks on %s", (_, role, whole) => expect(roles(role)).toStrictEqual([whole]));

  test("of labels are one where they are of the same facts, and none of other facts than texts", () => {
    const label = ["sample/price/0", "sample/price/0", "sample/price/1", "sample/price/0"];
    const [first, same, other, again] = roles({label}, 4);
    expect([first, other, again]).toEqual([{label: ["sample/price/0"]}, {label: ["sample/price/1"]}, {label: ["sample/price/0"]}]); // prettier-ignore
    expect(same).toBe(first);
    expect(again).not.toBe(first);
    expect(roles({label}, 3)).toEqual([{label: []}, {label: []}, {label: []}]);
  });
});
