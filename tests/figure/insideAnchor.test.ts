import {expect, test} from "vitest";
import {insideAnchor} from "../../src/figure/insideAnchor.js";
import {lineFrom, lineWidth} from "../../src/form.js";
import {fallbackStretch} from "../../src/theme/typeSizes.js";
import {measure} from "../../src/type/font.js";
import type {TextLine} from "../../src/type/typeset.js";

const style = {size: 14, weight: 600} as const;
const length = measure("€1,240", style);
const line = (parts: Partial<TextLine>): TextLine => ({
  text: "€1,240",
  x: 0,
  y: 20,
  style,
  fill: "#000000",
  uses: [],
  ...parts
});

test.each([
  ["far from both edges", {x: 100}, {}],
  ["at the right edge", {x: 300 - length}, {x: 300, anchor: "end"}],
  ["at the left edge, from its end", {x: length, anchor: "end"}, {x: 0, anchor: "start"}],
  ["about its middle, far from both edges", {x: 150, anchor: "middle"}, {}],
  ["about its middle, at the right edge", {x: 299 - length / 2, anchor: "middle"}, {x: 299, anchor: "end"}],
  ["about its middle, at the left edge", {x: 1 + length / 2, anchor: "middle"}, {x: 1, anchor: "start"}],
  ["about its middle, with as little room on both sides", {x: 149, anchor: "middle", text: "€1,240".repeat(6)}, {}],
  ["turned", {x: 300 - length, turn: -90}, {}],
  ["with as little room on its other side", {x: 20, text: "€1,240".repeat(5)}, {}]
] as const)("insideAnchor(lines, width) of one %s", (_, parts, moved) => {
  const [{x, ...others}] = insideAnchor([line(parts)], 300) as [TextLine];
  const expected = {...line(parts), ...moved};
  expect(x).toBeCloseTo(expected.x, 6);
  expect({...others, x: expected.x}).toEqual(expected);
});

test("insideAnchor(lines, width) leaves lines where they stand, and of a block holds those alone that would leave it", () => {
  const [held, under] = insideAnchor([line({x: 299 - length}), line({x: 299 - length, text: "1", y: 40})], 300);
  expect(held?.anchor).toBe("end");
  expect((held?.x ?? 0) - length).toBeCloseTo(299 - length, 6);
  expect(under).toEqual(line({x: 299 - length, text: "1", y: 40}));
});

test("lineWidth(area, width) is no more than the longest line, and less for bold type", () => {
  expect(lineWidth({}, 280)).toBe(280);
  expect(lineWidth({line: 300}, 280)).toBe(280);
  expect(lineWidth({line: 238}, 280)).toBe(238);
  expect(lineWidth({line: 238}, 280, 600)).toBeLessThan(238);
});

test.each([
  [224, 175],
  [112, 345],
  [200, 157]
])(
  "lineFrom(area, %d) lets a bold line of at most %d px, as long as another font makes it, end inside the figure",
  (room, longest) => {
    const [width, margin] = [224, 16];
    const area = {width, line: (width + margin) / fallbackStretch.text};
    expect(lineFrom(area, room, 600)).toBe(longest);
    expect(lineFrom({width}, room, 600)).toBe(Infinity);
    const held = [room + margin, width - room + margin + longest];
    expect(Math.max(...held)).toBeGreaterThanOrEqual(longest * fallbackStretch.label - 0.01);
    expect(Math.max(held[0]!, held[1]! + 1)).toBeLessThan((longest + 1) * fallbackStretch.label);
  }
);
