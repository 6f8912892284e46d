import {describe, expect, test} from "vitest";
import {bandViolations, hatchViolations, linkViolations} from "../../../src/check/reading/joins.js";
import {labelElsewhere} from "../../../src/check/reading/labels/labelElsewhere.js";
import {countViolations, unitsOf} from "../../../src/check/reading/measures/counts.js";
import {type FurnitureRun, readFile, type ShapeRun} from "../../../src/check/reading/readFile.js";
import type {Measure, Reading, Role} from "../../../src/facts/evidence/record.js";
import {type Miniature, miniature, type MiniatureShape, type MiniatureText} from "../../reading/miniature.js";

function fileOf(parts: Miniature) {
  const file = readFile(miniature(parts));
  if (!file) throw new Error("a file without a reading");
  return file;
}
const shows = (...measures: readonly Measure[]): Role => ({shows: measures});
const rect = (left: number, top: number, right: number, bottom: number, more = 'fill="#12436d"') =>
  `<rect x="${left}" y="${top}" width="${(right - left).toFixed(2)}" height="${(bottom - top).toFixed(2)}" ${more}/>`;
const circle = (x: number, y: number, r: number, more = 'fill="#12436d"') => `<circle cx="${x}" cy="${y}" r="${r}" ${more}/>`; // prettier-ignore

describe("unitsOf()", () => {
  const units = (markup: string) =>
    fileOf({shapes: [[markup, {illustration: "one"}]]})
      .shapes.slice(1)
      .flatMap(unitsOf)
      .map(({middle, size, isRound, area}) => [...middle, size, isRound, Math.round(100 * area) / 100]);
  test.each<readonly [string, string, readonly unknown[]]>([
    ["a square", rect(40, 60, 50, 70), [[45, 65, 10, false, 100]]],
    ["a rect", rect(40, 60, 50, 80), [[45, 70, 10, false, 200]]],
    ["a square with an edge", rect(40, 60, 50, 70, 'fill="#12436d" stroke="#555555" stroke-width="2"'), [[45, 65, 12, false, 144]]], // prettier-ignore
    ["an outline", rect(41, 61, 49, 69, 'fill="none" stroke="#555555" stroke-width="2"'), [[45, 65, 10, false, 100]]],
    ["a circle", circle(45, 65, 5), [[45, 65, 10, true, 78.54]]],
    ["a circle with an edge", circle(45, 65, 5, 'fill="#12436d" stroke="#555555" stroke-width="2"'), [[45, 65, 12, true, 113.1]]], // prettier-ignore
    ["a ring", circle(45, 65, 5, 'fill="none" stroke="#555555" stroke-width="2"'), [[45, 65, 10, true, 78.54]]],
    ["dots of one path", '<path d="M45,65h0M60,65h0" fill="none" stroke="#12436d" stroke-width="10" stroke-linecap="round"/>', [[45, 65, 10, true, 78.54], [60, 65, 10, true, 78.54]]] // prettier-ignore
  ])("of %s", (_, markup, found) => expect(units(markup)).toEqual(found));
});

