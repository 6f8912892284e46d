import {describe, expect, test} from "vitest";
import {loadColours} from "../../../src/check/colours.js";
import {overlaidLengths} from "../../../src/check/reading/paint/overlaidLengths.js";
import {strayPaint} from "../../../src/check/reading/paint/strayPaint.js";
import {measureUnseen} from "../../../src/check/reading/paint/measureUnseen.js";
import {readFile} from "../../../src/check/reading/readFile.js";
import type {Measure, Reading, Role} from "../../../src/facts/evidence/record.js";
import {type Miniature, miniature, type MiniatureShape, type MiniatureText} from "../../reading/miniature.js";
import {thorough} from "../../thoroughTag.js";

function fileOf(parts: Miniature) {
  const file = readFile(miniature(parts));
  if (!file) throw new Error("a file without a reading");
  return file;
}
const shows = (...measures: readonly Measure[]): Role => ({shows: measures});
const rect = (left: number, top: number, right: number, bottom: number, more = 'fill="#12436d"') =>
  `<rect x="${left}" y="${top}" width="${(right - left).toFixed(2)}" height="${(bottom - top).toFixed(2)}" ${more}/>`;
type Corner = readonly [x: number, y: number];
const path = (corners: readonly Corner[], more = 'fill="#12436d"') => `<path d="M${corners.map(([x, y]) => `${x},${y}`).join("L")}Z" ${more}/>`; // prettier-ignore

