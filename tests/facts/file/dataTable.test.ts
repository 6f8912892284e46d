import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {pathToFileURL} from "node:url";
import {afterAll, describe, expect, test} from "vitest";
import {csvFormat} from "d3";
import fc from "fast-check";
import {dataTable} from "../../../src/facts/file/dataTable.js";
import {noteFault} from "../../../src/facts/file/noteRow.js";
import {takeFilesRead} from "../../../src/facts/file/dataFile.js";
import {sha256Hex} from "../../../src/facts/evidence/digest.js";
import {moneyIn} from "../../../src/facts/unit/measure.js";
import {absent, stated} from "../../../src/facts/period.js";
import {exact} from "../../../src/facts/quantity.js";
import {attributedTo} from "../../../src/facts/source.js";
import {countOf, shareOf, whole} from "../../../src/facts/unit/unit.js";
import {textFile} from "./textFile.js";

const office = {id: "office", name: "Rent Office"} as const;
const homes = whole({id: "homes", label: "Homes", measure: "homes", geography: "LV", period: absent});
const folder = mkdtempSync(join(tmpdir(), "nutgraf-data-"));
afterAll(() => rmSync(folder, {recursive: true, force: true}));

/** A file in memory. */
const inMemory = (text: string, name = "rents.csv") => textFile(name, text);

/** A file on disk. */
function onDisk(name: string, content: string | Uint8Array): URL {
  const path = join(folder, name);
  writeFileSync(path, content);
  return pathToFileURL(path);
}

const schema = {
  key: "city",
  source: office,
  period: stated("2024"),
  columns: {city: "text", price: {unit: moneyIn("EUR")}}
} as const;

const read = (text: string, more: object = {}, name = "rents.csv") =>
  dataTable(inMemory(text, name), {...schema, ...more});

const columnsOf = (spec: object) => ({columns: {city: "text", price: {unit: moneyIn("EUR"), ...spec}}});

const numbers = (text: string, spec: object) => read(text, columnsOf(spec)).data.map(({price}) => price);

