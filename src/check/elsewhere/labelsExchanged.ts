import type {ForeignRule} from "../rule.js";
import {axisValue} from "./chartPlace.js";
import {compared} from "./compared/compared.js";
import {comparedParts} from "./compared/comparedParts.js";

/** The names of bars stand by the bars that they name. */
export const labelsExchanged = {
  name: "labels-exchanged",
  group: "elsewhere",
  severity: "error",
  guards: "The name at a mark is that of its row: where names have one another’s values, they were exchanged.",
  source: "Tufte 1983: labels on the graphic itself defeat ambiguity, and make it where they are wrong",
  fix: "Set each name at its own mark.",
  check: (chart) => [
    ...comparedParts(chart).stacks.flatMap(({match: {says, misnamed}}) =>
      misnamed.map(({said, part}) => ({
        where: `key “${said}”`,
        found: "the colour of another part",
        expected: `“${part}”, by ${says}`
      }))
    ),
    ...comparedParts(chart).pies.flatMap((match) => {
      if (!match?.exchanged) return [];
      return match.wrong.map(({name, found, expected}) => ({
        where: `slice “${name}”`,
        found: `${(100 * found).toFixed(1)}% of the turn, the part of another name`,
        expected: `${(100 * expected).toFixed(1)}%, ${match.says}`
      }));
    }),
    ...compared(chart).flatMap(({named, axis}) =>
      (named?.exchanged ?? []).map(({mark, value, expected}) => ({
        where: `“${mark.name}”`,
        found: `${axisValue(axis, value)}, the value of another name`,
        expected: `${axisValue(axis, expected)}, ${named?.says ?? ""}`
      }))
    )
  ]
} as const satisfies ForeignRule;