describe("overlaidLengths()", () => {
  const length = (row: number, along: "x" | "y" = "x", more: Partial<Measure> = {}): Role =>
    shows({by: "length", of: `sample/price/${row}`, on: "l", along, ...more});
  const told = (...shapes: readonly MiniatureShape[]) =>
    overlaidLengths(
      fileOf({
        shapes,
        scales: {
          l: {type: "linear", domain: [0, 40], range: [40, 440]},
          m: {type: "linear", domain: [0, 40], range: [40, 440]}
        }
      })
    ).map(({where, found}) => `${where} ${found}`);
  const under = (left: number, top: number) => [`rect at (40, 60), sample/price/0 under rect at (${Math.round(left)}, ${Math.round(top)}), sample/price/1`]; // prettier-ignore

  const level: MiniatureShape = [rect(40, 60, 160, 80), length(0)];
  type Sides = readonly [left: number, top: number, right: number, bottom: number];
  test.each<readonly [string, Sides, boolean]>([
    ["beside it", [40, 90, 120, 110], false],
    ["over its end", [150, 62, 170, 78], true],
    ["over its beginning", [30, 62, 50, 78], true],
    ["over its middle", [90, 62, 110, 78], false],
    ["from a px before its end", [159, 62, 180, 78], false],
    ["from farther before its end", [158.9, 62, 180, 78], true],
    ["to a px beyond its end", [100, 62, 161, 78], false],
    ["to farther beyond its end", [100, 62, 161.1, 78], true],
    ["a px under its middle line", [150, 69, 170, 90], false],
    ["farther over its middle line", [150, 68.9, 170, 90], true],
    ["a px over its middle line", [150, 50, 170, 71], false],
    ["farther under its middle line", [150, 50, 170, 71.1], true]
  ])("of a bar %s", (_, [left, top, right, bottom], is) => {
    expect(told(level, [rect(left, top, right, bottom), length(1)])).toEqual(is ? under(left, top) : []);
    // The same upright: x and y are exchanged.
    const upright: MiniatureShape = [rect(60, 40, 80, 160), length(0, "y")];
    const found = told(upright, [rect(top, left, bottom, right), length(1, "y")]);
    expect(found.length).toBe(is ? 1 : 0);
  });

  test.each<readonly [string, string, Role]>([
    ["that is seen through", rect(150, 62, 170, 78, 'fill="#12436d" opacity="0.9"'), length(1)],
    ["without a fill", rect(150, 62, 170, 78, 'fill="none" stroke="#12436d"'), length(1)],
    ["of another scale", rect(150, 62, 170, 78), length(1, "x", {on: "m"})],
    ["in another direction", rect(150, 62, 170, 78), length(1, "y")],
    ["that is stacked", rect(150, 62, 170, 78), length(1, "x", {base: "stack"})],
    ["that is placed", rect(150, 62, 170, 78), length(1, "x", {by: "position"})]
  ])("lets a bar %s be over another", (_, markup, role) => {
    expect(told(level, [markup, role])).toEqual([]);
    expect(told([markup, role], level)).toEqual([]);
  });

  test("tells of what is under another, and of nothing over one", () => {
    const short: MiniatureShape = [rect(150, 62, 170, 78), length(1)];
    expect(told(level, short)).toEqual(under(150, 62));
    expect(told(short, [rect(90, 62, 110, 78), length(0)])).toEqual([]);
    expect(told([rect(90, 62, 110, 78), length(1)], level)).toEqual(["rect at (90, 62), sample/price/1 under rect at (40, 60), sample/price/0"]); // prettier-ignore
  });

  /** An area over some places, to heights of its own, from a base. */
  const area = (
    rows: string,
    far: readonly Corner[],
    near: readonly Corner[] = far.map(([x]) => [x, 160]),
    along: "x" | "y" = "y"
  ): MiniatureShape => {
    const corners = [...far, ...near.toReversed()].map(([x, y]): Corner => (along === "y" ? [x, y] : [y, x]));
    return [path(corners), shows({by: "length", of: [far.map((_, row) => `${rows}/${row}`)], on: "l", along})];
  };
  const hill: readonly Corner[] = [[40, 140], [140, 60], [240, 80]]; // prettier-ignore
  test.each<readonly [string, readonly Corner[], boolean]>([
    [
      "that is lower",
      [
        [40, 150],
        [140, 90],
        [240, 100]
      ],
      false
    ],
    [
      "that is higher at one corner",
      [
        [40, 150],
        [140, 58],
        [240, 100]
      ],
      true
    ],
    [
      "that is a px higher there",
      [
        [40, 150],
        [140, 59],
        [240, 100]
      ],
      false
    ],
    [
      "that is higher at its first corner",
      [
        [40, 130],
        [140, 90],
        [240, 100]
      ],
      true
    ],
    [
      "that is higher at its last corner",
      [
        [40, 150],
        [140, 90],
        [240, 70]
      ],
      true
    ],
    [
      "that is higher between corners of its own",
      [
        [40, 160],
        [190, 5],
        [240, 150]
      ],
      true
    ],
    [
      "that is lower between corners of its own",
      [
        [40, 160],
        [190, 12],
        [240, 150]
      ],
      false
    ],
    [
      "that begins later",
      [
        [150, 40],
        [160, 40],
        [230, 40]
      ],
      false
    ],
    [
      "that begins at its middle",
      [
        [140, 40],
        [160, 150],
        [230, 150]
      ],
      true
    ],
    [
      "that ends at its middle",
      [
        [50, 150],
        [100, 150],
        [140, 40]
      ],
      true
    ],
    [
      "that lies under the base",
      [
        [40, 170],
        [140, 300],
        [240, 170]
      ],
      false
    ]
  ])("of an area %s", (_, far, is) => {
    const found = is ? ["path at (40, 60), sample/price/0 to sample/price/2 under path at (40, 40)"] : [];
    const seen = told(area("sample/price", hill), area("sample/change", far));
    expect(seen.map((each) => each.replace(/under path at .*/, "under path at (40, 40)"))).toEqual(found);
    // The same on its side.
    const side = [hill, far].map((edge, index) => area(index === 0 ? "sample/price" : "sample/change", edge, undefined, "x")); // prettier-ignore
    expect(told(...side).length).toBe(is ? 1 : 0);
  });

  test("of an area whose corner is hardly off its base", () => {
    const high = area("sample/change", [[30, 20], [140, 100], [250, 100]]); // prettier-ignore
    expect(told(area("sample/price", [[40, 159], [140, 60], [240, 80]]), high)).toEqual([]); // prettier-ignore
    expect(told(area("sample/price", [[40, 158.9], [140, 60], [240, 80]]), high)).toHaveLength(1); // prettier-ignore
  });

  test("of an area that lies under an area with a base of its own, or under a bar", () => {
    const low: readonly Corner[] = [[40, 130], [140, 130], [240, 130]]; // prettier-ignore
    const one = area("sample/price", low);
    expect(told(one, area("sample/change", [[40, 90], [140, 90], [240, 90]], [[40, 140], [140, 140], [240, 140]]))).toHaveLength(1); // prettier-ignore
    expect(told(one, area("sample/change", [[40, 90], [140, 90], [240, 90]], [[40, 130], [140, 130], [240, 130]]))).toEqual([]); // prettier-ignore
    expect(told(one, [rect(130, 100, 150, 160), length(1, "y")])).toHaveLength(1);
    expect(told(one, [rect(60, 100, 120, 160), length(1, "y")])).toEqual([]);
    expect(told([rect(130, 100, 150, 160), length(1, "y")], area("sample/price", hill))).toHaveLength(1);
    expect(told([rect(130, 50, 150, 160), length(1, "y")], area("sample/price", hill))).toEqual([]);
  });
});

