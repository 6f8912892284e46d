import {JSDOM} from "jsdom";
import {expect, test} from "vitest";
import {checkFile} from "../../src/check/checkFile.js";
import {claim} from "../../src/facts/claim.js";
import {stated} from "../../src/facts/period.js";
import {exact, lessThan, moreThan} from "../../src/facts/quantity.js";
import {attributedTo} from "../../src/facts/source.js";
import {countOf, durationIn} from "../../src/facts/unit/unit.js";
import {figure} from "../../src/figure/figure.js";
import type {Form} from "../../src/form.js";
import {unitCount} from "../../src/forms/count/unitCount.js";
import {statPanel} from "../../src/forms/numbers/statPanel.js";
import {serializeSVG} from "../../src/drawing/serialize.js";
import {subjectOf} from "../../src/verify/subject.js";
import {periodOf, say} from "../../src/words/say.js";

const {document} = new JSDOM("").window;
const period = stated("2025-09");
const agency = attributedTo({id: "agency", name: "Health Agency"});
const own = {period, attribution: agency, anchor: {kind: "elsewhere", url: "https://example.org/"}} as const;

const waiting = claim({
  ...own,
  id: "waiting",
  topic: "people who wait",
  quantity: lessThan(190_000),
  unit: countOf("person", "people")
});
const hubs = claim({...own, id: "hubs", topic: "hubs", quantity: exact(420), unit: countOf("hub", "hubs")});
const years = claim({...own, id: "years", topic: "the longest wait", quantity: moreThan(2), unit: durationIn("year")});
const inTime = claim({
  ...own,
  id: "in-time",
  topic: "patients in time",
  quantity: exact(620),
  unit: countOf("patient", "patients")
});

const forms: Readonly<Record<string, Form>> = {
  statPanel: statPanel([
    {claim: waiting, label: say`people have waited for ${years}`},
    {claim: hubs, label: say`new hubs are to open`},
    {claim: inTime, label: say`patients are treated in time, and others wait for ${years}`}
  ]),
  unitCount: unitCount(hubs, {label: say`hubs for those who wait ${years}`})
};

test.each(Object.entries(forms))("%s: a claim in the words of a label is a fact of the file", async (name, form) => {
  const deck = say`Patients of Norland, ${periodOf(years)}`;
  const chart = figure({id: "waits", headline: say`Patients wait for a long time`, deck, form});
  for (const width of [320, 640, 1000]) {
    const text = serializeSVG(chart({document, width}));
    const findings = await checkFile(subjectOf(chart.figure, {file: `${name}.svg`, text}, [text, text]));
    expect(findings.map(({rule, where, found}) => `${width}: ${rule}: ${where}: ${found}`)).toEqual([]);
  }
});

test("statPanel counts fewer than so many people, and not less", () => {
  const chart = figure({
    id: "waits",
    headline: say`Patients wait for a long time`,
    deck: say`Patients, ${periodOf(waiting)}`,
    form: statPanel([{claim: waiting, label: say`people wait`}])
  });
  const text = serializeSVG(chart({document, width: 640}));
  expect(text).toContain(">fewer than</text>");
  expect(text).not.toContain(">less than");
});
