import {isObject, refusal, valueInWords} from "../boundary.js";
import {boundedPattern} from "./boundedPattern.js";
import type {ColumnReader} from "./columnReader.js";
import type {ColumnSpec, NumberSpec} from "./columnSpec.js";
import {type Descriptor, notSupported} from "./dataPackage.js";
import {readNumber} from "./readNumber.js";

/** What a data package demands of the values of a field. */
export interface FieldConstraints {
  /** What is wrong with a field as the file has it, in a few words; *null* for nothing. */
  readonly faultIn: (field: string) => string | null;
}

/** One demand; of an empty field none is checked. @returns what is wrong */
type Demand = (text: string, value: number | string) => string | null;

/** Makes the demands of one name. @throws for a demand that is none */
type Maker = (limit: unknown, ordered: (value: unknown) => number | string, place: string) => Demand;

const makers: Readonly<Record<string, Maker>> = {
  enum: (limit, ordered) => {
    if (!Array.isArray(limit)) throw new Error("a list");
    const known = new Set(limit.map((each: unknown) => ordered(isObject(each) ? each["value"] : each)));
    const words = [...known].slice(0, 5).join(", ") + (known.size > 5 ? " …" : "");
    return (_, value) => (known.has(value) ? null : `one of ${words}`);
  },
  minimum: (limit, ordered) => {
    const least = ordered(limit);
    return (_, value) => (value >= least ? null : `at least ${least}`);
  },
  maximum: (limit, ordered) => {
    const most = ordered(limit);
    return (_, value) => (value <= most ? null : `at most ${most}`);
  },
  exclusiveMinimum: (limit, ordered) => {
    const end = ordered(limit);
    return (_, value) => (value > end ? null : `more than ${end}`);
  },
  exclusiveMaximum: (limit, ordered) => {
    const end = ordered(limit);
    return (_, value) => (value < end ? null : `less than ${end}`);
  },
  minLength: (limit) => {
    const least = lengthIn(limit);
    return (text) => ([...text].length >= least ? null : `at least ${least} characters`);
  },
  maxLength: (limit) => {
    const most = lengthIn(limit);
    return (text) => ([...text].length <= most ? null : `at most ${most} characters`);
  },
  pattern: (limit, _, place) => {
    if (typeof limit !== "string") throw new Error("a regular expression");
    const slow = (text: string) =>
      new Error(
        `slow pattern: ${limit} (more than five seconds for ${valueInWords(text)}; repeat no part that repeats itself): ${place}`
      );
    const isOf = boundedPattern(limit, {slow});
    return (text) => (isOf(text) ? null : `of the pattern ${limit}`);
  },
  unique: (limit) => {
    const seen = new Set<number | string>();
    return (_, value) => {
      if (limit !== true) return null;
      if (seen.has(value)) return "unique";
      seen.add(value);
      return null;
    };
  }
};

/**
 * What a field of a data package demands of its values, by its constraints and its categories.
 * @throws for a demand that is not supported or is none
 */
export function fieldConstraints(field: Descriptor, spec: ColumnSpec, place: string): FieldConstraints {
  const {constraints = {}, categories} = field;
  if (!isObject(constraints)) throw refusal(constraints, "constraints", "an object", place);
  const {required = false, ...others} = constraints;
  const all = {...(categories !== undefined && {enum: categories}), ...others};
  const number = typeof spec === "object" && !("kind" in spec) ? spec : null;
  const ordered = (value: unknown) => (number ? Number(value) : String(value));
  const demands = Object.entries(all).map(([name, limit]) => demandOf(name, limit, ordered, place));
  const missing = new Set(typeof spec === "object" ? (spec.missing ?? []) : []);
  return {
    faultIn(field) {
      const text = field.trim();
      if (text === "" || missing.has(text)) return required === true ? "missing value" : null;
      const value = number ? numberIn(text, number) : text;
      // What is no number is told by who reads it.
      if (value === null) return null;
      for (const demand of demands) {
        const wanted = demand(text, value);
        if (wanted !== null) return `value not allowed: ${valueInWords(text)} (${wanted}, by the data package)`;
      }
      return null;
    }
  };
}

/** A reader of a column that names the values which a data package does not allow. */
export function demanding(reader: ColumnReader, constraints: FieldConstraints | undefined): ColumnReader {
  if (!constraints) return reader;
  return {
    ...reader,
    add(fields, place, fault) {
      reader.add(fields, place, fault);
      const wrong = constraints.faultIn(fields[reader.position] ?? "");
      if (wrong !== null) fault(`${wrong}: ${place}, column ${reader.name}`);
    }
  };
}

function demandOf(name: string, limit: unknown, ordered: (value: unknown) => number | string, place: string): Demand {
  const make = Object.hasOwn(makers, name) ? makers[name] : undefined;
  if (!make) throw notSupported(`constraint ${valueInWords(name)}`, "leave it out", place);
  try {
    return make(limit, ordered, place);
  } catch (error) {
    const wanted = error instanceof Error ? error.message : String(error);
    throw new Error(`invalid ${name}: ${valueInWords(limit)} (${wanted}): ${place}`, {cause: error});
  }
}

function lengthIn(limit: unknown): number {
  if (typeof limit !== "number" || !Number.isInteger(limit)) throw new Error("a number of characters");
  return limit;
}

function numberIn(text: string, spec: NumberSpec): number | null {
  try {
    return readNumber(text, spec).value;
  } catch {
    return null;
  }
}
