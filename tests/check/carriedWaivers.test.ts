import {expect, test} from "vitest";
import {claim} from "../../src/facts/claim.js";
import {stated} from "../../src/facts/period.js";
import {exact} from "../../src/facts/quantity.js";
import {unattributed} from "../../src/facts/source.js";
import {countOf, durationIn} from "../../src/facts/unit/unit.js";
import {figure, say, statPanel} from "../../src/index.js";
import {checkLoneFile} from "../../src/verify/checkStory.js";
import {verifyFile} from "../../src/verify/verification.js";
import {renderSVG} from "../../src/render.js";
import {forged} from "../faults/edits.js";
import {fileOf, linesIn, strangeSubject, subjectOf} from "./numbers/drawnSubject.js";

const place = {kind: "elsewhere", url: "https://example.org/"} as const;
const shared = {topic: "the flood", period: stated("2020"), attribution: unattributed, anchor: place} as const;
const length = claim({id: "length", quantity: exact(6), unit: durationIn("week"), ...shared});
const dead = claim({
  id: "dead",
  quantity: exact(940),
  unit: countOf("soldier", "soldiers", {synonyms: ["dead", "troops"]}),
  ...shared
});

const reason = "a proverb of the valley, which counts nothing";
const proverb = figure({
  id: "flood",
  headline: say`The flood took seven sleepers in ${length}`,
  deck: say`How long the flood of the valley lasted in the year of the count, ${length}`,
  form: statPanel([{claim: length, label: say`of flood`}]),
  waivers: [{rule: "number-unlicensed", reason, about: "took seven sleepers"}]
});

const alone = {article: null, textBeside: () => Promise.resolve(null)};

test("a file carries the waivers of phrases, and verifyFile shows them and does not fail", async () => {
  const text = await renderSVG(proverb);
  const {findings, waived} = await verifyFile("flood.svg", text, alone);
  expect(findings.filter(({rule}) => rule === "number-unlicensed")).toEqual([]);
  expect(waived.map(({finding: {rule}, reason: why}) => [rule, why])).toContainEqual(["number-unlicensed", reason]);
  expect((await checkLoneFile("flood.svg", text)).waived.length).toBe(waived.length);
});

test.each([
  ["of another phrase", forged("took seven sleepers", "took nine sleepers")],
  ["of no phrase", forged('"about":"took seven sleepers"', '"about":"“"')],
  ["of a rule about what is drawn", forged('"rule":"number-unlicensed"', '"rule":"table-disagrees"')]
])("a waiver %s waives nothing", async (_, edit) => {
  const text = edit(await renderSVG(proverb));
  const {findings, waived} = await verifyFile("flood.svg", text, alone);
  expect(findings.map(({rule}) => rule)).toContain("number-unlicensed");
  expect(waived).toEqual([]);
});

const panel = (words: ReturnType<typeof say>) =>
  figure({
    id: "dead",
    headline: say`The flood of the valley`,
    deck: say`${words} in the flood, and for ${length} it stood`,
    form: statPanel([
      {claim: dead, label: say`soldiers lost`},
      {claim: length, label: say`weeks of flood`}
    ])
  });

test("a duration on a tile has its unit under its number, and a count its synonyms", async () => {
  const chart = panel(say`${dead}`);
  const text = fileOf(chart);
  const told = (changed: string) =>
    linesIn(strangeSubject(changed)).then((lines) => lines.filter((line) => line.startsWith("unit-changed")));
  expect(text).toContain("940 soldiers in the flood");
  expect(await told(text)).toEqual([]);
  expect(await told(text.replace("940 soldiers in", "940 dead in"))).toEqual([]);
  expect(await told(text.replace("940 soldiers in", "940 troops in"))).toEqual([]);
  expect(await told(text.replace("940 soldiers in", "940 goats in"))).toHaveLength(1);
  expect(await linesIn(subjectOf(chart, text))).toEqual(await linesIn(strangeSubject(text)));
});
