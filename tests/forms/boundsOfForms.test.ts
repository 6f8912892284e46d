import {describe, expect, test} from "vitest";
import {claim} from "../../src/facts/claim.js";
import {moneyIn} from "../../src/facts/unit/measure.js";
import {stated} from "../../src/facts/period.js";
import {
  about,
  atLeast,
  atMost,
  exact,
  type Hedged,
  lessThan,
  moreThan,
  type Quantity,
  range,
  withMargin
} from "../../src/facts/quantity.js";
import {attributedTo} from "../../src/facts/source.js";
import {table} from "../../src/facts/table/table.js";
import type {Form} from "../../src/form.js";
import {bars} from "../../src/forms/bars/bars.js";
import {groupedBars} from "../../src/forms/bars/groupedBars.js";
import {columns} from "../../src/forms/columns/columns.js";
import {line} from "../../src/forms/line/line.js";
import {scatter} from "../../src/forms/points/scatter.js";
import {dotRange} from "../../src/forms/ranges/dotRange.js";
import {tableChart} from "../../src/forms/tables/tableChart.js";
import {renderSVG} from "../../src/render.js";
import {checkLoneFile} from "../../src/verify/checkStory.js";
import {say} from "../../src/words/say.js";
import {office} from "./samples/dataSets.js";
import {sampleFigure} from "./samples/sampleFigure.js";
import {testSome} from "../testSome.js";

const quantities = {
  moreThan: moreThan(300),
  atLeast: atLeast(300),
  lessThan: lessThan(300),
  atMost: atMost(300),
  about: about(300),
  range: range(250, 330),
  margin: withMargin(300, 25, {confidence: 95})
} as const satisfies Record<string, Quantity>;

type Bound = keyof typeof quantities;

const rent = (subject: string, quantity: Quantity, {year = "2023", of = "now"} = {}) =>
  claim({
    id: `${of}-${subject.toLowerCase()}-${year}`,
    topic: "rent",
    subject,
    quantity,
    unit: moneyIn("EUR"),
    period: stated(year),
    attribution: attributedTo(office),
    anchor: {kind: "elsewhere", url: "https://example.org/"}
  });

/** A number of each bound between two of Birch, which are exact. */
const pairs = (quantity: Quantity) => [
  {name: "Ash", claims: [rent("Ash", exact(200), {of: "then"}), rent("Ash", quantity)]},
  {name: "Birch", claims: [rent("Birch", exact(100), {of: "then"}), rent("Birch", exact(250))]}
];
const ends = [say`Then`, say`Now`] as const;
const years = (quantities: readonly Quantity[]) =>
  quantities.map((quantity, index) => rent("Ash", quantity, {year: String(2021 + index)}));

/** Forms of claims, one of which has a bound. */
const ofClaims: Readonly<Record<string, (quantity: Quantity) => Form>> = {
  bars: (quantity) => bars([rent("Ash", quantity), rent("Birch", exact(200)), rent("Cedar", exact(420))]),
  columns: (quantity) => columns([exact(200), quantity, exact(420)].map((each, index) => rent("Ash", each, {year: String(2021 + index)}))), // prettier-ignore
  groupedBars: (quantity) => groupedBars(pairs(quantity), {series: ends}),
  line: (quantity) => line(years([exact(250), quantity, exact(420)])),
  "line of such numbers": (quantity) => line(years([quantity, quantity, quantity])),
  dotRange: (quantity) => dotRange(pairs(quantity), {columns: ends}),
  scatter: (quantity) =>
    scatter(
      [
        {name: "Ash", x: rent("Ash", exact(200), {of: "then"}), y: rent("Ash", quantity)},
        {name: "Birch", x: rent("Birch", exact(100), {of: "then"}), y: rent("Birch", exact(250))}
      ],
      {titles: {x: say`Rent then`, y: say`Rent now`}}
    ),
  tableChart: (quantity) => tableChart(pairs(quantity), {columns: ends})
};

