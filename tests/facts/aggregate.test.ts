import {expect, test} from "vitest";
import {readPublished} from "../../src/check/published.js";
import {readEvidence} from "../../src/check/evidence.js";
import {recomputed} from "../../src/check/numbers/recompute/recomputed.js";
import {dataTable} from "../../src/facts/file/dataTable.js";
import {measureIn, moneyIn} from "../../src/facts/unit/measure.js";
import {stated} from "../../src/facts/period.js";
import {lessThan, moreThan} from "../../src/facts/quantity.js";
import {
  bars,
  change,
  claimOfCell,
  countWhere,
  difference,
  exact,
  figure,
  formatValue,
  least,
  mean,
  median,
  most,
  periodOf,
  ratio,
  say,
  shareOf,
  sum,
  valueWords,
  whole
} from "../../src/index.js";
import {verifyFile} from "../../src/verify/verification.js";
import {forged, inText} from "../faults/edits.js";
import {fileOf, linesIn, strangeSubject, subjectOf} from "../check/numbers/drawnSubject.js";
import {textFile} from "./file/textFile.js";

const office = {id: "office", name: "Rent Office"} as const;
const read = (text: string) =>
  dataTable(textFile("rents.csv", text), {
    key: "city",
    source: office,
    period: stated("2024"),
    columns: {city: "text", price: {unit: moneyIn("EUR")}}
  });
const csv = "city,price\nRiga,640\nTarn,320\nVell,410\nMarn,480\n";
const rents = read(csv);
const towns = {one: "town", many: "towns"} as const;
const dear = countWhere(rents, "price", moreThan(450), towns);
const fall = change(rents.at("Riga").price, rents.at("Tarn").price);
const dearer = ratio(rents.at("Marn").price, rents.at("Tarn").price);
const much = ratio(rents.at("Marn").price, rents.at("Vell").price);
const gap = difference(rents.at("Tarn").price, rents.at("Marn").price);

test.each([
  ["most rents/price", most(rents, "price"), 640, 0, 639.5, 640.5],
  ["least rents/price", least(rents, "price"), 320, 0, 319.5, 320.5],
  ["sum rents/price", sum(rents, "price"), 1850, 0, 1848, 1852],
  ["mean rents/price", mean(rents, "price"), 463, 0, 462, 463],
  ["median rents/price", median(rents, "price"), 445, 0, 444.5, 445.5],
  ["count rents/price moreThan 450", dear, 2, 0, 2, 2],
  ["change rents/price/0 to rents/price/1", fall, -50, 0, -50.1171, -49.8827],
  ["ratio rents/price/3 to rents/price/1", dearer, 1.5, 1, 1.4961, 1.5039],
  ["difference rents/price/1 to rents/price/3", gap, 160, 0, 159, 161]
])("%s", (operation, derived, value, decimals, low, high) => {
  expect(derived.operation).toBe(operation);
  expect(derived.quantity).toEqual({bound: "exact", value, decimals});
  expect(derived.interval.low).toBeCloseTo(low, 3);
  expect(derived.interval.high).toBeCloseTo(high, 3);
});

test.each([
  ["unknown column", () => most(rents, "prise")],
  ["holds words", () => most(rents, "city")],
  ["missing values", () => sum(read("city,price\nRiga,640\nTarn,\n"), "price")],
  ["missing values", () => countWhere(read("city,price\nRiga,640\nTarn,\n"), "price", lessThan(3), towns)],
  [
    "no exact value above zero",
    () => change(read("city,price\nRiga,0\nTarn,4\n").at("Riga").price, rents.at("Tarn").price)
  ],
  [
    "no exact value above zero",
    () => ratio(rents.at("Tarn").price, read("city,price\nRiga,0\nTarn,4\n").at("Riga").price)
  ],
  ["from the smaller to the greater", () => difference(rents.at("Riga").price, rents.at("Tarn").price)]
])("aggregates refuse: %s", (message, make) => {
  expect(make).toThrow(message);
});

const spec = {
  id: "rents",
  headline: say`What a flat costs in the towns of the coast`,
  deck: say`Rent of a flat, ${periodOf(claimOfCell(rents.at("Riga").price))}; the median is ${median(rents, "price")}`,
  form: bars(rents, {name: "city", value: "price"}),
  note: say`Rent in ${dear} is above the line; from Riga to Tarn it is ${fall}. Marn is ${valueWords(dearer)} times as dear as Tarn (our calculation), or ${gap} dearer.`,
  sources: [office]
};
const chart = figure(spec);

test("a file carries an aggregate of its column, the check works it out again, and marks it as ours", async () => {
  const text = fileOf(chart);
  const carried = readEvidence(readPublished(text)?.metadata ?? "")?.evidence;
  expect(carried?.derived.map(({operation}) => operation)).toEqual(
    expect.arrayContaining(["median rents/price", dear.operation, fall.operation, dearer.operation, gap.operation])
  );
  for (const each of carried?.derived ?? []) {
    const {quantity, unit, low, high} = each;
    expect(carried && recomputed(each, carried)).toEqual({quantity, unit, low, high});
  }
  expect(text).toContain("€445 (our calculation)");
});

