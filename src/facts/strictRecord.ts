import * as v from "valibot";

/** A record with just these fields: another one is an error. */
export function record<const E extends v.ObjectEntries>(entries: E) {
  // Without a prototype, so that "__proto__" and "constructor" are unknown fields like any other.
  const bare: E = Object.assign(Object.create(null), entries);
  return v.pipe(v.strictObject(bare), v.readonly());
}

/** A list whose members are all of one schema. */
export const list = <S extends v.GenericSchema>(item: S) => v.pipe(v.array(item), v.readonly());
