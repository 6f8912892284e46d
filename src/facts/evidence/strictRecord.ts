import * as v from "valibot";
import {isEdtf} from "../period.js";

/** A record with just these fields: another one is an error. */
export function record<const E extends v.ObjectEntries>(entries: E) {
  // Without a prototype, so that "__proto__" and "constructor" are unknown fields like any other.
  const bare: E = Object.assign(Object.create(null), entries);
  return v.pipe(v.strictObject(bare), v.readonly());
}

/** A list whose members are all of one schema. */
export const list = <S extends v.GenericSchema>(item: S) => v.pipe(v.array(item), v.readonly());

/** Text that is not blank. */
export const words = v.pipe(v.string(), v.regex(/\S/, "words"));

/** A number that is neither infinite nor none. */
export const finite = v.pipe(v.number(), v.finite());

/** A whole number from 0. */
export const natural = v.pipe(v.number(), v.integer(), v.minValue(0));

/** SHA-256 in hexadecimal. */
export const digest = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, "64 hexadecimal digits"));

/** A date in EDTF. */
export const edtf = v.pipe(v.string(), v.check(isEdtf, "an EDTF date"));