const rents = (bound: Hedged) =>
  table({
    id: "rents",
    file: "rents.csv",
    sha256: "ab".repeat(32),
    columns: [
      {kind: "text", name: "place", values: ["Ash", "Birch", "Cedar", "Doum", "Elm"]},
      {kind: "text", name: "year", values: ["2019", "2020", "2021", "2022", "2023"]},
      column("then", [150, 100, 210, 55, 130]),
      {...column("value", [300, 200, 420, 110, 260]), bound}
    ]
  });

const column = (name: string, values: readonly number[]) =>
  ({
    kind: "number",
    name,
    unit: moneyIn("EUR"),
    decimals: 0,
    period: stated("2023"),
    attribution: attributedTo(office),
    values
  }) as const;

/** Forms of a table, of which a column has a bound: two of its dots stand near one another. */
const ofTables: Readonly<Record<string, (bound: Hedged) => Form>> = {
  bars: (bound) => bars(rents(bound), {name: "place", value: "value"}),
  groupedBars: (bound) => groupedBars(rents(bound), {name: "place", series: ["then", "value"]}),
  line: (bound) => line(rents(bound), {date: "year", value: "value"}),
  dotRange: (bound) => dotRange(rents(bound), {name: "place", columns: ["then", "value"]}),
  scatter: (bound) => scatter(rents(bound), {name: "place", x: "then", y: "value"}),
  tableChart: (bound) => tableChart(rents(bound), {name: "place", columns: ["then", "value"]})
};

// What a bound would be on one of them has no answer; the message says which form draws it.
const refused: readonly string[] = ["line range", "line of such numbers range", "dotRange range"];
const renditions = [{width: 320}, {width: 1000, scheme: "dark"}, {canvas: "card"}] as const;

async function findingsOf(form: Form): Promise<string[]> {
  const all: string[] = [];
  for (const rendition of renditions) {
    const {findings} = await checkLoneFile("s.svg", await renderSVG(sampleFigure("bounds-of-forms", form), rendition));
    for (const {
      finding: {rule, where, found}
    } of findings)
      all.push(`${JSON.stringify(rendition)} ${rule}: ${where}: ${found}`);
  }
  return all;
}

/** Takes each nth row, of each form others. */
let turn = 0;
const next = (count: number) => {
  const from = turn++;
  return (_: unknown, index: number) => (index + from) % count === 0;
};

describe.each(Object.entries(ofClaims))("%s of claims", (name, form) => {
  const drawn = (Object.keys(quantities) as Bound[]).filter((bound) => !refused.includes(`${name} ${bound}`));
  testSome(drawn, next(7))("draws and prints a number that is stated as %s", async (bound) => {
    expect(await findingsOf(form(quantities[bound]))).toEqual([]);
  });
});

test.each(refused.map((each) => each.replace(/ range$/, "")))("%s refuses a range, and says what draws it", (name) => {
  expect(() => ofClaims[name]?.(quantities.range)).toThrow(/draw bars/);
});

describe.each(Object.entries(ofTables))("%s of a table", (_, form) => {
  testSome(["moreThan", "atLeast", "lessThan", "atMost", "about"], next(5))(
    "draws and prints numbers that are stated as %s",
    async (bound) => {
      expect(await findingsOf(form(bound))).toEqual([]);
    }
  );
});

test("checkLoneFile() catches a line whose number is more than it says, and a margin that is drawn too narrow", async () => {
  const rules = async (svg: string) => (await checkLoneFile("s.svg", svg)).findings.map(({finding}) => finding.rule);
  const svgOf = (quantity: Quantity) => renderSVG(sampleFigure("lie", line(years([exact(250), quantity, exact(420)]))));
  const open = await svgOf(moreThan(300));
  const closed = open.replace(/"openEnd":\["[^"]*"\]/g, '"furniture":"tick"');
  expect(closed).not.toBe(open);
  expect(await rules(closed)).toContain("bound-undrawn");
  const wide = await svgOf(withMargin(300, 25));
  const narrow = wide.replace(
    /(<g stroke="#12436d" stroke-width="1.5">\s*<line [^>]*y1=")([\d.]+)(" y2=")([\d.]+)/,
    (_, start, low, middle, high) => `${start}${Number(low) - 12}${middle}${Number(high) + 12}`
  );
  expect(narrow).not.toBe(wide);
  expect(await rules(narrow)).toContain("measure-wrong");
});
