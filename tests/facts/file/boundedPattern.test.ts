import fc from "fast-check";
import {expect, test} from "vitest";
import {boundedPattern} from "../../../src/facts/file/boundedPattern.js";
import {dataTable} from "../../../src/facts/file/dataTable.js";
import {stated} from "../../../src/facts/period.js";

const slow = (text: string) => new Error(`slow: ${text.length}`);

test.each(["(a+)+", "(a|a)*", "(a*)*b", "(a{1,20}){1,20}", "(a?){30}a{30}", "a*a*a*a*a*a*a*b", "(?:a|aa)+"])(
  "boundedPattern(%o) stops at a text that takes longer than it may",
  (pattern) => {
    const start = performance.now();
    expect(() => boundedPattern(pattern, {slow, patience: 50})(`${"a".repeat(400)}!`)).toThrow("slow: 401");
    expect(performance.now() - start).toBeLessThan(5000);
  }
);

test("boundedPattern() says of every text what its expression says", () => {
  const patterns = ["[A-Z]{2}\\d{4}", "(?:[a-c]+-)*[a-c]+", "a?b?c?", "(ab|c){2,3}", "\\p{L}+", "[)*]+\\)*", ""];
  const texts = fc.oneof(
    fc.string({maxLength: 8}),
    fc.stringMatching(/^[a-c-]{0,8}$/),
    fc.constantFrom("AB1234", ")*", "é")
  );
  for (const pattern of patterns) {
    const [bounded, plain] = [boundedPattern(pattern, {slow}), new RegExp(`^(?:${pattern})$`, "u")];
    fc.assert(fc.property(texts, (text) => [1, 2].every(() => bounded(text) === plain.test(text))));
  }
});

test("table(file, {package}) names a pattern that takes too long for a field", {tags: "thorough"}, () => {
  const fileOf = (name: string, text: string) => ({name, text, sha256: "ab".repeat(32)});
  const constraints = {pattern: "([a-z]+ ?)+"};
  const described = {
    name: "p",
    sources: [{title: "Rent Office"}],
    resources: [
      {
        name: "rents",
        path: "rents.csv",
        schema: {fields: [{name: "town", type: "string", constraints}], primaryKey: "town"}
      }
    ]
  };
  expect(() =>
    dataTable(fileOf("rents.csv", `town\nriga\n${"a".repeat(60)}!\n`), {
      package: fileOf("datapackage.json", JSON.stringify(described)),
      columns: {town: "text"},
      period: stated("2024")
    })
  ).toThrow(
    /^slow pattern: \(\[a-z\]\+ \?\)\+ \(more than five seconds for "?a{10,}.*; repeat no part that repeats itself\): datapackage\.json, /
  );
});
