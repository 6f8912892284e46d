import {expect, test} from "vitest";
import {countInClass, mean, most, shareOfSum, sum} from "../../src/facts/derived/aggregate.js";
import {readArticle} from "../../src/facts/article/articleText.js";
import {verifyAnchor} from "../../src/facts/article/verifyAnchor.js";
import {change, difference} from "../../src/facts/derived/twoCells.js";
import {subjectName} from "../../src/facts/boundary.js";
import {cellOf} from "../../src/facts/table/cell.js";
import type {NumberColumn} from "../../src/facts/table/column.js";
import {dataResource} from "../../src/facts/file/dataPackage.js";
import {dataTable} from "../../src/facts/file/dataTable.js";
import {readDataFile} from "../../src/facts/file/dataFile.js";
import {indexOn, moneyIn, percentChange} from "../../src/facts/unit/measure.js";
import {absent, stated} from "../../src/facts/period.js";
import {exact} from "../../src/facts/quantity.js";
import {unattributed} from "../../src/facts/source.js";
import {complement} from "../../src/facts/derived/derived.js";
import {table} from "../../src/facts/table/table.js";
import {tableParts} from "../../src/facts/table/tableParts.js";
import {countOf, whole} from "../../src/facts/unit/unit.js";
import {countClaim} from "../forms/sampleClaims.js";

const homes = whole({id: "homes", label: "Homes", measure: "homes", geography: "SE", period: absent});
const column = (fields: Partial<NumberColumn> = {}): NumberColumn => ({
  kind: "number",
  name: "price",
  unit: moneyIn("EUR"),
  period: stated("2023"),
  attribution: unattributed,
  decimals: 0,
  values: [1, 2, 3],
  ...fields
});
const rents = (...columns: readonly NumberColumn[]) =>
  table({
    id: "rents",
    file: "rents.csv",
    sha256: "ab".repeat(32),
    columns: [{kind: "text", name: "place", values: ["Riga", "", null]}, ...columns]
  });
const money = rents(column());
const other = column({name: "share", unit: percentChange});
const cell = (of = column(), row = 1) => cellOf(rents(of), of, row);

test.each([
  [
    "countInClass, of a class that ends where it begins",
    () => countInClass(money, "price", {from: 2, to: 2, last: true}, {one: "home", many: "homes"}),
    "invalid class: 2 (an end above 2)"
  ],
  [
    "difference, of an index",
    () => difference(cell(column({unit: indexOn("2015")})), cell(column({unit: indexOn("2015")}), 2)),
    "invalid difference: of index (of shares, count, money, duration, measure): difference"
  ],
  [
    "change, of a bound",
    () => change(cell(column({bound: "atLeast"})), cell()),
    "is no exact value: change rents/price/0"
  ],
  ["sum, of words", () => sum(money, "place"), "invalid column: place holds words: sum"],
  [
    "mean, of a list",
    // @ts-expect-error no table
    () => mean([], "price"),
    "invalid table: a list (one that dataTable read): mean"
  ],
  [
    "verifyAnchor, of an anchor of another make",
    () => verifyAnchor(readArticle("3"), {kind: "ankor", token: "3", hedge: null, start: 0, end: 1, before: "", after: ""} as never), // prettier-ignore
    "invalid anchor: ankor (made by anchor or pinAnchor): verifyAnchor"
  ],
  ["change, of two units", () => change(cell(), cell(other)), "(two cells of one unit)"],
  [
    "shareOfSum, of nothing",
    () => shareOfSum(rents(column({values: [0, 0, 0]})), cell(column({values: [0, 0, 0]})), homes),
    "invalid share: 0 of 0"
  ],
  [
    "shareOfSum, of less than nothing",
    () => shareOfSum(rents(column({values: [-1, 5, 5]})), cell(column({values: [-1, 5, 5]})), homes),
    "invalid share: -1 of 9"
  ],
  [
    "sum, of an index",
    () => sum(rents(column({unit: indexOn("2015")})), "price"),
    "invalid sum: index does not add up"
  ],
  [
    "most, of bounds",
    () => most(rents(column({bound: "atLeast"})), "price"),
    "invalid column: its values are atLeast, not exact"
  ],
  ["mean, of none", () => mean(rents(column({values: [null, null, null]})), "price"), "missing values: mean"],
  [
    "complement, of a count",
    // @ts-expect-error no share
    () => complement(countClaim("killed", exact(3))),
    "invalid unit: count (a share)"
  ],
  ["stated, in the year 3000", () => stated("3000"), "invalid period: 3000 (years from 0001 to 2999)"],
  [
    "table, with a key that is no column of words",
    () => table({...money, key: ["plase"]}),
    "unknown column: plase (did you mean place?): key of table rents"
  ],
  [
    "tableParts, of a row without a word",
    () => tableParts(money, "place", "facets"),
    'missing place: row 2 is "" (a word for each row): facets'
  ]
] as const)("%s is refused", (_, make, message) => {
  expect(make).toThrow(message);
});

