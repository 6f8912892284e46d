import {expect, test} from "vitest";
import {dataTable} from "../../../src/facts/file/dataTable.js";
import {moneyIn} from "../../../src/facts/unit/measure.js";
import {textFile} from "./textFile.js";

const text = `GEO,TIME_PERIOD,OBS_VALUE,OBS_STATUS
DE,2024-Q1,612.5,A
DE,2024-Q2,621.5,P
FR,2024-Q1,701.0,A
FR,2024-Q2,,M
`;

const read = (content: string) =>
  dataTable(textFile("rents.csv", content), {
    key: ["GEO", "TIME_PERIOD"],
    source: {id: "office", name: "Office"},
    period: {column: "TIME_PERIOD"},
    columns: {
      GEO: "text",
      TIME_PERIOD: "period",
      OBS_VALUE: {unit: moneyIn("EUR"), flags: {column: "OBS_STATUS", normal: ["A"], provisional: ["P"]}}
    }
  });

test("table reads the quarters of statistical offices as their months, and finds a row by either", () => {
  const rents = read(text);
  expect(rents.data.map(({TIME_PERIOD}) => TIME_PERIOD)).toEqual([
    "2024-01/2024-03",
    "2024-04/2024-06",
    "2024-01/2024-03",
    "2024-04/2024-06"
  ]);
  expect(rents.at("DE", "2024-Q2").OBS_VALUE).toBe(rents.at("DE", "2024-04/2024-06").OBS_VALUE);
});

test.each([
  ["2024-S1", "2024-01/2024-06"],
  ["2024-H2", "2024-07/2024-12"],
  ["2024-M03", "2024-03"],
  ["2024M11", "2024-11"]
])("table reads %s as %s", (code, edtf) => {
  expect(read(text.replace("2024-Q1", code)).data[0]?.TIME_PERIOD).toBe(edtf);
});

test("table takes a flag of a missing value for the reason why it is missing, and lists it nowhere", () => {
  expect(read(text).data[3]?.OBS_VALUE).toBeNull();
  expect(() => read(text.replace(",,M", ",640,M"))).toThrow("unknown flag: M");
});
