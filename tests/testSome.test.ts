import {readFileSync} from "node:fs";
import {expect, test} from "vitest";
import {everyNth, firstOfEach, parted, testSome} from "./testSome.js";
import {withoutThorough} from "./thoroughTag.js";

const {scripts} = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as {
  readonly scripts: Readonly<Record<string, string>>;
};

test("npm run test:all is npm test without what leaves tests out", () => {
  expect(scripts["test"]).toContain(` --tags-filter=${withoutThorough} `);
  expect(scripts["test:all"]).toBe(scripts["test"]?.replace(` --tags-filter=${withoutThorough}`, ""));
});

test("parted(rows, isTaken) has each row once, in the part that npm test takes or in the other", () => {
  const rows = ["a1", "a2", "b1", "a3", "b2", "c1"];
  expect(parted(rows, everyNth(4))).toEqual([
    ["a1", "b2"],
    ["a2", "b1", "a3", "c1"]
  ]);
  expect(
    parted(
      rows,
      firstOfEach((row) => row.charAt(0))
    )
  ).toEqual([
    ["a1", "b1", "c1"],
    ["a2", "a3", "b2"]
  ]);
  const letterOrDigit = firstOfEach<string>(
    (row) => row.charAt(0),
    (row) => row.charAt(1)
  );
  expect(
    parted(
      rows,
      firstOfEach((row) => [...row])
    )[0]
  ).toEqual(["a1", "a2", "b1", "a3", "c1"]);
  expect(parted(rows, letterOrDigit)).toEqual([["a1", "a2", "b1", "a3", "c1"], ["b2"]]);
});

test("testSome(rows, isTaken) refuses rows of which npm test would take none", () => {
  expect(() => testSome(["a"], () => false)("a test", () => undefined)).toThrow(
    "npm test takes no row of a test: a test"
  );
});
