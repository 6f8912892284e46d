import {furnitures, measures, plainTexts, type Reading, type TableRecord} from "../../facts/record.js";

/** Whether a value is of a shape. */
type Test = (value: unknown) => boolean;

const text: Test = (value) => typeof value === "string" && value !== "";
const number: Test = (value) => typeof value === "number" && Number.isFinite(value);
const positive: Test = (value) => number(value) && Number(value) > 0;
const name: Test = (value) => text(value) || number(value);
const among =
  (list: readonly string[]): Test =>
  (value) =>
    typeof value === "string" && list.includes(value);
const either =
  (...tests: readonly Test[]): Test =>
  (value) =>
    tests.some((test) => test(value));
const list =
  (test: Test): Test =>
  (value) =>
    Array.isArray(value) && value.every(test);
const pair =
  (test: Test): Test =>
  (value) =>
    list(test)(value) && (value as readonly unknown[]).length === 2;

/** An object with just these fields; those after a "?" may be left out. */
function fields(shape: Readonly<Record<string, Test>>): Test {
  const tests = new Map(Object.entries(shape).map(([key, test]) => [key.replace("?", ""), test]));
  const required = Object.keys(shape).filter((key) => !key.endsWith("?"));
  return (value) =>
    isRecord(value) &&
    required.every((key) => Object.hasOwn(value, key)) &&
    Object.entries(value).every(([key, field]) => tests.get(key)?.(field));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const colour: Test = (value) => typeof value === "string" && /^#[0-9a-f]{6}$/.test(value);
const range = pair(number);
const axis = among(["x", "y"]);

const scale = either(
  fields({type: among(["linear", "sqrt", "log"]), domain: range, range}),
  fields({type: among(["pow"]), domain: range, range, "exponent?": positive}),
  fields({type: among(["symlog"]), domain: range, range, "constant?": positive}),
  fields({type: among(["time"]), domain: pair(text), range}),
  fields({type: among(["band", "point"]), domain: list(text), start: number, step: number, width: number}),
  fields({type: among(["ordinal"]), domain: list(name), range: list(colour)}),
  fields({type: among(["threshold"]), domain: list(number), range: list(colour)})
);

const panel = fields({on: text, at: text});
const facet = fields({"x?": panel, "y?": panel});
const facts = either(text, list(either(text, list(text))));
const measure = fields({
  by: among(measures),
  of: facts,
  "on?": text,
  "along?": axis,
  "base?": among(["stack"]),
  "whole?": text,
  "per?": positive,
  "inset?": range,
  "least?": positive
});
const role = either(
  fields({shows: list(measure), "facet?": facet}),
  fields({openEnd: list(text)}),
  fields({furniture: among(furnitures), "on?": text, "along?": axis, "at?": list(name), "facet?": facet}),
  fields({illustration: text})
);
const textRole = either(
  among(plainTexts),
  fields({label: list(text)}),
  fields({tick: text, along: axis, at: list(name), "facet?": facet})
);

const runs = (test: Test): Test =>
  list((run) => Array.isArray(run) && run.length === 2 && Number.isInteger(run[0]) && run[0] > 0 && test(run[1]));

const reading = fields({scales: isScales, shapes: runs(role), texts: runs(textRole)});

function isScales(value: unknown): boolean {
  return isRecord(value) && Object.values(value).every(scale);
}

/** Whether a value is a reading: every field there and what it should be, and nothing else. */
export function isReading(value: unknown): value is Reading {
  return reading(value);
}

const column = fields({values: list(either(number, text, (value) => value === null)), "whole?": text});

/** Whether a value is a table: columns of equal length. */
export function isTable(value: unknown): value is TableRecord {
  if (!isRecord(value) || !fields({id: text, columns: isRecord})(value)) return false;
  const columns = Object.values(isRecord(value["columns"]) ? value["columns"] : {});
  if (!columns.every(column)) return false;
  const lengths = columns.map((each) => (isRecord(each) && Array.isArray(each["values"]) ? each["values"].length : -1));
  return new Set(lengths).size <= 1;
}
