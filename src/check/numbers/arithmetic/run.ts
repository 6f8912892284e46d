import {group} from "d3";
import type {Evidence} from "../../../facts/evidence.js";
import {valueOf} from "../../../facts/quantity.js";
import {directionOf} from "../../words/en/comparison/directions.js";
import {saysInARow} from "../../words/en/comparison/runs.js";
import type {Numeral} from "../../words/en/numerals/numerals.js";
import {unitKey} from "../licences/unitKey.js";

/**
 * What is wrong with how long a run is said to be, "falls for a fifth month in a row", where claims have the number of each time;
 * *null* where the last of them went one way so often and no oftener, or where they are too few to tell.
 */
export function brokenRun({kind, low, high, lead, tail}: Numeral, {claims}: Evidence): string | null {
  const isLength = (kind === "cardinal" || kind === "ordinal") && low === high && Number.isInteger(low) && low > 1;
  if (!isLength || !saysInARow(tail)) return null;
  const way = directionOf(lead, []);
  const exact = claims.filter(({period, quantity}) => period.edtf !== null && quantity.bound === "exact");
  const series = group(exact, ({unit, topic, subject = ""}) => `${unitKey(unit)} ${topic} ${subject}`);
  const runs = [...series.values()].flatMap((alike) => {
    const ordered = alike.toSorted((a, b) => (a.period.edtf ?? "").localeCompare(b.period.edtf ?? ""));
    const values = ordered.map(({quantity}) => valueOf(quantity));
    return values.length > low ? [runAtEnd(values)] : [];
  });
  if (runs.length === 0) return null;
  const isTrue = runs.some((run) => run.length === low && (way === null || way === run.way));
  return isTrue ? null : `a run of ${runs.map(({length}) => length).join(" or ")}`;
}

/** How often the last numbers went one way, one after another. */
function runAtEnd(values: readonly number[]): {length: number; way: "up" | "down"} {
  const steps = values.slice(1).map((value, index) => Math.sign(value - (values[index] ?? NaN)));
  const last = steps.at(-1) ?? 0;
  const other = steps.findLastIndex((step) => step !== last);
  return {length: last === 0 ? 0 : steps.length - 1 - other, way: last > 0 ? "up" : "down"};
}
