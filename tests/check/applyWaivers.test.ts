import {expect, test} from "vitest";
import {applyWaivers, unusedFindings} from "../../src/check/applyWaivers.js";
import type {Finding} from "../../src/check/rules.js";

const finding: Finding = {rule: "headline-long", where: "headline “A”", found: "16 words", expected: "at most 15"};
const reason = "the minister’s title, in full";

test("applyWaivers(findings, waivers) waives a finding by the name of its rule, and by a part of it", () => {
  const waiver = {rule: "headline-long", reason, about: "“A”"};
  expect(applyWaivers([finding], [waiver])).toEqual({standing: [], waived: [{finding, reason}], unused: []});
  const other = {...waiver, about: "“B”"};
  expect(applyWaivers([finding], [other])).toEqual({standing: [finding], waived: [], unused: [other]});
});

test("unusedFindings(unused) names the rule that was meant where a waiver has the name of none", () => {
  expect(unusedFindings([{rule: "headline-long", reason}])).toMatchObject([
    {rule: "waiver-unused", found: `“${reason}”`, expected: "a violation to waive"}
  ]);
  expect(unusedFindings([{rule: "headline-lung", reason}])).toEqual([
    {
      rule: "waiver-unused",
      where: "waiver of headline-lung",
      found: "an unknown rule, headline-lung",
      expected: "headline-long"
    }
  ]);
  expect(unusedFindings([{rule: "anything", reason}])[0]?.expected).toMatch(/^one of number-unlicensed, /);
});