const schema = {
  columns: {place: "text", price: {unit: countOf("home", "homes"), period: stated("2023"), attribution: unattributed}},
  key: "place"
} as const;
const json = (value: unknown) => ({name: "homes.json", sha256: "ab".repeat(32), text: JSON.stringify(value)});

test.each([
  [
    "rows that are no objects",
    () => dataTable(json([{place: "Riga", price: 1}, 7]), schema),
    "invalid row: 7 (an object)"
  ],
  [
    "a field that is a list",
    () => dataTable(json([{place: "Riga", price: [1]}]), schema),
    "(a text, a number or null): homes.json, item 1, price"
  ],
  [
    "rows to skip that are no list",
    // @ts-expect-error no list
    () => dataTable(json([]), {...schema, skip: "Total"}),
    "invalid skip: Total (a list)"
  ],
  [
    "totals that are no list",
    // @ts-expect-error no list
    () => dataTable(json([]), {...schema, totals: "Total"}),
    "invalid totals: Total (a list)"
  ],
  [
    "a filter that is no function",
    // @ts-expect-error no function
    () => dataTable(json([]), {...schema, where: "all"}),
    "invalid where: all (a function)"
  ],
  [
    "a package whose text is a number",
    () => dataResource({name: "datapackage.json", sha256: "ab".repeat(32), text: 7} as never, json([])),
    "invalid package text: 7 (a text): table"
  ],
  [
    "a package whose digest is none",
    () => dataResource({name: "datapackage.json", sha256: "ab", text: "{}"}, json([])),
    "invalid package sha256: ab (64 hexadecimal digits): table"
  ],
  [
    "an address elsewhere",
    () => readDataFile(new URL("https://example.org/homes.csv")),
    'unreadable file: https: (a file beside its module; in a page a "data:" address): homes.csv'
  ],
  ["a folder", () => readDataFile(new URL(".", import.meta.url)), "(EISDIR)"]
] as const)("a data file: %s is refused", (_, make, message) => {
  expect(make).toThrow(message);
});

test("tableParts(table, by) keeps the flags of each row, and its place in the file", () => {
  const flagged = table({
    ...rents(column({flags: {provisional: [3], estimated: [1, 3]}})),
    columns: [
      {kind: "text", name: "place", values: ["Riga", "Narva", "Riga"]},
      column({flags: {provisional: [3], estimated: [1, 3]}})
    ]
  });
  const [riga, narva] = tableParts(flagged, "place", "facets").map((part) => part.table);
  expect(riga?.columns[1]).toMatchObject({values: [1, 3], flags: {provisional: [2], estimated: [1, 2], forecast: []}});
  expect(narva?.columns[1]).toMatchObject({values: [2], flags: {provisional: [], estimated: [], forecast: []}});
  expect([riga, narva].map((part) => part?.fileRows)).toEqual([[2, 4], [3]]);
});

test("subjectName(what, value) names what has a name", () => {
  expect(subjectName("claim", {id: "oil-share"})).toBe("claim oil-share");
  expect(subjectName("claim", {id: 7})).toBe("claim");
  expect(subjectName("claim", null)).toBe("claim");
});
