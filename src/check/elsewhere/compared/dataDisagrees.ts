import type {ForeignRule} from "../../rule.js";
import {axisValue, pointPlace} from "../chartPlace.js";
import {compared} from "./compared.js";
import {comparedParts} from "./comparedParts.js";
import {type ForeignChart, valueAxis} from "../foreignChart.js";
import type {Violation} from "../../subject.js";

/** Every mark is its row of the data. */
export const dataDisagrees = {
  name: "data-disagree",
  group: "elsewhere",
  severity: "error",
  guards: "Where most marks of a plot agree with a column of the data, or with its sum, mean or count, all do.",
  source: "Tufte 1983, the lie factor; Pandey and others 2015",
  fix: "Draw the data as they are, or hand over the data that are drawn (--data).",
  check: (chart) => [
    ...slicesAgainst(chart),
    ...cellsAgainst(chart),
    ...stacksAgainst(chart),
    ...compared(chart).flatMap(({named, placed, axis, skewed}) => [
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
  ]
} as const satisfies ForeignRule;

const percent = (part: number) => `${(100 * part).toFixed(1)}% of the turn`;

function slicesAgainst(chart: ForeignChart): Violation[] {
  return comparedParts(chart).pies.flatMap((match): Violation[] => {
    if (!match) return [];
    const {says, wrong, exchanged, missing} = match;
    return [
      ...(exchanged ? [] : wrong).map(({name, found, expected}) => {
        return {where: `slice “${name}”`, found: percent(found), expected: `${percent(expected)}, ${says}`};
      }),
      ...missing.map((name) => ({
        where: `pie of ${says}`,
        found: `no slice for “${name}”`,
        expected: "a slice for each name"
      }))
    ];
  });
}

function stacksAgainst(chart: ForeignChart): Violation[] {
  return comparedParts(chart).stacks.flatMap(({group, match}): Violation[] => {
    const axis = valueAxis(chart, group.along, group.box);
    if (!axis) return [];
    return match.wrong.map(({name, part, found, expected}) => ({
      where: `“${part}” at “${name}”`,
      found: found === null ? "no part of the stack" : axisValue(axis, found),
      expected: `${axisValue(axis, expected)}, ${match.says}`
    }));
  });
}

function cellsAgainst(chart: ForeignChart): Violation[] {
  return comparedParts(chart).grids.flatMap((match): Violation[] =>
    (match?.wrong ?? []).map(({names: at, value}) => ({
      where: `cell “${at}”`,
      found: "a colour out of the order of the others",
      expected: `the colour of ${value}, ${match?.says ?? ""}`
    }))
  );
}