describe("countViolations()", () => {
  const count = (more: Partial<Measure> = {}) => shows({by: "count", of: "plough-count", ...more});
  const square = (column: number, row: number, width = 10, height = 10, role = count()): MiniatureShape => [rect(40 + 12 * column, 60 + 12 * row, 40 + 12 * column + width, 60 + 12 * row + height), role]; // prettier-ignore
  const told = (shapes: readonly MiniatureShape[]) =>
    countViolations(fileOf({shapes, scales: {}})).map(({where, found, expected}) => `${where.startsWith("count") ? `${where}: ` : ""}${found}; ${expected}`); // prettier-ignore
  const rows = (count: number, own?: Role) => Array.from({length: count}, (_, index) => square(index % 6, Math.floor(index / 6), 10, 10, own)); // prettier-ignore
  const [tenth, five] = [count({per: 10}), count({per: 5})];
  const none = ["count of plough-count: no such number, or of shapes that differ; a number of shapes"];

  test.each<readonly [string, readonly MiniatureShape[], readonly string[]]>([
    ["twelve", rows(12), []],
    ["a fifth of the second, of ten each", [square(0, 0, 10, 10, tenth), square(1, 0, 2, 10, tenth)], []],
    ["two hundredths more", [square(0, 0, 10, 10, tenth), square(1, 0, 2.19, 10, tenth)], []],
    ["more", [square(0, 0, 10, 10, tenth), square(1, 0, 2.3, 10, tenth)], ["1.23 shapes of 10; 1.2: 12"]],
    [
      "two in part",
      [square(0, 0, 4, 10, five), square(1, 0, 10, 10, five), square(2, 0, 10, 10, five)],
      ["40 square px; 100, as the others"]
    ],
    ["of three in part", [square(0, 0, 4, 10, five), square(1, 0, 10, 10, five), square(2, 0, 5, 10, five), square(3, 0, 5, 10, five)], ["3 shapes in part; at most the first and the last", "40 square px; 100, as the others"]], // prettier-ignore
    ["of no number", [square(0, 0, 10, 10, count({of: "sample/place/0"}))], ["count of sample/place/0: no such number, or of shapes that differ; a number of shapes"]], // prettier-ignore
    ["of shapes that stand for other numbers", [...rows(6), square(0, 1, 10, 10, count({per: 6}))], none],
    ["in one whole, of two sizes", [...rows(12, count({whole: "w"})), ...[0, 1, 2].map((row) => square(row, 3, 10, 9, count({of: "sample/price/3", whole: "w"})))], ["3 shapes in part; at most the first and the last", "90 square px; 100, as the others"]] // prettier-ignore
  ])("of %s", (_, shapes, found) => expect(told(shapes)).toEqual(found));

  const lies = "lies on another that is counted; beside it";
  test.each<readonly [string, readonly [number, number], string, boolean]>([
    ["a square under another", [40, 69.96], "rect", false],
    ["a square in another from above", [40, 69.9], "rect", true],
    ["a square in another from the left", [49.9, 60], "rect", true],
    ["a square in another’s corner", [49, 69], "rect", true],
    ["a square in another from the right", [30.1, 60], "rect", true],
    ["a circle at another’s corner", [48, 68], "circle", false],
    ["a circle in another", [46, 66], "circle", true]
  ])("%s", (_, [x, y], name, is) => {
    const at = (left: number, top: number): MiniatureShape => [name === "rect" ? rect(left, top, left + 10, top + 10) : circle(left + 5, top + 5, 5), count()]; // prettier-ignore
    expect(told([at(40, 60), at(x, y)]).filter((each) => each === lies)).toHaveLength(is ? 1 : 0);
  });

  test("a circle on a square, which is asked as a square", () => {
    const found = (x: number, y: number) => told([[rect(40, 60, 50, 70), count()], [circle(x, y, 5), count()]]).filter((each) => each === lies).length; // prettier-ignore
    expect([found(53, 73), found(56, 65)]).toEqual([1, 0]);
  });
});