describe("dataTable(file, schema)", () => {
  test("reads a file beside its module, and remembers what it read", () => {
    const url = onDisk("rents.csv", "city,price\nRiga,700\nTartu,512.5\n");
    const rents = dataTable(url, schema);
    expect(rents).toMatchObject({kind: "table", id: "rents", file: "rents.csv", rows: 2, key: ["city"]});
    expect(rents.data).toEqual([
      {city: "Riga", price: 700},
      {city: "Tartu", price: 512.5}
    ]);
    expect(takeFilesRead()).toContainEqual([join(folder, "rents.csv"), rents.sha256]);
    expect(takeFilesRead()).toEqual([]);
  });

  test("at(key) is a row of cells, with all that their columns say of them", () => {
    const {price, city} = read("city,price\nRiga,700.0\nTartu,512.5\n").at("Tartu");
    expect(city).toBe("Tartu");
    expect(price).toEqual({
      kind: "cell",
      address: "rents/price/1",
      column: "price",
      subject: "Tartu",
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      quantity: exact(512.5, 1),
      unit: moneyIn("EUR"),
      period: stated("2024"),
      attribution: attributedTo(office),
      flags: [],
      place: "rents.csv#cell=3,2"
    });
    expect(() => read("city,price\nRiga,1\n").at("Rga")).toThrow("unknown row: Rga (did you mean Riga?): table rents");
  });

  test("finds columns by their names in the file, in any order, and leaves others alone", () => {
    const rents = dataTable(inMemory("Note,Price (EUR),City\nx,700,Riga\n"), {
      ...schema,
      columns: {city: {kind: "text", header: "City"}, price: {unit: moneyIn("EUR"), header: "Price (EUR)"}}
    });
    expect(rents.data).toEqual([{city: "Riga", price: 700}]);
    expect(rents.at("Riga").price.place).toBe("rents.csv#cell=2,2");
  });

  test.each([
    ["a byte order mark", "\ufeffcity,price\nRiga,700\n"],
    ["Windows line ends", "city,price\r\nRiga,700\r\n"],
    ["old line ends", "city,price\rRiga,700"],
    ["quotes", '"city","price"\n"Riga","700"\n'],
    ["empty lines", "city,price\n\nRiga,700\n\n"]
  ])("reads a file with %s", (_, text) => {
    expect(dataTable(onDisk("marked.csv", text), schema).data).toEqual([{city: "Riga", price: 700}]);
  });

  test("reads tab-separated values, and JSON with a pointer to each value", () => {
    expect(read("city\tprice\nRiga, Latvia\t700\n", {}, "rents.tsv").data).toEqual([
      {city: "Riga, Latvia", price: 700}
    ]);
    const text = JSON.stringify([
      {city: "Riga", price: 700},
      {city: "Tartu", price: null}
    ]);
    const json = read(text, {}, "rents.json");
    expect(json.data).toEqual([
      {city: "Riga", price: 700},
      {city: "Tartu", price: null}
    ]);
    expect(json.at("Tartu").price.place).toBe("rents.json#/1/price");
  });

  test("reads quoted fields with commas, quotes and line ends, and still knows its lines", () => {
    const text = 'city,price\n"Riga ""the\nport"", old",1\nTartu,x\n';
    expect(() => read(text)).toThrow(
      'not a number: "x" (if it means that there is no value, list it under missing): rents.csv:4, column price'
    );
    expect(read(text.replace("x", "2")).data[0]?.city).toBe('Riga "the\nport", old');
  });

  test("keeps the text of codes, dates and names as it stands", () => {
    const codes = dataTable(inMemory("code,city,price\n01,0x10,1\n007,1e3,2\n"), {
      ...schema,
      key: "code",
      columns: {code: "text", city: "text", price: {unit: moneyIn("EUR")}}
    });
    expect(codes.data.map(({code, city}) => [code, city])).toEqual([
      ["01", "0x10"],
      ["007", "1e3"]
    ]);
  });

  test("takes an empty field and each code for what is missing, and never for zero", () => {
    expect(numbers("city,price\nRiga,\nTartu,:\nNarva,0\n", {missing: [":"]})).toEqual([null, null, 0]);
  });

  test.each([
    ["1,234.5", {group: ","}, 1234.5],
    ["1.234,5", {group: ".", decimal: ","}, 1234.5],
    ["1 234", {group: " "}, 1234],
    ["1\u202f234\u00a0567", {group: " "}, 1234567],
    ["12,5", {decimal: ","}, 12.5],
    ["-3.50", {}, -3.5],
    ["−3", {}, -3],
    ["$3", {prefix: "$"}, 3],
    ["-$3", {prefix: "$"}, -3],
    ["3 EUR", {suffix: "EUR"}, 3]
  ])("reads %s with %j", (field, spec, value) => {
    expect(read(`city\tprice\nRiga\t${field}\n`, columnsOf(spec), "rents.tsv").data[0]?.price).toBe(value);
  });

  test("keeps how many decimals the file prints", () => {
    expect(read("city,price\nRiga,4.70\nTartu,5\n").at("Riga").price.quantity).toEqual(exact(4.7, 2));
    expect(() => numbers("city,price\nRiga,4.75\n", {decimals: 1})).toThrow(
      "2 decimals: 4.75 (at most 1): rents.csv:2, column price"
    );
  });

  test("reads marks behind numbers, each as it is said, and refuses one that nobody lists", () => {
    const flags = {provisional: ["p"], estimated: ["e"], normal: ["r", "[a]", "*"]};
    const columns = {city: "text", price: {unit: moneyIn("EUR"), prefix: "€", missing: [".."], flags}} as const;
    const text =
      "city,price\nRiga,€51.3p\nTartu,€62.2r\nNarva,€2.1[a]\nTallinn,€12* p\nValga,€7\nPori,..\nOulu,€8.5pe\n";
    const table = read(text, {columns});
    expect(table.data.map(({price}) => price)).toEqual([51.3, 62.2, 2.1, 12, 7, null, 8.5]);
    const flagged = ["Riga", "Tartu", "Narva", "Tallinn", "Valga", "Oulu"].map((city) => table.at(city).price.flags);
    expect(flagged).toEqual([["provisional"], [], [], ["provisional"], [], ["provisional", "estimated"]]);
    expect(() => read("city,price\nRiga,€51.3p\nTartu,€62.2q\n", {columns})).toThrow(
      'not a number: "€62.2q" (if "q" stands after each number, say suffix; if it marks some, say what it says of them, flags: {provisional: ["q"]}, or normal: ["q"] for nothing; of several units make a column each): rents.csv:3, column price'
    );
    expect(() => read(text, {columns: {...columns, price: {...columns.price, flags: {normal: ["1"]}}}})).toThrow(
      "invalid normal: 1 (a mark that is no digit of the number before it)"
    );
    expect(() => read(text, {columns: {...columns, price: {...columns.price, flags: {}}}})).toThrow(
      'missing flags: table rents, column price (a column of codes, or marks behind the numbers: provisional: ["p"])'
    );
  });

  test("reads flags, and refuses a code that it does not know", () => {
    const flags = {column: "status", provisional: ["p"], estimated: ["e", "s"]};
    const columns = {city: "text", price: {unit: moneyIn("EUR"), flags}};
    const text = "city,price,status\nRiga,1,p\nTartu,2,s\nNarva,3,\n";
    const table = read(text, {columns});
    expect([table.at("Riga").price.flags, table.at("Tartu").price.flags, table.at("Narva").price.flags]).toEqual([
      ["provisional"],
      ["estimated"],
      []
    ]);
    expect(() => read(text.replace("2,s", "2,q"), {columns})).toThrow(
      'unknown flag: q (flags of column price: normal: ["q"] if it marks nothing, else provisional, estimated, forecast or breaks): rents.csv:3, column price'
    );
  });

  test("takes the codes that mark nothing", () => {
    const flagged = (flags: object) => ({
      city: "text",
      price: {unit: moneyIn("EUR"), flags: {column: "status", ...flags}}
    });
    const text = "city,price,status\nRiga,1,final\nTartu,2,A\nNarva,3,provisional\n";
    const table = read(text, {columns: flagged({normal: ["final", "A"], provisional: ["provisional"]})});
    expect(["Riga", "Tartu", "Narva"].map((city) => table.at(city).price.flags)).toEqual([[], [], ["provisional"]]);
    expect(() => read(text, {columns: flagged({normal: ["final"], provisional: ["provisional"]})})).toThrow(
      "unknown flag: A (flags"
    );
    expect(() => read(text, {columns: flagged({normal: ["A", "p"], provisional: ["p"]})})).toThrow(
      "invalid flags: p is normal and provisional (one of them)"
    );
    expect(() => read(text, {columns: flagged({normal: "final"})})).toThrow("normal");
  });

  test("names a row by several columns, and takes each row's own period", () => {
    const table = dataTable(inMemory("city,year,price\nRiga,2020,1\nRiga,2021,2\n"), {
      key: ["city", "year"],
      source: office,
      period: {column: "year"},
      columns: {city: "text", year: "period", price: {unit: moneyIn("EUR")}}
    });
    expect(table.at("Riga", "2021").price).toMatchObject({period: stated("2021"), quantity: exact(2)});
  });

  test("where(row) keeps rows, which know where they stand in the file", () => {
    const table = read("city,price,year\nRiga,1,2020\nRiga,2,2021\nTartu,3,2021\n", {
      where: ({year}: Record<string, string>) => year === "2021"
    });
    expect(table.rows).toBe(2);
    expect(table.at("Tartu").price.place).toBe("rents.csv#cell=4,2");
  });

  test("where(row) that keeps none is refused, with the fields that it may ask", () => {
    const where = (row: Record<string, string>) => row["Year"] === "2021";
    const message = "no row kept by where, of 2: rents.csv (its rows have the fields of the file: city, price, year)";
    expect(() => read("city,price,year\nRiga,1,2020\nRiga,2,2021\n", {where})).toThrow(message);
  });

  test("skips the rows that it is told to, and refuses to skip one that is not there", () => {
    const text = "city,price\nRiga,1\nTotal,3\nTartu,2\n";
    const table = read(text, {skip: ["Total"]});
    expect(table.data.map(({city}) => city)).toEqual(["Riga", "Tartu"]);
    expect(table.at("Tartu").price.place).toBe("rents.csv#cell=4,2");
    expect(() => read(text, {skip: ["Total", "Sum"]})).toThrow("unknown row in skip: Sum: rents.csv");
    expect(read(text, {totals: ["Total"]}).rows).toBe(table.rows + 1);
    expect(() => read(text, {totals: ["Total", "Sum"]})).toThrow("unknown row in totals: Sum: rents.csv");
  });
});

