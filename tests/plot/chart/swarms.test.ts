import * as Plot from "@observablehq/plot";
import {expect, test} from "vitest";
import {chartDocument} from "../../../src/plot/chart/chartDocument.js";
import {denser} from "../../../src/plot/chart/dots/swarms.js";
import {drawChart} from "../../../src/plot/chart/drawChart.js";
import {rowsIn} from "../../../src/plot/chart/options/rowsIn.js";
import {rowColumns} from "../../../src/plot/rows/rowColumns.js";
import {exact} from "../../../src/facts/quantity.js";
import {countClaim} from "../../forms/sampleClaims.js";

const rows = Array.from({length: 60}, (_, index) => ({at: index % 5, panel: index % 2 ? "a" : "b"}));

/** A swarm of 60 dots in five piles, across or upright; in two panels beside or over one another. */
function swarm(along: "x" | "y", options: Plot.PlotOptions, panels = false): Plot.PlotOptions {
  const dodge =
    along === "y"
      ? Plot.dodgeY({x: "at", r: 4, ...(panels && {fy: "panel"})})
      : Plot.dodgeX({y: "at", r: 4, ...(panels && {fx: "panel"})});
  return {margin: 20, ...options, marks: [Plot.dot(rows, dodge)]};
}

test.each([
  ["y", {width: 200, height: 200}, false, 1],
  ["x", {width: 300, height: 200}, false, 1],
  // Twelve dots of 8 px in a pile, with 1 px between two, are 107 px: in 20 px the root of 5.35 as dense.
  ["y", {width: 200, height: 60}, false, 2.313],
  ["x", {width: 60, height: 200}, false, 2.313],
  ["y", {width: 200, height: 80}, false, 1.635],
  ["x", {width: 80, height: 200}, false, 1.635],
  // Dots are no smaller than 1.25 px.
  ["y", {width: 200, height: 46}, false, 3.2],
  // Six are 53 px high in a panel of its own.
  ["y", {width: 200, height: 240}, true, 1]
] as const)("denser() of a swarm along %s in %j, in panels: %s, is %d", (along, size, panels, factor) => {
  const chart = drawChart(swarm(along, size, panels));
  expect(denser(chart, null)?.factor ?? 1).toBeCloseTo(factor, 2);
});

test("denser() again, until a swarm keeps to its panel", () => {
  const options = swarm("y", {width: 200, height: 80});
  let dense: ReturnType<typeof denser> = null;
  for (let pass = 0; pass < 6; pass++) dense = denser(drawChart(options, {dense}), dense) ?? dense;
  expect(denser(drawChart(options, {dense}), dense)).toBeNull();
  expect(dense?.factor).toBeGreaterThan(1.635);
});

test("the document of a chart finds an element behind one that is empty", () => {
  const document = chartDocument();
  const made = (name: string) => document.createElementNS("http://www.w3.org/2000/svg", name);
  const [svg, empty, group, text] = ["svg", "g", "g", "text"].map(made);
  group!.append(text!);
  svg!.append(empty!, group!);
  expect(svg!.querySelector("text")).toBe(text);
  expect(svg!.querySelector("rect")).toBeNull();
});

test.each([
  [
    [1, 2],
    [1, 2]
  ],
  [new Set([1, 2]), [1, 2]],
  ["ab", []],
  [null, []],
  [undefined, []],
  [{length: 2}, []]
])("rowsIn(%j) are %j", (data, expected) => {
  // prettier-ignore
  expect(rowsIn(data)).toEqual(expected);
});

test("rowColumns() refuses what is no claim, and takes null for none", () => {
  const claim = countClaim("a", exact(3));
  const read = (claims: readonly unknown[]) =>
    rowColumns([{name: "Rome", claims: JSON.parse(JSON.stringify(claims))}, {name: "Riga", claims: [claim, claim]}], {columns: ["then", "now"]}, "table"); // prettier-ignore
  expect(read([null, null]).columns.map(({rows: own}) => own.map(({quantity}) => quantity?.bound ?? null))).toEqual([
    [null, "exact"],
    [null, "exact"]
  ]);
  expect(() => read([7, null])).toThrow(/claim: 7 .*table, row 1/);
  expect(() => read([null])).toThrow("invalid claims: 1 (one or null for each of 2 columns): table, row 1");
});
