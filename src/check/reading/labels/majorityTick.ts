import {sum} from "d3";
import type {Violation} from "../../subject.js";
import {rounded} from "../../where.js";
import {labelsOf} from "./labels.js";
import type {FurnitureRun, ReadFile} from "../readFile.js";
import {shapePlace} from "../where.js";

/** The line of a majority stands on no scale: it parts the seats so that neither side of it has one. */
export function majorityViolations({role, shapes}: FurnitureRun, file: ReadFile): Violation[] {
  const [majority] = labelsOf(file).flatMap(({facts}) => facts.filter((fact) => fact.startsWith("majority ")));
  const fact = majority === undefined ? null : file.facts.find(majority);
  if (role.on !== undefined || fact?.kind !== "number") return [];
  const counted = file.shown.filter(({measure}) => measure.by === "count");
  return shapes.flatMap((shape) => {
    const at = (shape.box.left + shape.box.right) / 2;
    const seatsOn = (side: 1 | -1) =>
      sum(counted, ({run, measure}) => {
        const per = typeof measure.per === "number" ? measure.per : 1;
        const dots = run.shapes.flatMap((each) => each.dots);
        return per * dots.filter(([x]) => side * (x - at) > 1).length;
      });
    const most = Math.max(seatsOn(-1), seatsOn(1));
    if (most < fact.value) return [];
    const found = `${rounded(most)} seats on one side of the line of the majority`;
    return [{where: shapePlace(shape), found, expected: `fewer than ${rounded(fact.value)}`}];
  });
}
