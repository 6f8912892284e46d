import type {ForeignRule} from "../rule.js";
import {axisValue, pointPlace} from "./chartPlace.js";
import {compared} from "./compared.js";

/** Every mark is its row of the data. */
export const dataDisagrees = {
  name: "data-disagree",
  group: "elsewhere",
  severity: "error",
  guards: "Where most marks of a plot agree with a column of the data, or with its sum, mean or count, all do.",
  source: "Tufte 1983, the lie factor; Pandey and others 2015",
  fix: "Draw the data as they are, or hand over the data that are drawn (--data).",
  check: (chart) =>
    compared(chart).flatMap(({named, placed, axis, skewed}) => [
      ...(skewed === null
        ? []
        : [
            {
              where: `${skewed.marks} marks`,
              found: `lengths from ${axisValue(axis, skewed.from)}, by the data`,
              expected: "from 0"
            }
          ]),
      ...(named && named.exchanged === null
        ? named.wrong.map(({mark, value, expected}) => ({
            where: `“${mark.name}”`,
            found: axisValue(axis, value),
            expected: Number.isNaN(expected) ? `no such ${named.says}` : `${axisValue(axis, expected)}, ${named.says}`
          }))
        : []),
      ...(placed?.wrong ?? []).map(({at, y, expected}) => ({
        where: pointPlace(at),
        found: axisValue(axis, y),
        expected: Number.isNaN(expected) ? `no ${placed?.says} there` : `${axisValue(axis, expected)}, ${placed?.says}`
      }))
    ])
} as const satisfies ForeignRule;
