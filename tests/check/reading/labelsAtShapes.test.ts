import {describe, expect, test} from "vitest";
import {loadColours} from "../../../src/check/colours.js";
import {furnitureMisplaced} from "../../../src/check/reading/furnitureMisplaced.js";
import {labelElsewhere} from "../../../src/check/reading/labels/labelElsewhere.js";
import {namesElsewhere} from "../../../src/check/reading/labels/namesElsewhere.js";
import {partiesTurned} from "../../../src/check/reading/labels/partiesTurned.js";
import {lengthBaseless} from "../../../src/check/reading/measures/lengthBaseless.js";
import {readFile} from "../../../src/check/reading/readFile.js";
import {lookViolations} from "../../../src/check/reading/signs/looks.js";
import type {Evidence} from "../../../src/facts/evidence/evidence.js";
import type {Measure, Role} from "../../../src/facts/evidence/record.js";
import {miniature, type MiniatureShape, type MiniatureText, sampleBars} from "../../reading/miniature.js";
import {harvestEvidence} from "../../reading/readChart.js";

const rect = (x: number, y: number, width: number, height: number, more = 'fill="#12436d"') =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" ${more}/>`;
const shows = (...measures: readonly Measure[]): Role => ({shows: measures});

describe("namesElsewhere()", () => {
  const told = (
    text: string,
    x: number,
    y: number,
    more = 'text-anchor="end"',
    role: MiniatureText[1] = "annotation"
  ) => {
    const file = readFile(miniature({shapes: sampleBars, texts: [[`<text x="${x}" y="${y}" ${more}>${text}</text>`, role]]})); // prettier-ignore
    return file ? namesElsewhere(file).map(({found}) => found) : null;
  };
  test.each([
    ["a name at its own row", "Birch", 36, 105, []],
    ["a name at another row", "Birch", 36, 75, ["at Ash"]],
    ["a name at no row", "Birch", 36, 40, []],
    ["a name over the bars", "Birch", 90, 75, []],
    ["a name that ends where the bars begin", "Birch", 40, 75, ["at Ash"]],
    ["a name that ends in the bars", "Birch", 41, 75, []],
    ["a word that is no name", "Beech", 36, 75, []]
  ])("of %s", (_, text, x, y, found) => expect(told(text, x, y)).toEqual(found));

  test("of a name under columns", () => {
    const columns = [12, 31].map((price, row): MiniatureShape => [
      rect(60 + 60 * row, 180 - price, 40, price),
      shows({by: "position", of: ["Ash", "Birch"][row] ?? "", on: "x", along: "x"})
    ]);
    const scales = {x: {type: "band", domain: ["Ash", "Birch"], start: 60, step: 60, width: 40}} as const;
    const under = (text: string, x: number, y: number) => {
      const file = readFile(miniature({shapes: columns, scales, texts: [[`<text x="${x}" y="${y}" text-anchor="middle">${text}</text>`, "annotation"]]})); // prettier-ignore
      return file ? namesElsewhere(file).map(({found}) => found) : null;
    };
    expect(under("Birch", 140, 200)).toEqual([]);
    expect(under("Birch", 80, 200)).toEqual(["at Ash"]);
    expect(under("Birch", 109, 200)).toEqual(["at Ash"]);
    expect(under("Birch", 111, 200)).toEqual([]);
    expect(under("Birch", 80, 130)).toEqual(["at Ash"]);
    expect(under("Birch", 80, 175)).toEqual([]);
  });

  test("of a name behind all bars, and of a line of the headline", () => {
    expect(told("Birch", 350, 75, "")).toEqual(["at Ash"]);
    expect(told("The harvest", 36, 75, 'text-anchor="end"', "headline")).toEqual([]);
  });
});

describe("partiesTurned()", () => {
  const claim = {...harvestEvidence.claims[1]!, from: "Osta", to: "Marn"};
  const told = (texts: readonly MiniatureText[], claims: Evidence["claims"] = [claim]) => {
    const file = readFile(miniature({shapes: sampleBars, texts}));
    return file ? partiesTurned(file, claims).map(({found}) => found) : null;
  };
  const label = (text: string): MiniatureText => [`<text x="200" y="75">${text}</text>`, {label: "plough-count"}];
  const deck = (text: string): MiniatureText => [`<text x="20" y="40">${text}</text>`, "deck"];

  test.each<readonly [string, readonly MiniatureText[], readonly string[]]>([
    ["from Osta to Marn", [deck("Ploughs from Osta to Marn")], []],
    ["from Marn to Osta", [deck("Ploughs from Marn to Osta")], ["from Marn to Osta"]],
    ["from the Marn to the Osta", [deck("Ploughs from the Marn to the Osta")], ["from Marn to Osta"]],
    ["from Marn to Vell", [deck("Ploughs from Marn to Vell")], []],
    ["a label from Osta", [label("from Osta")], []],
    ["a label from Marn", [label("from Marn")], ["from Marn"]],
    ["a label to Osta", [label("to Osta")], ["to Osta"]],
    ["a label to the Marn", [label("to the Marn")], []],
    ["a label from Vell", [label("from Vell")], []],
    [
      "words right after a label",
      [label("12"), ['<text x="200" y="90">from Marn</text>', "annotation"]],
      ["from Marn"]
    ],
    ["words after others", [deck("Ploughs"), ['<text x="200" y="90">from Marn</text>', "annotation"]], []]
  ])("of %s", (_, texts, found) => expect(told(texts)).toEqual(found));

  test("of claims both ways", () => {
    const back = {...claim, id: "back", from: "Marn", to: "Osta"};
    expect(told([deck("Ploughs from Marn to Osta")], [claim, back])).toEqual([]);
    expect(told([deck("Ploughs from Marn to Osta")], [])).toEqual([]);
  });
});

