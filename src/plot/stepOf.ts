import {Area, Line, type Mark} from "@observablehq/plot";
import {curveStep, curveStepAfter, curveStepBefore} from "d3";

const steps = new Map<unknown, number>([
  [curveStepBefore, 0],
  [curveStep, 0.5],
  [curveStepAfter, 1]
]);

/** Where a stepped line or area steps, as a part of the way from one datum to the next. */
export function stepOf(mark: Mark): {readonly step?: number} {
  const isPath = mark instanceof Line || mark instanceof Area;
  const step = isPath && "curve" in mark ? steps.get(mark.curve) : undefined;
  return step === undefined ? {} : {step};
}
