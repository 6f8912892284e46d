import {expect, test} from "vitest";
import {checkFile} from "../../../src/check/checkFile.js";
import {readingRules} from "../../../src/check/reading/readingRules.js";
import {type RuleName, rules} from "../../../src/check/rules.js";
import {renderSVG} from "../../../src/render.js";
import {charts} from "../../faults/figures.js";
import {marks} from "../../faults/marks.js";
import {subjectOf} from "../../reading/readChart.js";

const byForm: readonly RuleName[] = ["lie-factor", "baseline-cut", "bound-closed"];
const byReading: readonly RuleName[] = readingRules.map(({name}) => name);

// What no fact is shown by: the look of a panel’s rules and type, and a key that stands there twice.
const ofNoFact = ["a rule longer than the others", "a thicker rule", "a figure set larger"];

// What the words or the evidence give away, and what no file may hold.
const elsewhere: readonly RuleName[] = ["number-unlicensed", "table-disagrees", "unsafe-markup"];

test("readingRules catch every fault of marks that the rules by form catch, but for those of no fact", async () => {
  const missed: string[] = [];
  for (const {what, figure, edit} of marks) {
    const subject = subjectOf(edit(await renderSVG(charts[figure])));
    const caught = async (some: readonly RuleName[]) => (await checkFile(subject, some)).length > 0;
    if (!(await caught(byForm)) || (await caught(byReading))) continue;
    if (!(await caught(elsewhere))) missed.push(what);
  }
  expect(missed.toSorted()).toEqual(ofNoFact.toSorted());
  expect(rules.map(({name}) => name)).toEqual(expect.arrayContaining([...byReading]));
});
