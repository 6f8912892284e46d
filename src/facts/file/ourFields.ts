import * as v from "valibot";
import {hedged, powerOfTen} from "../evidence/recordSchema.js";
import {edtf, list, record, words} from "../evidence/strictRecord.js";
import {unitSchema} from "../unit/unitSchema.js";
import type {Descriptor} from "./dataPackage.js";

const codes = v.exactOptional(list(words));

/** What a field of a data package says beyond Table Schema of a column of numbers; each name begins with "nutgraf:". */
const ourFields = {
  unit: v.exactOptional(unitSchema),
  period: v.exactOptional(v.union([edtf, record({column: words})])),
  source: v.exactOptional(
    record({
      id: words,
      name: words,
      producer: v.exactOptional(words),
      published: v.exactOptional(words),
      url: v.exactOptional(words),
      via: v.exactOptional(words)
    })
  ),
  bound: v.exactOptional(hedged),
  roundedTo: v.exactOptional(powerOfTen),
  flags: v.exactOptional(
    record({
      column: v.exactOptional(words),
      normal: codes,
      provisional: codes,
      estimated: codes,
      forecast: codes,
      breaks: codes
    })
  )
} as const;

const ourSchema = record(ourFields);

/** What is said of a column of numbers under "nutgraf:", as a column takes it. */
export type OurFields = v.InferOutput<typeof ourSchema>;

/** The properties of a field that begin with "nutgraf:", without that. @throws for one that is none; **place** names the field */
export function ourFieldsIn(field: Descriptor, place: string): OurFields {
  const own = Object.entries(field).flatMap(([name, value]) =>
    name.startsWith("nutgraf:") ? [[name.slice("nutgraf:".length), value] as const] : []
  );
  const {success, output, issues} = v.safeParse(ourSchema, Object.fromEntries(own));
  if (success) return output;
  const [first] = issues;
  const name = v.getDotPath(first)?.split(".")[0] ?? "";
  throw new Error(`invalid nutgraf:${name}: ${first.message}: ${place}`);
}
