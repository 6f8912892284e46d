import type {Violation} from "../../subject.js";
import {rounded} from "../../where.js";
import {classIn} from "../facts.js";
import type {ReadFile} from "../readFile.js";
import {shapePlace} from "../where.js";

/**
 * Bars that count the values of a column class by class: the classes join one another, are equally wide, since the eye compares
 * areas, and hold all values that the column has.
 */
export function classViolations({shown, facts}: ReadFile): Violation[] {
  return shown.flatMap(({run, measure, facts: own}) => {
    if (measure.by !== "length") return [];
    const classes = own
      .flatMap(([address = ""], index) => {
        const each = classIn(address);
        const shape = run.shapes[index];
        const fact = facts.find(address);
        return each && shape && fact?.kind === "number" ? [{...each, address, shape, count: fact.value}] : [];
      })
      .toSorted((a, b) => a.from - b.from);
    const [first] = classes;
    if (!first) return [];
    const width = first.to - first.from;
    const faults = classes.flatMap(({from, to, address, shape}, index): Violation[] => {
      const before = classes[index - 1]?.to ?? from;
      const where = shapePlace(shape, [address]);
      if (from !== before)
        return [{where, found: `a class from ${from}`, expected: `from ${before}, where another ends`}];
      if (Math.abs(to - from - width) <= width * 1e-9) return [];
      return [{where, found: `a class ${rounded(to - from)} wide`, expected: `${rounded(width)}, as the others`}];
    });
    const values = facts.columns.get(first.column)?.values.filter((value) => typeof value === "number").length ?? 0;
    const counted = classes.reduce((sum, {count}) => sum + count, 0);
    if (counted === values) return faults;
    return [
      ...faults,
      {where: `column ${first.column}`, found: `${counted} values in classes`, expected: `all ${values}`}
    ];
  });
}
