import {type GenericSchema, type InferOutput, is} from "valibot";

/** The value of some JSON; *null* for what is no JSON, or is not what the schema says. */
export function readJSON<const S extends GenericSchema>(schema: S, text: string): InferOutput<S> | null {
  try {
    const value: unknown = JSON.parse(text);
    // Not valibot’s copy, whose fields are in the schema’s order: what is digested must be what was read.
    return is(schema, value) ? value : null;
  } catch {
    return null;
  }
}
