import {expect, test} from "vitest";
import {remembered} from "../../src/check/remembered.js";

test("remembered(make, most) makes each value once, undefined too, and tells texts apart by where they end", () => {
  const made: string[] = [];
  const joined = remembered((one: string, other: string) => {
    made.push(`${one}|${other}`);
    return one === other ? undefined : one + other;
  }, 10);
  expect([joined("a", "bc"), joined("ab", "c"), joined("a", "bc"), joined("a", "a"), joined("a", "a")]).toEqual([
    "abc",
    "abc",
    "abc",
    undefined,
    undefined
  ]);
  expect(made).toEqual(["a|bc", "ab|c", "a|a"]);
});

test("remembered(make, most) starts anew when it keeps as many as it may", () => {
  let count = 0;
  const counted = remembered((text: string) => `${text}${(count += 1)}`, 2);
  expect(["a", "b", "a", "c", "a"].map((text) => counted(text))).toEqual(["a1", "b2", "a1", "c3", "a4"]);
});