describe("dataTable(file, schema) refuses", () => {
  test.each([
    ["1,234", 'if the comma groups digits, say group: ","'],
    ["1.234,56", 'if the comma is the decimal sign, say decimal: ","'],
    ["12,5", 'if the comma is the decimal sign, say decimal: ","'],
    ["1 234", 'if spaces group digits, say group: " "'],
    ["2.310.000", 'if points group digits, say group: ".", decimal: ","'],
    ["1'234'567", "if ' groups digits, say group: \"'\""],
    ["€12", 'if "€" stands before each number, say prefix'],
    ["12 %", 'if "%" stands after each number, say suffix'],
    ["12*", 'if "*" stands after each number, say suffix'],
    ["n/a", "if it means that there is no value, list it under missing"],
    ["1O.0", "if it means that there is no value, list it under missing"],
    ["0x10", "list it under missing"],
    ["1e3", "list it under missing"],
    [".5", "list it under missing"],
    ["Infinity", "list it under missing"]
  ])("the number %s, and says the remedy", (field, remedy) => {
    const refused = () => read(`city\tprice\nRiga\t${field}\n`, {}, "rents.tsv");
    expect(refused).toThrow(`not a number: ${JSON.stringify(field)} (`);
    expect(refused).toThrow(remedy);
    expect(refused).toThrow("): rents.tsv:2, column price");
  });

  test.each([
    ["12 %", "€"],
    ["12", "€"],
    ["$12", "€"]
  ])("the number %s among those with a sign, as of mixed units", (field, sign) => {
    const price = {unit: moneyIn("EUR"), prefix: sign};
    expect(() =>
      read(`city\tprice\nRiga\t€640\nTartu\t${field}\n`, {columns: {city: "text", price}}, "rents.tsv")
    ).toThrow(
      `not a number: ${JSON.stringify(field)} (mixed units: "€" stands with the numbers of this column; one of another unit wants a column of its own): rents.tsv:3, column price`
    );
  });

  test.each([
    [
      "a key that stands twice",
      "city,price\nRiga,1\nTartu,2\nRiga,3\n",
      "duplicate key: Riga: rents.csv:4 (first at rents.csv:2; name in key what tells the rows apart)"
    ],
    [
      "a key in two ways of writing",
      "city,price\nRiga,1\nTartu,2\nriga ,3\n",
      "two keys almost alike: riga at rents.csv:4 and Riga at rents.csv:2 (write one way what is one"
    ],
    [
      "a key with two spaces, and one that does not break",
      "city,price\nNew York,1\nTartu,2\nNew \u00a0York,3\n",
      "two keys almost alike: New \u00a0York at rents.csv:4 and New York"
    ],
    ["a row without a key", "city,price\n,1\n", "missing key: rents.csv:2, column city"],
    ["a row with a field more", "city,price\nRiga,1,234\n", "3 fields: rents.csv:2 (the header has 2; quote a field"],
    ["a footnote", "city,price\nRiga,1\nSource: Office\n", "1 field: rents.csv:3 (the header has 2; a line of notes"],
    [
      "a row with a field less",
      "city,price\nRiga\n",
      "1 field: rents.csv:2 (the header has 2; a line of notes is no row"
    ],
    [
      "a quote that never closes",
      'city,price\n"Riga,1\nTartu,2\n',
      'a quote that never closes: "\\"Riga,1": rents.csv:2'
    ],
    [
      "text after a closing quote",
      'city,price\n"Riga"x,1\n',
      'text after a closing quote: "x,1" (double a quote inside a field): rents.csv:2'
    ],
    [
      "a total by its name",
      "city,price\nRiga,1\nTotal,9\n",
      'a total among its parts: Total (leave it out by skip: ["Total"], or keep it by totals): rents.csv'
    ],
    ["a total by its sum", "city,price\nRiga,1\nTartu,2\nNarva,3\nBaltics,6\n", "a total among its parts: Baltics"],
    ["a column that is not there", "city,prise\nRiga,1\n", "unknown column: price (did you mean prise?): rents.csv"],
    [
      "a header further down",
      "Rents in 2024,\n,\nCity,Price\nRiga,1\n",
      "unknown column: city (row 3 names the columns: headerRow: 3): rents.csv"
    ],
    [
      "a footnote for a row",
      "city,price\nRiga,1\n* without heating,\n",
      'a note, and no row of data: * without heating: rents.csv:3 (take it out, or leave it out by notes: ["*"], what it begins with)'
    ],
    ["a source line for a row", "city,price\nRiga,1\nSource: Rent Office,\n", "a note, and no row of data"],
    ["a sentence for a row", "city,price\nRiga,1\nA flat of two rooms in each city.,\n", "a note, and no row of data"],
    ["a column that stands twice", "city,price,price\nRiga,1,2\n", "duplicate column: price: rents.csv"],
    ["a file of nothing", "", "missing header: rents.csv (row 1)"]
  ])("%s", (_, text, message) => {
    expect(() => read(text)).toThrow(message);
  });

  test("values that their unit does not allow, by row", () => {
    const columns = {city: "text", price: {unit: shareOf(homes)}};
    expect(() => read("city,price\nRiga,20\nTartu,120\n", {columns})).toThrow(
      'invalid share: 120 (0 to 100; of what may be more measureIn("percent of GDP", "percent of GDP", {symbol: "% of GDP"}), of growth percentChange): table rents, column price, row 2'
    );
    expect(() =>
      read("city,price\nRiga,1.5\n", {columns: {city: "text", price: {unit: countOf("home", "homes")}}})
    ).toThrow("invalid count: 1.5");
  });

  test("all bad rows at once, the first five in full", () => {
    const rows = Array.from({length: 8}, (_, index) => `C${index},x${index}`);
    const refused = () => read(`city,price\n${rows.join("\n")}\n`);
    expect(refused).toThrow(/rents\.csv:2.*rents\.csv:6, column price; and 3 more$/);
    expect(refused).not.toThrow(/\n/);
  });

  test("bytes that are not UTF-8, with their line", () => {
    const latin = Buffer.from("city,price\nRiga,1\nSão Paulo,2\n", "latin1");
    expect(() => dataTable(onDisk("latin.csv", latin), schema)).toThrow(
      'not UTF-8: latin.csv:3 (say encoding: "windows-1252" if'
    );
  });

  test("a file that is not there, of another kind, or that is no JSON", () => {
    expect(() => dataTable(new URL("none.csv", pathToFileURL(`${folder}/`)), schema)).toThrow("missing file: ");
    expect(() => read("", {}, "rents.xlsx")).toThrow("unknown kind of file: rents.xlsx (.csv, .tsv or .json)");
    expect(() => read("{", {}, "rents.json")).toThrow("invalid JSON: rents.json: ");
    expect(() => read('{"a": 1}', {}, "rents.json")).toThrow("invalid JSON: an object (a list of objects): rents.json");
    expect(() => dataTable("rents.csv" as unknown as URL, schema)).toThrow("invalid file: rents.csv");
    const strange = Array.from({length: 5_000}, (_, index) => ({[`a${index}`]: 1}));
    expect(() => read(JSON.stringify(strange), {}, "rents.json")).toThrow(
      "too large: 5000 objects of 5000 fields (20000000 in all; give all objects the same few fields): rents.json"
    );
  });

  test("a schema that is not one", () => {
    expect(() => read("city,price\nRiga,1\n", {keys: "city"})).toThrow(
      "unknown option: keys (did you mean key?): table rents"
    );
    expect(() => read("city,price\nRiga,1\n", {key: "town"})).toThrow("unknown column: town");
    expect(() => read("city,price\nRiga,1\n", {source: undefined})).toThrow(
      "missing source: column price (source of the table, or attribution of it)"
    );
    expect(() => read("city,price\nRiga,1\n", {period: undefined})).toThrow(
      'missing period: column price (period of it or of the table: stated("2024") for all, {column: "year"} for that of each row, absent'
    );
    const dated = {period: undefined, key: ["city", "When"], columns: {...schema.columns, When: "period"}};
    expect(() => read("city,When,price\nRiga,2024,1\n", dated)).toThrow('{column: "When"} for that of each row');
    expect(() => numbers("city,price\nRiga,1\n", {decimal: ";"})).toThrow("unknown decimal: ;");
    expect(() => numbers("city,price\nRiga,\n", {missing: [""]})).toThrow(
      'invalid missing: "" (an empty cell is missing by itself; leave it out)'
    );
    expect(() => numbers("city,price\nRiga,1\n", {group: "."})).toThrow(
      'invalid group: . (it is the decimal sign; say decimal: "," too)'
    );
  });
});