describe("strayPaint()", () => {
  const bar: Role = shows({by: "length", of: "sample/price/0", on: "x", along: "x"});
  const told = async (shapes: readonly MiniatureShape[], texts: readonly MiniatureText[] = []) =>
    strayPaint(fileOf({shapes, texts}), await loadColours()).map(({found}) => found);
  const own: MiniatureShape = [rect(40, 60, 160, 80), bar];
  const faded = (opacity: number) => [`opacity ${opacity}, all but the paper’s colour`];
  const block: readonly Corner[] = [[40, 60], [160, 60], [160, 80], [40, 80]]; // prettier-ignore

  test.each<readonly [string, string, readonly string[]]>([
    ["at a tenth", rect(40, 60, 160, 80, 'fill="#12436d" opacity="0.1"'), faded(0.1)],
    ["at a fifth", rect(40, 60, 160, 80, 'fill="#12436d" opacity="0.2"'), faded(0.2)],
    ["at three tenths", rect(40, 60, 160, 80, 'fill="#12436d" opacity="0.3"'), []],
    ["pale, and not seen through", rect(40, 60, 160, 80, 'fill="#fdfdfd"'), []],
    ["pale, with an outline", rect(40, 60, 160, 80, 'fill="#fdfdfd" stroke="#12436d" opacity="0.9"'), []],
    ["pale, with a pale outline", rect(40, 60, 160, 80, 'fill="#fdfdfd" stroke="#fefefe" opacity="0.9"'), faded(0.9)],
    ["as an area, at a tenth", path(block, 'fill="#12436d" opacity="0.1"'), []],
    ["as an area, at a hundredth", path(block, 'fill="#12436d" opacity="0.01"'), faded(0.01)]
  ])("of a bar %s", async (_, markup, found) => expect(await told([[markup, bar]])).toEqual(found));

  const over = ["the paper’s colour over data"];
  const alike = ["furniture in the colour of the data it touches"];
  const grid: Role = {furniture: "grid"};
  const white = 'fill="#ffffff"';
  const circle = (r: number, more: string, x = 100) => `<circle cx="${x}" cy="70" r="${r}" ${more}/>`;
  const line = (y: number, width: number) => `<line x1="40" x2="160" y1="${y}" y2="${y}" stroke="#ffffff" stroke-width="${width}"/>`; // prettier-ignore
  test.each<readonly [string, string, Role, readonly string[]]>([
    ["a rect of the paper’s colour", rect(80, 62, 100, 78, white), grid, over],
    ["nearly of its colour", rect(80, 62, 100, 78, 'fill="#fdfdfd"'), grid, over],
    ["of another", rect(80, 62, 100, 78, 'fill="#dddddd"'), grid, []],
    ["of its colour beside the bar", rect(80, 90, 100, 95, white), grid, []],
    ["of its colour, with another edge", rect(80, 62, 100, 78, 'fill="#ffffff" stroke="#555555"'), grid, over],
    ["a hatch", rect(80, 62, 100, 78, white), {furniture: "hatch"}, []],
    ["an accent", rect(80, 62, 100, 78, white), {furniture: "accent"}, []],
    ["a second paper", rect(80, 62, 100, 78, white), {furniture: "paper"}, []],
    ["a sign", rect(80, 62, 100, 78, white), {openEnd: ["plough-count"]}, []],
    ["other data", rect(80, 62, 100, 78, white), bar, []],
    ["an illustration", rect(80, 62, 100, 78, white), {illustration: "a cloud"}, over],
    ["a marker", circle(6, 'fill="#ffffff" stroke="#555555"'), grid, []],
    ["a larger one", circle(6.1, 'fill="#ffffff" stroke="#555555"'), grid, over],
    ["one without an edge", circle(6, white), grid, over],
    ["a thick line beside the bar", line(81, 4), grid, over],
    ["a thin line beside it", line(81, 1), grid, []],
    ["a thick line over it", line(59, 4), grid, over],
    ["a rect in the bar’s colour that touches it", rect(160, 60, 190, 80), grid, alike],
    ["3 px from it", rect(163, 60, 190, 80), grid, alike],
    ["farther from it", rect(163.1, 60, 190, 80), grid, []],
    ["inside it", rect(100, 65, 110, 75), grid, []],
    ["nearly in its colour", rect(160, 60, 190, 80, 'fill="#14456f"'), grid, alike],
    ["in another colour", rect(160, 60, 190, 80, 'fill="#c5510e"'), grid, []],
    ["as a hatch in its colour", rect(160, 60, 190, 80), {furniture: "hatch"}, alike]
  ])("of furniture on a bar: %s", async (_, markup, role, found) =>
    expect(await told([own, [markup, role]])).toEqual(found)
  );

  test("of furniture under a bar, and of pale data", async () => {
    expect(await told([[rect(80, 62, 100, 78, white), grid], own])).toEqual([]);
    expect(await told([[rect(160, 60, 190, 80), grid], own])).toEqual(alike);
    const pale: MiniatureShape = [rect(40, 60, 160, 80, 'fill="#eeeeee"'), bar];
    expect(await told([pale, [rect(160, 60, 190, 80, 'fill="#eeeeee"'), grid]])).toEqual([]);
  });

  test("lets the callout of a note be", async () => {
    const words = (x: number, y: number): MiniatureText => [`<text x="${x}" y="${y}">So</text>`, "annotation"];
    const callout: MiniatureShape = [rect(80, 62, 200, 78, white), grid];
    expect(await told([own, callout], [words(84, 76)])).toEqual([]);
    expect(await told([own, callout], [words(300, 76)])).toEqual(over);
    expect(await told([own, callout], [words(75, 76)])).toEqual(over);
    expect(await told([own, callout], [words(84, 66)])).toEqual(over);
    expect(await told([own, callout], [words(300, 76), words(84, 76)])).toEqual([]);
  });
});

