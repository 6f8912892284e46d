import fc from "fast-check";
import {expect, test} from "vitest";
import {cellOf, claimOfCell} from "../../src/facts/table/cell.js";
import {moneyIn} from "../../src/facts/unit/measure.js";
import {absent, stated} from "../../src/facts/period.js";
import {say} from "../../src/words/say.js";
import {exact} from "../../src/facts/quantity.js";
import {attributedTo, unattributed} from "../../src/facts/source.js";
import type {NumberColumn, TextColumn} from "../../src/facts/table/column.js";
import {placeOf, table, type TableSpec} from "../../src/facts/table/table.js";
import {countOf, shareOf, whole} from "../../src/facts/unit/unit.js";

const office = {id: "office", name: "Rent Office"} as const;
const homes = whole({id: "homes", label: "Homes", measure: "homes", geography: "SE", period: absent});

const years: TextColumn = {kind: "text", name: "year", values: ["2021", "2022", "2023"]};
const price: NumberColumn = {
  kind: "number",
  name: "price",
  unit: moneyIn("EUR"),
  period: {column: "year"},
  attribution: attributedTo(office),
  decimals: 2,
  values: [700, null, 712.5],
  flags: {provisional: [3], estimated: [2, 3]}
};
const rented: NumberColumn = {
  kind: "number",
  name: "rented",
  unit: shareOf(homes),
  period: stated("2021/2023"),
  attribution: unattributed,
  bound: "atLeast",
  decimals: 0,
  values: [40, 41, 42],
  position: 7
};
const spec: TableSpec = {id: "rents", file: "rents.csv", sha256: "ab".repeat(32), columns: [years, price, rented]};
const rents = table(spec);

test("table(spec) counts its rows, and one row of header", () => {
  expect(rents).toEqual({kind: "table", ...spec, header: 1, rows: 3});
});

test("cellOf(table, column, row) is a number with all that its column says of it", () => {
  expect(cellOf(rents, price, 3, "Riga")).toEqual({
    kind: "cell",
    address: "rents/price/2",
    column: "price",
    subject: "Riga",
    sha256: "ab".repeat(32),
    quantity: exact(712.5, 2),
    unit: moneyIn("EUR"),
    period: stated("2023"),
    attribution: attributedTo(office),
    flags: ["provisional", "estimated"],
    place: "rents.csv#cell=4,2"
  });
  expect(cellOf(rents, rented, 1)).toMatchObject({
    quantity: {bound: "atLeast", value: 40},
    period: stated("2021/2023"),
    flags: [],
    place: "rents.csv#cell=2,7"
  });
});

test("cellOf(table, column, row) has no quantity where the file has no value", () => {
  expect(cellOf(rents, price, 2)).toMatchObject({quantity: null, flags: ["estimated"]});
});

test("claimOfCell(cell) is the claim that a cell states, in its place of the file", () => {
  const cell = cellOf(rents, price, 3, "Riga");
  expect(claimOfCell(cell)).toMatchObject({
    kind: "claim",
    id: "rents-price-2",
    topic: "price",
    subject: "Riga",
    quantity: exact(712.5, 2),
    anchor: {kind: "cell", place: "rents.csv#cell=4,2", sha256: "ab".repeat(32)}
  });
  expect(claimOfCell(cell)).toBe(claimOfCell(cell));
  expect(say`It is ${cell}`.uses).toEqual([claimOfCell(cell)]);
  expect(() => claimOfCell(cellOf(rents, price, 2))).toThrow("missing value: rents.csv#cell=3,2");
});

test("cellOf(table, column, row) finds every value", () => {
  const values = fc.array(fc.option(fc.integer({min: 0, max: 1e6}), {nil: null}), {minLength: 1, maxLength: 50});
  fc.assert(
    fc.property(values, fc.integer({min: 0, max: 3}), (counts, header) => {
      const column = {
        ...price,
        name: "homes let",
        unit: countOf("home", "homes"),
        period: absent,
        decimals: 0,
        flags: {}
      };
      const homes = {...column, values: counts};
      const lets = table({...spec, header, columns: [homes]});
      for (const [index, value] of counts.entries()) {
        const cell = cellOf(lets, homes, index + 1);
        expect(cell.quantity).toEqual(value === null ? null : exact(value));
        expect(cell.place).toBe(placeOf(lets, "homes let", index + 1));
        expect(cell.place).toBe(`rents.csv#cell=${header + index + 1},1`);
      }
    })
  );
});

