import {expect, test} from "vitest";
import {claimEvidence, eventEvidence} from "../../../src/facts/evidence/evidenceOf.js";
import {checkFile} from "../../../src/check/checkFile.js";
import {readPublished} from "../../../src/check/published.js";
import type {Finding} from "../../../src/check/rules.js";
import type {Subject} from "../../../src/check/subject.js";
import {claim, type Claim} from "../../../src/facts/claim.js";
import {event} from "../../../src/facts/event.js";
import type {DerivedEvidence, Evidence} from "../../../src/facts/evidence/evidence.js";
import type {Reading} from "../../../src/facts/evidence/record.js";
import {absent, type Period, stated} from "../../../src/facts/period.js";
import {
  about,
  atLeast,
  atMost,
  exact,
  lessThan,
  moreThan,
  type Quantity,
  range,
  withMargin
} from "../../../src/facts/quantity.js";
import {attributedTo, unattributed} from "../../../src/facts/source.js";
import {countOf, durationIn, shareOf, type Unit, whole} from "../../../src/facts/unit/unit.js";

// Made up: the grain of an island, and the sacks that were lost.
const place = {kind: "elsewhere", url: "https://example.org/"} as const;
const grain = whole({id: "grain", label: "Sund’s grain", measure: "tonnes", geography: "SE", period: absent});
const office = {id: "office", name: "Grain Office 7", published: "2019-04"};

function made(id: string, quantity: Quantity, unit: Unit, period: Period = absent): Claim {
  return claim({id, topic: "grain", quantity, unit, period, attribution: attributedTo(office), anchor: place});
}

const share = shareOf(grain);
const sacks = countOf("sack", "sacks");
const claims = {
  exact: made("barley", exact(69), share, stated("2016/2020")),
  decimal: made("oats", exact(8.5, 1), share, stated("[2023-07-10,2023-07-11]")),
  moreThan: made("rye", moreThan(30), share),
  atLeast: made("wheat", atLeast(40), share),
  lessThan: made("maize", lessThan(12), share),
  atMost: made("millet", atMost(15), share),
  about: made("lost", about(5700), sacks),
  range: made("kept", range(300, 500), sacks),
  margin: made("poll", withMargin(44, 3), share),
  weeks: made("closed", exact(6), durationIn("week")),
  early: made("stored", exact(1850), sacks, stated("2020-03-05"))
} as const;

const left: DerivedEvidence = {
  operation: "100 − barley",
  from: ["barley"],
  quantity: exact(31),
  unit: claimEvidence(claims.exact).unit,
  low: 30.5,
  high: 31.5
};
const times: DerivedEvidence = {
  operation: "barley ÷ oats",
  from: ["barley", "oats"],
  quantity: exact(8.12, 2),
  unit: {kind: "ratio"},
  low: 8.0117,
  high: 8.2249
};

const flood = event({id: "flood", label: "Flood", period: stated("2021"), attribution: unattributed, anchor: place});
const evidence: Evidence = {
  claims: Object.values(claims).map(claimEvidence),
  events: [eventEvidence(flood)],
  derived: [left, times],
  sources: [office]
};

const label = [...Object.values(claims).map(({id}) => id), left.operation, times.operation];
const reading: Reading = {scales: {}, shapes: [], texts: [[1, {label}]]};
const metadata = `<metadata>${JSON.stringify({reading})}</metadata>`;

function judged(text: string, deck = ""): Promise<Finding[]> {
  const line = `<text x="20" y="40" font-size="20" font-weight="700">${text.replaceAll("<", "&lt;")}</text>`;
  const under = deck && `<text x="20" y="62" font-size="14" font-weight="400">${deck}</text>`;
  const title = deck && `<title>${text}</title>`;
  const file = `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="80">${title}${metadata}${line}${under}</svg>`;
  const subject: Subject = {file: "grain.svg", text: file, published: readPublished(file), evidence, intent: null};
  const rules = ["number-unlicensed", "bound-lost", "unit-changed", "derived-unmarked", "rounding"] as const;
  return checkFile(subject, rules);
}

test.each([
  "69% of Sund’s grain",
  "69 percent",
  "69 per cent",
  "sixty-nine percent",
  "about 69%",
  "8.5%",
  "more than 30%",
  "over 30 percent",
  ">30%",
  "at least 30%",
  "30% or more",
  "30%+",
  "at least 40%",
  "40% or more",
  "less than 12%",
  "at most 12%",
  "under 12%",
  "no more than 15%",
  "about 5,700 sacks",
  "around 5,700 of the sacks",
  "300–500 sacks",
  "300 to 500 sacks",
  "between 300 and 500 sacks",
  "six weeks",
  "a six-week closure",
  "6 weeks",
  "1,850 sacks",
  "1850 sacks",
  "31% (our calculation)",
  "the rest, 30.5–31.5% by our calculation",
  "8.12 times, our calculation",
  "8.1 times, our calculation",
  "8.0–8.2 (our calculation)",
  "more than two-thirds of the grain",
  "less than three-quarters",
  "nearly seven-tenths of the grain",
  "at least a third of the wheat",
  "more than eight times, by our calculation",
  "in 2016–20",
  "in 2016–2020",
  "from 2016 to 2020",
  "since 2016",
  "the flood of 2021",
  "10 or 11 July 2023",
  "July 2023",
  "in 2023",
  "5 March 2020",
  "March 5, 2020",
  "2020-03-05",
  "in March 2020",
  "Grain Office 7, April 2019",
  "seven shares, as drawn",
  "no number at all"
])("judge finds nothing wrong with %j", async (text) => {
  expect(await judged(text)).toEqual([]);
});

