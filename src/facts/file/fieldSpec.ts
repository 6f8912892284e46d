import {isObject, valueInWords} from "../boundary.js";
import {stated} from "../period.js";
import {attributedTo} from "../source.js";
import {unitOfRecord} from "../unit/unitOfRecord.js";
import type {ColumnSpec, NumberSpec, TextSpec} from "./columnSpec.js";
import {type Descriptor, notSupported} from "./dataPackage.js";
import {ourFieldsIn, type OurFields} from "./ourFields.js";
import type {PackagedSpec} from "./tableSchema.js";

interface FieldPlace {
  /** The words of the schema for what is missing. */
  readonly missing: readonly string[];
  /** Package, resource and field, for error messages. */
  readonly place: string;
}

const texts = ["string", "boolean", "any", "list"];
const dates = ["date", "year", "yearmonth"];

/**
 * What a field of a data package says of a column, under what the story says of it.
 * @throws for a type or a format that is not supported, and a number whose unit nobody says
 */
export function fieldSpec(
  field: Descriptor,
  given: PackagedSpec | undefined,
  {missing, place}: FieldPlace
): ColumnSpec {
  const {type = "string", missingValues} = field;
  const own = given === "number" ? undefined : given;
  const words = [...new Set([...(stringsIn(missingValues) ?? missing), ...missingOf(own)])].filter(
    (each) => each.trim() !== ""
  );
  const missed = words.length > 0 ? {missing: words} : {};
  if (own !== undefined && (typeof own === "string" || "kind" in own))
    return {...(typeof own === "string" ? {kind: own} : own), ...missed};
  if (given === undefined && texts.includes(String(type))) return {kind: "text", ...missed};
  if (given === undefined && dates.includes(String(type))) return {...dated(field, place), ...missed};
  if (given === undefined && type !== "number" && type !== "integer")
    throw notSupported(`type ${valueInWords(type)}`, "leave the field out of columns", place);
  return {...numbersOf(field, own, place), ...own, ...missed};
}

const missingOf = (own: ColumnSpec | undefined) => (typeof own === "object" ? (own.missing ?? []) : []);

const stringsIn = (value: unknown) => {
  if (!Array.isArray(value)) return null;
  return value.map((each: unknown) => String(isObject(each) ? each["value"] : each));
};

/** @throws for dates in another order than year, month and day */
function dated({format = "default"}: Descriptor, place: string): TextSpec {
  if (format !== "default" && format !== "%Y-%m-%d" && format !== "%Y-%m" && format !== "%Y")
    throw notSupported(`format ${valueInWords(format)}`, 'write dates as 2024-03-15, or read them as "text"', place);
  return {kind: "period"};
}

function numbersOf(field: Descriptor, own: NumberSpec | undefined, place: string): NumberSpec {
  const {type, decimalChar = ".", groupChar, bareNumber = true} = field;
  if (bareNumber !== true && own?.prefix === undefined && own?.suffix === undefined)
    throw notSupported("bareNumber false", "say prefix or suffix of the column", place);
  if (decimalChar !== "." && decimalChar !== ",")
    throw notSupported(`decimalChar ${valueInWords(decimalChar)}`, '"." or ","', place);
  const groups = [",", ".", " ", "'", "’"] as const;
  const group = groups.find((each) => each === groupChar);
  if (groupChar !== undefined && group === undefined)
    throw notSupported(`groupChar ${valueInWords(groupChar)}`, groups.join(" or "), place);
  const ours = ourFieldsIn(field, place);
  const {bound, flags, roundedTo, period, source} = ours;
  return {
    unit: own?.unit ?? unitIn(ours, String(field["name"]), place),
    ...(decimalChar === "," && {decimal: decimalChar}),
    ...(group !== undefined && {group}),
    ...(type === "integer" && {decimals: 0}),
    ...(bound && {bound}),
    ...(flags && {flags}),
    ...(roundedTo !== undefined && {roundedTo}),
    ...(period !== undefined && {period: typeof period === "string" ? stated(period) : period}),
    ...(source && {attribution: attributedTo(source)})
  };
}

function unitIn({unit}: OurFields, name: string, place: string): NumberSpec["unit"] {
  const made = unit && unitOfRecord(unit);
  if (made && made.kind !== "ratio") return made;
  throw new Error(
    `missing unit: ${place} (say columns: {${JSON.stringify(name)}: {unit: …}}, or leave the field out of columns)`
  );
}
