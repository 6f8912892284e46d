import {expect, test} from "vitest";
import {dataTable} from "../../src/facts/file/dataTable.js";
import {measureIn} from "../../src/facts/unit/measure.js";
import {absent} from "../../src/facts/period.js";
import {csvOf} from "../../src/publish/files/data/csv.js";
import {dataOf, dataRows} from "../../src/publish/files/data/dataRows.js";
import {samples} from "../forms/samples/samples.js";
import {textFile} from "../facts/file/textFile.js";

const all = Object.entries(samples).flatMap(([form, charts]) =>
  Object.entries(charts).map(([name, chart]) => [form, name, chart] as const)
);

/** A published CSV as anyone would type it who loads it again. */
function readAgain(text: string) {
  const number = {unit: measureIn("thing", "things")};
  return dataTable(textFile("published.csv", text), {
    key: "id",
    source: {id: "own", name: "Our own chart"},
    period: absent,
    columns: {id: "text", kind: "text", unit: "text", source: "text", value: number, low: number, high: number}
  }).data;
}

const numberIn = (cell: string) => (cell === "" ? null : Number(cell));

test.each(all)("the CSV of %s of %s is read again by table, with the same values", (_form, _name, chart) => {
  const rows = dataRows(dataOf(chart.figure));
  const text = csvOf(rows);
  if (rows.length === 0) return expect(text.trim()).not.toContain("\n");
  const again = readAgain(text);
  expect(again.map(({value, low, high}) => [value, low, high])).toEqual(
    rows.map(({value, low, high}) => [value, low, high].map(numberIn))
  );
  return expect(again.map(({kind}) => kind)).toEqual(rows.map(({kind}) => kind));
});

test("a number that was changed in a CSV is not the same when it is read again", () => {
  const [, , chart] = all.find(([form]) => form === "bars")!;
  const rows = dataRows(dataOf(chart.figure));
  const [first] = rows.filter(({value}) => value !== "");
  const again = readAgain(csvOf(rows).replace(`,${first!.value},`, `,${first!.value}1,`));
  expect(again.map(({value}) => value)).not.toEqual(rows.map(({value}) => numberIn(value)));
});
