import {JSDOM} from "jsdom";
import {expect, test} from "vitest";
import {checkFile} from "../../src/check/checkFile.js";
import {countWhere, least, mean, median, most, shareOfSum, sum} from "../../src/facts/derived/aggregate.js";
import {change} from "../../src/facts/derived/twoCells.js";
import {claim} from "../../src/facts/claim.js";
import {complement, remainder} from "../../src/facts/derived/derived.js";
import {dataTable} from "../../src/facts/file/dataTable.js";
import {stated} from "../../src/facts/period.js";
import {exact, moreThan} from "../../src/facts/quantity.js";
import {attributedTo} from "../../src/facts/source.js";
import {countOf, shareOf, whole} from "../../src/facts/unit/unit.js";
import {figure} from "../../src/figure/figure.js";
import {bars} from "../../src/forms/bars/bars.js";
import {histogram} from "../../src/forms/histogram/histogram.js";
import {serializeSVG} from "../../src/drawing/serialize.js";
import {csvOf} from "../../src/publish/files/data/csv.js";
import {dataOf, dataRows} from "../../src/publish/files/data/dataRows.js";
import {subjectOf} from "../../src/verify/subject.js";
import {say} from "../../src/words/say.js";
import {textFile} from "../facts/file/textFile.js";

const period = stated("2024");
const office = {id: "office", name: "Health Office"};
const text = `region,now,before,status
North,50,40,
East,40,44,p
South,30,33,
West,20,26,
Isles,10,18,e
`;
const flags = {column: "status", provisional: ["p"], estimated: ["e"]};
const patients = dataTable(textFile("patients.csv", text), {
  key: "region",
  source: office,
  period,
  columns: {
    region: "text",
    now: {unit: countOf("patient", "patients"), flags},
    before: {unit: countOf("patient", "patients")}
  }
});
const all = whole({id: "all", label: "All patients", measure: "patients", geography: "NN", period});
const {East, North} = {East: patients.at("East"), North: patients.at("North")};

test.each([
  ["most", most(patients, "now"), undefined],
  ["least", least(patients, "now"), ["estimated"]],
  ["median", median(patients, "now"), undefined],
  ["sum", sum(patients, "now"), ["provisional", "estimated"]],
  ["mean", mean(patients, "now"), ["provisional", "estimated"]],
  ["sum of a column without flags", sum(patients, "before"), undefined],
  ["change to a flagged cell", change(East.before, East.now), ["provisional"]],
  ["change of others", change(North.before, North.now), undefined],
  ["share of a sum", shareOfSum(patients, North.now, all), ["provisional", "estimated"]],
  ["count", countWhere(patients, "now", moreThan(25), {one: "region", many: "regions"}), ["provisional", "estimated"]]
])("%s has the flags of the cells that it rests on", (_, derived, wanted) => {
  expect(derived.flags).toEqual(wanted);
});

test("what remains has the flags of the shares that are taken away", () => {
  const own = {id: "part", topic: "part", unit: shareOf(all), period, attribution: attributedTo(office)} as const;
  const anchor = {kind: "elsewhere", url: "https://example.org/"} as const;
  expect(remainder(claim({...own, anchor, quantity: exact(60), flags: ["provisional"]})).flags).toEqual([
    "provisional"
  ]);
  expect(complement(claim({...own, anchor, quantity: moreThan(60), flags: ["forecast"]})).flags).toEqual(["forecast"]);
  expect(remainder(claim({...own, anchor, quantity: exact(60)})).flags).toBeUndefined();
});

const total = sum(patients, "now");
const chart = figure({
  id: "patients",
  headline: say`The regions have ${total}`,
  deck: say`Patients by region`,
  form: bars(patients, {name: "region", value: "now"})
});
const svg = () => serializeSVG(chart({document: new JSDOM("").window.document, width: 640}));
const found = async (file: string) => {
  const findings = await checkFile({...subjectOf(chart.figure, {file: "patients.svg", text: file}, null)});
  return findings.map(({rule, expected}) => `${rule}: ${expected}`);
};

test("a figure, its CSV and its file say the flags of its arithmetic", async () => {
  expect(chart.figure.headline.text).toBe("The regions have 150 patients (our calculation, provisional, estimated)");
  expect(csvOf(dataRows(dataOf(chart.figure)))).toMatch(/^.*sum patients\/now,calculation.*,provisional estimated$/m);
  expect(svg()).toContain('"flags":["provisional","estimated"]');
  expect((await found(svg())).filter((line) => !line.startsWith("period-missing"))).toEqual([]);
});

test("the check finds arithmetic whose words or whose file leave a flag out", async () => {
  const unsaid = svg().replaceAll("our calculation, provisional, estimated", "our calculation");
  expect((await found(unsaid)).join("\n")).toContain(
    "derived-unmarked: 150 patients (our calculation, provisional, estimated)"
  );
  const bare = svg().replace(',"flags":["provisional","estimated"]', "");
  expect((await found(bare)).join("\n")).toMatch(/table-disagrees: .*provisional estimated/);
});

test("the counts of a histogram have the flags of the values that are counted, and its note says them", async () => {
  const counted = figure({
    id: "patients",
    headline: say`Most regions have few patients`,
    deck: say`Regions by patients`,
    form: histogram(patients, {value: "now", of: {one: "region", many: "regions"}})
  });
  const file = serializeSVG(counted({document: new JSDOM("").window.document, width: 640}));
  const note = "Some of the numbers that are counted are provisional or estimated.";
  expect(file.replaceAll(/<[^>]*>/g, " ").replaceAll(/\s+/g, " ")).toContain(note);
  expect(csvOf(dataRows(dataOf(counted.figure)))).toMatch(/^.*count patients\/now.*,provisional estimated$/m);
  const lines = async (text: string) =>
    (await checkFile(subjectOf(counted.figure, {file: "patients.svg", text}, null))).map(({rule}) => rule);
  const sound = await lines(file);
  expect(sound).not.toContain("table-disagrees");
  expect(await lines(file.replace(',"flags":["provisional","estimated"]', ""))).toContain("table-disagrees");
});
