import {readFileSync} from "node:fs";
import {expect, test} from "vitest";
import {ruleTable, withRuleTable} from "../../src/check/ruleTable.js";
import {rules} from "../../src/check/rules.js";

test("ruleTable has a row for every rule", () => {
  const lines = ruleTable().split("\n");
  expect(lines).toHaveLength(rules.length + 2);
  for (const {name, guards} of rules)
    expect(lines.some((line) => line.includes(`\`${name}\``) && line.includes(guards))).toBe(true);
});

test("withRuleTable puts the table between the markers and refuses a document without them", () => {
  const document = "before\n<!-- rules -->\nold\n<!-- /rules -->\nafter\n";
  expect(withRuleTable(document)).toBe(`before\n<!-- rules -->\n\n${ruleTable()}\n\n<!-- /rules -->\nafter\n`);
  expect(() => withRuleTable("no table")).toThrow("missing markers");
});

test("the README's table of rules is the one that npm run docs writes", () => {
  const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
  expect(readme).toBe(withRuleTable(readme));
});

test("rules have names of their own and say all that they should", () => {
  expect(new Set(rules.map(({name}) => name)).size).toBe(rules.length);
  for (const {name, guards, source, fix} of rules) {
    expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
    for (const text of [guards, source, fix]) expect(text.length).toBeGreaterThan(10);
  }
});
