import {csvParse} from "d3";
import {expect, test} from "vitest";
import {anchor} from "../../src/facts/article/anchor.js";
import {claim} from "../../src/facts/claim.js";
import {remainder, wholeRatio} from "../../src/facts/derived/derived.js";
import {absent, stated} from "../../src/facts/period.js";
import {about, atMost, exact, moreThan, range, withMargin} from "../../src/facts/quantity.js";
import {attributedTo, unattributed} from "../../src/facts/source.js";
import {countOf, durationIn} from "../../src/facts/unit/unit.js";
import {csvOf} from "../../src/publish/files/data/csv.js";
import type {Licence} from "../../src/words/phrase.js";
import {columnsOf} from "../../src/publish/files/data/dataRow.js";
import {dataRows} from "../../src/publish/files/data/dataRows.js";
import {dataTables} from "../../src/publish/files/data/dataTable.js";
import {countClaim, shareClaim} from "../forms/sampleClaims.js";

const digest = "0".repeat(64);
const bought = shareClaim("bought", exact(69), "imports", {label: "Imports"});
const sold = shareClaim("sold", exact(17), "exports", {label: "Exports"});
const rowOf = (use: Licence) => dataRows({uses: [use]})[0];

test("dataRows(uses) gives each bound the ends that it leaves, and none that nobody stated", () => {
  const ends = (quantity: Parameters<typeof shareClaim>[1]) => {
    const {value, low, high, bound} = rowOf(shareClaim("share", quantity, "whole")) ?? {};
    return [value, low, high, bound];
  };
  expect(ends(exact(69))).toEqual(["69", "68.5", "69.5", "exact"]);
  expect(ends(exact(69, 2))).toEqual(["69.00", "68.995", "69.005", "exact"]);
  expect(ends(exact(100))).toEqual(["100", "99.5", "100", "exact"]);
  expect(ends(moreThan(30))).toEqual(["30", "30", "", "moreThan"]);
  expect(ends(atMost(70))).toEqual(["70", "", "70", "atMost"]);
  expect(ends(about(40))).toEqual(["40", "", "", "about"]);
  expect(ends(range(3, 5))).toEqual(["", "3", "5", "range"]);
});

test("dataRows(uses) names unit, whole, period, source and place of each claim", () => {
  const source = {id: "sipri", name: "SIPRI", producer: "The Institute", via: "as cited"};
  const place = anchor("six", {start: 10, before: digest, after: digest});
  const length = claim({
    id: "length",
    topic: "the war",
    quantity: exact(6),
    unit: durationIn("week"),
    period: stated("2020"),
    attribution: attributedTo(source),
    anchor: place
  });
  expect(rowOf(length)).toMatchObject({
    unit: "weeks",
    whole: "",
    period: "2020",
    basis: "stated",
    source: "The Institute (SIPRI), as cited",
    anchor: "char=10,13"
  });
  const killed = claim({
    id: "killed",
    topic: "deaths",
    quantity: moreThan(6000),
    unit: countOf("soldier", "soldiers"),
    period: absent,
    attribution: unattributed,
    anchor: {kind: "elsewhere", url: "https://example.org/"}
  });
  expect(rowOf(killed)).toMatchObject({
    unit: "soldiers",
    period: "",
    basis: "absent",
    source: "the article, which names no source",
    anchor: "https://example.org/"
  });
});

test("dataRows(uses) puts what is worked out after the claims, with its interval", () => {
  const rows = dataRows({uses: [remainder(bought), wholeRatio(bought, sold), bought, sold]});
  expect(rows.map(({id, kind}) => `${kind} ${id}`)).toEqual([
    "claim bought",
    "claim sold",
    "calculation 100 − bought",
    "calculation bought ÷ sold"
  ]);
  expect(rows[2]).toMatchObject({value: "31", low: "30.5", high: "31.5", source: "our calculation"});
  expect(rows[3]).toMatchObject({unit: "times", low: "3.9143", high: "4.2121"});
});

test("csvOf(rows) reads back cell by cell, whatever the labels hold", () => {
  const label = 'He said “no”, "maybe",\nor';
  const rows = dataRows({uses: [shareClaim("share", exact(1), "whole")]}).map((row) => ({...row, label}));
  const text = csvOf(rows);
  const [read] = csvParse(text);
  const [row] = rows;
  const filled = columnsOf(rows).map((column) => [column, row?.[column]]);
  expect({...read}).toEqual(Object.fromEntries(filled));
  expect(text.endsWith("\n")).toBe(true);
  expect(text).not.toContain("\r");
});

test("csvOf(rows) has a column of levels of confidence where there is one", () => {
  const [poll, other] = [withMargin(44, 3, {confidence: 95}), exact(1)].map((quantity, index) =>
    shareClaim(`share-${index}`, quantity, "whole")
  );
  if (!poll || !other) throw new Error("missing claims");
  const [read, exactRow] = csvParse(csvOf(dataRows({uses: [poll, other]})));
  expect(read).toMatchObject({value: "44", low: "41", high: "47", bound: "margin", confidence: "95"});
  expect(exactRow).toMatchObject({bound: "exact", confidence: ""});
  expect(csvParse(csvOf(dataRows({uses: [other]}))).columns).not.toContain("confidence");
});

test("csvOf(rows) lets no cell begin like a formula", () => {
  for (const label of ["=HYPERLINK(1)", "+1+1", "@SUM(1)", "-1+1", " =1+1", "＝1+1", "＠SUM(1)", "\u00a0+1"]) {
    const [read] = csvParse(csvOf(dataRows({uses: [shareClaim("share", exact(1), "whole", {label})]})));
    expect(read?.["whole"]).toBe(`'${label}`);
  }
});

test("dataTables(uses, subject) has a table for numbers and escapes what it is given", () => {
  const hostile = shareClaim("share", moreThan(30), "whole", {label: "<script>alert(1)</script>"});
  const tables = dataTables({uses: [hostile, countClaim("killed", moreThan(6000))]}, "A & B");
  expect(tables).toHaveLength(1);
  expect(tables[0]).toContain("<caption>Figures: A &amp; B</caption>");
  expect(tables[0]).toContain('<th scope="row">AA to BB: more than 30% of &lt;script&gt;');
  expect(tables[0]).toContain('<th scope="row">more than 6,000 ');
  expect(tables[0]).not.toContain("<script>");
});
