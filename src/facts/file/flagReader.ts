import {flagNames} from "../table/column.js";
import type {MarkedField} from "./cellMarks.js";
import {type CodeKind, codeKinds} from "./codeKinds.js";
import type {NumberSpec} from "./columnSpec.js";

/** The fields of a row, and the marks behind a number of it. */
interface FlaggedFields extends Pick<MarkedField, "marks"> {
  readonly fields: readonly string[];
}

/** Reads what codes say of the numbers of a column: from a column of their own, or from behind the numbers. */
export function flagReader(
  name: string,
  {flags}: NumberSpec,
  {positionOf, sdmx = false}: {readonly positionOf: (header: string) => number; readonly sdmx?: boolean}
) {
  const position = flags?.column === undefined ? -1 : positionOf(flags.column);
  const rows: Record<CodeKind, number[]> = {provisional: [], estimated: [], forecast: [], breaks: []};
  return {
    add({fields, marks}: FlaggedFields, row: number, where: string, fault: (text: string) => void) {
      const code = (fields[position] ?? "").trim();
      for (const kind of codeKinds) if (marks.some((mark) => flags?.[kind]?.includes(mark))) rows[kind].push(row);
      if (!flags || code === "" || flags.normal?.includes(code)) return;
      const found = flagsOf(code, flags, sdmx);
      for (const kind of found ?? []) rows[kind].push(row);
      if (found === null)
        fault(
          `unknown flag: ${code} (flags of column ${name}: normal: [${JSON.stringify(code)}] if it marks nothing, else ${listed(codeKinds)}): ${where}`
        );
    },
    read: () => {
      const used = flagNames.filter((flag) => rows[flag].length > 0);
      const flags = used.length > 0 ? Object.fromEntries(used.map((flag) => [flag, rows[flag]])) : undefined;
      return {flags, breaks: rows.breaks};
    }
  };
}

/** What a code says; with **parts** also of each of its letters, as Eurostat writes "ep". *Null* where one is not listed. */
function flagsOf(code: string, flags: NonNullable<NumberSpec["flags"]>, parts: boolean): readonly CodeKind[] | null {
  const known = (each: string) => codeKinds.filter((kind) => flags[kind]?.includes(each));
  const isListed = (each: string) => flags.normal?.includes(each) === true || known(each).length > 0;
  if (isListed(code)) return known(code);
  const letters = parts ? code.split(/[;\s]*/) : [code];
  return letters.every(isListed)
    ? codeKinds.filter((kind) => letters.some((each) => known(each).includes(kind)))
    : null;
}

const listed = (names: readonly string[]) => `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;