describe("linkViolations()", () => {
  const link: Role = {furniture: "link"};
  const run = shows({by: "position", of: "sample/price/0-1", on: "x", along: "x"});
  const line = (x1: number, y1: number, x2: number, y2: number) => `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" stroke="#555555"/>`; // prettier-ignore
  const isRun = (each: ShapeRun): each is FurnitureRun => "furniture" in each.role && each.role.furniture !== "paper";
  const joins = (markup: string, one = rect(40, 60, 80, 80), two = rect(120, 60, 160, 80), {role = run, texts = [], shapes}: {readonly role?: Role; readonly texts?: readonly MiniatureText[]; readonly shapes?: readonly MiniatureShape[]} = {}) => {
    const file = fileOf({shapes: [...(shapes ?? [[one, role], [two, role]]), [markup, link]], texts});
    return file.runs.filter(isRun).flatMap((each) => linkViolations(each, file)).length === 0;
  }; // prettier-ignore
  const edged = 'fill="#12436d" stroke="#555555" stroke-width="4"';

  test.each<readonly [string, string, boolean]>([
    ["from edge to edge", line(80, 70, 120, 70), true],
    ["from six tenths in one", line(79.4, 70, 120, 70), true],
    ["from farther in one", line(79.3, 70, 120, 70), false],
    ["from six tenths outside", line(80.6, 70, 120, 70), true],
    ["from farther outside", line(80.7, 70, 120, 70), false],
    ["to farther in the other", line(80, 70, 120.7, 70), false],
    ["along their tops", line(80, 59.5, 120, 59.5), true],
    ["over their tops", line(80, 59.3, 120, 59.3), false],
    ["along their feet", line(80, 80.5, 120, 80.5), true],
    ["under their feet", line(80, 80.7, 120, 80.7), false],
    ["aslant", line(80, 70, 120, 72), false],
    ["in one alone", line(40, 70, 80, 70), false],
    ["as a path", '<path d="M80,70L120,70" fill="none" stroke="#555555"/>', true],
    ["as a path with a corner", '<path d="M80,70L100,70L120,70" fill="none" stroke="#555555"/>', false],
    ["as two paths, of which one joins nothing", '<path d="M80,70L120,70M80,75L110,75" fill="none" stroke="#555555"/>', false] // prettier-ignore
  ])("of a link %s", (_, markup, is) => expect(joins(markup)).toBe(is));

  test("of shapes with an edge, of circles and of upright links", () => {
    const wide = (x1: number, x2: number) => joins(line(x1, 70, x2, 70), rect(40, 60, 80, 80, edged), rect(120, 60, 160, 80, edged)); // prettier-ignore
    expect([wide(82, 118), wide(82.6, 117.4), wide(82.7, 118), wide(81.3, 118), wide(82, 117.3)]).toEqual([true, true, false, false, false]); // prettier-ignore
    const round = (x1: number, x2: number) => joins(line(x1, 70, x2, 70), circle(60, 70, 8), circle(120, 70, 8));
    expect([round(68, 112), round(68.6, 112), round(68.7, 112), round(67.3, 112), round(68, 128)]).toEqual([true, true, false, false, true]); // prettier-ignore
    const upright = (y1: number, y2: number) => joins(line(70, y1, 70, y2), rect(60, 40, 80, 80), rect(60, 120, 80, 160)); // prettier-ignore
    expect([upright(80, 120), upright(80.7, 120), upright(40, 160), upright(39.3, 160)]).toEqual([true, false, true, false]); // prettier-ignore
  });

  test("of two runs, which lengths of one scale may join", () => {
    const two = (by: Measure["by"], on: string) => joins(line(80, 70, 120, 70), "", "", {shapes: [[rect(40, 60, 80, 80), shows({by, of: "sample/price/0", on: "x", along: "x"})], [rect(120, 60, 160, 80), shows({by, of: "sample/price/1", on, along: "x"})]]}); // prettier-ignore
    expect([two("length", "x"), two("length", "y"), two("position", "x")]).toEqual([true, false, false]);
  });

  test("of a chain, which stays at its number", () => {
    const chain = (along: "x" | "y") => shows({by: "length", base: "chain", of: "sample/price/0-1", on: "x", along});
    expect(joins(line(80, 70, 120, 70), undefined, undefined, {role: chain("y")})).toBe(true);
    expect(joins(line(80, 70, 120, 70), undefined, undefined, {role: chain("x")})).toBe(false);
    const [over, under] = [rect(60, 40, 80, 80), rect(60, 120, 80, 160)];
    expect(joins(line(70, 80, 70, 120), over, under, {role: chain("x")})).toBe(true);
    expect(joins(line(70, 80, 70, 120), over, under, {role: chain("y")})).toBe(false);
  });

  test("of a leader, from the edge of a shape to words", () => {
    const words = (role: MiniatureText[1]): readonly MiniatureText[] => [['<text x="200" y="100">Words</text>', role]];
    const leads = (x: number, y: number, role: MiniatureText[1] = "annotation") => joins(line(80, 70, x, y), undefined, undefined, {texts: words(role)}); // prettier-ignore
    expect([leads(200, 95), leads(194, 95), leads(193.9, 95)]).toEqual([true, true, false]);
    expect([leads(200, 95, {label: "sample/price/0"}), leads(200, 95, "headline")]).toEqual([true, false]);
    const box = fileOf({shapes: [], texts: words("annotation")}).texts[0]?.box;
    if (!box) throw new Error("no text");
    expect([leads(box.right + 5.9, 95), leads(box.right + 6.1, 95)]).toEqual([true, false]);
    expect([leads(210, box.top - 5.9), leads(210, box.top - 6.1)]).toEqual([true, false]);
    expect([leads(210, box.bottom + 5.9), leads(210, box.bottom + 6.1)]).toEqual([true, false]);
  });

  test("of a band under a heading, over an axis as long as it", () => {
    const band = (heading: MiniatureText[1], width = 400, axis: Role = {furniture: "axis"}, y = 44) => {
      const shapes: readonly MiniatureShape[] = [[line(40, 60, 440, 60), axis], [rect(40, 30, 40 + width, 50, 'fill="#eeeeee"'), {furniture: "band"}]]; // prettier-ignore
      const file = fileOf({shapes, texts: [[`<text x="60" y="${y}">Heading</text>`, heading]]});
      return file.runs.filter(isRun).filter(({role}) => role.furniture === "band").flatMap((each) => bandViolations(each, file)).length === 0; // prettier-ignore
    };
    expect(band("heading")).toBe(true);
    expect([band("note"), band("heading", 380), band("heading", 400, {furniture: "grid"}), band("heading", 400, undefined, 90)]).toEqual([false, false, false, false]); // prettier-ignore
  });

  test("of a hatch, within the outline of a region or of a bar", () => {
    const hatch = (left: number, top: number, around: string, more = "") => {
      const shapes: readonly MiniatureShape[] = [[around, run], [rect(60, 90, 70, 99), run], [`<path d="M${left},${top}L140,100" fill="none" stroke="#555555" ${more}/>`, {furniture: "hatch"}]]; // prettier-ignore
      const file = fileOf({shapes});
      return file.runs.filter(isRun).flatMap((each) => hatchViolations(each, file)).length === 0;
    };
    const region = '<path d="M40,60L140,60L140,100L40,100Z" fill="#12436d"/>';
    expect([hatch(40, 60, region), hatch(90, 60, region), hatch(90.1, 60, region)]).toEqual([true, true, false]);
    expect([hatch(40, 80, region), hatch(40, 80.1, region), hatch(39.4, 60, region)]).toEqual([true, false, false]);
    const bar = rect(40, 60, 140, 100);
    expect([hatch(50, 70, bar), hatch(50.1, 60, bar), hatch(40, 70.1, bar)]).toEqual([true, false, false]);
    expect([hatch(40, 60, bar, 'stroke-width="2"'), hatch(40, 60, bar, 'stroke-width="2.1"')]).toEqual([true, false]);
  });
});

