import {describe, expect, test} from "vitest";
import {dataTable} from "../../../src/facts/file/dataTable.js";
import {moneyIn} from "../../../src/facts/unit/measure.js";
import {stated} from "../../../src/facts/period.js";
import {countOf} from "../../../src/facts/unit/unit.js";
import {textFile} from "./textFile.js";

const fields = [
  {name: "town", type: "string", constraints: {required: true, pattern: "[A-Z].*", maxLength: 12}},
  {name: "kind", type: "string", constraints: {enum: ["city", "village"]}},
  {name: "rent", type: "number", decimalChar: ",", groupChar: ".", constraints: {minimum: 100, maximum: 5000}},
  {name: "homes", type: "integer"},
  {name: "day", type: "date"},
  {name: "place", type: "geojson"}
];
const resource = {
  name: "rents",
  path: "data/rents.csv",
  dialect: {delimiter: ";", lineTerminator: "\r\n"},
  schema: {fields, missingValues: ["", "n/a"], primaryKey: ["town"]}
};
const text =
  "town;kind;rent;homes;day;place\nRiga;city;1.250,50;640;2024-03-01;{}\nTarn;village;n/a;12;2024-03-02;{}\n";

type Change = Readonly<Record<string, unknown>>;
const packageOf = (change: Change = {}, top: Change = {}) =>
  textFile(
    "datapackage.json",
    JSON.stringify({
      name: "p",
      sources: [{title: "Rent Office", path: "https://x.org/"}],
      resources: [{...resource, ...change}],
      ...top
    })
  );
const homes = {unit: countOf("home", "homes")};
const columns = {town: "text", kind: "text", rent: {unit: moneyIn("EUR")}, homes, day: "period"} as const;
const read = (change: Change = {}, more: object = {}, file = text) =>
  dataTable(textFile("rents.csv", file), {package: packageOf(change), columns, period: stated("2024"), ...more});

describe("table(file, {package})", () => {
  test("takes key, source, delimiter, missing values and the way of writing from the package", () => {
    const rents = read();
    expect(rents.key).toEqual(["town"]);
    expect(rents.at("Riga").rent).toMatchObject({
      quantity: {bound: "exact", value: 1250.5, decimals: 2},
      attribution: {to: {id: "rent-office", name: "Rent Office", url: "https://x.org/"}}
    });
    expect(rents.at("Tarn").rent.quantity).toBeNull();
    expect(rents.at("Tarn").homes.quantity).toEqual({bound: "exact", value: 12, decimals: 0});
    expect(rents.data.map(({day}) => day)).toEqual(["2024-03-01", "2024-03-02"]);
  });

  test("lets what the story says go before it", () => {
    const source = {id: "own", name: "Own"};
    const rents = read(
      {},
      {
        key: ["kind"],
        source,
        columns: {...columns, homes: "text", rent: {unit: moneyIn("EUR"), decimal: ",", group: "."}}
      }
    );
    expect(rents.key).toEqual(["kind"]);
    expect(rents.at("city")).toMatchObject({homes: "640", rent: {attribution: {to: {id: "own"}}}});
  });

  test("takes the categories, the missing values of a field and the header's row of version 2", () => {
    const second = [
      {name: "town", missingValues: ["?"]},
      {name: "kind", categories: [{value: "city", label: "City"}]}
    ];
    const change = {schema: {fields: second, primaryKey: "town"}, dialect: {headerRows: [2]}};
    const more = {columns: {town: "text", kind: "text"}} as const;
    expect(read(change, more, "Rents\ntown,kind\nRiga,city\n").data).toEqual([{town: "Riga", kind: "city"}]);
    expect(() => read(change, more, "Rents\ntown,kind\nRiga,hamlet\n")).toThrow(
      /value not allowed: hamlet \(one of city, by the data package\): rents\.csv:3, column kind/
    );
  });

  test("reads all of a package that says its units, and no column that is to be left out", () => {
    const unit = {kind: "money", currency: "EUR", sign: "€", place: "before"};
    const own = [
      {name: "town"},
      {
        name: "rent",
        type: "number",
        "nutgraf:unit": unit,
        "nutgraf:period": "2024",
        "nutgraf:roundedTo": 10,
        "nutgraf:flags": {column: "mark", provisional: ["p"]},
        "nutgraf:source": {id: "office", name: "Rent Office"}
      },
      {name: "mark"}
    ];
    const given = packageOf({schema: {fields: own, primaryKey: "town"}, dialect: {}});
    const all = dataTable(textFile("rents.csv", "town,rent,mark\nRiga,1250,p\n"), {package: given});
    expect(all.at("Riga")["rent"]).toMatchObject({
      quantity: {value: 1250, significant: 3},
      unit,
      flags: ["provisional"],
      period: {edtf: "2024"},
      attribution: {to: {id: "office"}}
    });
    const some = dataTable(textFile("rents.csv", "town,rent,mark\nRiga,1250,p\n"), {
      package: given,
      columns: {town: "text", rent: "number"}
    });
    expect(some.at("Riga").rent.quantity).toMatchObject({value: 1250});
    expect(Object.keys(some.data[0] ?? {})).toEqual(["town", "rent"]);
  });
});

