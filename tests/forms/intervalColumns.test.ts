import {JSDOM} from "jsdom";
import {expect, test} from "vitest";
import {verifyFile} from "../../src/verify/verification.js";
import {claimOfCell, dotRange, figure, periodOf, ratePer, say, shareOf, stated, table, whole} from "../../src/index.js";
import {fileOf} from "../check/numbers/drawnSubject.js";
import {textFile} from "../facts/file/textFile.js";

const text = `district,rate,low,high,status
Riverton,412,371,456,
Eastmere,305,268,345,
Saltmarsh,251,214,292,p
Hillcrest,224,,,
Northbay,188,155,226,p
`;
const rate = ratePer(100_000, "people", {one: "case", many: "cases"});
const read = (csv = text) =>
  table(textFile("districts.csv", csv), {
    key: "district",
    source: {id: "office", name: "Health Office"},
    period: stated("2024"),
    columns: {
      district: "text",
      rate: {unit: rate, flags: {column: "status", provisional: ["p"]}},
      low: {unit: rate, label: "Low end"},
      high: {unit: rate, label: "High end of the interval"}
    }
  });
const districts = read();
const riverton = districts.at("Riverton").rate;
const options = {name: "district", columns: ["rate"], low: "low", high: "high"};
const chart = figure({
  id: "districts",
  headline: say`Riverton has the highest rate, ${riverton}`,
  deck: say`Flu cases by district, ${periodOf(claimOfCell(riverton))}`,
  form: dotRange(districts, options)
});
const verified = async (file: string) => {
  const {findings} = await verifyFile("districts.svg", file, {article: null, textBeside: () => Promise.resolve(null)});
  return findings.map(({rule, where, found, expected}) => `${rule}: ${where}: ${found}: ${expected}`);
};

test.each([320, 640, 1000])("a number with the interval of two columns is sound at %d px", async (width) => {
  const file = fileOf(chart, width);
  expect(file.replaceAll(/<[^>]*>/g, " ").replaceAll(/\s+/g, " ")).toContain(
    "Lines: Low end to High end of the interval."
  );
  expect(await verified(file)).toEqual([]);
});

test("the ends stand beside the number, with its places and its sign, and a unit in words is said once", async () => {
  const csv = "district,rate,low,high,status\nRiverton,41.0,38.5,44.0,\nTarn,9.5,7.0,12.0,\n";
  const all = whole({id: "all", label: "Adults", measure: "people", geography: "NN", period: stated("2024")});
  const shares = table(textFile("shares.csv", csv), {
    key: "district",
    source: {id: "office", name: "Health Office"},
    period: stated("2024"),
    columns: {district: "text", rate: {unit: shareOf(all)}, low: {unit: shareOf(all)}, high: {unit: shareOf(all)}}
  });
  const ill = figure({
    id: "ill",
    headline: say`More adults are ill in Riverton`,
    deck: say`Share of adults who are ill, ${periodOf(claimOfCell(shares.at("Tarn").rate))}`,
    form: dotRange(shares, options)
  });
  const file = fileOf(ill, 640);
  expect(file).toContain("41.0% (38.5% to 44.0%)");
  expect(await verified(file)).toEqual([]);
});

test.each([
  [280, ">14%<"],
  [1000, ">14% (11.5% to 16.5%)<"]
])("an interval is seen at %d px: words give way before its line does", async (width, words) => {
  const csv = `district,rate,low,high,status
Christian Union,29,26.0,32.0,
Social Democrats,20,17.4,22.6,
Hill Farmers of the North,14,11.5,16.5,
`;
  const all = whole({id: "all", label: "Adults", measure: "people", geography: "NN", period: stated("2024")});
  const unit = shareOf(all);
  const polls = table(textFile("polls.csv", csv), {
    key: "district",
    source: {id: "office", name: "Pollsters"},
    period: stated("2024"),
    columns: {district: "text", rate: {unit}, low: {unit}, high: {unit}}
  });
  const poll = figure({
    id: "polls",
    headline: say`The Union is ahead in the poll`,
    deck: say`Share of adults, ${periodOf(claimOfCell(polls.at("Christian Union").rate))}`,
    form: dotRange(polls, options)
  });
  const file = fileOf(poll, width);
  expect(file).toContain(words);
  expect(await verified(file)).toEqual([]);
});

test("the check tells of an interval that is drawn otherwise, or is other data", async () => {
  const file = fileOf(chart, 640);
  const line = /(<path[^>]* d="M)([\d.]+)(,[\d.]+L)([\d.]+)/.exec(file) ?? /(<line[^>]* x1=")([\d.]+)/.exec(file);
  expect(line).not.toBeNull();
  const [all = "", before = "", x = ""] = line ?? [];
  const moved = file.replace(all, all.replace(before + x, `${before}${Number(x) + 20}`));
  expect(moved).not.toBe(file);
  expect(await verified(moved)).not.toEqual([]);
  expect(await verified(file.replace("[371,268,", "[331,268,"))).not.toEqual([]);
});

test.each<[string, object, RegExp]>([
  ["one end", {high: undefined}, /missing high: dotRange \(an interval has two ends\)/],
  ["two columns of numbers", {columns: ["rate", "low"]}, /invalid low: 2 columns \(with one\): dotRange/],
  ["a column that is none", {low: "lo"}, /unknown column: lo/],
  ["an end that is no text", {low: 3}, /invalid low: 3/]
])("dotRange refuses an interval with %s", (_, other, message) => {
  expect(() => dotRange(districts, {...options, ...other})).toThrow(message);
});

test("dotRange refuses a number outside its interval, and the interval of claims", () => {
  const outside = read(text.replace("412,371", "312,371"));
  expect(() => dotRange(outside, options)).toThrow(
    /invalid interval: 312 lies outside 371 to 456: dotRange, row Riverton/
  );
  const rows = [{name: "Riverton", claims: [claimOfCell(riverton)]}];
  const {name: _name, ...rest} = {...options, columns: ["rate"]};
  expect(() => dotRange(rows, rest)).toThrow(/invalid low: low \(of a table; a claim has a margin\): dotRange/);
});

test("dotRange(table, {low, high}) says the ends of intervals in its description", () => {
  const three = read(text.split("\n").slice(0, 4).join("\n"));
  expect(dotRange(three, options).alt?.text).toBe(
    "Dot plot: Riverton 412 cases per 100,000 people (371 to 456); Eastmere 305 (268 to 345); Saltmarsh 251 (214 to 292) (provisional)."
  );
});

test("ends have as many places as their number where they have zeros there, and low and high need no heading", () => {
  const poll = whole({
    id: "asked",
    label: "All who were asked",
    measure: "people",
    geography: "FR",
    period: stated("2024")
  });
  const share = {unit: shareOf(poll)};
  const csv = "group,yes,low,high\nYoung,46,41.0,51.0\nOld,24,20.5,27.5\n";
  const groups = table(textFile("groups.csv", csv), {
    key: "group",
    source: {id: "office", name: "Poll Office"},
    period: stated("2024"),
    columns: {group: "text", yes: share, low: share, high: share}
  });
  const drawn = figure({
    id: "groups",
    headline: say`The young say yes`,
    deck: say`All who were asked`,
    form: dotRange(groups, {name: "group", columns: ["yes"], low: "low", high: "high"})
  });
  const {document} = new JSDOM("").window;
  const words = [...drawn({document, width: 640}).querySelectorAll("text")].map(({textContent}) => textContent);
  expect(words).toEqual(
    expect.arrayContaining(["46% (41% to 51%)", "24% (20.5% to 27.5%)", "Lines: the interval of each number."])
  );
});
