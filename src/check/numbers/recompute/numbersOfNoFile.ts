import type {TableRecord} from "../../../facts/evidence/record.js";
import type {ReadFile} from "../../reading/readFile.js";
import {columnOf} from "../../reading/facts.js";
import type {Difference} from "./differences.js";

/**
 * Beside the table of a data file no shape stands for a number of a table that is of none: a reader would take it for one of
 * the file’s. The sizes of a key are such numbers, and stand nowhere.
 */
export function numbersOfNoFile(tables: readonly TableRecord[], {shown, facts}: ReadFile): Difference[] {
  const [file] = tables.flatMap(({sha256, file: name}) => (sha256 === undefined ? [] : [name ?? ""]));
  if (file === undefined) return [];
  const own = tables.flatMap(({id, sha256}) => (sha256 === undefined ? [`${id}/`] : []));
  const columns = new Set(
    shown.flatMap(({measure, facts: each}) =>
      measure.by === "area"
        ? []
        : each
            .flat()
            .filter((address) => facts.find(address)?.kind === "number")
            .map(columnOf)
    )
  );
  return [...columns].flatMap((column): Difference[] => {
    return own.some((start) => column.startsWith(start)) ? [{path: `tables ${column.replace("/", " ")}`, found: "numbers of no data file, drawn", expected: `those of ${file} (in plot: a table, a claim, or an illustration)`}] : []; // prettier-ignore
  });
}