test.each([
  ["number-unlicensed", "68% of Sund’s grain"],
  ["number-unlicensed", "96%"],
  ["number-unlicensed", "seven states"],
  ["number-unlicensed", "the first harvest"],
  ["number-unlicensed", "60–70%"],
  ["number-unlicensed", "$740 million"],
  ["number-unlicensed", "Grain Office 9"],
  ["number-unlicensed", "70% of the grain"],
  ["number-unlicensed", "6,9%"],
  ["number-unlicensed", "in 2016–19"],
  ["number-unlicensed", "in 2018"],
  ["number-unlicensed", "March 2016"],
  ["number-unlicensed", "12 July 2023"],
  ["number-unlicensed", "the 2030s"],
  ["number-unlicensed", "5 March 2021"],
  ["bound-lost", "30%"],
  ["bound-lost", "exactly 30%"],
  ["bound-lost", "less than 30%"],
  ["bound-lost", "about 30%"],
  ["bound-lost", "nearly 30%"],
  ["bound-lost", "no more than 30%"],
  ["bound-lost", "40%"],
  ["bound-lost", "more than 40%"],
  ["bound-lost", "12%"],
  ["bound-lost", "more than 12%"],
  ["bound-lost", "15%"],
  ["bound-lost", "less than 15%"],
  ["bound-lost", "5,700 sacks"],
  ["bound-lost", "more than 5,700 sacks"],
  ["bound-lost", "10 July 2023"],
  ["bound-lost", "10 and 11 July 2023"],
  ["unit-changed", "69"],
  ["unit-changed", "69 sacks"],
  ["unit-changed", "69 percentage points"],
  ["unit-changed", "$69"],
  ["unit-changed", "about 5,700%"],
  ["unit-changed", "about 5,700 soldiers lost their sacks"],
  ["unit-changed", "about 5,700 of them"],
  ["unit-changed", "300–500 soldiers"],
  ["unit-changed", "six days"],
  ["unit-changed", "six"],
  ["unit-changed", "8.12%"],
  ["derived-unmarked", "31%"],
  ["derived-unmarked", "31%. The rest is our calculation."],
  ["derived-unmarked", "8.12 times"],
  ["derived-unmarked", "8.0–8.2"],
  ["derived-unmarked", "more than eight times"],
  ["rounding", "69.0%"],
  ["rounding", "69.4%"],
  ["rounding", "68.9%"],
  ["rounding", "about 70%"],
  ["rounding", "nearly 70%"],
  ["rounding", "more than 69%"],
  ["rounding", "at least 69%"],
  ["rounding", "more than 30.0%"],
  ["rounding", "8.50%"],
  ["rounding", "about three-quarters of the grain"],
  ["rounding", "two-thirds of the grain"],
  ["rounding", "about a twelfth of it"],
  ["rounding", "8 times, our calculation"],
  ["rounding", "more than nine-tenths"],
  ["rounding", "about nine times, our calculation"]
])("judge reports %s, and that alone, for %j", async (rule, text) => {
  expect((await judged(text)).map((finding) => finding.rule)).toEqual([rule]);
});

test("a finding names the text, what was found in it, and what should stand there", async () => {
  expect(await judged("Sund gave 30% of it")).toEqual([
    {
      rule: "bound-lost",
      where: "headline “Sund gave 30% of it”",
      found: "“Sund gave 30% of”",
      expected: "more than 30%"
    }
  ]);
});

test("a headline leaves the mark of our arithmetic to the deck, and a deck does not leave it to the headline", async () => {
  expect(await judged("Others supply 31%", "The rest is our calculation")).toEqual([]);
  expect((await judged("Others supply 31%", "The rest is said here")).map(({rule}) => rule)).toEqual([
    "derived-unmarked"
  ]);
  expect((await judged("The rest, by our calculation", "It is 31%")).map(({rule}) => rule)).toEqual([
    "derived-unmarked"
  ]);
});

test("an estimate stands without its margin of error where the deck or its own sentence says it", async () => {
  expect(await judged("44% of the grain", "Margin of error: 3 points")).toEqual([]);
  expect(await judged("44% of the grain", "All shares ±3 points")).toEqual([]);
  expect((await judged("44% of the grain", "Margin of error: 4 points")).map(({rule}) => rule)).toContain("bound-lost");
  expect((await judged("44% of the grain", "As the office says")).map(({rule}) => rule)).toEqual(["bound-lost"]);
});
