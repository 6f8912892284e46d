import {expect, test} from "vitest";
import {recordViolations} from "../../src/check/kit/recordDisagrees.js";
import {sha256Hex} from "../../src/facts/digest.js";
import {figure} from "../../src/figure/figure.js";
import {claimOfCell, periodOf, say, stated, strip, whole, shareOf} from "../../src/index.js";
import {dataTable} from "../../src/facts/file/dataTable.js";
import {renditionsOf} from "../../src/publish/files/renditions.js";
import {proofRecord} from "../../src/publish/plan/proofRecord.js";
import {subjectOf} from "../../src/verify/subject.js";

const period = stated("2024");
const voters = whole({id: "voters", label: "All voters", measure: "people", geography: "Marn", period});
const text = "town,turnout\nMarn,74.3\nDell,50.6\nOstrau,66.1\n";
const towns = dataTable(
  {name: "towns.csv", text, sha256: sha256Hex(text)},
  {
    key: "town",
    source: {id: "office", name: "Office"},
    period,
    columns: {town: "text", turnout: {unit: shareOf(voters)}}
  }
);
const marn = towns.at("Marn").turnout;

test("a record of a figure whose headline has typed phrases only agrees with what the check reads", async () => {
  const chart = figure({
    id: "turnout",
    headline: say`Almost three in four voted in Marn, just over half in Dell`,
    deck: say`Turnout by town, ${periodOf(claimOfCell(marn))}`,
    form: strip(towns, {name: "town", value: "turnout", highlight: ["Marn", "Dell"]})
  });
  const {text: file, carriers} = await renditionsOf(chart).file({width: 640});
  const name = "turnout-640.svg";
  const record = proofRecord(chart.figure, [{name, sha256: sha256Hex(file), carriers}]);
  const subject = subjectOf(chart.figure, {file: name, text: file}, [file, file]);
  expect(recordViolations(record, name, subject)).toEqual([]);
  const silent = {...record, carries: {...record.carries, "towns/turnout": {texts: [], marks: []}}};
  expect(recordViolations(silent, name, subject)).not.toEqual([]);
});
