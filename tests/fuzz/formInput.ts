import fc from "fast-check";
import type {Form} from "../../src/form.js";

/** What a form is made of, as plain data, and how it is made of that. */
export interface FormInput<G = unknown> {
  readonly form: string;
  readonly given: G;
  readonly make: (given: G) => Form;
}

/** Inputs of a form: what a newsroom might give it. */
export function inputsOf<G>(form: string, given: fc.Arbitrary<G>, make: (given: G) => Form): fc.Arbitrary<FormInput> {
  return given.map((own) => shown({form, given: own, make: make as FormInput["make"]}));
}

/** The same with hostile texts and numbers in a few of the places of texts and numbers: of names, values and words first. */
export function bentInputs(inputs: fc.Arbitrary<FormInput>, text: fc.Arbitrary<string>): fc.Arbitrary<FormInput> {
  const change = fc.record({
    at: fc.nat(),
    anywhere: fc.nat(5).map((lot) => lot === 0),
    text: fc.oneof(
      {weight: 1, arbitrary: text},
      {weight: 3, arbitrary: latinText},
      {weight: 2, arbitrary: hostileName}
    ),
    number: hostileNumber
  });
  return fc.tuple(inputs, fc.array(change, {minLength: 1, maxLength: 4})).map(([input, changes]) => {
    const given = changes.reduce<unknown>((own, {at, anywhere, text: word, number}) => {
      const all = pathsIn(own);
      const named = all.filter((path) => !path.some((name) => chosen.has(name)));
      const places = anywhere || named.length === 0 ? all : named;
      const path = places[at % places.length] ?? [];
      return replaced(own, path, (old) => (typeof old === "number" ? number : word));
    }, input.given);
    return shown({...input, given});
  });
}

/** Fields that take one of a few words. */
const chosen: ReadonlySet<string> = new Set([
  "unit",
  "options",
  "bound",
  "form",
  "kind",
  "marker",
  "decimals",
  "highlight"
]);

/** Text that the font can set, markup and all. */
const latinText = fc
  .array(
    fc.integer({min: 0x20, max: 0x17f}).filter((code) => code < 0x7f || code > 0x9f),
    {minLength: 1, maxLength: 30}
  )
  .map((codes) => String.fromCodePoint(...codes));

const hostileName = fc.constantFrom(
  "__proto__",
  "constructor",
  "toString",
  "",
  " ",
  "a/b",
  "=1+1",
  "NaN",
  "null",
  "<script>",
  "x".repeat(200),
  "word ".repeat(100),
  "\u0130stanbul e\u0301",
  "שלום",
  "سلام 12",
  "👩‍👩‍👧‍👦",
  "1e5",
  "2020-02-30",
  "-0"
);

const hostileNumber = fc.oneof(
  fc.constantFrom(
    0,
    -0,
    1e-20,
    -1e-9,
    1e20,
    1e21,
    1e22,
    -1e20,
    1.7e308,
    5e-324,
    NaN,
    Infinity,
    -Infinity,
    0.1 + 0.2,
    2 ** 53
  ),
  fc.double(),
  fc.integer({min: -1000, max: 1000})
);

function shown(input: FormInput): FormInput {
  return Object.assign(input, {[fc.toStringMethod]: () => `${input.form}(${fc.stringify(input.given)})`});
}

/** The paths of all texts and numbers. */
function pathsIn(value: unknown, path: readonly string[] = []): string[][] {
  if (typeof value === "string" || typeof value === "number") return [[...path]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => pathsIn(inner, [...path, name]));
}

function replaced(value: unknown, [name, ...path]: readonly string[], by: (old: unknown) => unknown): unknown {
  if (name === undefined) return by(value);
  if (Array.isArray(value))
    return value.map((each, index) => (String(index) === name ? replaced(each, path, by) : each));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([own, inner]) => [own, own === name ? replaced(inner, path, by) : inner])
  );
}
