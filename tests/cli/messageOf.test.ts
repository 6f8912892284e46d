import {expect, test} from "vitest";
import {messageOf} from "../../src/cli/faults/messageOf.js";

test("messageOf(error) cuts a line that nobody would read to its end, and no other", () => {
  const told = messageOf(new Error(`unknown column: city\none of ${"x".repeat(5_000_000)}\ntable rents`)).split("\n");
  expect(told[0]).toBe("unknown column: city");
  expect(told[1]).toMatch(/^one of x+… \(4998007 more characters\)$/);
  expect(told[2]).toBe("table rents");
});

test.each([
  ["a text", "gone", "gone"],
  ["nothing", undefined, "undefined"],
  ["a symbol", Symbol("a"), "Symbol(a)"],
  ["an object of no kind", Object.create(null), "an object without a text was thrown"]
])("messageOf(thrown) says something of %s", (_, thrown, said) => {
  expect(messageOf(thrown)).toBe(said);
});
