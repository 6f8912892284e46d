import {expect} from "vitest";
import {everyNth, testSome} from "../../testSome.js";
import {alarmsOverTable} from "./alarmsOverTable.js";
import type {ChartOfTable} from "./tables.js";
import {tableTexts} from "./tableTexts.js";

type Row = readonly [headline: string, chart: ChartOfTable];
const rights = tableTexts.map(([chart, right]): Row => [right, chart]);
const lies = tableTexts.flatMap(([chart, , ...all]) => all.map((lie): Row => [lie, chart]));

testSome(rights, everyNth(11))("checkFile() does not alarm over a headline of a chart of a table: %s", async (row) => {
  expect(await alarmsOverTable(row[1], row[0])).toEqual([]);
});

testSome(lies, everyNth(11))("checkFile() alarms over a headline of a chart of a table: %s", async (row) => {
  expect(await alarmsOverTable(row[1], row[0])).not.toEqual([]);
});
