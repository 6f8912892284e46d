import * as v from "valibot";
import {furnitures, measures, plainTexts, type Reading, type TableRecord} from "./record.js";
import {bounds, isHedged, isRoundedTo} from "../quantity.js";
import {digest, finite, list, natural, record} from "./strictRecord.js";
import {unitSchema} from "../unit/unitSchema.js";

const words = v.pipe(v.string(), v.nonEmpty());
const positive = v.pipe(finite, v.gtValue(0));
const colour = v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/, "a colour of six hexadecimal digits"));
const pair = v.pipe(v.tuple([finite, finite]), v.readonly());
const axis = v.picklist(["x", "y"]);
const name = v.union([words, finite]);

const round = v.exactOptional(v.literal(true));
const scale = v.variant("type", [
  record({type: v.picklist(["linear", "sqrt", "log"]), domain: pair, range: pair, round}),
  record({type: v.literal("pow"), domain: pair, range: pair, exponent: v.exactOptional(positive), round}),
  record({type: v.literal("symlog"), domain: pair, range: pair, constant: v.exactOptional(positive), round}),
  record({type: v.literal("time"), domain: v.pipe(v.tuple([words, words]), v.readonly()), range: pair, round}),
  record({type: v.picklist(["band", "point"]), domain: list(words), start: finite, step: finite, width: finite}),
  record({type: v.literal("ordinal"), domain: list(name), range: list(colour), unknown: v.exactOptional(colour)}),
  record({
    type: v.picklist(["threshold", "ramp"]),
    domain: list(finite),
    range: list(colour),
    unknown: v.exactOptional(colour)
  })
]);

const panel = record({on: words, at: words});
const facet = v.exactOptional(record({x: v.exactOptional(panel), y: v.exactOptional(panel)}));
const facts = v.union([words, list(v.union([words, list(words)]))]);
const measure = record({
  by: v.picklist(measures),
  of: facts,
  on: v.exactOptional(words),
  along: v.exactOptional(axis),
  base: v.exactOptional(v.picklist(["stack", "chain"])),
  spread: v.exactOptional(v.pipe(finite, v.minValue(0))),
  whole: v.exactOptional(v.union([words, list(words)])),
  per: v.exactOptional(positive),
  inset: v.exactOptional(pair),
  step: v.exactOptional(v.pipe(finite, v.minValue(0), v.maxValue(1))),
  least: v.exactOptional(v.pipe(positive, v.maxValue(4)))
});
const role = v.union([
  record({shows: list(measure), paints: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(2))), facet}),
  record({openEnd: list(words)}),
  record({
    furniture: v.picklist(furnitures),
    on: v.exactOptional(words),
    along: v.exactOptional(axis),
    at: v.exactOptional(list(name)),
    facet
  }),
  record({illustration: words})
]);
const textRole = v.union([
  v.picklist(plainTexts),
  record({label: facts}),
  record({tick: words, along: v.exactOptional(axis), at: v.exactOptional(list(name)), facet})
]);
const count = v.pipe(v.number(), v.integer(), v.minValue(1));
const runs = <S extends v.GenericSchema>(of: S) => list(v.pipe(v.tuple([count, of]), v.readonly()));

/** The schema of a reading: these fields and no others. */
export const readingSchema: v.GenericSchema<unknown, Reading> = record({
  scales: v.pipe(v.record(words, scale), v.readonly()),
  shapes: runs(role),
  texts: runs(textRole)
});

const rows = list(natural);

/** The power of ten that the numbers of a column are rounded to. */
export const powerOfTen = v.pipe(
  v.number(),
  v.check((value) => isRoundedTo(value), "a power of ten")
);

/** The bound of the numbers of a column, where they are no exact values. */
export const hedged = v.picklist(bounds.filter(isHedged));

const column = record({
  values: list(v.nullable(v.union([finite, v.string()]))),
  label: v.exactOptional(words),
  whole: v.exactOptional(words),
  unit: v.exactOptional(unitSchema),
  decimals: v.exactOptional(v.pipe(natural, v.maxValue(20))),
  roundedTo: v.exactOptional(powerOfTen),
  bound: v.exactOptional(hedged),
  period: v.exactOptional(v.nullable(v.union([words, record({column: words})]))),
  source: v.exactOptional(v.nullable(words)),
  provisional: v.exactOptional(rows),
  estimated: v.exactOptional(rows),
  forecast: v.exactOptional(rows),
  breaks: v.exactOptional(rows)
});

const periodColumns = (columns: TableRecord["columns"]) =>
  Object.values(columns).flatMap(({period}) => (typeof period === "object" && period !== null ? [period.column] : []));

/** The schema of a table: columns of one length. */
export const tableSchema: v.GenericSchema<unknown, TableRecord> = v.pipe(
  record({
    id: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, "a kebab-case id")),
    columns: v.pipe(v.record(words, column), v.readonly()),
    file: v.exactOptional(words),
    sha256: v.exactOptional(digest),
    rows: v.exactOptional(rows),
    others: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1))),
    key: v.exactOptional(list(words))
  }),
  v.check(
    ({columns}) => new Set(Object.values(columns).map(({values}) => values.length)).size <= 1,
    "columns of one length"
  ),
  v.check(
    ({columns, key = []}) => [...key, ...periodColumns(columns)].every((each) => columns[each] !== undefined),
    "columns that a key or a period names"
  )
);