describe("label-elsewhere of numbers at bars", () => {
  const label = (text: string, x: number, y: number, of: string): MiniatureText => [
    `<text x="${x}" y="${y}">${text}</text>`,
    {label: of}
  ];
  const own = [
    label("12", 164, 75, "sample/price/0"),
    label("31", 354, 105, "sample/price/1"),
    label("24", 284, 135, "sample/price/2"),
    label("8", 124, 165, "sample/price/3")
  ];
  const named = sampleBars.map(([markup], row): MiniatureShape => [
    markup,
    shows(
      {by: "length", of: `sample/price/${row}`, on: "x", along: "x"},
      {by: "position", of: ["Ash", "Birch", "Cedar", "Doum"][row] ?? "", on: "y", along: "y"}
    )
  ]);
  const told = async (texts: readonly MiniatureText[]) =>
    (await labelElsewhere.check(miniature({shapes: named, texts}))).map(({found}) => found);

  test("that are their own", async () => expect(await told(own)).toEqual([]));

  test.each([
    ["that is another", label("13", 164, 75, "sample/price/0"), ["13"]],
    ["at the bar of another", label("12", 354, 105, "sample/price/0"), [expect.stringContaining("sample/price/1")]],
    ["of another column", label("10", 164, 75, "sample/low/0"), ["10, at the shape of sample/price/0"]],
    ["of another column, 16 px beside the bar", label("10", 176, 75, "sample/low/0"), ["10, at the shape of sample/price/0"]], // prettier-ignore
    ["of another column, farther beside the bar", label("10", 176.1, 75, "sample/low/0"), []],
    ["of another column, that is also the bar’s", label("12", 164, 75, "sample/change/1"), []],
    ["of another column, in a row without a bar", label("10", 164, 190, "sample/low/0"), []]
  ])("%s", async (_, text, found) => {
    const others = own.slice(1);
    expect(await told([text, ...others])).toEqual(found);
  });
});

describe("length-baseless of a chain", () => {
  const chain = shows({by: "length", of: ["sample/price/0", "sample/change/1"], on: "x", along: "x", base: "chain"});
  const total = (of: string, width: number): MiniatureShape => [
    rect(40, 120, width, 20),
    shows({by: "length", of, on: "x", along: "x"})
  ];
  const told = (second: string, last = total("sample/price/2", 240)) =>
    lengthBaseless
      .check(miniature({shapes: [[rect(40, 60, 120, 20), chain], [second, chain], last]}))
      .map(({found}) => found);

  test.each([
    ["that goes on where the one before ends", rect(160, 90, 120, 20), []],
    ["that begins two hundredths later", rect(160.02, 90, 120, 20), []],
    ["that begins later", rect(160.03, 90, 120, 20), ["160.03 to 280.03"]],
    ["that ends later", rect(160, 90, 120.03, 20), ["160 to 280.03"]]
  ])("%s", (_, second, found) => expect(told(second)).toEqual(found));

  test("that ends where no length from zero ends", () => {
    expect(told(rect(160, 90, 120, 20), total("sample/price/1", 310))).toEqual(["a chain that ends at 280"]);
  });
});

describe("cells and dots", () => {
  const ploughs = shows({by: "count", of: "plough-count"});
  test.each([
    ["as large as those that are counted", 10.04, 10, 0],
    ["wider", 10.05, 10, 1],
    ["higher", 10, 10.05, 1],
    ["narrower", 9.95, 10, 1]
  ])("furniture-misplaced of a cell of a grid that is %s", (_, width, height, count) => {
    const shapes: readonly MiniatureShape[] = [
      [rect(40, 60, 10, 10), ploughs],
      [rect(52, 60, width, height, 'fill="#eeeeee"'), {furniture: "grid"}]
    ];
    const found = furnitureMisplaced.check(miniature({shapes, scales: {}}));
    expect(found.filter((each) => each.found === "a cell of a size of its own")).toHaveLength(count);
  });

  test("looks of dots are those of their strokes, whatever their fill is", async () => {
    const dots = (of: string, stroke: string): MiniatureShape => [
      `<path d="M60,${stroke === "#12436d" ? 60 : 90}h.01" fill="#000000" stroke="${stroke}" stroke-width="8" stroke-linecap="round"/>`,
      shows({by: "count", of, whole: "all"})
    ];
    const file = readFile(miniature({shapes: [dots("plough-count", "#12436d"), dots("sample/price/0", "#dfe3e8")], scales: {}})); // prettier-ignore
    expect(file && lookViolations(file, await loadColours())).toEqual([]);
    const same = readFile(miniature({shapes: [dots("plough-count", "#12436d"), dots("sample/price/0", "#12436d")], scales: {}})); // prettier-ignore
    expect(same && lookViolations(same, await loadColours()).map(({found}) => found)).toEqual(["painted #12436d, as plough-count"]); // prettier-ignore
  });
});
