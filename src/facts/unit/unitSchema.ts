import * as v from "valibot";
import {edtf, finite, list, natural, record, words} from "../evidence/strictRecord.js";

const noun = record({one: words, many: words});

/** The schema of a unit with its whole spelled out, as a published file has it. */
export const unitSchema = v.variant("kind", [
  record({kind: v.literal("share"), whole: words, measure: words, geography: words}),
  record({kind: v.literal("count"), noun: record({one: words, many: words, synonyms: v.exactOptional(list(words))})}),
  record({kind: v.literal("duration"), per: v.picklist(["day", "week", "month", "year"])}),
  record({
    kind: v.literal("money"),
    currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, "an ISO 4217 code")),
    sign: words,
    place: v.picklist(["before", "after"])
  }),
  record({
    kind: v.literal("rate"),
    per: v.pipe(natural, v.minValue(1)),
    of: words,
    noun: v.exactOptional(noun)
  }),
  record({kind: v.literal("index"), base: edtf}),
  record({kind: v.literal("degrees"), scale: v.picklist(["C", "F"]), difference: v.exactOptional(v.literal(true))}),
  record({kind: v.literal("points")}),
  record({kind: v.literal("change")}),
  record({
    kind: v.literal("measure"),
    noun,
    symbol: v.exactOptional(words),
    place: v.exactOptional(v.picklist(["before", "after"])),
    least: v.exactOptional(finite),
    most: v.exactOptional(finite)
  }),
  record({kind: v.literal("ratio")})
]);

/** A unit with its whole spelled out. */
export type UnitRecord = v.InferOutput<typeof unitSchema>;
