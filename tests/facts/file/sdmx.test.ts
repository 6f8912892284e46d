import {describe, expect, test} from "vitest";
import {dataTable} from "../../../src/facts/file/dataTable.js";
import {scaledText} from "../../../src/facts/file/readScaled.js";
import {most} from "../../../src/facts/derived/aggregate.js";
import {moneyIn} from "../../../src/facts/unit/measure.js";
import {stated} from "../../../src/facts/period.js";
import {intervalOf} from "../../../src/facts/quantity.js";
import {countOf} from "../../../src/facts/unit/unit.js";
import {textFile} from "./textFile.js";

// SDMX-CSV 1.0 with labels=both: the header and each cell are "CODE: Label".
const header =
  "DATAFLOW,FREQ: Frequency,REF_AREA: Reference area,UNIT_MEASURE: Unit,UNIT_MULT: Multiplier,TIME_PERIOD: Time period,OBS_VALUE: Value,OBS_STATUS: Status,DECIMALS: Decimals,CONF_STATUS: Confidentiality";
const row = (
  area: string,
  time: string,
  value: string,
  status = "A: Normal value",
  rest: Record<string, string> = {}
) =>
  [
    "OFFICE:JOBS(1.0),A: Annual",
    area,
    rest["unit"] ?? "PS: Persons",
    rest["mult"] ?? "3: Thousands",
    time,
    value,
    status,
    rest["decimals"] ?? "1: One",
    rest["conf"] ?? "F: Free"
  ].join(",");

const file = (rows: readonly string[], head = header) => {
  const text = `${[head, ...rows].join("\n")}\n`;
  return textFile("jobs.csv", text);
};

const source = {id: "office", name: "Statistical office"};
const persons = countOf("person", "persons");
const jobsOf = (rows: readonly string[], options: object = {}, flags?: {normal?: string[]; provisional?: string[]}) =>
  dataTable(file(rows), {
    format: "sdmx",
    key: ["country", "year"],
    source,
    columns: {
      country: {kind: "text", header: "REF_AREA_LABEL"},
      code: {kind: "text", header: "REF_AREA"},
      year: {kind: "period", header: "TIME_PERIOD"},
      jobs: {header: "OBS_VALUE", unit: persons, ...(flags && {flags: {column: "OBS_STATUS", ...flags}})}
    },
    ...options
  });

