import {expect, test} from "vitest";
import {claim, type ClaimSpec} from "../../src/facts/claim.js";
import {absent, stated} from "../../src/facts/period.js";
import {exact, moreThan, range} from "../../src/facts/quantity.js";
import {attributedTo, unattributed} from "../../src/facts/source.js";
import {countOf, durationIn, shareOf, whole} from "../../src/facts/unit/unit.js";

const harvest = whole({id: "harvest", label: "The harvest", measure: "tonnes", geography: "FR", period: absent});

const spec = {
  id: "wheat-share",
  topic: "wheat",
  quantity: exact(40),
  unit: shareOf(harvest),
  period: stated("2020"),
  attribution: attributedTo({id: "ministry", name: "Ministry of Agriculture"}),
  anchor: {kind: "elsewhere", url: "https://example.org/harvest"}
} as const;

// What a caller without a compiler, or with a cast, can hand over.
const withWrong = (wrong: object) => ({...spec, ...wrong}) as unknown as ClaimSpec;

test("claim(spec) keeps what it is given, and says that it is a claim", () => {
  expect(claim(spec)).toEqual({kind: "claim", ...spec});
});

test("claim(spec) takes a claim that nobody is named for, when that is said", () => {
  expect(claim({...spec, attribution: unattributed, period: absent}).attribution).toEqual({kind: "unattributed"});
});

test.each<[string, object, string]>([
  ["no id", {id: undefined}, "invalid claim id: undefined (kebab-case)"],
  ["an id in capitals", {id: "WheatShare"}, 'invalid claim id: "WheatShare" (kebab-case)'],
  ["an id with a space", {id: "wheat share"}, 'invalid claim id: "wheat share" (kebab-case)'],
  ["an id that climbs", {id: "../wheat"}, 'invalid claim id: "../wheat" (kebab-case)'],
  ["an id that ends in a line break", {id: "wheat\n"}, 'invalid claim id: "wheat\\n" (kebab-case)'],
  ["no topic", {topic: ""}, "missing topic: claim wheat-share"],
  [
    "no quantity",
    {quantity: undefined},
    "missing quantity: claim wheat-share (exact(12), about(12) or range(10, 14), say)"
  ],
  [
    "a quantity in words",
    {quantity: "12"},
    "invalid quantity: 12 (exact(12), about(12) or range(10, 14), say): claim wheat"
  ],
  ["a bound that is none", {quantity: {bound: "roughly", value: 4}}, "unknown bound: roughly: claim wheat-share"],
  [
    "a value that is no number",
    {quantity: {bound: "exact", value: "40"}},
    "invalid value: 40 (words; a number has no quotes): claim wheat-share"
  ],
  ["NaN", {quantity: {bound: "exact", value: NaN}}, "invalid value: NaN: claim wheat-share"],
  [
    "an endless range",
    {quantity: {bound: "range", low: 1, high: Infinity}},
    "invalid value: Infinity: claim wheat-share"
  ],
  [
    "a range the wrong way round",
    {quantity: {bound: "range", low: 5, high: 3}},
    "invalid range: 5 to 3: claim wheat-share"
  ],
  [
    "a share over 100",
    {quantity: exact(101)},
    'invalid share: 101 (0 to 100; of what may be more measureIn("percent of GDP", "percent of GDP", {symbol: "% of GDP"}), of growth percentChange): claim wheat-share'
  ],
  ["a negative share", {quantity: moreThan(-1)}, "invalid share: -1 (0 to 100): claim wheat-share"],
  [
    "a range over 100",
    {quantity: range(90, 110)},
    'invalid share: 110 (0 to 100; of what may be more measureIn("percent of GDP", "percent of GDP", {symbol: "% of GDP"}), of growth percentChange): claim wheat-share'
  ],
  ["a share of nothing", {unit: {kind: "share"}}, "missing whole: claim wheat-share"],
  [
    "more places than it says",
    {quantity: {bound: "exact", value: 8.5, decimals: 0}},
    "invalid decimals: 8.5 does not have 0: claim wheat-share"
  ],
  [
    "more digits than it says",
    {quantity: {bound: "exact", value: 45, decimals: 0, significant: 1}},
    "invalid significant digits: 45 does not have 1: claim wheat-share"
  ],
  [
    "half a ship",
    {quantity: exact(0.5, 1), unit: countOf("ship", "ships")},
    'invalid count: 0.5 (a whole number from 0; of an average measureIn("ship", "ships"); of millions the number in full, exact(26_100_000, {significant: 3}), or times of its column): claim wheat-share'
  ],
  [
    "a negative length",
    {quantity: exact(-6), unit: durationIn("week")},
    "invalid duration: -6 (from 0): claim wheat-share"
  ],
  ["a subject without a name", {subject: " "}, "missing subject: claim wheat-share"],
  ["a flow from nobody", {from: null}, "invalid from: null (a text): claim wheat-share"],
  ["no unit", {unit: undefined}, "unknown unit: undefined: claim wheat-share"],
  ["a unit that is none", {unit: {kind: "price"}}, "unknown unit: price: claim wheat-share"],
  ["no period", {period: undefined}, "missing period: claim wheat-share (write absent if the article gives none)"],
  ["a period that is not EDTF", {period: {basis: "stated", edtf: "2023-13"}}, "invalid period: 2023-13"],
  ["a period that is not text", {period: {basis: "stated"}}, "invalid period: undefined"],
  [
    "no attribution",
    {attribution: undefined},
    "missing source: claim wheat-share (attributedTo({id, name}), or unattributed if the article"
  ],
  [
    "a source for an attribution",
    {attribution: {id: "ministry", name: "Ministry"}},
    "missing source: claim wheat-share"
  ],
  ["an attribution to nobody", {attribution: {kind: "attributed"}}, "missing source: claim wheat-share"],
  [
    "a source without name",
    {attribution: {kind: "attributed", to: {id: "x", name: ""}}},
    "missing name: source x, claim wheat-share"
  ],
  ["no anchor", {anchor: undefined}, "missing anchor: claim wheat-share"],
  ["an anchor that is none", {anchor: {kind: "somewhere"}}, "missing anchor: claim wheat-share"]
])("claim(spec) refuses %s and names claim and value", (_, wrong, message) => {
  expect(() => claim(withWrong(wrong))).toThrow(message);
});

test("claim(spec) names the claim whose period is impossible", () => {
  expect(() => claim(withWrong({period: {basis: "stated", edtf: "2023-13"}}))).toThrow(/2023-13.*: claim wheat-share$/);
});
