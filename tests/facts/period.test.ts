import fc from "fast-check";
import {expect, test} from "vitest";
import {valueInWords} from "../../src/facts/boundary.js";
import {absent, type Edtf, extentOf, inferred, parseEdtf, stated, supplied} from "../../src/facts/period.js";

const accepted: [string, Edtf["kind"], {start: string; end: string}][] = [
  ["2020", "date", {start: "2020-01-01", end: "2021-01-01"}],
  ["0990", "date", {start: "0990-01-01", end: "0991-01-01"}],
  ["2023-03", "date", {start: "2023-03-01", end: "2023-04-01"}],
  ["2023-12", "date", {start: "2023-12-01", end: "2024-01-01"}],
  ["2023-07-13", "date", {start: "2023-07-13", end: "2023-07-14"}],
  ["2024-02-29", "date", {start: "2024-02-29", end: "2024-03-01"}],
  ["2023-12-31", "date", {start: "2023-12-31", end: "2024-01-01"}],
  ["2016/2020", "interval", {start: "2016-01-01", end: "2021-01-01"}],
  ["2020/2020", "interval", {start: "2020-01-01", end: "2021-01-01"}],
  ["2020-09-27/2020-11-10", "interval", {start: "2020-09-27", end: "2020-11-11"}],
  ["2020-09/2021", "interval", {start: "2020-09-01", end: "2022-01-01"}],
  ["[2023-07-10,2023-07-11]", "oneOf", {start: "2023-07-10", end: "2023-07-12"}],
  ["[2023-07-11,2023-07-10]", "oneOf", {start: "2023-07-10", end: "2023-07-12"}],
  ["[2021,2023,2022]", "oneOf", {start: "2021-01-01", end: "2024-01-01"}],
  ["[2023,2023-03]", "oneOf", {start: "2023-01-01", end: "2024-01-01"}]
];

test.each(accepted)("parseEdtf(%o) is of kind %s and covers its days", (text, kind, extent) => {
  const edtf = parseEdtf(text);
  expect(edtf.kind).toBe(kind);
  expect(extentOf(edtf)).toEqual(extent);
});

test("parseEdtf(text) keeps the precision that the text states", () => {
  const precisions = ["2020", "2023-03", "2023-07-13"].map((text) => {
    const edtf = parseEdtf(text);
    return edtf.kind === "date" ? edtf.date.precision : edtf.kind;
  });
  expect(precisions).toEqual(["year", "month", "day"]);
});

const rejected = [
  "",
  "20",
  "202",
  "20201",
  "-2020",
  "2023-3",
  "2023-3-1",
  "2023-00",
  "2023-13",
  "2023-02-30",
  "2023-02-29",
  "2023-00-10",
  "2023-13-01",
  "2023-07-00",
  "2023-07-32",
  "2023-07-13T10:00",
  "2023-21",
  "2023?",
  "2023~",
  "202X",
  "2016-2020",
  "2016–2020",
  "2016–20",
  "2016-20",
  "spring 2023",
  "March 2023",
  "13 July 2023",
  " 2020",
  "2020 ",
  "2020\n",
  "2016/",
  "/2020",
  "../2020",
  "2016/..",
  "2016/2018/2020",
  "2016 / 2020",
  "2020/2016",
  "2023-04/2023-03",
  "2023-07-13/2023-07-12",
  "2021/2020-12",
  "[]",
  "[2023]",
  "[2023-07-10]",
  "[2023-07-10,]",
  "[2023-07-10,2023-07-10]",
  "[2023-07-10, 2023-07-11]",
  "[2023-07-10,2023-07-32]",
  "[2016/2018,2020]",
  "[2023-07-10..2023-07-11]",
  "{2021,2022}",
  "[2021,2022",
  "2021,2022"
];

test.each(rejected)("parseEdtf(%o) refuses and quotes the text", (text) => {
  expect(() => parseEdtf(text)).toThrow(`invalid period: ${valueInWords(text)}`);
});

test("parseEdtf(text) says why a reversed interval and a day that never was are refused", () => {
  expect(() => parseEdtf("2020/2016")).toThrow("invalid period: 2020/2016 ends before it starts");
  expect(() => parseEdtf("2023-02-30")).toThrow("invalid period: 2023-02-30 (no such day)");
});

test.each([undefined, null, 2020])("parseEdtf(%s) refuses what is not text", (value) => {
  expect(() => parseEdtf(value as unknown as string)).toThrow(`invalid period: ${String(value)}`);
});

test("parseEdtf(text) reads every day there is, and covers it alone", () => {
  const days = fc.date({min: new Date("1000-01-01"), max: new Date("2999-12-31"), noInvalidDate: true});
  fc.assert(
    fc.property(days, (day) => {
      const text = day.toISOString().slice(0, 10);
      const {start, end} = extentOf(parseEdtf(text));
      expect(start).toBe(text);
      expect(Date.parse(end) - Date.parse(start)).toBe(24 * 60 * 60 * 1000);
    })
  );
});

test("stated, supplied and inferred say on whose word a period is, and check it", () => {
  expect(stated("2020")).toEqual({basis: "stated", edtf: "2020"});
  expect(supplied("2023", "the visit is reported elsewhere")).toEqual({
    basis: "supplied",
    edtf: "2023",
    note: "the visit is reported elsewhere"
  });
  expect(inferred("2023-07-11", "two days before")).toEqual({
    basis: "inferred",
    edtf: "2023-07-11",
    note: "two days before"
  });
  expect(absent).toEqual({basis: "absent", edtf: null});
  expect(() => stated("2023-13")).toThrow("invalid period: 2023-13");
  expect(() => supplied("July", "from the dateline")).toThrow("invalid period: July");
  expect(() => inferred("2023-02-30", "two days before")).toThrow("invalid period: 2023-02-30");
});

test.each([supplied, inferred])("%o refuses a period without the note that it owes", (make) => {
  expect(() => make("2023", "")).toThrow("missing note: period 2023");
});

test("valueInWords(value) tells a BigInt from a number", () => {
  expect([1n, 1].map(valueInWords)).toEqual(["1n", "1"]);
});