test.each([
  ["a ratio changed in the file", forged('"value":1.5', '"value":1.9'), "table-disagrees"],
  ["a difference changed in the file", forged('"value":160', '"value":190'), "table-disagrees"],
  ["a value changed in the file", forged('"values":[640,', '"values":[645,'), "table-disagrees"],
  ["an aggregate changed in the file", forged('"value":445', '"value":455'), "table-disagrees"],
  ["an operation changed in the file", forged("median rents/price", "mean rents/price"), "table-disagrees"],
  ["its mark taken away", inText("€445 (our calculation)", "€445"), "derived-unmarked"],
  ["another number printed", inText("€445", "€455"), "number-unlicensed"]
])("the check tells of %s", async (_, edit, rule) => {
  const text = fileOf(chart);
  expect(edit(text)).not.toBe(text);
  const {findings} = await verifyFile("rents.svg", edit(text), {
    article: null,
    textBeside: () => Promise.resolve(null)
  });
  expect(findings.map((finding) => finding.rule)).toContain(rule);
});

test("a changed data file is told cell by cell, old and new", async () => {
  const now = read(csv.replace("410", "415"));
  const remade = figure({
    ...spec,
    form: bars(now, {name: "city", value: "price"}),
    deck: say`Rent of a flat`,
    note: say`x`
  });
  const before = figure({...spec, deck: say`Rent of a flat`, note: say`x`});
  const lines = await linesIn(subjectOf(remade, fileOf(before)));
  expect(lines).toContainEqual("table-disagrees: metadata, tables rents columns price values 2: 410: 415");
});

test("figure() refuses an aggregate of a column that it does not draw whole", () => {
  const other = {...read(csv), id: "others"};
  expect(() => figure({...spec, deck: say`The median is ${median(other, "price")}`})).toThrow(
    "missing column: others/price"
  );
});

test("nothing is found in the sound figure", async () => {
  const text = fileOf(chart);
  expect((await linesIn(subjectOf(chart, text))).concat(await linesIn(strangeSubject(text)))).toEqual([]);
});

const polled = whole({id: "polled", label: "All asked", measure: "voters", geography: "Marn", period: stated("2024")});
const polls = dataTable(textFile("polls.csv", "party,before,now\nReed,41.5,44.2\nSedge,30,27\n"), {
  key: "party",
  source: office,
  period: stated("2024"),
  columns: {party: "text", before: {unit: shareOf(polled)}, now: {unit: shareOf(polled)}}
});

test("difference(share, share) is in percentage points, up or down, and in money to the cent", () => {
  const [rise, fallen] = ["Reed", "Sedge"].map((party) => difference(polls.at(party).before, polls.at(party).now));
  expect(say`Reed rose by ${rise!}, and Sedge fell by ${fallen!}.`.text).toBe(
    "Reed rose by 2.7 percentage points (our calculation), and Sedge fell by 3.0 percentage points (our calculation)."
  );
  expect(rise).toMatchObject({unit: {kind: "points"}, interval: {low: 2.6, high: 2.8}});
  expect(() => difference(polls.at("Reed").before, rents.at("Riga").price)).toThrow("invalid difference: two tables");
});

test("mean(money) has no lone tenth: whole units from a hundred on, and two places below", () => {
  const bread = read("city,price\nRiga,2\nTarn,1\nVell,1\nMarn,2\n");
  expect([mean(rents, "price"), mean(bread, "price"), median(bread, "price")].map(formatValue)).toEqual([
    "€463",
    "€1.50",
    "€1.50"
  ]);
  expect(formatValue({quantity: exact(489.5), unit: moneyIn("EUR")})).toBe("€489.50");
});

test("a ratio that is printed to its places is borne out by no other number, and verify says where it is printed", async () => {
  const note = say`One town is ${valueWords(much)} times as dear as another (our calculation).`;
  expect(note.text).toContain("1.2 times");
  const text = fileOf(figure({...spec, deck: say`Rent of a flat, in the year ${periodOf(claimOfCell(rents.at("Riga").price))}`, note})); // prettier-ignore
  const {findings, derived} = await verifyFile("rents.svg", text, {article: null, textBeside: () => Promise.resolve(null)}); // prettier-ignore
  expect(findings).toEqual([]);
  expect(JSON.stringify(derived)).toContain("One town is 1.2 times as dear");
});

test("difference(cell, cell) is rounded as they are, and the check works it out so", () => {
  const leaks = dataTable(textFile("leaks.csv", "company,lost\nReed,131.4\nSedge,127.3\n"), {
    key: "company",
    source: office,
    period: stated("2024"),
    columns: {company: "text", lost: {unit: measureIn("litre", "litres"), times: 1_000_000}}
  });
  const less = difference(leaks.at("Sedge").lost, leaks.at("Reed").lost);
  expect(say`Sedge loses ${less} less.`.text).toBe("Sedge loses 4.1 million litres (our calculation) less.");
  const chart = figure({
    id: "leaks",
    headline: say`Reed loses most`,
    deck: say`Litres of water, ${periodOf(claimOfCell(leaks.at("Reed").lost))}`,
    form: bars(leaks, {name: "company", value: "lost"}),
    note: say`Sedge loses ${less} less.`
  });
  const carried = readEvidence(readPublished(fileOf(chart))?.metadata ?? "")?.evidence;
  const [own] = carried?.derived ?? [];
  expect(own && carried && recomputed(own, carried)?.quantity).toEqual(less.quantity);
});