const changed = (columns: readonly unknown[]) => ({...spec, columns}) as TableSpec;

test.each<[string, TableSpec, string]>([
  ["an id that names no file", {...spec, id: "my/rents"}, 'invalid table id: "my/rents" (kebab-case)'],
  ["no file", {...spec, file: ""}, "missing file: table rents"],
  ["a short digest", {...spec, sha256: "ab"}, "invalid sha256: ab (64 hexadecimal digits): table rents"],
  ["half a header", {...spec, header: 0.5}, "invalid header: 0.5 (a number of rows): table rents"],
  ["no columns", {...spec, columns: []}, "missing columns: table rents"],
  [
    "columns of other lengths",
    changed([years, {...price, values: [700]}]),
    "invalid length: 1 values (column year has 3): table rents, column price"
  ],
  ["NaN", changed([years, {...price, values: [700, NaN, 1]}]), "invalid value: NaN: table rents, column price, row 2"],
  [
    "a hole",
    changed([years, {...price, values: [700, undefined, 1]}]),
    "invalid value: undefined: table rents, column"
  ],
  [
    "a number in words",
    changed([years, {...price, values: ["700", 1, 1]}]),
    "invalid value: 700 (words; a number has no quotes): table rents, column"
  ],
  [
    "more places than it says",
    changed([years, {...price, decimals: 0}]),
    "invalid decimals: 712.5 does not have 0: table rents, column price, row 3"
  ],
  [
    "a share above its whole",
    changed([{...rented, values: [101]}]),
    'invalid share: 101 (0 to 100; of what may be more measureIn("percent of GDP", "percent of GDP", {symbol: "% of GDP"}), of growth percentChange): table rents, column rented, row 1'
  ],
  [
    "a number for a word",
    changed([{...years, values: [2021]}]),
    "invalid text: 2021 (null where there is none): table"
  ],
  [
    "a name with a slash",
    changed([{...years, name: "a/b"}]),
    'invalid column name: "a/b" (words without a slash): table'
  ],
  ["no name", changed([{...years, name: " "}]), 'invalid column name: " " (words without a slash): table rents'],
  ["two columns of one name", changed([years, years]), "duplicate column: year: table rents"],
  ["a column of another kind", changed([{...years, kind: "date"}]), "unknown kind: date (text or number): table rents"],
  ["no source", changed([{...rented, attribution: undefined}]), "missing source: table rents, column rented"],
  ["no period", changed([{...rented, period: undefined}]), "missing period: table rents, column rented"],
  ["a range", changed([{...rented, bound: "range"}]), "unknown bound: range: table rents, column rented"],
  ["no column of periods", changed([price]), "unknown column of periods: year: table rents, column price"],
  [
    "a row without its period",
    changed([{...years, values: ["2021", null, "2023"]}, price]),
    "invalid period: null (EDTF wants"
  ],
  [
    "a flag that is none",
    changed([{...rented, flags: {doubtful: [1]}}]),
    "unknown flag: doubtful (provisional, estimated or"
  ],
  [
    "a flag on no row",
    changed([{...rented, flags: {estimated: [4]}}]),
    "invalid row: 4 is estimated (1 to 3): table rents, column rented"
  ],
  [
    "a column before the first",
    changed([{...rented, position: 0}]),
    "invalid position: 0 (a column of the file, from 1): table rents, column rented"
  ]
])("table(spec) refuses %s", (_, wrong, message) => {
  expect(() => table(wrong)).toThrow(message);
});

test.each([
  ["\u00ad", "U+00AD"],
  ["\u200f", "U+200F"],
  ["\ufeff", "U+FEFF"],
  ["\u202e", "U+202E"],
  ["\u0007", "U+0007"],
  ["\u{e0041}", "U+E0041"]
])("table(spec) refuses a text with %j, which nobody sees", (character, code) => {
  const values = ["2021", `20${character}22`, "2023"];
  const columns = [years, {kind: "text", name: "place", values} as const];
  expect(() => table({...spec, columns})).toThrow(
    `(without the control character ${code}): table rents, column place, row 2`
  );
});

test("table(spec) takes joiners, and cells of several lines", () => {
  const values = ["می‌خواهم", "two\nlines", "क्‍ष"];
  expect(() => table({...spec, columns: [years, {kind: "text", name: "place", values}]})).not.toThrow();
});
