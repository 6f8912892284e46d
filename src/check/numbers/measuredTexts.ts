import type {PublishedText} from "../published.js";
import {readFile} from "../reading/readFile.js";
import type {Subject} from "../subject.js";

/**
 * The texts whose numbers the reading answers for: ticks, which *tick-misplaced* reads on their scale, and labels of cells of
 * a table, which *label-elsewhere* compares with the cell.
 */
export function measuredTexts(subject: Subject): ReadonlySet<PublishedText> {
  const file = readFile(subject);
  if (!file) return new Set();
  const isCell = (address: string) => file.facts.columns.has(address.replace(/\/\d+$/, ""));
  return new Set(
    file.textRuns.flatMap(({role, texts}) => {
      if (typeof role === "string") return [];
      return "tick" in role || role.label.every(isCell) ? texts : [];
    })
  );
}
