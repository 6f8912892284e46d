import {expect, test} from "vitest";
import {checkFile} from "../../../src/check/checkFile.js";
import {
  bars,
  type Chart,
  claim,
  claimOfCell,
  exact,
  figure,
  line,
  moneyIn,
  moreThan,
  say,
  stated,
  table,
  unattributed
} from "../../../src/index.js";
import {renderSVG} from "../../../src/render.js";
import {textFile} from "../../facts/file/textFile.js";
import {carried, type Edit} from "../../faults/crafted/craft.js";
import {alone} from "../reading/alone.js";

const source = {id: "office", name: "Office"} as const;
const rows = "town,rent,income,mark\nAsh,905,31000,\nBirch,712,27500,p\nCedar,640,24000,\nDoum,512,19000,\n";
const towns = table(textFile("towns.csv", rows), {
  key: "town",
  source,
  period: stated("2024"),
  columns: {
    town: "text",
    rent: {unit: moneyIn("EUR"), label: "Monthly rent", flags: {column: "mark", provisional: ["p"]}},
    income: {unit: moneyIn("EUR")}
  }
});
const rents = table(textFile("rents.csv", "town,year,rent\nAsh,2023,62\nAsh,2024,66\nBirch,2023,95\nBirch,2024,92\n"), {
  key: ["town", "year"],
  source,
  period: {column: "year"},
  columns: {town: "text", year: "period", rent: {unit: moneyIn("EUR")}}
});
const json = table(textFile("towns.json", '[{"town":"Ash","rent":905},{"town":"Birch","rent":712}]'), {
  key: "town",
  source,
  period: stated("2024"),
  columns: {town: "text", rent: {unit: moneyIn("EUR")}}
});

const form = bars(towns, {name: "town", value: "rent"});
const ofTowns = figure({
  id: "towns",
  headline: say`In Ash a flat costs ${claimOfCell(towns.at("Ash").rent)}`,
  deck: say`By town; in Birch ${towns.at("Birch").rent}`,
  form
});
const ofJson = figure({
  id: "json",
  headline: say`In Birch a flat costs ${json.at("Birch").rent}`,
  deck: say`By town`,
  form: bars(json, {name: "town", value: "rent"})
});

const findings = async (chart: Chart, edit: Edit = (svg) => svg) => {
  const file = await renderSVG(chart);
  return (await checkFile(alone(edit(file)), ["table-disagrees"])).map(({where, found}) => `${where}: ${found}`);
};

test.each([
  ["value", '"value":905', '"value":950', "950"],
  ["unit", '"currency":"EUR","sign":"€"', '"currency":"USD","sign":"$"', "USD"],
  ["period", '"edtf":"2024"', '"edtf":"2023"', "2023"],
  ["subject", '"subject":"Ash"', '"subject":"Doum"', "Doum"],
  ["subject", '"subject":"Ash"', '"subject":"Elm"', "Elm"],
  ["source", '"source":"office"', '"source":null', "null"],
  ["flags", ',"flags":["provisional"]', "", ""],
  ["bound", '"bound":"exact","value":905,"decimals":0', '"bound":"moreThan","value":905', "moreThan"]
])("table-disagrees tells of a claim whose %s is not that of its cell", async (what, from, to, found) => {
  expect(await findings(ofTowns)).toEqual([]);
  const [told, ...others] = await findings(ofTowns, carried([from, to]));
  expect(told).toMatch(new RegExp(`^metadata, claims towns-rent-\\d ${what}: .*${found}`));
  expect(others).toEqual([]);
});

test("table-disagrees tells of a claim of an item of JSON that says otherwise", async () => {
  expect(await findings(ofJson)).toEqual([]);
  expect(await findings(ofJson, carried(['"value":712', '"value":721']))).toHaveLength(1);
  expect(await findings(ofJson, carried(['"subject":"Birch"', '"subject":"Ash"']))).toHaveLength(1);
});

test("table-disagrees takes a claim of a column or a row that is not drawn", async () => {
  const chart = figure({
    id: "others",
    headline: say`In Doum people earn ${towns.at("Doum").income}`,
    deck: say`By town`,
    form: bars(towns, {name: "town", value: "rent", limit: 2, sort: "descending"})
  });
  expect(await findings(chart)).toEqual([]);
});

test("table-disagrees takes and holds a claim of a row that two columns name", async () => {
  const chart = figure({
    id: "two",
    headline: say`In Ash a flat costs ${rents.at("Ash", "2024").rent}`,
    deck: say`By town`,
    alt: say`A chart.`,
    form: line(rents, {series: "town", date: "year", value: "rent"})
  });
  expect(await findings(chart)).toEqual([]);
  expect(await findings(chart, carried(['"subject":"Ash"', '"subject":"Birch"']))).toHaveLength(1);
  expect(await findings(chart, carried(['"edtf":"2024"', '"edtf":"2023"']))).toHaveLength(1);
});

test.each([
  ["another", exact(950), "rent", "Ash", "2024", 1],
  ["the same", exact(905), "rent", "Ash", "2024", 0],
  ["a rounded", exact(940, {significant: 2}), "rent", "Ash", "2024", 1],
  ["a rounded", exact(910, {significant: 2}), "rent", "Ash", "2024", 0],
  ["a bounded", moreThan(900), "rent", "Ash", "2024", 0],
  ["a bounded", moreThan(910), "Monthly rent", "Ash", "2024", 1],
  ["a later", exact(950), "rent", "Ash", "2025", 0],
  ["another’s", exact(950), "rent", "Elm", "2024", 0],
  ["another topic’s", exact(950), "rent of a house", "Ash", "2024", 0]
])(
  "table-disagrees holds %s number of an article, %o, to the row of its topic",
  async (_, quantity, topic, subject, year, count) => {
    const said = claim({id: "said", topic, subject, quantity, unit: moneyIn("EUR"), period: stated(year), attribution: unattributed, anchor: {kind: "elsewhere", url: "https://example.org/rents"}}); // prettier-ignore
    const chart = figure({id: "said", headline: say`A flat costs ${said}`, deck: say`By town`, form});
    expect(await findings(chart)).toHaveLength(count);
  }
);
