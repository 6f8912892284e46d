import {JSDOM} from "jsdom";
import {expect, test} from "vitest";
import {readPublished} from "../../src/check/published.js";
import {serializeSVG} from "../../src/drawing/serialize.js";
import {scatter} from "../../src/forms/points/scatter.js";
import {moneyIn} from "../../src/facts/unit/measure.js";
import {pointTable, pointTables, trees, years} from "./samples/pointData.js";
import {samples} from "./samples/samples.js";

const {document} = new JSDOM("").window;
const columns = {name: "place", x: "income", y: "life"} as const;
const euros = moneyIn("EUR");

const of = (income: readonly (number | null)[], life: readonly (number | null)[]) =>
  pointTable(
    "some",
    income.map((_, row) => `${trees[row % 20]} ${"i".repeat(Math.floor(row / 20))}`),
    {income: {unit: euros, values: income}, life: {unit: years, values: life}}
  );

test("scatter(table) refuses what it cannot draw, with the way out", () => {
  const many = Array.from({length: 2000}, (_, row) => row + 1);
  expect(() => scatter(of(many, many), columns)).toThrow(/too many points: 2000 \(at most 250; a histogram/);
  expect(() => scatter(of([null, 3], [4, null]), columns)).toThrow(/nothing to draw/);
  expect(() => scatter(of([0, 3], [4, 5]), {...columns, log: "x"})).toThrow(
    /invalid x: 0 \(above zero on a log axis\): Ash/
  );
  expect(() => scatter(of([0, 3], [4, 5]), {...columns, size: "income"})).toThrow(/invalid size: some\/income\/0/);
  expect(() => scatter(pointTables["eight rows"]!, {...columns, highlight: "Oak"})).toThrow(/unknown highlight: Oak/);
  expect(() => scatter(pointTables["eight rows"]!, {...columns, x: "incomes"})).toThrow(/income/);
  const numbered = pointTable("n", ["Ash"], {gdp2020: {unit: euros, values: [3]}, life: {unit: years, values: [70]}});
  expect(() => scatter(numbered, {name: "place", x: "gdp2020", y: "life"})).toThrow(
    /missing title: x is called Gdp2020/
  );
});

test("scatter(table) takes titles of its own, and says the extremes", () => {
  const {alt} = scatter(pointTables["eight rows"]!, {...columns, titles: {x: "Income per person"}});
  expect(alt?.text).toBe(
    "Scatter plot of Life by Income per person: most Income per person Doum, €71,517; most Life Doum, 81 years."
  );
});

/** The texts of a sample, and its upright lines. */
function drawnIn(sample: string, width: number) {
  const {texts, marks} = readPublished(serializeSVG(samples["scatter"]![sample]!({document, width})))!;
  const upright = marks.filter(({name, box}) => name === "line" && box.left === box.right && box.bottom - box.top > 50);
  return {texts, upright};
}

const changed = ["Ash", "Birch", "Cedar", "Doum", "Elm", "Fir", "Gum", "Hazel", "Ivy", "Juniper"];

test.each([320, 640, 1000])(
  "scatter() names all of ten dots, each clear of the upright line of zero: %i px",
  (width) => {
    const {texts, upright} = drawnIn("negatives", width);
    const names = texts.filter(({text}) => changed.includes(text));
    expect(names.map(({text}) => text).toSorted()).toEqual(changed);
    const zero = upright[0]!.box.left;
    expect(upright).toHaveLength(1);
    for (const {box} of names) expect(Math.max(box.left - zero, zero - box.right)).toBeGreaterThan(3);
  }
);

test("scatter() sets long names on a page in two lines, as in an article, and beside the highest dot", () => {
  const {texts} = drawnIn("long names", 1000);
  expect(texts.map(({text}) => text)).toContain("Electricity, gas, steam and air");
  const {texts: narrow} = drawnIn("long names", 640);
  const across = (all: typeof texts) => all.find(({text}) => text === "Mining")!.anchor;
  expect([across(texts), across(narrow)]).toEqual(["start", "start"]);
});
