import {expect, test} from "vitest";
import {tableAccount, unfiledWords} from "../../src/cli/reports/tableAccount.js";

const evidence = {
  claims: [],
  events: [],
  derived: [],
  sources: [],
  tables: [
    {id: "homes", file: "homes.csv", sha256: "7af1", columns: {built: {values: [4, 2]}}},
    {id: "bar-x", columns: {v: {values: [4]}}}
  ]
};

test("the account of a file says of which data file its tables are, and of which there is none", () => {
  expect(tableAccount(evidence, false)).toEqual([
    `Its tables
  homes      2 rows of the data file homes.csv, sha256:7af1 (not looked up)
  bar-x      1 row of no data file: whoever made this file may have made them up
`
  ]);
  expect(tableAccount(evidence, true)[0]).toContain("bar-x      1 row of no data file\n");
  expect(tableAccount({...evidence, tables: []}, false)).toEqual([]);
  expect(unfiledWords(evidence)).toBe("1 table of no data file");
});
