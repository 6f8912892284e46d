import * as v from "valibot";
import {dataDigest, evidenceSchema} from "./evidence.js";
import {measures} from "./record.js";
import {digest, list, record} from "./strictRecord.js";

const words = v.pipe(v.string(), v.nonEmpty());

/** Where a text that carries a fact stands: the accessible *description*, or what the reading calls it. */
const textParts = ["description", "headline", "deck", "label", "note"] as const;

/** One of: *description*, *headline*, *deck*, *label*, *note*. */
export type TextPart = (typeof textParts)[number];

/** How shapes carry a fact: by a measure of the reading, or as the sign that it is a bound. */
const markKinds = [...measures, "openEnd"] as const;

/** One of the measures of a reading, or *openEnd*. */
export type MarkKind = (typeof markKinds)[number];

/** The names of the files that have something; left out where all have it. */
const files = v.exactOptional(list(words));

const carriersSchema = record({
  texts: list(record({part: v.picklist(textParts), text: words, files})),
  /** **shapes** is how many elements there are. */
  marks: list(record({by: v.picklist(markKinds), shapes: v.pipe(v.number(), v.integer(), v.minValue(1)), files}))
});

/** What carries a fact in the files of a figure: texts that rest on it, and shapes that show it. */
export type RecordedCarriers = v.InferOutput<typeof carriersSchema>;

/** The schema of a proof record: these fields and no others. */
export const proofSchema = record({
  /** "nutgraf" and the version of the press. */
  generator: v.pipe(v.string(), v.startsWith("nutgraf ")),
  figure: words,
  headline: words,
  /** The name of the form. */
  form: words,
  evidence: evidenceSchema,
  /** By ids of claims and events, operations of derived values, and columns of tables as "table/column". */
  carries: v.pipe(v.record(words, carriersSchema), v.readonly()),
  /** SHA-256 of each file, hexadecimal, by its name. */
  files: v.pipe(v.record(words, digest), v.readonly()),
  /** SHA-256 of **evidence** as JSON. */
  data: dataDigest,
  versions: v.pipe(v.record(words, words), v.readonly())
});

/** The proof of a figure, `charts/<slug>/<figure>.json`: its facts, and what carries each in its files. */
export type ProofRecord = v.InferOutput<typeof proofSchema>;
