import * as v from "valibot";
import {flagNames} from "../table/column.js";
import {bounds, isHedged} from "../quantity.js";
import {readingSchema, tableSchema} from "./recordSchema.js";
import {signatureSchema} from "./signature.js";
import {digest, edtf, finite, list, natural, record, words} from "./strictRecord.js";
import type {TableRecord} from "./record.js";
import {unitSchema as unit} from "../unit/unitSchema.js";

const id = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, "a kebab-case id"));
const url = v.pipe(v.string(), v.regex(/^https?:\/\/\S+$/, "an http address"));

const anchor = v.pipe(
  record({
    kind: v.literal("anchor"),
    start: natural,
    end: natural,
    token: words,
    hedge: v.nullable(words),
    before: digest,
    after: digest
  }),
  v.check(({start, end, token}) => end - start === [...token].length, "an anchor as long as its token")
);
const place = v.variant("kind", [
  anchor,
  record({kind: v.literal("cell"), place: words, sha256: digest}),
  record({kind: v.literal("elsewhere"), url})
]);
const quantity = v.variant("bound", [
  record({
    bound: v.literal("exact"),
    value: finite,
    decimals: v.pipe(natural, v.maxValue(20)),
    significant: v.exactOptional(v.pipe(natural, v.minValue(1), v.maxValue(17)))
  }),
  record({bound: v.picklist(bounds.filter(isHedged)), value: finite}),
  v.pipe(
    record({bound: v.literal("range"), low: finite, high: finite}),
    v.check(({low, high}) => low <= high, "a range that rises")
  ),
  record({
    bound: v.literal("margin"),
    value: finite,
    margin: v.pipe(finite, v.gtValue(0)),
    confidence: v.exactOptional(v.pipe(finite, v.gtValue(0), v.ltValue(100)))
  })
]);

/** When something holds, and on whose word. */
const period = v.variant("basis", [
  record({
    basis: v.literal("absent"),
    edtf: v.null(),
    note: v.exactOptional(v.never()),
    anchor: v.exactOptional(v.never())
  }),
  record({
    basis: v.picklist(["stated", "supplied", "inferred"]),
    edtf,
    note: v.exactOptional(words),
    anchor: v.exactOptional(anchor)
  })
]);

const source = record({
  id,
  name: words,
  producer: v.exactOptional(words),
  published: v.exactOptional(edtf),
  url: v.exactOptional(url),
  via: v.exactOptional(words)
});

const claim = record({
  id,
  topic: words,
  subject: v.exactOptional(words),
  from: v.exactOptional(words),
  to: v.exactOptional(words),
  quantity,
  unit,
  period,
  /** The id of a source; *null* for a claim in the article's own voice. */
  source: v.nullable(id),
  /** That it may still change, was not counted, or is yet to come. */
  flags: v.exactOptional(list(v.picklist(flagNames))),
  /** A number that somebody supposed, in a figure that is not to be published. */
  supposed: v.exactOptional(v.literal(true)),
  place
});

const event = record({id, label: words, period, source: v.nullable(id), place});

const derived = record({
  operation: words,
  /** Ids of claims; none where it is of the cells of a table, which **operation** names. */
  from: list(id),
  quantity,
  unit,
  /** What the rounding of the claims leaves open, to four decimals. */
  low: finite,
  high: finite,
  /** Those of the numbers that it rests on. */
  flags: v.exactOptional(list(v.picklist(flagNames)))
});

/** The schema of the facts of a figure. */
// Named, since the declaration of what valibot infers would take a tenth of a megabyte.
export const evidenceSchema: v.GenericSchema<unknown, Evidence> = record({
  claims: list(claim),
  events: list(event),
  derived: list(derived),
  sources: list(source),
  /** Data files, column by column. */
  tables: v.exactOptional(list(tableSchema)),
  /** Names with a number in them, which texts print as they are. */
  names: v.exactOptional(list(words)),
  /** Phrases to which a rule of the check does not apply, by the word of the newsroom. */
  waivers: v.exactOptional(list(record({rule: words, about: words, reason: words})))
});

/** "sha256:" and 64 hexadecimal digits. */
export const dataDigest = v.pipe(v.string(), v.regex(/^sha256:[0-9a-f]{64}$/, "sha256: and 64 hexadecimal digits"));

/** The schema of a published file’s `<metadata>`, which is JSON: these fields and no others. */
export const metadataSchema = record({
  /** "nutgraf" and the version of the press. */
  generator: words,
  figure: id,
  /** The name of the form. */
  form: words,
  /** Px. */
  width: finite,
  scheme: v.picklist(["light", "dark"]),
  evidence: evidenceSchema,
  /** What each shape and each text stands for. */
  reading: v.exactOptional(readingSchema),
  /** SHA-256 of **evidence** as JSON. */
  digest: dataDigest,
  /** Who signed the file; it stands last. */
  signature: v.exactOptional(signatureSchema)
});

/** What a published file says of itself: the figure and its evidence. */
export type Metadata = v.InferOutput<typeof metadataSchema>;

/**
 * What a published file carries of its claims: enough for a stranger to hold every drawn number against it, and it
 * against the article.
 */
export interface Evidence {
  readonly claims: readonly ClaimEvidence[];
  readonly events: readonly EventEvidence[];
  readonly derived: readonly DerivedEvidence[];
  readonly sources: readonly v.InferOutput<typeof source>[];
  /** Data files, column by column. */
  readonly tables?: readonly TableRecord[];
  /** Names with a number in them, which texts print as they are. */
  readonly names?: readonly string[];
  /** Phrases to which a rule of the check does not apply, by the word of the newsroom. */
  readonly waivers?: readonly {readonly rule: string; readonly about: string; readonly reason: string}[];
}

/** One claim. */
export type ClaimEvidence = v.InferOutput<typeof claim>;

/** One dated event. */
export type EventEvidence = v.InferOutput<typeof event>;

/** Our own arithmetic on claims. */
export type DerivedEvidence = v.InferOutput<typeof derived>;

/** A unit with its whole spelled out. */
export type UnitEvidence = v.InferOutput<typeof unit>;
