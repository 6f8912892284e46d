import {JSDOM} from "jsdom";
import {expect, test} from "vitest";
import {loadColours} from "../../src/check/colours.js";
import {visions} from "../../src/check/vision.js";
import {serializeSVG} from "../../src/drawing/serialize.js";
import {degreesIn, percentChange} from "../../src/facts/unit/measure.js";
import {mapClasses} from "../../src/forms/maps/mapClasses.js";
import {palettes, schemes} from "../../src/theme/theme.js";
import {samples} from "./samples/samples.js";

/** Inner edges with one to four classes below zero, and above it. */
const edgesAroundZero = [[0], [-10, 0], [0, 10], [-10, 0, 10], [-20, -10, 0], [0, 10, 20], [-10, 0, 10, 20], [-30, -20, -10, 0], [0, 10, 20, 30]]; // prettier-ignore

test.each(schemes)(
  "mapClasses() tells classes below zero by their hue, and by their strength how far, %s",
  async (scheme) => {
    const {contrast, difference} = await loadColours();
    const {paper, ...palette} = palettes[scheme];
    const strength = (fill: string) => contrast(fill, paper);
    for (const edges of edgesAroundZero) {
      const {paints} = mapClasses(edges, percentChange, {paper, ...palette});
      const fills = paints.map(({fill}) => fill);
      expect(new Set(fills).size).toBe(edges.length + 1);
      const below = edges.indexOf(0) + 1;
      const sides = [fills.slice(0, below).toReversed(), fills.slice(below)];
      for (const side of sides) expect(side).toEqual(side.toSorted((a, b) => strength(a) - strength(b)));
      for (const [index, fill] of (sides[0] ?? []).entries()) {
        const other = sides[1]?.[index];
        if (other === undefined) continue;
        expect(strength(other) / strength(fill)).toBeCloseTo(1, 0);
        for (const vision of visions) expect(difference(fill, other, vision)).toBeGreaterThan(8);
      }
    }
  }
);

test("mapClasses() has one hue where zero is no border", () => {
  const {ramp} = palettes.light;
  const fills = (edges: readonly number[], unit: Parameters<typeof mapClasses>[1]) =>
    mapClasses(edges, unit, palettes.light).paints.map(({fill}) => fill);
  expect(fills([-10, 0, 10], degreesIn("C"))).toEqual([0, 1, 3, 4].map((step) => ramp[step]?.fill));
  expect(fills([-20, -10], percentChange)).toEqual([0, 2, 4].map((step) => ramp[step]?.fill));
});

test("regionMap() says the highest and the lowest of changes in one manner", () => {
  const {document} = new JSDOM("").window;
  const svg = serializeSVG(samples["regionMap"]!["negatives"]!({document, width: 320}));
  expect(svg.replaceAll(/<[^>]+>/g, " ").replaceAll(/\s+/g, " ")).toMatch(/Highest: \S+ \+20%\. Lowest: \S+ −20%\./);
});
