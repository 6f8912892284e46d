import {readFileSync} from "node:fs";
import {expect, test} from "vitest";
import {ruleGroups} from "../../src/check/rule.js";
import {ruleList, withRuleLists} from "../../src/check/ruleLists.js";
import {rules} from "../../src/check/rules.js";

const read = (name: string) => readFileSync(new URL(`../../docs/${name}`, import.meta.url), "utf8");

test("ruleList has a line for every rule of its group", () => {
  const lines = ruleGroups.flatMap((group) => ruleList(group).split("\n"));
  expect(lines).toHaveLength(rules.length);
  for (const {name, guards} of rules)
    expect(lines.some((line) => line.startsWith(`- \`${name}\``) && line.includes(guards))).toBe(true);
});

test("withRuleLists puts each list between its markers, and leaves a group that is not there", () => {
  const document = "before\n<!-- rules kit -->\nold\n<!-- /rules -->\n<!-- rules moon -->\n<!-- /rules -->\nafter\n";
  expect(withRuleLists(document)).toBe(
    `before\n<!-- rules kit -->\n\n${ruleList("kit")}\n\n<!-- /rules -->\n<!-- rules moon -->\n<!-- /rules -->\nafter\n`
  );
});

test("the pages of rules are what npm run docs writes, and have every group", () => {
  const pages = ["rules.md", "rules-files.md", "elsewhere.md"].map(read);
  for (const page of pages) expect(page).toBe(withRuleLists(page));
  const groups = pages.flatMap((page) => [...page.matchAll(/<!-- rules (\w+) -->/g)].map(([, group]) => group));
  expect(groups).toEqual([...ruleGroups]);
});

test("rules have names of their own and say all that they should", () => {
  expect(new Set(rules.map(({name}) => name)).size).toBe(rules.length);
  for (const {name, guards, source, fix} of rules) {
    expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
    for (const text of [guards, source, fix]) expect(text.length).toBeGreaterThan(10);
  }
});