test("dataTable(file, schema) reads what d3 writes, whatever the texts", () => {
  const name = fc
    .string({minLength: 1, unit: "grapheme"})
    .map((text) => text.trim())
    .filter((text) => text !== "" && !/total|sum|all/i.test(text) && noteFault([text, ""], "") === null);
  const row = fc.record({city: name, price: fc.option(fc.integer({min: -1e9, max: 1e9}), {nil: null})});
  fc.assert(
    fc.property(fc.uniqueArray(row, {selector: ({city}) => city, minLength: 1, maxLength: 3}), (rows) => {
      expect(read(csvFormat(rows)).data).toEqual(rows);
    }),
    {seed: 7, numRuns: 300}
  );
});

test("dataTable(file, schema) has types for its rows: a column that is misspelt does not compile", () => {
  const table = dataTable(inMemory("city,price\nRiga,1\n"), schema);
  // @ts-expect-error
  expect(table.at("Riga").prise).toBeUndefined();
  // @ts-expect-error
  expect(table.data[0]?.prise).toBeUndefined();
  // @ts-expect-error
  expect(() => dataTable(inMemory("city,price\nRiga,1\n"), {...schema, key: "price2"})).toThrow(
    "unknown column: price2"
  );
  const price: number | null | undefined = table.data[0]?.price;
  expect(price).toBe(1);
});

