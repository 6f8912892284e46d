import {codeKinds} from "./codeKinds.js";
import type {NumberSpec} from "./columnSpec.js";

/** A field of numbers without the marks behind it. */
export interface MarkedField {
  readonly bare: string;
  readonly marks: readonly string[];
}

/** Parts a field into its number and the marks of **flags** that stand behind it: "51.3" and "p" of "51.3p", "12" and "*", "r" of "12* r". */
export function withoutMarks(field: string, flags: NonNullable<NumberSpec["flags"]>): MarkedField {
  // "pr" before "r", where both are listed.
  const codes = ["normal" as const, ...codeKinds].flatMap((kind) => flags[kind] ?? []).toSorted(byLength);
  const marks: string[] = [];
  let bare = field;
  for (let mark = codes.find(endsIn(bare)); mark !== undefined; mark = codes.find(endsIn(bare))) {
    marks.unshift(mark);
    bare = bare.slice(0, -mark.length).replace(/[\s,;]+$/u, "");
  }
  return {bare, marks};
}

const byLength = (one: string, other: string) => other.length - one.length;

const endsIn = (text: string) => (code: string) => text.endsWith(code);
