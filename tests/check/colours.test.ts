import {expect, test} from "vitest";
import {loadColours} from "../../src/check/colours.js";
import {type Vision, visions} from "../../src/check/vision.js";

const {contrast, difference} = await loadColours();

test("contrast() gives the ratios of WCAG, whichever colour comes first", () => {
  expect(contrast("#ffffff", "#000000")).toBe(21);
  expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.478, 3);
  expect(contrast("#ffffff", "#767676")).toBeCloseTo(4.542, 3);
  expect(contrast("#767676", "#ffffff")).toBe(contrast("#ffffff", "#767676"));
});

test("contrast() and difference() take a colour that cannot be read for the worst, currentColor for black", () => {
  expect(contrast("url(#p)", "#ffffff")).toBe(1);
  expect(difference("", "#ffffff", "normal")).toBe(0);
  expect(contrast("currentColor", "#ffffff")).toBe(21);
});

// The Government Analysis Function’s palette and Observable’s, with the distances that the threshold of 8 rests on.
const governmental = ["#12436d", "#28a197", "#801650", "#f46a25", "#3d3d3d", "#a285d1"];
const observable = "#4269d0 #efb118 #ff725c #6cc5b0 #3ca951 #ff8ab7 #a463f2 #97bbf5 #9c6b4e #9498a0".split(" ");

test.each<readonly [Vision, number]>([
  ["deuteranopia", 8.6],
  ["protanopia", 8.3],
  ["tritanopia", 18.0]
])("difference() in %s keeps the nearest two of the governmental palette %d apart", (vision, expected) => {
  expect(leastOf(governmental, vision)).toBeCloseTo(expected, 1);
});

test("difference() in deuteranopia finds two of Observable’s ten alike", () => {
  expect(leastOf(observable, "deuteranopia")).toBeCloseTo(0.6, 1);
  expect(difference("#6cc5b0", "#ff8ab7", "deuteranopia")).toBeLessThan(1);
  expect(difference("#6cc5b0", "#ff8ab7", "normal")).toBeGreaterThan(40);
});

test("difference() is nothing between a colour and itself, in any vision", () => {
  for (const vision of visions) expect(difference("#12436d", "#12436d", vision)).toBe(0);
});

function leastOf(palette: readonly string[], vision: Vision): number {
  const pairs = palette.flatMap((one, index) =>
    palette.slice(index + 1).map((other) => difference(one, other, vision))
  );
  return Math.min(...pairs);
}
