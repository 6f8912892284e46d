import {describe, expect, test} from "vitest";
import {areOnArcs} from "../../../src/check/reading/measures/arcs.js";
import {measureWrong} from "../../../src/check/reading/measures/measureWrong.js";
import {boundUndrawn} from "../../../src/check/reading/signs/boundUndrawn.js";
import type {Measure, Role} from "../../../src/facts/evidence/record.js";
import {harvestEvidence} from "../../reading/readChart.js";
import {miniature, type MiniatureShape} from "../../reading/miniature.js";

const wrong = (shapes: readonly MiniatureShape[]) =>
  measureWrong.check(miniature({shapes, scales: {}})).map(({found}) => found);

const ploughs = (more: Partial<Measure> = {}): Role => ({shows: [{by: "count", of: "plough-count", ...more}]});
const rect = (x: number, y: number, width = 10, height = 10, fill = 'fill="#12436d"') =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" ${fill}/>`;

/** Twelve squares in rows of six, of which the nth is another. */
const squares = (other: Readonly<Record<number, string>> = {}, count = 12, role = ploughs()): MiniatureShape[] =>
  Array.from({length: count}, (_, index) => [
    other[index] ?? rect(40 + 12 * (index % 6), 60 + 12 * Math.floor(index / 6)),
    role
  ]);

describe("measure-wrong of counted squares", () => {
  test.each<readonly [string, readonly MiniatureShape[], readonly string[]]>([
    ["of which there are twelve", squares(), []],
    ["of which there are eleven", squares({}, 11), ["11 shapes of 1"]],
    ["of which there are thirteen", squares({}, 13), ["13 shapes of 1"]],
    ["of which six stand for two each", squares({}, 6, ploughs({per: 2})), []],
    ["of which one is four hundredths beside its column", squares({1: rect(52.04, 60)}), []],
    ["of which one is farther beside its column", squares({7: rect(52.05, 72)}), ["x 57.05"]],
    ["of which one is farther below its row", squares({1: rect(52, 60.05)}), ["y 65.05"]],
    ["of which one lies on another", squares({1: rect(40, 60)}), ["lies on another that is counted"]],
    ["of which one touches another", squares({1: rect(49.95, 60)}).slice(0, 12), ["x 54.95"]],
    ["of which one is a little smaller", squares({11: rect(100, 72, 9.99, 9.97)}), []],
    ["of which one is smaller", squares({11: rect(100, 72, 9.98, 9.97)}), ["99.5 square px"]],
    ["of which one is hollow", squares({11: rect(100.5, 72.5, 9, 9, 'fill="none" stroke="#12436d"')}), ["1 hollow shapes"]] // prettier-ignore
  ])("%s", (_, shapes, found) => expect(wrong(shapes)).toEqual(found));

  test.each([
    ["of one in part", 4, []],
    ["of one too large a part", 4.3, ["2.43 shapes of 5"]],
    ["of one a little too large", 4.19, []],
    ["of one too small a part", 3.7, ["2.37 shapes of 5"]],
    ["of one a little too small", 3.81, []]
  ])("%s", (_, width, found) => {
    // Twelve ploughs are two and two fifths shapes of five.
    const part: MiniatureShape = [rect(64, 60, width, 10), {shows: [{of: "plough-count", by: "count", per: 5}]}];
    expect(wrong([...squares({}, 2, ploughs({per: 5})), part])).toEqual(found);
  });

  test("that have two sizes, of two that stand for as many each", () => {
    const other: Role = {shows: [{by: "count", of: "sample/price/0", whole: "sample"}]};
    const dots = squares({}, 12, other).map(([, role], index): MiniatureShape => [rect(240 + 12 * (index % 6), 60 + 12 * Math.floor(index / 6), 9.9, 9.9), role]); // prettier-ignore
    expect(wrong([...squares(), ...dots])).toContain("98.01 square px");
  });

  test("that are circles, of which two overlap by more than five hundredths", () => {
    const circles = (x: number) =>
      wrong(
        Array.from({length: 12}, (_, index) => [
          `<circle cx="${index === 1 ? x : 40 + 12 * index}" cy="70" r="6" fill="#12436d"/>`,
          ploughs()
        ])
      );
    expect(circles(52)).toEqual([]);
    expect(circles(51.96)).toEqual([]);
    expect(circles(51.94)).toEqual(["lies on another that is counted", "x 51.94"]);
  });
});

