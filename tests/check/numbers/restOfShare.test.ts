import {expect, test} from "vitest";
import {claim} from "../../../src/facts/claim.js";
import {absent} from "../../../src/facts/period.js";
import {exact} from "../../../src/facts/quantity.js";
import {unattributed} from "../../../src/facts/source.js";
import {countOf, shareOf, whole} from "../../../src/facts/unit/unit.js";
import {figure, groupedBars, periodOf, type Phrase, say, shareBar, stated} from "../../../src/index.js";
import {fileOf, linesIn, strangeSubject} from "./drawnSubject.js";

const anchor = {kind: "elsewhere", url: "https://example.org/"} as const;
const made = {period: stated("2024"), attribution: unattributed, anchor} as const;
const members = (label: string) => shareOf(whole({id: "m", label, measure: "members", geography: "XM", period: stated("2024")})); // prettier-ignore
const backed = claim({...made, id: "backed", topic: "backed the merger", quantity: exact(47.2, 1), unit: members("Members of the club")}); // prettier-ignore
const margin = claim({...made, id: "margin", topic: "the margin against the merger", quantity: exact(340), unit: countOf("vote", "votes")}); // prettier-ignore
const note = (text: string): Phrase => ({kind: "phrase", text, uses: [margin]});

/** What the check finds in a figure of a vote. */
async function found(text: string): Promise<string[]> {
  const form = shareBar([{claim: backed, label: say`for the merger`}], {rest: say`against`});
  const deck = say`What the members of the club voted in ${periodOf(backed)}`;
  return linesIn(strangeSubject(fileOf(figure({id: "vote", headline: say`The merger failed`, deck, form, note: note(text)})))); // prettier-ignore
}

test.each([
  "Most members of the club rejected the merger: it failed by 340 votes.",
  "A narrow majority of members of the club said no: 340 votes.",
  "More than half of members of the club opposed the merger, by 340 votes.",
  "Fewer than half of members of the club backed it: it fell short by 340 votes."
])("the rest of a share bears out: %s", async (text) => {
  expect(await found(text)).toEqual([]);
});

test.each([
  "Most members of the club backed the merger by 340 votes.",
  "A vast majority of members of the club rejected the merger, by 340 votes.",
  "Two-thirds of members of the club opposed the merger, by 340 votes.",
  "A majority of members of the club did not reject the merger: 340 votes.",
  "A minority of members of the club turned down the merger, by 340 votes.",
  "The merger passed by 340 votes."
])("the rest of a share refutes: %s", async (text) => {
  expect(await found(text)).not.toEqual([]);
});

const of = (id: string, topic: string, percent: number, year: string) =>
  claim({...made, id, topic, quantity: exact(percent), unit: shareOf(whole({id: "tested", label: "Pupils tested", measure: "pupils", geography: "XM", period: absent})), period: stated(year)}); // prettier-ignore
const spelling = [of("s1", "first-grade spelling", 39, "2021"), of("s2", "first-grade spelling", 46, "2024")] as const;
const sums = [of("m1", "sixth-form sums", 41, "2021"), of("m2", "sixth-form sums", 34, "2024")] as const;

/** The same of two topics that say who was tested. */
async function foundOfGrades(headline: string, alt: Phrase): Promise<string[]> {
  const form = groupedBars([{name: "Spelling", claims: spelling}, {name: "Sums", claims: sums}], {series: ["Before", "Now"]}); // prettier-ignore
  const deck = say`Share of pupils tested who passed, ${periodOf(spelling[0])} and ${periodOf(spelling[1])}`;
  return linesIn(strangeSubject(fileOf(figure({id: "tests", headline: {kind: "phrase", text: headline, uses: []}, deck, form, alt})))); // prettier-ignore
}

const alt = say`Slope: spelling rose from ${spelling[0]} to ${spelling[1]}, sums fell from ${sums[0]} to ${sums[1]}.`;

test.each(["First-graders spell better", "Sixth-formers lag, and first-graders gain"])(
  "a class that a topic names is no rank: %s",
  async (headline) => {
    expect(await foundOfGrades(headline, alt)).toEqual([]);
  }
);

test.each(["Second-graders spell better", "Sixth-placed pupils lag"])("another is a number of nothing: %s", async (headline) => {
  expect(await foundOfGrades(headline, alt)).not.toEqual([]);
}); // prettier-ignore

test("a description says both numbers of “from 39% to 46%”, and no other", async () => {
  expect(await foundOfGrades("How the tests went", say`Slope: spelling rose from ${spelling[0]} to ${spelling[1]}.`)).toHaveLength(2); // prettier-ignore
});

test.each([
  ["Spelling moved by seven", "46% and 39%"],
  ["Sums moved by seven", "41% and 34%"]
])("a finding names the claims that a text speaks of: %s", async (headline, expected) => {
  expect((await foundOfGrades(headline, alt)).join()).toContain(`seven derived from ${expected}`);
});