describe("table(file, {format: sdmx})", () => {
  const rows = [
    row("LV: Latvia", "2023-A1", "12.5"),
    row("LV: Latvia", "2024-Q1", "13", "P: Provisional value"),
    row("EE: Estonia", "2024-Q1", "1.25E1", "E: Estimated value"),
    row("LT: Lithuania", "2024-Q1", ":", "O: Missing value"),
    row("PL: Poland", "2024-Q1", "", "N: Not significant", {conf: "C: Confidential"})
  ];
  const jobs = jobsOf(rows);

  test("parts codes from labels, multiplies by UNIT_MULT, and dates each row by TIME_PERIOD", () => {
    const {code, jobs: cell} = jobs.at("Latvia", "2023-A1");
    expect(code).toBe("LV");
    expect(cell).toMatchObject({
      quantity: {value: 12_500, bound: "exact"},
      period: {edtf: "2023"},
      subject: "Latvia",
      flags: [],
      place: "jobs.csv#cell=2,7"
    });
    expect(jobs.columns.map(({position}) => position)).toEqual([3, 3, 6, 7]);
  });

  test("reads OBS_STATUS as flags and as missing", () => {
    expect(jobs.at("Latvia", "2024-Q1").jobs).toMatchObject({quantity: {value: 13_000}, flags: ["provisional"]});
    expect(jobs.at("Estonia", "2024-Q1").jobs).toMatchObject({quantity: {value: 12_500}, flags: ["estimated"]});
    expect(jobs.at("Lithuania", "2024-Q1").jobs.quantity).toBeNull();
    expect(jobs.at("Poland", "2024-Q1").jobs.quantity).toBeNull();
  });

  test("keeps DECIMALS where the value prints fewer, and hands codes and labels to where", () => {
    const kept = jobsOf([row("LV: Latvia", "2024", "5", "", {mult: "0", decimals: "1"}), rows[1]!], {
      where: (each: Readonly<Record<string, string>>) =>
        each["TIME_PERIOD"] === "2024" && each["REF_AREA"] === "LV" && each["REF_AREA_LABEL"] === "Latvia"
    });
    expect(kept.rows).toBe(1);
    expect(kept.columns.at(-1)).toMatchObject({decimals: 1, values: [5]});
  });

  test("reads SDMX-CSV 2.0 and Eurostat's file, with letters of flags together", () => {
    const text =
      "STRUCTURE[;],STRUCTURE_ID,ACTION,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG\n" +
      "dataflow,ESTAT:UNE(1.0),I,LV,2023,6.5,\ndataflow,ESTAT:UNE(1.0),I,LV,2024,6.9,ep\n";
    const read = dataTable(textFile("une.csv", text), {
      format: "sdmx",
      key: ["geo", "TIME_PERIOD"],
      source,
      columns: {geo: "text", TIME_PERIOD: "period", rate: {header: "OBS_VALUE", unit: {kind: "points"}}}
    });
    expect(read.at("LV", "2024").rate).toMatchObject({flags: ["provisional", "estimated"], quantity: {value: 6.9}});
  });

  test("takes more codes from a column, and a code that it lists otherwise as it lists it", () => {
    const broken = [row("LV: Latvia", "2024", "5", "B: Break"), row("LV: Latvia", "2023", "5", "E: Estimated value")];
    expect(() => jobsOf(broken)).toThrow(/unknown flag: B \(flags of column jobs: normal: \["B"\].*jobs\.csv:2/);
    const read = jobsOf(broken, {}, {normal: ["B"], provisional: ["E"]});
    expect(read.at("Latvia", "2024").jobs.flags).toEqual([]);
    expect(read.at("Latvia", "2023").jobs.flags).toEqual(["provisional"]);
  });

  test.each([
    [
      "a value that is called missing",
      row("LV: Latvia", "2024", "5", "O: Missing value"),
      /a value that is missing: OBS_STATUS is O, and OBS_VALUE 5: jobs\.csv:2/
    ],
    [
      "a value under embargo",
      row("LV: Latvia", "2024", "5", "A", {conf: "N: Not for publication"}),
      /a value that is not free: CONF_STATUS is N: jobs\.csv:2/
    ],
    [
      "a value kept back for small counts",
      row("LV: Latvia", "2024", "5", "A", {conf: "A: Small counts"}),
      /a value that is not free: CONF_STATUS is A: jobs\.csv:2/
    ],
    [
      "a multiplier in words",
      row("LV: Latvia", "2024", "5", "A", {mult: "thousands"}),
      /invalid UNIT_MULT: thousands: jobs\.csv:2/
    ],
    [
      "decimals that are none",
      row("LV: Latvia", "2024", "5", "A", {decimals: "few"}),
      /invalid DECIMALS: few: jobs\.csv:2/
    ],
    ["a value in words", row("LV: Latvia", "2024", "five"), /not a number: "five".*jobs\.csv:2, column jobs/],
    ["half a person", row("LV: Latvia", "2024", "5.25", "A", {mult: "0"}), /invalid count: 5\.25/]
  ])("refuses %s", (_, bad, message) => {
    expect(() => jobsOf([bad])).toThrow(message);
  });

  test("leaves such a row out by where", () => {
    const bad = row("LV: Latvia", "2024", "5", "A", {conf: "N: Not for publication"});
    const kept = jobsOf([bad, rows[0]!], {where: (each: Record<string, string>) => each["CONF_STATUS"] === "F"});
    expect(kept.rows).toBe(1);
  });

  test("refuses two units in one column, a total among its parts, and a file without OBS_VALUE", () => {
    const other = row("LV: Latvia", "2024", "5", "A", {unit: "PC: Percent"});
    expect(() => jobsOf([rows[0]!, other])).toThrow(
      /mixed units: PS at jobs\.csv:2 and PC at jobs\.csv:3 \(keep one by where: \(row\) => row\.UNIT_MEASURE === "PS"\)/
    );
    expect(() => jobsOf([rows[0]!, row("_T: Total", "2024", "5")])).toThrow(/a total among its parts: Total, 2024/);
    const codes = (text: string) => text.replaceAll(/: [^,]*/g, "");
    expect(() =>
      dataTable(file([codes(row("_T", "2024", "5"))], codes(header)), {
        format: "sdmx",
        key: "REF_AREA",
        source,
        columns: {REF_AREA: "text", TIME_PERIOD: "period", jobs: {header: "OBS_VALUE", unit: persons}}
      })
    ).toThrow(/a total among its parts: _T/);
    expect(() => dataTable(file(["1"], "a"), {format: "sdmx", key: "a", source, columns: {a: "text"}})).toThrow(
      /missing column: OBS_VALUE: jobs\.csv/
    );
  });
});

test("reads the confidentiality and the unit of the European Central Bank", () => {
  const head = "KEY,FREQ,CURRENCY,TIME_PERIOD,OBS_VALUE,OBS_STATUS,OBS_CONF,OBS_PRE_BREAK,UNIT,UNIT_MULT";
  const rates = (...rows: string[]) =>
    dataTable(file(rows, head), {
      format: "sdmx",
      key: ["CURRENCY", "TIME_PERIOD"],
      source,
      columns: {
        CURRENCY: "text",
        TIME_PERIOD: "period",
        rate: {header: "OBS_VALUE", unit: moneyIn("NOK", {sign: "kr"})}
      }
    });
  const plain = "EXR.D.NOK,D,NOK,2023-01-02,10.5138,A,F,,NOK,0";
  expect(rates(plain).at("NOK", "2023-01-02").rate.quantity).toEqual({bound: "exact", value: 10.5138, decimals: 4});
  expect(() => rates(plain.replace(",A,F,", ",A,C,"))).toThrow(/not free: OBS_CONF is C: jobs\.csv:2/);
  expect(() => rates(plain, "EXR.D.TRY,D,TRY,2023-01-02,19.9,A,F,,TRY,0")).toThrow(
    /mixed units: NOK at jobs\.csv:2 and TRY at jobs\.csv:3 \(keep one by where: \(row\) => row\.UNIT === "NOK"\)/
  );
});

describe("a value in thousands", () => {
  test("counts no digit that the file does not have", () => {
    const jobs = jobsOf([row("LV: Latvia", "2023", "5.0"), row("LV: Latvia", "2024", "0")]);
    const {quantity} = jobs.at("Latvia", "2023").jobs;
    expect(quantity).toEqual({bound: "exact", value: 5000, decimals: 0, significant: 2});
    expect(intervalOf(quantity!)).toEqual({low: 4950, high: 5050});
    expect(jobs.columns.at(-1)).toMatchObject({decimals: 0, roundedTo: 100, values: [5000, 0]});
    expect(most(jobs, "jobs")).toMatchObject({quantity, interval: {low: 4950, high: 5050}});
  });

  test("is read as one in its own way of writing only", () => {
    const column = {header: "OBS_VALUE", unit: persons, decimal: ","} as const;
    const columns = {country: {kind: "text", header: "REF_AREA"}, jobs: column} as const;
    expect(() => jobsOf([row("LV: Latvia", "2023", "5.0")], {key: "country", columns})).toThrow(
      /invalid decimal: , \(SDMX-CSV writes plain numbers: 1234\.5\): column jobs/
    );
  });
});

test("takes several flags in one code of SDMX alone", () => {
  const text = "city,price,status\nRiga,700,ep\n";
  const flags = {column: "status", provisional: ["p"], estimated: ["e"]};
  const columns = {city: "text", price: {unit: persons, flags}} as const;
  const read = (more: object = {}) =>
    dataTable(textFile("rents.csv", text), {
      key: "city",
      source,
      period: stated("2024"),
      columns: {...columns, price: {unit: persons, flags: {...flags, ...more}}}
    });
  expect(() => read()).toThrow(/unknown flag: ep/);
  expect(read({estimated: ["e", "ep"]}).at("Riga").price.flags).toEqual(["estimated"]);
});

test.each(["R: Revised", "B: Break", "U: Low reliability", "S: Strike", "a"])("asks what %s marks", (status) => {
  expect(() => jobsOf([row("LV: Latvia", "2024", "5", status)])).toThrow(/unknown flag: /);
});

test.each([
  ["12.5", 3, 0, "12.5e3"],
  ["12.5", 0, 0, "12.5"],
  ["1", -2, 0, "1e-2"],
  ["5", 3, 1, "5.0e3"],
  ["−1.25E1", 3, 1, "−1.25e4"],
  [".5", 1, 0, "0.5e1"],
  ["+7", 0, 0, "7"],
  ["five", 3, 0, null],
  ["", 0, 0, null],
  ["1", 0.5, 0, null]
])("scaledText(%s, %s, %s) is %s", (text, power, places, scaled) => {
  expect(scaledText(text, power, places)).toBe(scaled);
});
