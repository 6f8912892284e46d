import {expect, test} from "vitest";
import {countOf, figure, say, stated, table} from "../../../src/index.js";
import {plot, Plot} from "../../../src/plot.js";
import {fileOf, linesIn, strangeSubject} from "../../check/numbers/drawnSubject.js";
import {textFile} from "../../facts/file/textFile.js";

const read = (values: readonly string[]) => {
  const text = `region,group,wait\n${values.map((value, row) => `R${"abcdefghij"[row]},all,${value}\n`).join("")}`;
  return table(textFile("waits.csv", text), {
    key: "region",
    source: {id: "office", name: "Office"},
    period: stated("2023"),
    columns: {region: "text", group: "text", wait: {unit: countOf("day", "days")}}
  });
};

const wordsOf = (values: readonly string[], mark: "cell" | "barX") => {
  const {data} = read(values);
  const marks =
    mark === "cell"
      ? [Plot.cell(data, {y: "region", fill: "wait"})]
      : [Plot.barX(data, {x: "wait", y: "region"}), Plot.ruleX([0])];
  const form = plot({color: {legend: mark === "cell"}, x: {label: null}, marks});
  const file = fileOf(figure({id: "waits", headline: say`Waits are long`, deck: say`Days by region`, form}));
  return {file, words: file.replaceAll(/<[^>]*>/g, " ").replaceAll(/\s+/g, " ")};
};

test("a note says which cells are blank, and the check takes it", async () => {
  const {file, words} = wordsOf(["10", "", "30"], "cell");
  expect(words).toContain("Rb: no figure.");
  expect(await linesIn(strangeSubject(file))).toEqual([]);
});

test("of many it says only that there are some", () => {
  expect(wordsOf(["10", "30", "", "", "", "", "", "", ""], "cell").words).toContain("Blank cells have no figure.");
});

test("a note says which bars are missing, whose empty rows would read as zero, and the check takes it", async () => {
  const {file, words} = wordsOf(["10", "", "30"], "barX");
  expect(words).toContain("Rb: no figure.");
  expect(await linesIn(strangeSubject(file))).toEqual([]);
});

const rows = [{place: "Ash", value: 3, year: 2020}, {place: "Birch", value: null, year: 2021}, {place: "Cedar", value: 5, year: 2022}]; // prettier-ignore
const drawn = (...marks: Parameters<typeof plot>[0]["marks"]) =>
  fileOf(
    figure({
      id: "bars",
      headline: say`Waits are long`,
      deck: say`Days by place`,
      sources: [{id: "office", name: "Office"}],
      form: plot({marks})
    })
  );

test.each([
  ["rows of plain data", () => [Plot.barX(rows, {x: "value", y: "place"})], "Birch: no figure."],
  ["columns that are years", () => [Plot.barY(rows, {x: "year", y: "value"})], "Blank columns have no figure."]
] as const)("a note says which %s are missing", (_, marks, note) => {
  expect(drawn(...marks())).toContain(`>${note}<`);
});

test("there is no such note where another mark stands in the row, or a part of its bar", () => {
  const words = Plot.text([{place: "Birch"}], {x: () => 0, y: "place", text: () => "closed"});
  expect(drawn(Plot.barX(rows, {x: "value", y: "place"}), words)).not.toContain("no figure");
  const parts = [...rows.map((row) => ({...row, part: "a"})), {place: "Birch", value: 2, year: 2021, part: "b"}];
  expect(drawn(Plot.barX(parts, {x: "value", y: "place"}))).not.toContain("no figure");
});

test.each([
  ["cells without a blank one", ["10", "20", "30"], "cell"],
  ["bars, of which none is missing", ["10", "20", "30"], "barX"]
] as const)("there is no such note under %s", (_, values, mark) => {
  expect(wordsOf(values, mark).words).not.toMatch(/no figure\.|Blank cells/);
});

test("there is no such note under a waffle whose columns all have cells", () => {
  const full = [{place: "Ash", value: 3}, {place: "Elm", value: 12}]; // prettier-ignore
  expect(drawn(Plot.waffleY(full, {x: "place", y: "value"}))).not.toContain("no figure");
});