test("a row is about its key, but for the date that is the period of its values", () => {
  const period = {column: "year"} as const;
  const columns = {year: "period", price: {unit: moneyIn("EUR")}} as const;
  const years = dataTable(inMemory("year,price\n2024,700\n"), {key: "year", source: office, period, columns});
  expect(years.at("2024").price).not.toHaveProperty("subject");
  const file = inMemory("city,year,price\nRiga,2023,690\nRiga,2024,700\n");
  const both = dataTable(file, {key: ["city", "year"], source: office, period, columns: {city: "text", ...columns}});
  expect(both.at("Riga", "2024").price).toMatchObject({subject: "Riga", period: {edtf: "2024"}});
});

test("what is no JSON is told in one line", () => {
  const file = {name: "rents.json", text: "two\nlines \u001b[31mred", sha256: sha256Hex("x")};
  const schema = {key: "a", source: {id: "a", name: "A"}, columns: {a: "text"}} as const;
  expect(() => dataTable(file, schema)).toThrow(/^invalid JSON: rents\.json: \P{Cc}*$/u);
});

test("codes with digits may differ by a capital", () => {
  const schema = {key: "city", columns: {city: "text"}} as const;
  expect(dataTable(inMemory("city\na1B\na1b\n"), schema).rows).toBe(2);
});

