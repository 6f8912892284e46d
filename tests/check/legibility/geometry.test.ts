import {describe, expect, test} from "vitest";
import type {Box} from "../../../src/check/box.js";
import {loadColours} from "../../../src/check/colours.js";
import {
  areAdjoining,
  gapBetween,
  isHeldBetween,
  isPartedBy,
  isSliver,
  isWithin,
  sidesClosed
} from "../../../src/check/legibility/neighbours.js";
import {edgeCrosses} from "../../../src/check/legibility/outline.js";
import {colourOf, paintedMarks} from "../../../src/check/legibility/paintedMarks.js";
import {closed, pathSegments} from "../../../src/check/legibility/segments.js";
import {outside, roomIn} from "../../../src/check/legibility/textOverflow.js";
import type {PublishedMark} from "../../../src/check/published.js";
import {read} from "../../published/read.js";
import {fileWith} from "../legibilityAndFile.js";

const box = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height
});
const rect = (...at: Parameters<typeof box>) => ({name: "rect", box: box(...at)}) as const;
const circle = (x: number, y: number, r: number) => ({name: "circle", box: box(x - r, y - r, 2 * r, 2 * r)}) as const;
const one = rect(20, 20, 40, 20);

describe("gapBetween()", () => {
  test.each([
    ["beside it", rect(65, 20, 9, 20), 5],
    ["before it", rect(3, 20, 9, 20), 8],
    ["over it", rect(20, 5, 40, 9), 6],
    ["under it", rect(20, 47, 40, 9), 7],
    ["on it", rect(30, 25, 9, 9), 0],
    ["at its corner", rect(60, 40, 9, 9), null],
    ["at a slant", rect(70, 50, 9, 9), null],
    ["by half a px at its corner", rect(59.5, 40, 9, 9), 0],
    ["by less at its corner", rect(59.6, 40, 9, 9), null],
    ["by half a px down at its corner", rect(65, 39.5, 9, 9), 5],
    ["a circle", circle(70, 30, 5), 5]
  ])("to one %s", (_, other, gap) => {
    expect(gapBetween(one, other)).toBe(gap);
    expect(gapBetween(other, one)).toBe(gap);
  });

  test("between circles is that of their outlines", () => {
    expect(gapBetween(circle(0, 0, 3), circle(6, 8, 4))).toBe(3);
    expect(gapBetween(circle(0, 0, 3), circle(3, 4, 4))).toBe(0);
  });
});