describe("measure-unseen of what lies over what", {tags: thorough}, () => {
  const [bar, dot] = [(row: number) => shows({by: "length", of: `sample/price/${row}`, on: "x", along: "x"}), (row: number) => shows({by: "position", of: `sample/price/${row}`, on: "x", along: "x"})]; // prettier-ignore
  const scales: Reading["scales"] = {x: {type: "linear", domain: [0, 40], range: [40, 440]}};
  const unseen = async (shapes: readonly MiniatureShape[]) =>
    (await measureUnseen.check(miniature({shapes, scales}))).map(({found}) => found);
  const cover = (left: number, top: number, right: number, bottom: number): MiniatureShape => [rect(left, top, right, bottom, 'fill="#cc7722"'), {illustration: "a cover"}]; // prettier-ignore
  const circle = (x: number, r: number, fill = "#12436d", more = "") => `<circle cx="${x}" cy="70" r="${r}" fill="${fill}" ${more}/>`; // prettier-ignore
  const line = (from: number, to: number, more = "") => `<line x1="${from}" x2="${to}" y1="70" y2="70" stroke="#12436d" ${more}/>`; // prettier-ignore
  const seen = (part: number) => [expect.stringMatching(new RegExp(`^seen (?:at|along) ${part}% of it$`))];

  test.each<readonly [string, readonly MiniatureShape[], readonly unknown[]]>([
    ["a dot under a larger one of data", [[circle(160, 5), dot(0)], [circle(163, 9, "#c5510e"), dot(1)]], []], // prettier-ignore
    ["a dot under a cover", [[circle(160, 5), dot(0)], cover(150, 60, 170, 80)], seen(0)],
    ["a dot under a thick line of data", [[circle(160, 3), dot(0)], ['<line x1="150" x2="170" y1="70" y2="70" stroke="#c5510e" stroke-width="8"/>', dot(1)]], []], // prettier-ignore
    [
      "a dot under a bar of data",
      [
        [circle(160, 3), dot(0)],
        [rect(40, 60, 350, 80, 'fill="#c5510e"'), bar(1)]
      ],
      []
    ],
    [
      "a dot over a bar of data",
      [
        [rect(40, 60, 350, 80, 'fill="#c5510e"'), bar(1)],
        [circle(160, 3), dot(0)]
      ],
      []
    ],
    [
      "a line under a bar of data",
      [
        [line(40, 160), dot(0)],
        [rect(40, 60, 350, 80, 'fill="#c5510e"'), bar(1)]
      ],
      []
    ],
    ["a line under a cover", [[line(40, 160), dot(0)], cover(30, 60, 170, 80)], seen(0)],
    ["a line under less of it", [[line(40, 160), dot(0)], cover(100, 60, 170, 80)], []],
    ["a line that is seen through", [[line(40, 160, 'opacity="0.5"'), dot(0)]], []],
    ["a bar without a paint", [[rect(40, 60, 160, 80, 'fill="none"'), bar(0)]], ["no paint", "painted as the paper"]],
    [
      "a bar of the paper’s paint",
      [[rect(40, 60, 160, 80, 'fill="#ffffff"'), bar(0)]],
      ["furniture painted as the data are", "painted as the paper"]
    ],
    ["an edge that is hardly seen", [[rect(40, 60, 160, 80, 'fill="none" stroke="#f0f0f0"'), bar(0)]], ["painted as the paper"]], // prettier-ignore
    ["an edge that is seen", [[rect(40.5, 60.5, 159.5, 79.5, 'fill="none" stroke="#cccccc"'), bar(0)]], []],
    ["a pale thin bar", [[rect(40, 60, 160, 61, 'fill="#d8d8d8"'), bar(0)]], []],
    ["a thin bar seen through", [[rect(40, 60, 160, 61, 'fill="#12436d" opacity="0.5"'), bar(0)]], []],
    ["a thin bar seen through under a cover", [[rect(40, 60, 160, 61, 'fill="#12436d" opacity="0.5"'), bar(0)], cover(30, 50, 170, 70)], []] // prettier-ignore
  ])("of %s", async (_, shapes, found) => expect(await unseen(shapes)).toEqual(found));

  test.each<readonly [string, string, boolean]>([
    ["on its left", rect(0, 60, 160, 80), true],
    ["by a hundredth beyond its left", rect(-0.01, 60, 160, 80), true],
    ["beyond its left", rect(-0.02, 60, 160, 80), false],
    ["on its right", rect(40, 60, 480, 80), true],
    ["by a hundredth beyond its right", rect(40, 60, 480.01, 80), true],
    ["beyond its right", rect(40, 60, 480.02, 80), false],
    ["on its top", rect(40, 0, 160, 20), true],
    ["by a hundredth beyond its top", rect(40, -0.01, 160, 20), true],
    ["beyond its top", rect(40, -0.02, 160, 20), false],
    ["on its foot", rect(40, 200, 160, 220), true],
    ["by a hundredth beyond its foot", rect(40, 200, 160, 220.01), true],
    ["beyond its foot", rect(40, 200, 160, 220.02), false]
  ])("of a bar at the edge of the figure, %s", async (_, markup, is) =>
    expect(await unseen([[markup, bar(0)]])).toEqual(is ? [] : ["beyond the edge of the figure"])
  );

  const paint = "#c5510e";
  const same = (left: number, top: number, right: number, bottom: number): MiniatureShape => [
    rect(left, top, right, bottom, `fill="${paint}"`),
    {illustration: "a cover"}
  ];
  const other = (left: number, top: number, right: number, bottom: number): MiniatureShape => [
    rect(left, top, right, bottom, `fill="${paint}"`),
    dot(1)
  ];
  const own: MiniatureShape = [circle(160, 3), dot(0)];
  test.each<readonly [string, readonly MiniatureShape[], boolean]>([
    ["beside the cover, on its left", [own, same(150, 60, 170, 80), other(100, 60, 140, 80)], false],
    ["beside it, on its right", [own, same(150, 60, 170, 80), other(180, 60, 240, 80)], false],
    ["over it", [own, same(150, 60, 170, 80), other(150, 20, 170, 50)], false],
    ["under it", [own, same(150, 60, 170, 80), other(150, 90, 170, 99)], false],
    ["in its place", [own, same(150, 60, 170, 80), other(150, 60, 170, 80)], true],
    ["in its place, in another paint than is seen", [own, other(150, 60, 170, 80), cover(150, 60, 170, 80)], false],
    ["painted before the dot", [other(150, 60, 170, 80), own, same(150, 60, 170, 80)], false],
    ["as a ring around it", [own, [circle(160, 9, "none", `stroke="${paint}"`), dot(1)], same(150, 60, 170, 80)], true],
    ["as a dot beside it", [own, [circle(180, 9, paint), dot(1)], same(150, 60, 170, 80)], false],
    ["as a dot beside it, with a wide edge", [own, [circle(171, 4, paint, `stroke="${paint}" stroke-width="20"`), dot(1)], same(150, 60, 170, 80)], true], // prettier-ignore
    ["as a line of its paint", [own, [`<line x1="150" x2="170" y1="70" y2="70" stroke="${paint}" stroke-width="9"/>`, dot(1)], same(150, 74, 170, 80)], true], // prettier-ignore
    ["as a line of another paint", [own, ['<line x1="150" x2="170" y1="70" y2="70" stroke="#12cc6d"/>', dot(1)], same(150, 60, 170, 80)], false] // prettier-ignore
  ])("lets data be over a dot: %s", async (_, shapes, is) => {
    const found = await unseen(shapes);
    expect(found.find((each) => each.startsWith("seen"))).toBe(is ? undefined : "seen at 0% of it");
  });

  test("lets a bar be under another of its run, or of its fact, but of no other", async () => {
    const run = shows({by: "position", of: "sample/price/0-1", on: "x", along: "x"});
    const bars = (one: Role, two: Role): readonly MiniatureShape[] => [[rect(40, 60, 160, 80), one], [rect(30, 50, 170, 90, `fill="${paint}"`), two]]; // prettier-ignore
    const hidden = async (one: Role, two: Role) => (await unseen(bars(one, two))).filter((each) => each.startsWith("seen")).length; // prettier-ignore
    expect(await hidden(run, run)).toBe(0);
    expect(await hidden(dot(0), dot(1))).toBe(1);
    expect(await hidden(dot(0), shows({by: "interval", of: "sample/price/0", on: "x", along: "x"}))).toBe(0);
  });

  const area = (more: string) => path([[40, 60], [240, 60], [240, 160], [40, 160]], more); // prettier-ignore
  const share = (markup: string): MiniatureShape => [markup, shows({by: "colour", of: "sample/price/0", on: "x"})];
  test.each<readonly [string, readonly MiniatureShape[], readonly unknown[]]>([
    ["an area", [share(area('fill="#12436d"'))], []],
    ["an area of which a half is covered", [share(area('fill="#12436d"')), cover(140, 50, 250, 170)], []],
    ["an area of which more is covered", [share(area('fill="#12436d"')), cover(45, 50, 250, 170)], ["seen at 0% of it"]], // prettier-ignore
    ["a bar seen through, under the paper", [[rect(40, 60, 160, 80, 'fill="#12436d" opacity="0.5"'), bar(0)], [rect(30, 50, 170, 90, 'fill="#ffffff"'), {illustration: "snow"}]], ["the paper’s colour over data", "seen at 0% of it"]], // prettier-ignore
    ["a thin bar under the paper", [[rect(40, 60, 160, 61.5), bar(0)], [rect(30, 50, 170, 90, 'fill="#ffffff"'), {illustration: "snow"}]], ["the paper’s colour over data", "seen along 0% of it"]], // prettier-ignore
    ["a thin bar seen through, under the paper", [[rect(40, 60, 160, 61.5, 'fill="#12436d" opacity="0.5"'), bar(0)], [rect(30, 50, 170, 90, 'fill="#ffffff"'), {illustration: "snow"}]], ["the paper’s colour over data", "seen along 0% of it"]], // prettier-ignore
    ["a thin bar under another of its fact", [[rect(40, 60, 160, 61.5), bar(0)], [rect(30, 50, 170, 90, `fill="${paint}"`), shows({by: "interval", of: "sample/price/0", on: "x", along: "x"})]], []], // prettier-ignore
    ["an edge seen through, under the paper", [[rect(40, 60, 160, 80, 'fill="none" stroke="#12436d" opacity="0.5"'), bar(0)], [rect(30, 50, 170, 90, 'fill="#ffffff"'), {illustration: "snow"}]], ["the paper’s colour over data", "seen along 0% of it"]] // prettier-ignore
  ])("of %s", async (_, shapes, found) => expect(await unseen(shapes)).toEqual(found));

  const clipped = (x: number, y: number, width: number, height: number, markup: string): MiniatureShape => [`<svg x="${x}" y="${y}" width="${width}" height="${height}" viewBox="${x} ${y} ${width} ${height}">${markup}</svg>`, dot(0)]; // prettier-ignore
  test.each<readonly [string, MiniatureShape, readonly string[]]>([
    ["all of it", clipped(30, 50, 200, 60, rect(40, 60, 160, 80)), []],
    ["the left of it", clipped(30, 50, 70, 60, rect(40, 60, 160, 80)), []],
    ["the right of it", clipped(100, 50, 200, 60, rect(40, 60, 160, 80)), []],
    ["the top of it", clipped(30, 50, 200, 20, rect(40, 60, 160, 80)), []],
    ["the foot of it", clipped(30, 70, 200, 60, rect(40, 60, 160, 80)), []],
    ["what is inside the figure on its left", clipped(0, 50, 200, 60, rect(-30, 60, 160, 80)), []],
    ["what is inside on its right", clipped(300, 50, 180, 60, rect(320, 60, 600, 80)), []],
    ["what is inside at its top", clipped(30, 0, 200, 60, rect(40, -30, 160, 40)), []],
    ["what is inside at its foot", clipped(30, 150, 200, 70, rect(40, 160, 160, 300)), []]
  ])("of a frame that leaves %s", async (_, shape, found) => {
    const seenIn = (await unseen([shape])).filter((each) => /^(?:seen|beyond|painted)/.test(each));
    expect(seenIn).toEqual(found);
  });
});
