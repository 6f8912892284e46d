import type {Violation} from "../../subject.js";
import {rounded} from "../../where.js";
import {classIn, columnOf} from "../facts.js";
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

/**
 * Bars of counts over intervals of one number are equally wide: the eye compares areas, and a wide class of few holds many. Means
 * and rates of uneven classes may stand side by side.
 */
export function widthViolations({shown, facts}: ReadFile): Violation[] {
  return shown.flatMap(({run, measure, scale, facts: own}) => {
    const height = shown.find((other) => other.run === run && other.measure.by === "length");
    if (measure.by !== "interval" || scale?.type !== "linear" || !height || run.shapes.some(({name}) => name !== "rect")) return []; // prettier-ignore
    const isCount = height.facts.flat().every((address) => {
      const {unit, label} = facts.columns.get(columnOf(address)) ?? {};
      const name = label ?? columnOf(address).split("/").at(-1);
      return unit === undefined ? name === "Frequency" : unit.kind === "count";
    });
    const widths = own.map(([from = "", to = ""]) => {
      const [low, high] = [facts.find(from), facts.find(to)];
      return low?.kind === "number" && high?.kind === "number" ? Math.abs(high.value - low.value) : NaN;
    });
    const usual = widths.toSorted((a, b) => a - b)[Math.floor(widths.length / 2)] ?? NaN;
    const index = widths.findIndex((width) => Math.abs(width - usual) > usual * 1e-6);
    const shape = run.shapes[index];
    if (!isCount || widths.length < 3 || !shape) return [];
    const found = `a class ${rounded(widths[index] ?? NaN)} wide`;
    return [{where: shapePlace(shape, own[index]), found, expected: `${rounded(usual)}, as the others`}];
  });
}
