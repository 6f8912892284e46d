import {WaffleX, WaffleY} from "@observablehq/plot";
import {inherited} from "../../../drawing/inherited.js";
import type {Measure, Role, Scale} from "../../../facts/evidence/record.js";
import {type ChartReading, datumAbove} from "../chartRole.js";
import type {FlatMark} from "./flatten.js";
import {nameOf} from "../options/refusals.js";
import {colourFact, lengthsOf} from "../options/wayAlong.js";

/**
 * The cells of a waffle as runs, each of one fact: those that are whole, and one in part.
 * @returns *null* for other marks
 */
export function waffleRuns(
  flat: FlatMark,
  {tables, saidOf, place}: ChartReading
): [SVGElement[], Role<Scale>][] | null {
  const {of, group, shapes: cells, sources} = flat;
  if (!of || saidOf(of.mark) || !(of.mark instanceof WaffleX || of.mark instanceof WaffleY)) return null;
  const along = of.mark instanceof WaffleX ? "x" : "y";
  const lengths = lengthsOf(of, along);
  const {round, unit = 1} = of.mark;
  // Plot writes Number where nothing is to be rounded.
  const part =
    round && round !== Number ? of.index.find((row) => !Number.isInteger((lengths[row] ?? 0) / unit)) : undefined;
  if (part !== undefined) {
    throw new Error(
      `unsupported option: round of ${nameOf(of.mark)}, which draws ${lengths[part]} as another number of cells (leave it out: a cell is drawn in part)`
    );
  }
  const below = of.index.find((row) => (lengths[row] ?? 0) < 0);
  if (below !== undefined) {
    throw new Error(
      `unsupported value: ${lengths[below]} of ${nameOf(of.mark)}, whose cells count what there is (draw bars, or count what is missing as such)`
    );
  }
  const column = tables.columnOf(of, `${along}2`, {way: "lengths", values: () => lengths});
  if (cells.some((cell) => inherited(cell, "fill") === "none")) {
    throw new Error(
      `unsupported look: hollow cells of ${nameOf(of.mark)}, which stand for what may be more (give them a fill)`
    );
  }
  const coloured = colourFact(of, flat, tables);
  const colourOf = (row: number): Measure<Scale>[] =>
    typeof coloured === "string" ? [{by: "colour", on: place.record("color"), of: `${coloured}/${row}`}] : [];
  const areas = cells.map((cell) => Number(cell.getAttribute("width")) * Number(cell.getAttribute("height")));
  // In a panel there may be no whole one.
  const [pitchX, pitchY] = ["cx", "cy"].map((name) => Number(of.channels[name]?.value?.[0]) - (of.mark.gap ?? 1));
  const full = (pitchX ?? 0) * (pitchY ?? 0);
  const runs = new Map<string, [SVGElement[], Role<Scale>]>();
  cells.forEach((cell, index) => {
    const row = datumAbove(sources[index] ?? group, of.node);
    if (typeof row !== "number") throw new Error("unmeasured mark: waffle");
    const whole = (areas[index] ?? 0) > 0.985 * full;
    const run = runs.get(`${row} ${whole}`) ?? [
      [],
      {shows: [{by: "count", of: `${column}/${row}`, per: unit}, ...colourOf(row)]}
    ];
    run[0].push(cell);
    runs.set(`${row} ${whole}`, run);
  });
  return [...runs.values()];
}
