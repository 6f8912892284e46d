import {describe, expect, test} from "vitest";
import {evidenceOf} from "../../src/facts/evidence/evidenceOf.js";
import {evidenceFault, readEvidence} from "../../src/check/evidence.js";
import {claim} from "../../src/facts/claim.js";
import {remainder, wholeRatio} from "../../src/facts/derived/derived.js";
import {event} from "../../src/facts/event.js";
import {stated, supplied} from "../../src/facts/period.js";
import {exact, moreThan} from "../../src/facts/quantity.js";
import {attributedTo, unattributed} from "../../src/facts/source.js";
import {countOf, durationIn, shareOf, whole} from "../../src/facts/unit/unit.js";

const place = {kind: "elsewhere", url: "https://example.org/"} as const;
const digest = "ab".repeat(32);
const anchored = {kind: "anchor", start: 5, end: 8, token: "17%", hedge: null, before: digest, after: digest} as const;
const period = stated("2016/2020");
const flow = {from: "AA", to: "BB"};
const office = {id: "office", name: "Grain Office", published: "2019"};
const grain = whole({id: "grain", label: "Sund’s grain", measure: "tonnes", geography: "SE", period});
const seed = whole({id: "seed", label: "Ellery’s seed", measure: "tonnes", geography: "GB", period});

const common = {topic: "grain", period, ...flow, attribution: attributedTo(office)};
const barley = claim({id: "barley", quantity: exact(69), unit: shareOf(grain), anchor: place, ...common});
const kept = claim({id: "kept", quantity: exact(17), unit: shareOf(seed), anchor: anchored, ...common});
const sacks = claim({
  id: "sacks",
  quantity: moreThan(6000),
  unit: countOf("sack", "sacks"),
  anchor: place,
  ...common,
  attribution: unattributed
});
const weeks = claim({id: "weeks", quantity: exact(6), unit: durationIn("week"), anchor: place, ...common});
const flood = event({
  id: "flood",
  label: "Flood",
  period: supplied("2021", "the year is the editor’s"),
  attribution: unattributed,
  anchor: place
});
const ratio = wholeRatio(barley, kept);
const evidence = evidenceOf({
  uses: [barley, remainder(barley), sacks, weeks, ratio, flood],
  form: {name: "twoWholes", uses: [barley, flood]}
});

test("evidenceOf(figure) takes down claims, those behind arithmetic too, events, arithmetic and sources", () => {
  expect(evidence.claims.map(({id}) => id)).toEqual(["barley", "sacks", "weeks", "kept"]);
  expect(evidence.claims[0]).toEqual({
    id: "barley",
    topic: "grain",
    from: "AA",
    to: "BB",
    quantity: exact(69),
    unit: {kind: "share", whole: "Sund’s grain", measure: "tonnes", geography: "SE"},
    period,
    source: "office",
    place
  });
  expect(evidence.claims[1]).toMatchObject({source: null, unit: countOf("sack", "sacks")});
  expect(evidence.events).toMatchObject([{id: "flood", label: "Flood", source: null}]);
  expect(evidence.derived).toMatchObject([
    {operation: "100 − barley", from: ["barley"], quantity: exact(31), low: 30.5, high: 31.5},
    {operation: "barley ÷ kept", from: ["barley", "kept"], unit: {kind: "ratio"}, low: 3.9143, high: 4.2121}
  ]);
  expect(evidence.sources).toEqual([office]);
});

const file = JSON.stringify({
  generator: "nutgraf 0.1.0",
  figure: "grain",
  form: "twoWholes",
  width: 640,
  scheme: "light",
  evidence,
  digest: `sha256:${digest}`
});

test("readEvidence(metadata) reads back what a file carries", () => {
  expect(readEvidence(file)).toEqual(JSON.parse(file));
});

const kinds = "share count duration money rate index degrees points change measure ratio".split(" ");

describe("readEvidence(metadata) refuses", () => {
  test.each([
    ["nothing", /.*/s, ""],
    ["what is no JSON", "{", "("],
    ["a list", /.*/s, "[]"],
    ["null", /.*/s, "null"],
    ["a field that nobody knows", '"figure"', '"more":1,"figure"'],
    ["a prototype", '"figure"', '"__proto__":{},"figure"'],
    ["a file without width", '"width":640,', ""],
    ["another scheme", '"light"', '"sepia"'],
    ["an id that names no file", '"figure":"grain"', '"figure":"../grain"'],
    ["a short digest", /sha256:\w+/, "sha256:ab"],
    ["a value in words", '"value":69', '"value":"69"'],
    ["an unknown bound", '"moreThan"', '"roughly"'],
    ["a bound that has decimals", '"moreThan"', '"exact"'],
    ["a share above the whole", '"value":69', '"value":169'],
    ["more digits than it says", '"value":69,"decimals":0', '"value":69,"decimals":0,"significant":1'],
    ["half a sack", '"value":6000', '"value":6000.5'],
    ["less than nothing", '"value":69', '"value":-69'],
    ["an unknown unit", '"duration"', '"length"'],
    ["a whole without label", "Sund’s grain", ""],
    ["a period that is none", "2016/2020", "2020/2016"],
    ["an absent period with a date", '"basis":"supplied"', '"basis":"absent"'],
    ["a source that it does not name", '"source":"office"', '"source":"bureau"'],
    ["two claims of one id", '"id":"sacks"', '"id":"barley"'],
    ["arithmetic on no claim", '"from":["barley"]', '"from":["rye"]'],
    ["an anchor longer than its token", '"end":8', '"end":9'],
    ["an anchor without digest", `"before":"${digest}"`, '"before":"ab"'],
    ["an address that runs a script", "https://example.org/", "javascript:alert(1)"]
  ])("%s", (_, from, to) => {
    const changed = file.replace(from, to);
    expect(changed).not.toBe(file);
    expect(readEvidence(changed)).toBeNull();
  });
});

describe("evidenceFault(metadata) names the field and what is wrong with it:", () => {
  test.each([
    ["a value in words", '"value":69', '"value":"69"', 'evidence.claims.0.quantity.value: "69" (expected number)'],
    ["a field that nobody knows", '"figure"', '"more":1,"figure"', 'more: "more" (expected no such field)'],
    [
      "an unknown unit",
      '"duration"',
      '"length"',
      `evidence.claims.2.unit.kind: "length" (expected (${kinds.map((kind) => JSON.stringify(kind)).join(" | ")}))`
    ],
    [
      "a period that is none",
      "2016/2020",
      "2020/2016",
      'evidence.claims.0.period.edtf: "2020/2016" (expected an EDTF date)'
    ],
    [
      "an anchor longer than its token",
      '"end":8',
      '"end":9',
      "evidence.claims.3.place: Object (expected an anchor as long as its token)"
    ],
    ["a source that it does not name", '"source":"office"', '"source":"bureau"', "unknown source: bureau: barley"]
  ])("%s", (_, from, to, fault) => {
    expect(evidenceFault(file.replace(from, to))).toBe(fault);
  });
});