describe("what touches", () => {
  test.each([
    ["a px apart", rect(61, 20, 9, 20), false],
    ["less apart", rect(60.9, 20, 9, 20), true],
    ["inside", rect(30, 25, 9, 9), false],
    ["around", rect(10, 10, 60, 40), false],
    ["partly over it", rect(50, 25, 30, 9), true]
  ])("areAdjoining() of one %s", (_, other, are) => expect(areAdjoining(one, other)).toBe(are));

  test.each([
    ["2 px wide", rect(0, 0, 2, 9), false],
    ["less wide", rect(0, 0, 1.9, 9), true],
    ["less high", rect(0, 0, 9, 1.9), true],
    ["a circle", circle(0, 0, 0.9), false]
  ])("isSliver() of what is %s", (_, mark, is) => expect(isSliver(mark)).toBe(is));

  const outer = box(0, 0, 20, 10);
  test.each([
    ["in its middle", box(5, 3, 2, 2), true],
    ["at its left side, as high", box(0.1, 0, 2, 10), false],
    ["off its left side, as high", box(0.2, 0, 2, 10), true],
    ["at its right side, as high", box(17.95, 0, 2, 10), false],
    ["off its right side, as high", box(17.7, 0, 2, 10), true],
    ["at its top, as wide", box(0, 0.1, 20, 2), false],
    ["off its top, as wide", box(0, 0.2, 20, 2), true],
    ["at its foot, as wide", box(0, 7.9, 20, 2), false],
    ["off its foot, as wide", box(0, 7.7, 20, 2), true],
    ["over it", box(5, -4, 2, 4), false],
    ["under it", box(5, 10, 2, 4), false],
    ["before it", box(-4, 3, 4, 2), false],
    ["after it", box(20, 3, 4, 2), false],
    ["in a corner", box(0, 0, 2, 2), false]
  ])("isWithin() of what is %s", (_, inner, is) => expect(isWithin(outer, inner)).toBe(is));

  test.each([
    ["above, as wide", box(0, -5, 20, 5), 1],
    ["above, half a px narrower at each side", box(0.5, -5, 19, 5), 1],
    ["above, narrower at the left", box(0.6, -5, 19.4, 5), 0],
    ["above, narrower at the right", box(0, -5, 19.4, 5), 0],
    ["above, not quite a px away", box(0, -5.9, 20, 5), 1],
    ["above, a px away", box(0, -6, 20, 5), 0],
    ["below, as wide", box(0, 10, 20, 5), 2],
    ["below, a px away", box(0, 11, 20, 5), 0],
    ["before, as high", box(-5, 0, 5, 10), 4],
    ["before, half a px lower", box(-5, 0.5, 5, 9), 4],
    ["before, lower at the top", box(-5, 0.6, 5, 9.4), 0],
    ["before, lower at the foot", box(-5, 0, 5, 9.4), 0],
    ["before, a px away", box(-6, 0, 5, 10), 0],
    ["behind, as high", box(20, 0, 5, 10), 8],
    ["behind, a px away", box(21, 0, 5, 10), 0]
  ])("sidesClosed() by what is %s", (_, other, sides) => expect(sidesClosed(outer, other)).toBe(sides));

  test("isHeldBetween() two opposite sides", () => {
    const held = Array.from({length: 16}, (_, sides) => sides).filter(isHeldBetween);
    expect(held).toEqual([3, 7, 11, 12, 13, 14, 15]);
  });

  test("isPartedBy() an edge of a px that differs from both, 3:1", async () => {
    const colours = await loadColours();
    const edge = (colour: string, width = 1) => ({colour, width, dashed: false});
    const dark = ["#12436d", "#1d8077"];
    expect(isPartedBy(edge("#ffffff"), dark, colours)).toBe(true);
    expect(isPartedBy(edge("#ffffff", 0.9), dark, colours)).toBe(false);
    expect(isPartedBy(edge("#000000"), dark, colours)).toBe(false);
    expect(isPartedBy(edge("#ffffff"), ["#12436d", "#dfe3e8"], colours)).toBe(false);
    expect(isPartedBy(null, dark, colours)).toBe(false);
  });
});

describe("pathSegments()", () => {
  const flat = (path: string, filled = false) => pathSegments(path, filled).map(({x1, y1, x2, y2}) => [x1, y1, x2, y2]);
  test.each([
    ["a line", "M0,0L5,6", false, [[0, 0, 5, 6]]],
    ["a line with a corner", "M0,0L5,6L7,8", false, [[0, 0, 5, 6], [5, 6, 7, 8]]], // prettier-ignore
    ["points of one command", "M0,0L5,6,7,8", false, [[0, 0, 5, 6], [5, 6, 7, 8]]], // prettier-ignore
    ["a filled line", "M0,0L5,6L7,8", true, [[0, 0, 5, 6], [5, 6, 7, 8], [7, 8, 0, 0]]], // prettier-ignore
    ["a line that closes", "M0,0L5,6L7,8Z", false, [[0, 0, 5, 6], [5, 6, 7, 8], [7, 8, 0, 0]]], // prettier-ignore
    ["two lines", "M0,0L5,6M7,8L9,-1.5", false, [[0, 0, 5, 6], [7, 8, 9, -1.5]]], // prettier-ignore
    ["a line from nowhere", "L5,6Z", false, []],
    ["a point", "M5,6", false, []]
  ])("of %s", (_, path, filled, segments) => expect(flat(path, filled)).toEqual(segments));

  test("of a curve are sixteen, through the middle of it halfway", () => {
    const curve = flat("M0,0C0,-40,100,-40,100,0");
    expect(curve).toHaveLength(16);
    expect(curve[7]?.slice(2)).toEqual([50, -30]);
    expect(curve[15]?.slice(2)).toEqual([100, 0]);
    expect(flat("M0,0C0,-40,100,-40,100,0C100,40,200,40,200,0")[23]?.slice(2)).toEqual([150, 30]);
    expect(flat("M0,0C0,-40,100,-40,100,0,100,40,200,40,200,0")[23]?.slice(2)).toEqual([150, 30]);
    expect(flat("M0,0C0,-40,100,-40")).toEqual([]);
  });

  test("closed() leads back to the first point", () => {
    expect(closed([[0, 0], [5, 6]])).toEqual([{x1: 0, y1: 0, x2: 5, y2: 6}, {x1: 5, y1: 6, x2: 0, y2: 0}]); // prettier-ignore
  });
});

