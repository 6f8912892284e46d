import {dot, type RenderFunction} from "@observablehq/plot";
import {expect, test} from "vitest";
import {drawChart} from "../../../src/plot/chart/drawChart.js";
import {fitChart} from "../../../src/plot/chart/fitChart.js";

/** A mark that writes a long name over its dots, which Plot leaves to its author. */
const named: RenderFunction = (index, scales, values, dimensions, context, next) => {
  const group = next?.(index, scales, values, dimensions, context) ?? null;
  const text = context.document.createElementNS("http://www.w3.org/2000/svg", "text");
  text.setAttribute("x", String(dimensions.marginLeft));
  text.setAttribute("y", "40");
  text.setAttribute("text-anchor", "end");
  text.setAttribute("fill", "black");
  text.append("A name that begins far to the left of the picture");
  group?.append(text);
  return group;
};

const rows = (count: number) => Array.from({length: count}, (_, index) => ({x: index, y: index % 7}));

const marginOf = (count: number) =>
  fitChart({marks: [dot(rows(count), {x: "x", y: "y", render: named})], width: 600}).marks[0]?.margins.left ?? 0;

test("fitChart() makes room for what an author’s own function writes, however many the shapes are", () => {
  expect(marginOf(20)).toBeGreaterThan(200);
  expect(marginOf(300)).toBe(marginOf(20));
});

test("drawChart() leaves out the shapes of a mark of many alone, and says so", () => {
  const shapesOf = (count: number) => {
    const {marks, whole} = drawChart({marks: [dot(rows(count), {x: "x", y: "y"})]}, {shapes: false});
    return {whole, drawn: marks.map(({node}) => node.firstChild !== null).at(-1)};
  };
  expect(shapesOf(200)).toEqual({whole: true, drawn: true});
  expect(shapesOf(201)).toEqual({whole: false, drawn: false});
});