const noSchema = {fields: [{name: "town"}, {name: "rent", type: "number"}]};
test.each<[string, Change, RegExp]>([
  [
    "compression",
    {compression: "gz"},
    /not supported: compression gz \(unpack the file.*datapackage\.json, resource rents/
  ],
  ["encoding", {encoding: "latin1"}, /not supported: encoding latin1 \(save the file as UTF-8/],
  [
    "a changed file",
    {hash: `sha256:${"0".repeat(64)}`},
    /changed file: rents\.csv is not the one of datapackage\.json/
  ],
  ["a file of other length", {bytes: 3}, /changed file: rents\.csv/],
  [
    "a schema elsewhere",
    {schema: "schema.json"},
    /not supported: schema in another file, schema\.json \(put what it says/
  ],
  ["no schema", {schema: undefined}, /missing schema: datapackage\.json, resource rents/],
  ["no fields", {schema: {}}, /missing fields: datapackage\.json, resource rents/],
  ["a field without a name", {schema: {fields: [{}]}}, /invalid field: an object \(an object with a name\)/],
  ["no header", {dialect: {header: false}}, /not supported: a file without a header/],
  ["a header of two rows", {dialect: {headerRows: [1, 2]}}, /not supported: a header of several rows/],
  ["another quote", {dialect: {quoteChar: "'"}}, /not supported: quoteChar ' of the dialect/],
  ["an escape", {dialect: {escapeChar: "\\"}}, /not supported: escapeChar/],
  ["a delimiter of two characters", {dialect: {delimiter: "::"}}, /not supported: delimiter ::/],
  ["a dialect that is none", {dialect: 3}, /invalid dialect: 3 \(an object\)/],
  [
    "a list of parts",
    {path: ["data/rents.csv", "more.csv"]},
    /not supported: several files of one resource \(join them into one file, and list that\): datapackage\.json, resource rents/
  ],
  ["a list of other parts", {path: ["some.csv", "more.csv"]}, /unknown file: rents\.csv/],
  [
    "a way to match fields that is none",
    {schema: {...resource.schema, fieldsMatch: "some"}},
    /unknown fieldsMatch: some/
  ],
  ["missing values that are none", {schema: {fields, missingValues: "x"}}, /invalid missingValues: x \(a list\)/],
  ["no key", {schema: {fields}}, /missing key: datapackage\.json, resource rents has no primaryKey/],
  ["a key that is not read", {schema: {fields, primaryKey: "place"}}, /missing column: place is of the primaryKey/]
])("table(file, {package}) refuses %s", (_, change, message) => {
  expect(() => read(change)).toThrow(message);
});

test.each<[string, Change, RegExp]>([
  ["bareNumber", {bareNumber: false}, /not supported: bareNumber false \(say prefix or suffix/],
  ["decimalChar", {decimalChar: "x"}, /not supported: decimalChar x/],
  ["groupChar", {groupChar: "_"}, /not supported: groupChar _/],
  ["a constraint", {constraints: {jsonSchema: {}}}, /not supported: constraint jsonSchema/],
  ["an enum that is no list", {constraints: {enum: "x"}}, /invalid enum: x \(a list\)/],
  ["constraints that are none", {constraints: 3}, /invalid constraints: 3/],
  ["a length that is none", {constraints: {minLength: "x"}}, /invalid minLength: x \(a number of characters\)/],
  ["a pattern that is none", {constraints: {pattern: "("}}, /invalid pattern: \(/],
  ["our own property that is none", {"nutgraf:flags": 3}, /invalid nutgraf:flags: .*field rent/],
  ["our own property that we have not", {"nutgraf:colour": 3}, /invalid nutgraf:colour: .*field rent/],
  ["a least", {constraints: {minimum: 2000}}, /value not allowed: 1250\.5 \(at least 2000/],
  ["a most", {constraints: {maximum: 3}}, /value not allowed: 1250\.5 \(at most 3/],
  ["an open least", {constraints: {exclusiveMinimum: 1250.5}}, /\(more than 1250\.5/],
  ["an open most", {constraints: {exclusiveMaximum: 1250.5}}, /\(less than 1250\.5/],
  ["a repeated value", {constraints: {unique: true}}, /value not allowed: 1250\.5 \(unique.*rents\.csv:3/],
  ["an empty value", {constraints: {required: true}}, /missing value: rents\.csv:4, column rent/],
  ["places of an integer", {type: "integer"}, /1 decimals: 1250\.5 \(at most 0\)/]
])("table(file, {package}) takes of a number's field: %s", (_, change, message) => {
  const given = {
    dialect: {},
    schema: {fields: [{name: "town"}, {name: "rent", type: "number", ...change}], primaryKey: "town"}
  };
  const more = {columns: {town: "text", rent: {unit: moneyIn("EUR")}}} as const;
  expect(() => read(given, more, "town,rent\nRiga,1250.5\nTarn,1250.5\nVell,\n")).toThrow(message);
});

test.each<[string, object, RegExp]>([
  ["a column that is misspelt", {columns: {twon: "text"}}, /unknown field: twon/],
  ["a format beside it", {format: "sdmx"}, /invalid format: sdmx \(without package\)/],
  ["a number that is no column", {columns: {town: 3}}, /invalid column: 3/],
  ["columns that are none", {columns: 3}, /invalid columns: 3/]
])("table(file, {package}) refuses in a schema: %s", (_, more, message) => {
  expect(() => read({}, more)).toThrow(message);
});

test("table(file, {package}) refuses what is no package, and units that nobody says", () => {
  const given = (text: string) => () =>
    dataTable(textFile("rents.csv", "a\n1\n"), {package: textFile("datapackage.json", text)});
  expect(given("{")).toThrow(/invalid JSON: datapackage\.json/);
  expect(given("[]")).toThrow(/invalid package: datapackage\.json \(an object with resources\)/);
  expect(given("{}")).toThrow(/missing resources: datapackage\.json/);
  expect(given('{"resources":[{"path":"a.csv"}]}')).toThrow(/unknown file: rents\.csv/);
  const all = () => dataTable(textFile("rents.csv", text), {package: packageOf({schema: noSchema})});
  expect(all).toThrow(
    /missing unit: datapackage\.json, resource rents, field rent \(say columns: \{"rent": \{unit: …\}\}/
  );
  const place = () =>
    dataTable(textFile("rents.csv", text), {
      package: packageOf({schema: {fields: [{name: "place", type: "geojson"}]}})
    });
  expect(place).toThrow(/not supported: type geojson \(leave the field out of columns\)/);
});

test.each(["superset", "partial", ["partial"]])(
  "table(file, {package}) asks which fields a file has where its package says %s, and reads those",
  (fieldsMatch) => {
    const some = {
      schema: {fields: [...fields, {name: "gone"}], missingValues: ["n/a"], primaryKey: ["town"], fieldsMatch}
    };
    const all = () => dataTable(textFile("rents.csv", text), {package: packageOf(some), period: stated("2024")});
    expect(all).toThrow(
      /not supported: fieldsMatch (?:superset|partial) \(name in columns the fields that the file has\)/
    );
    expect(read(some).at("Riga").homes.quantity).toMatchObject({value: 640});
  }
);
