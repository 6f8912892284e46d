import type {FileRule} from "../rule.js";
import {ofReading} from "./readFile.js";
import {shapePlace} from "./where.js";

/** What a file calls an illustration is published as it is drawn: no rule measures it, and who reads the account should know. */
export const unmeasured = {
  name: "unmeasured",
  group: "geometry",
  severity: "warning",
  guards: "Each shape is measured, or the file says that it is an illustration, which this reports.",
  source: "House rule: what is not measured says so (docs/plot.md)",
  fix: "Draw it with a mark that shows its data, or waive this with the reason why a drawing will do.",
  check: ofReading(({runs}) =>
    runs.flatMap(({role, shapes}) => {
      const [first] = shapes;
      if (!("illustration" in role) || !first) return [];
      const found = `${shapes.length} ${shapes.length === 1 ? "shape" : "shapes"} not measured: ${role.illustration}`;
      return [{where: shapePlace(first), found, expected: "shapes that show facts"}];
    })
  )
} as const satisfies FileRule;