describe("areOnArcs()", () => {
  const seats = (radii: readonly number[], counts: readonly number[], moved: readonly [number, number] = [0, 0]) =>
    radii.flatMap((radius, arc) =>
      Array.from({length: counts[arc] ?? 0}, (_, index) => {
        const angle = counts[arc] === 1 ? Math.PI / 2 : (Math.PI * index) / ((counts[arc] ?? 0) - 1);
        const [x, y] = [200 + radius * Math.cos(angle), 180 - radius * Math.sin(angle)];
        return {middle: index === 2 && arc === 1 ? ([x + moved[0], y + moved[1]] as const) : ([x, y] as const)};
      })
    );

  test.each([
    ["two half circles", seats([60, 80], [5, 7]), true],
    ["three, as far from one another", seats([60, 80, 100], [5, 7, 9]), true],
    ["three, one of them nearer", seats([60, 80, 99.7], [5, 7, 9]), false],
    ["a seat by three hundredths off its place", seats([60, 80], [5, 7], [0.02, 0.02]), true],
    ["a seat farther off its place", seats([60, 80], [5, 7], [0.05, 0.05]), false],
    ["a seat missing at an end", seats([60, 80], [5, 7]).slice(0, -1), false],
    ["a row", [0, 1, 2, 3].map((index) => ({middle: [40 + 12 * index, 60] as const})), false],
    ["a column", [0, 1, 2, 3].map((index) => ({middle: [40, 60 + 12 * index] as const})), false],
    ["rows", [0, 1, 2, 3].map((index) => ({middle: [40 + 12 * (index % 2), 60 + 12 * (index >> 1)] as const})), false]
  ])("of %s", (_, units, is) => expect(areOnArcs(units)).toBe(is));
});

describe("measure-wrong of shares", () => {
  const share = (of: string, whole = "harvest"): Role => ({shows: [{by: "share", of, along: "x", whole}]});
  const parts = (first: number, second: number, {x = 40 + first, y = 60, whole = "harvest"} = {}): MiniatureShape[] => [
    [rect(40, y, first, 20), share("wheat-share", whole)],
    [rect(x, y, second, 20, 'fill="#dfe3e8"'), share("100 − wheat-share", whole)]
  ];

  test("the sample has 30 percent and their rest", () => {
    expect(harvestEvidence.claims[0]?.quantity).toMatchObject({value: 30});
  });

  test.each<readonly [string, readonly MiniatureShape[], readonly string[]]>([
    ["as they are", parts(120, 280), []],
    ["of which one is by four hundredths longer", parts(120.04, 279.96), []],
    ["of which one is longer", parts(120.06, 279.94), ["40 to 160.06", "160.06 to 440"]],
    ["with two hundredths between them", parts(120, 280, {x: 160.02}), []],
    ["with more between them", parts(120, 280, {x: 160.03}), ["begins at 160.03"]],
    ["of two wholes of one length", [...parts(120, 280), ...parts(120, 280, {y: 90, whole: "other"})], []],
    ["of two wholes, of which one is shorter", [...parts(120, 280), ...parts(90, 210, {y: 90, whole: "other"})], ["no length in common with another whole"]], // prettier-ignore
    ["of two wholes that begin elsewhere", [...parts(120, 280), ...parts(120, 280, {y: 90, whole: "other"}).map(([markup, role]): MiniatureShape => [markup.replace(/x="(\d+)"/, (_, x) => `x="${Number(x) + 3}"`), role])], ["begins at 43"]] // prettier-ignore
  ])("%s", (_, shapes, found) => expect(wrong(shapes)).toEqual(found));

  test("of which one is hollow", () => {
    const hollow: MiniatureShape = [rect(160.5, 60.5, 279, 19, 'fill="none" stroke="#12436d"'), share("100 − wheat-share")]; // prettier-ignore
    expect(wrong([parts(120, 280)[0]!, hollow])).toEqual(["hollow"]);
  });
});

test("bound-undrawn lets exact numbers be, and tells of a sign at one", () => {
  const sign: MiniatureShape = ['<circle cx="130" cy="65" r="5" fill="none" stroke="#12436d"/>', {openEnd: ["plough-count"]}]; // prettier-ignore
  const found = (shapes: readonly MiniatureShape[]) => boundUndrawn.check(miniature({shapes, scales: {}}));
  expect(found(squares())).toEqual([]);
  expect(found([...squares(), sign]).length).toBeGreaterThan(0);
});
