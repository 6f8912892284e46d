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

test.each([
  ["cells without a blank one", ["10", "20", "30"], "cell"],
  ["bars, of which one is missing", ["10", "", "30"], "barX"]
] as const)("there is no such note under %s", (_, values, mark) => {
  expect(wordsOf(values, mark).words).not.toMatch(/no figure\.|Blank cells/);
});