describe("label-elsewhere of what stands near", () => {
  const scales: Reading["scales"] = {x: {type: "linear", domain: [0, 40], range: [40, 440]}};
  const dot = (row: number, x: number, fill = "#12436d"): MiniatureShape => [circle(x, 100, 4, `fill="${fill}"`), shows({by: "position", of: `sample/price/${row}`, on: "x", along: "x"})]; // prettier-ignore
  const words = (text: string, x: number, y: number, of: string, fill = "#1b1b1b"): MiniatureText => [`<text x="${x}" y="${y}" fill="${fill}">${text}</text>`, {label: of}]; // prettier-ignore
  const told = async (
    texts: readonly MiniatureText[],
    shapes: readonly MiniatureShape[] = [dot(0, 100), dot(1, 300)]
  ) =>
    // prettier-ignore
    (await labelElsewhere.check(miniature({shapes, texts, scales}))).map(({found}) => found);

  test.each<readonly [string, MiniatureText, number]>([
    ["a number beside its dot", words("12", 110, 105, "sample/price/0"), 0],
    ["a number beside another", words("12", 310, 105, "sample/price/0"), 1],
    ["a name beside its dot", words("Ash", 110, 105, "sample/place/0"), 0],
    ["a name beside another", words("Ash", 310, 105, "sample/place/0"), 1],
    ["a number in words beside another", words("twelve", 310, 105, "sample/price/0"), 1],
    ["a number between both", words("12", 190, 105, "sample/price/0"), 0]
  ])("%s", async (_, text, count) => expect(await told([text])).toHaveLength(count));

  test("follows a leader from a label to its dot", async () => {
    const leader = (from: number, to: number): MiniatureShape => [`<path d="M${from},100L${to},100" fill="none" stroke="#555555"/>`, {furniture: "link"}]; // prettier-ignore
    const far = words("12", 280, 98, "sample/price/0");
    const led = async (...more: readonly MiniatureShape[]) => (await told([far], [dot(0, 100), dot(1, 300), ...more])).length; // prettier-ignore
    expect(await led()).toBe(1);
    expect(await led(leader(104, 280))).toBe(0);
    expect(await led(leader(110, 280))).toBe(0);
    expect(await led(leader(111, 280))).toBe(1);
    expect(await led(leader(104, 250))).toBe(1);
    const [markup] = leader(104, 280);
    expect(await led([markup, {furniture: "rule"}])).toBe(1);
  });

  test("tells of a label in another colour than its dot, which is that of another label", async () => {
    const dots = [dot(0, 100), dot(1, 300, "#c5510e")];
    const [one, two] = ["#12436d", "#c5510e"];
    const pair = (first: string, second: string) => told([words("12", 110, 105, "sample/price/0", first), words("31", 310, 105, "sample/price/1", second)], dots); // prettier-ignore
    expect(await pair(one, two)).toEqual([]);
    expect(await pair(two, one)).toHaveLength(2);
    expect(await pair("#1b1b1b", one)).toEqual([]);
    expect(await pair("#1b1b1b", "#1b1b1b")).toEqual([]);
  });
});