describe("edgeCrosses()", () => {
  const mark = (markup: string): PublishedMark => read(fileWith(markup)).marks.at(-1)!;
  const text = box(50, 40, 40, 10);

  test.each([
    // Half a px of an edge may fall under a text’s box.
    ["a line half a px in it", '<line x1="0" y1="40.5" x2="200" y2="40.5" stroke="#000000" stroke-width="0"/>', false],
    ["a hairline on its edge", '<line x1="0" y1="40" x2="200" y2="40" stroke="#000000"/>', false],
    ["a hairline in it", '<line x1="0" y1="40.1" x2="200" y2="40.1" stroke="#000000"/>', true],
    ["a line of 5 px beside it", '<line x1="0" y1="38" x2="200" y2="38" stroke="#000000" stroke-width="5"/>', false],
    ["a line of 5 px nearer", '<line x1="0" y1="38.1" x2="200" y2="38.1" stroke="#000000" stroke-width="5"/>', true],
    ["a line of 5 px under it", '<line x1="0" y1="51.9" x2="200" y2="51.9" stroke="#000000" stroke-width="5"/>', true],
    ["a line that ends before it", '<line x1="0" y1="45" x2="49" y2="45" stroke="#000000"/>', false],
    ["a line that ends in it", '<line x1="0" y1="45" x2="51" y2="45" stroke="#000000"/>', true],
    ["a line that begins after it", '<line x1="91" y1="45" x2="150" y2="45" stroke="#000000"/>', false],
    ["a slant past its corner", '<line x1="40" y1="45" x2="55" y2="35" stroke="#000000"/>', false],
    ["a slant through its corner", '<line x1="40" y1="50" x2="60" y2="35" stroke="#000000"/>', true],
    ["a rect around it", '<rect x="40" y="30" width="60" height="30"/>', false],
    ["a rect in it", '<rect x="60" y="42" width="5" height="5"/>', true],
    ["a rect whose side is in it", '<rect x="40" y="30" width="30" height="30"/>', true],
    ["a rect that ends half a px in it", '<rect x="40" y="30" width="10.5" height="30"/>', false],
    ["a rect that ends farther in it", '<rect x="40" y="30" width="10.6" height="30"/>', true],
    ["a circle around it", '<circle cx="70" cy="45" r="25"/>', false],
    ["a circle through it", '<circle cx="70" cy="45" r="15"/>', true],
    ["a circle that reaches its corners", '<circle cx="70" cy="45" r="20.1"/>', true],
    ["a circle left of it", '<circle cx="40" cy="45" r="10.5"/>', false],
    ["a circle left of it that reaches in", '<circle cx="40" cy="45" r="10.6"/>', true],
    ["a circle right of it that reaches in", '<circle cx="100" cy="45" r="10.6"/>', true],
    ["a circle above it that reaches in", '<circle cx="70" cy="30" r="10.6"/>', true],
    ["a circle at its corner", '<circle cx="44" cy="32" r="10.5"/>', false],
    ["a circle at its corner that reaches in", '<circle cx="44" cy="32" r="10.6"/>', true]
  ])("of %s", (_, markup, does) => expect(edgeCrosses(mark(markup), text)).toBe(does));
});

