import {expect, test} from "vitest";
import {ofOneText} from "../../src/cli/reports/ofOneText.js";
import type {Finding} from "../../src/check/rules.js";

const found = (rule: Finding["rule"], where: string): Finding => ({rule, where, found: "13", expected: "12"});

test("findings of one text are told together, whatever role it is named by", () => {
  const findings = [
    found("number-unlicensed", "label “13 fires”"),
    found("unsafe-markup", "metadata"),
    found("label-elsewhere", "text “13 fires”"),
    found("stale", "metadata"),
    found("number-unlicensed", "label “12 fires”"),
    found("glyph-missing", "text “13 fires”")
  ];
  expect(ofOneText(findings).map(({finding, further}) => [finding.rule, ...further.map(({rule}) => rule)])).toEqual([
    ["number-unlicensed", "label-elsewhere", "glyph-missing"],
    ["unsafe-markup"],
    ["stale"],
    ["number-unlicensed"]
  ]);
});
