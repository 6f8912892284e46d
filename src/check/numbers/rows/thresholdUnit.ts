import type {UnitRecord} from "../../../facts/unit/unitSchema.js";
import {hasName} from "../../words/namesIn.js";

/** Whether the words behind a threshold are of a unit: "litres a day", "°C". */
export function isInUnit(unit: UnitRecord, behind: string): boolean {
  switch (unit.kind) {
    case "count":
    case "measure":
      // "No other side has let in fewer than nine."
      return (
        /^\s*(?:$|[.;!?])/u.test(behind) ||
        hasAny(behind, [unit.noun.one, unit.noun.many, ...("symbol" in unit && unit.symbol ? [unit.symbol] : [])])
      );
    case "rate":
      return unit.noun === undefined || hasAny(behind, [unit.noun.one, unit.noun.many, "per"]);
    case "duration":
      return hasAny(behind, [unit.per, `${unit.per}s`]);
    case "degrees":
      return /^\s?(?:°|degrees)/u.test(behind);
    case "index":
      return false;
    default:
      return true;
  }
}

const hasAny = (text: string, words: readonly string[]) =>
  words.some((each) => hasName(text, each.split(" ")[0] ?? each));

/** How a number of a unit is printed. */
export function printedAs({kind}: UnitRecord): "percent" | "points" | "money" | null {
  if (kind === "share" || kind === "change") return "percent";
  return kind === "points" || kind === "money" ? kind : null;
}
