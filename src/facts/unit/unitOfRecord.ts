import {absent} from "../period.js";
import type {Ratio, Unit} from "./unit.js";
import type {UnitRecord} from "./unitSchema.js";

/** The unit of which a file has the record; of a share, the whole is named by its label. */
export function unitOfRecord(unit: UnitRecord): Unit | Ratio {
  if (unit.kind !== "share") return unit;
  const {whole: label, measure, geography} = unit;
  return {kind: "share", whole: {id: label, label, measure, geography, period: absent}};
}