const waits = {
  key: ["city", "quarter"],
  source: office,
  period: {column: "quarter"},
  columns: {city: "text", quarter: "period", price: {unit: moneyIn("EUR")}}
} as const;

test("at() and skip take a period of the key however it is written", () => {
  const text = "city,quarter,price\nRiga,2025 Q3,4\nRiga,2025 Q4,5\nAll,2025 Q4,9\n";
  const read = dataTable(inMemory(text), {...waits, skip: ["All, Q4 2025"]});
  for (const written of ["2025 Q4", "2025-Q4", "Q4 2025", "2025-10/2025-12"])
    expect(read.at("Riga", written).price.quantity).toEqual(exact(5));
  expect(() => read.at("Riga", "2025-Q2")).toThrow("unknown row: Riga, 2025-Q2");
});

const noted = `Table 3. Rents by city
city,price
Riga,4
Tartu,5
* Includes costs, fees and taxes
Source: the office
`;

test("notes leaves out the lines of an office above and under its table, and keeps where the rows stand", () => {
  const read = dataTable(inMemory(noted), {...schema, notes: ["Table 3.", "*", "Source:"]});
  expect(read.data).toEqual([
    {city: "Riga", price: 4},
    {city: "Tartu", price: 5}
  ]);
  expect(read.at("Tartu").price.place).toBe("rents.csv#cell=4,2");
  expect(read.header).toBe(2);
});

test.each([
  [["Table 3.", "*", "Source:", "Note:"], "unknown line in notes: Note:: rents.csv"],
  [["Table 3.", "*", "Source:", "Tartu"], "a row of data, and no note: rents.csv:4"],
  [["Table 3.", "*"], 'leave it out by notes: ["Source:"], what it begins with'],
  [["Table 3.", ""], "missing notes"]
])("notes of %j is refused: %s", (notes, message) => {
  expect(() => dataTable(inMemory(noted), {...schema, notes})).toThrow(message);
});