describe("paintedMarks()", () => {
  const painted = (markup: string, paper = "#ffffff") =>
    paintedMarks(read(fileWith(markup, {paper}))).map(({fill, edge, behind}) => [fill, edge?.colour ?? null, edge?.width ?? 0, behind]); // prettier-ignore
  const bar = '<rect x="20" y="20" width="40" height="20" fill="#12436d"/>';
  const outline = (x: number, y: number, width: number, height: number, more = 'fill="none"') =>
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" ${more} stroke="#333333"/>`;

  test.each<readonly [string, string, readonly unknown[]]>([
    ["a bar", bar, [["#12436d", null, 0, "#ffffff"]]],
    ["a bar with an edge", outline(20, 20, 40, 20, 'fill="#12436d"'), [["#12436d", "#333333", 1, "#ffffff"]]],
    ["a stroke of no width", '<line x1="5" y1="5" x2="9" y2="9" stroke="#333333" stroke-width="0"/>', []],
    ["paper on paper", '<rect x="20" y="20" width="40" height="20" fill="#ffffff"/>', []],
    [
      "a bar with its outline drawn round it",
      bar + outline(20.5, 20.5, 39, 19),
      [["#12436d", "#333333", 1, "#ffffff"]]
    ],
    ["an outline a px off", bar + outline(21, 21, 38, 18), [["#12436d", "#333333", 1, "#ffffff"]]],
    ["an outline farther off at the left", bar + outline(21.1, 21, 37.9, 18), [["#12436d", null, 0, "#ffffff"], [null, "#333333", 1, "#12436d"]]], // prettier-ignore
    ["an outline farther off at the right", bar + outline(21, 21, 37.9, 18), [["#12436d", null, 0, "#ffffff"], [null, "#333333", 1, "#12436d"]]], // prettier-ignore
    ["an outline farther off at the top", bar + outline(21, 21.1, 38, 17.9), [["#12436d", null, 0, "#ffffff"], [null, "#333333", 1, "#12436d"]]], // prettier-ignore
    ["an outline farther off at the foot", bar + outline(21, 21, 38, 17.9), [["#12436d", null, 0, "#ffffff"], [null, "#333333", 1, "#12436d"]]], // prettier-ignore
    ["a second outline", bar + outline(20.5, 20.5, 39, 19) + outline(20.5, 20.5, 39, 19), [["#12436d", "#333333", 1, "#ffffff"], [null, "#333333", 1, "#12436d"]]], // prettier-ignore
    ["an outline of another kind", bar + '<circle cx="40" cy="30" r="9" fill="none" stroke="#333333"/>', [["#12436d", null, 0, "#ffffff"], [null, "#333333", 1, "#12436d"]]], // prettier-ignore
    ["a dot on a bar", `${bar}<circle cx="40" cy="30" r="5" fill="#dfe3e8"/>`, [["#12436d", null, 0, "#ffffff"], ["#dfe3e8", null, 0, "#12436d"]]], // prettier-ignore
    ["a dot on a dot", '<circle cx="40" cy="30" r="9" fill="#12436d"/><circle cx="40" cy="30" r="5" fill="#dfe3e8"/>', [["#12436d", null, 0, "#ffffff"], ["#dfe3e8", null, 0, "#ffffff"]]] // prettier-ignore
  ])("of %s", (_, markup, expected) => expect(painted(markup)).toEqual(expected));

  test("on dark paper know it", () => {
    expect(painted(bar, "#16191d")).toEqual([["#12436d", null, 0, "#16191d"]]);
  });

  test("are known by their fill, or their line", () => {
    const colours = paintedMarks(read(fileWith(bar + outline(90, 20, 9, 9)))).map(colourOf);
    expect(colours).toEqual(["#12436d", "#333333"]);
  });
});

describe("roomIn() and outside()", () => {
  const canvas = box(10, 20, 100, 50);
  test.each([
    ["at the left", box(13, 30, 9, 9), 3],
    ["at the top", box(30, 24, 9, 9), 4],
    ["at the right", box(96, 30, 9, 9), 5],
    ["at the foot", box(30, 55, 9, 9), 6],
    ["outside", box(5, 30, 9, 9), -5],
    ["nowhere", box(NaN, 30, 9, 9), -Infinity]
  ])("of a box %s", (_, inner, room) => expect(roomIn(canvas, inner)).toBe(room));

  test("say how far out it is", () => {
    expect(outside(-5)).toBe("5 px outside the figure");
    expect(outside(-Infinity)).toBe("at a place that cannot be read");
  });
});
