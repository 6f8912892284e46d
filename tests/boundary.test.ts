import {ruleX} from "@observablehq/plot";
import {JSDOM} from "jsdom";
import {describe, expect, test} from "vitest";
import {isAddress, nearestName} from "../src/facts/boundary.js";
import * as nutgraf from "../src/index.js";
import * as live from "../src/live.js";
import * as plots from "../src/plot.js";
import * as publish from "../src/render.js";
import {type Call, calls, made} from "./boundaryCalls.js";
import {isClear} from "./clearLine.js";
import {countClaim} from "./forms/sampleClaims.js";

const {document} = new JSDOM("").window;

const junk: readonly unknown[] = [undefined, null, "", 3, {}, [], "plain"];

/** What no caller means, and what must not reach a message, or a file, as it is. */
const hostile: readonly unknown[] = [
  Symbol("a"),
  1e308,
  -1e308,
  NaN,
  Infinity,
  -1,
  10n,
  true,
  () => "a",
  "two\nlines",
  "\u001b[31mred",
  "\u009b31mred",
  "from \u202eright",
  "half \ud83c",
  new Date(0),
  new Map(),
  // Of the kind of a fact, and none.
  {kind: "claim"},
  {kind: "derived", unit: null},
  {kind: "event", period: "2016"},
  {kind: "cell"},
  {kind: "phrase", text: "plain", uses: [{kind: "claim"}]},
  // A list of holes.
  Array<unknown>(2),
  Object.create(null)
];

const isText = (value: unknown) => value === "plain";
const isLeftOut = (value: unknown) => value === undefined;
const isNumber = (value: unknown) => value === 3;
const isEmpty = (value: unknown) => value === "";
const isNothing = (value: unknown) => value === null;
const isEmptyList = (value: unknown) => Array.isArray(value);
const isObject = (value: unknown) => typeof value === "object" && value !== null && !Array.isArray(value);
const either =
  (...ways: readonly ((value: unknown) => boolean)[]) =>
  (value: unknown) =>
    ways.some((takes) => takes(value));

/** What is accepted in the place of a field: by the function and the field, or by the last name of the field alone. */
const accepted: Readonly<Record<string, (value: unknown) => boolean>> = {
  // Texts, which may say anything but nothing.
  id: isText,
  slug: isText,
  name: isText,
  title: isText,
  label: isText,
  text: isText,
  token: isText,
  reason: isText,
  measure: isText,
  geography: isText,
  where: isText,
  found: isText,
  expected: isText,
  "anchor(0)": isText,
  "countOf(0)": isText,
  "countOf(1)": isText,
  "inferred(1)": isText,
  "supplied(1)": isText,
  // Told apart where it is published: a card’s rule is looked up by the check, which reports a waiver of none.
  rule: isText,
  caveats: either(isLeftOut, isEmptyList),
  "event(0) caveats.0": isText,
  // Read as they are: an article, or a text of no numbers, may be empty.
  "plain(0)": either(isText, isEmpty),
  "readArticle(0)": either(isText, isEmpty),
  "slide(0) suffix": either(isText, isEmpty, isLeftOut),
  from: either(isText, isLeftOut),
  to: either(isText, isLeftOut),
  subject: either(isText, isLeftOut),
  bins: isLeftOut,
  marker: isLeftOut,
  majority: isLeftOut,
  "regionMap(1) breaks": isLeftOut,
  "regionMap(1) breaks.0": (value) => typeof value === "number",
  "regionMap(1) projection": isLeftOut,
  "tileMap(1) breaks": isLeftOut,
  "tileMap(1) breaks.0": (value) => typeof value === "number",
  "tileMap(1) tiles.Left.0": isNumber,
  "tileMap(1) tiles.Left.1": isNumber,
  "tileMap(1) tiles.Right.0": isNumber,
  "tileMap(1) tiles.Right.1": isNumber,
  "counts(1) colour": isLeftOut,
  "counts(1) colour.of": isText,
  "counts(1) colour.on.domain.0": isText,
  topic: isText,
  one: isText,
  many: isText,
  note: either(isText, isLeftOut),
  "claim(0) quantity.decimals": isNumber,
  "claim(0) period.anchor": isLeftOut,
  "claim(0) caveats.0": isText,
  corroboration: either(isLeftOut, isEmptyList),
  // It may not be known whether another source agrees.
  agrees: isNothing,
  "moneyIn(1)": either(isLeftOut, isObject),
  "moneyIn(1) sign": either(isText, isLeftOut),
  place: isLeftOut,
  "ratePer(0)": isNumber,
  "ratePer(1)": isText,
  "ratePer(2)": isLeftOut,
  "measureIn(0)": isText,
  "measureIn(1)": isText,
  "measureIn(2)": either(isLeftOut, isObject),
  symbol: either(isText, isLeftOut),
  least: either(isNumber, isLeftOut),
  most: either(isNumber, isLeftOut),
  "countInWords(0)": isEmptyList,
  // A choice stands for any value.
  value: () => true,
  "slide(0) value": () => false,
  // May be left out, or be written as the default.
  producer: either(isText, isLeftOut),
  published: either(isText, isLeftOut),
  via: either(isText, isLeftOut),
  about: either(isText, isLeftOut),
  url: isLeftOut,
  alt: isLeftOut,
  more: isLeftOut,
  tone: isLeftOut,
  article: isLeftOut,
  licence: isLeftOut,
  lead: isLeftOut,
  width: isLeftOut,
  scheme: isLeftOut,
  canvas: isLeftOut,
  ink: isLeftOut,
  hedge: either(isText, isLeftOut, isNothing),
  "pinAnchor(2)": isLeftOut,
  "pinAnchor(3)": either(isLeftOut, isNothing),
  "stated(1)": isLeftOut,
  "renderSVG(1)": either(isLeftOut, isObject),
  // A card says what it changes, and nothing is no change.
  "figure(0) card": either(isLeftOut, isObject),
  "figure(0) square": either(isLeftOut, isObject),
  "figure(0) card.headline": isLeftOut,
  "figure(0) card.deck": isLeftOut,
  "figure(0) card.form": isLeftOut,
  "figure(0) square.headline": isLeftOut,
  // Without a canvas it is the figure itself.
  "drawnOn(1)": isObject,
  // Lists of nothing.
  uses: isEmptyList,
  waivers: either(isLeftOut, isEmptyList),
  without: either(isLeftOut, isEmptyList),
  "notebook(0) cells": isEmptyList,
  "checkDrawing(2)": either(isLeftOut, isEmptyList),
  "findingList(0)": isEmptyList,
  // Another number that is as good.
  "exact(0)": isNumber,
  "exact(1)": either(isNumber, isLeftOut),
  "fiscalYearOf(1)": isLeftOut,
  "intervalWords(1)": either(isNumber, isLeftOut),
  "roundedWords(1)": isNumber,
  "range(1)": isNumber,
  min: isNumber,
  max: isNumber,
  step: either(isNumber, isLeftOut),
  // Options that may be left out.
  highlight: either(isLeftOut, isEmptyList),
  "shareBar(1) highlight": isLeftOut,
  "stackedBars(1) highlight": isLeftOut,
  sort: isLeftOut,
  labels: isLeftOut,
  limit: isLeftOut,
  "columns(1) limit": either(isNumber, isLeftOut),
  "dotRange(1) limit": either(isNumber, isLeftOut),
  "tableChart(1) limit": either(isNumber, isLeftOut),
  bar: isLeftOut,
  zero: isLeftOut,
  annotations: either(isLeftOut, isEmptyList),
  log: isLeftOut,
  titles: either(isLeftOut, isObject),
  "scatter(1) titles.x": either(isText, isLeftOut),
  "scatter(1) titles.size": either(isText, isLeftOut),
  "scatter(1) size": isLeftOut,
  "change(2)": either(isLeftOut, isObject),
  "ratio(2)": either(isLeftOut, isObject),
  "rank(2)": either(isLeftOut, isObject),
  "countWhere(2) value": isNumber,
  "opens(0)": isEmptyList,
  "opens(1)": isText,
  "stackedBars(1) limit": either(isNumber, isLeftOut),
  "groupedBars(1) limit": either(isNumber, isLeftOut),
  "groupedBars(1) highlight": isLeftOut,
  "bars(1)": either(isLeftOut, isObject),
  "withMargin(0)": isNumber,
  "withMargin(2)": either(isLeftOut, isObject),
  confidence: either(isNumber, isLeftOut),
  "name(0)": isText,
  // Of a table, its name may be that of the file, and whatever a column has the table has.
  "table(1) id": either(isText, isLeftOut),
  skip: either(isLeftOut, isEmptyList),
  headerRow: isLeftOut,
  header: isLeftOut,
  missing: either(isLeftOut, isEmptyList),
  "table(1) package": isLeftOut,
  "table(1) columns.price.missing.0": isText,
  decimals: either(isNumber, isLeftOut),
  decimal: isLeftOut,
  group: isLeftOut,
  bound: isLeftOut,
  flags: isLeftOut,
  "table(1) columns.price.period": isLeftOut,
  "table(1) columns.price.flags.column": isLeftOut,
  attribution: isLeftOut,
  // Marks: what is said of them is held against the drawing.
  "counts(1) of": isText,
  whole: either(isText, isLeftOut),
  per: either(isNumber, isLeftOut),
  "counts(0)": isEmptyList,
  "furniture(0)": isEmptyList,
  "furniture(2)": either(isLeftOut, isObject),
  on: isLeftOut,
  "illustration(0)": isEmptyList,
  "illustration(1)": isText,
  "plot(0) height": either(isNumber, isLeftOut),
  "plot(0) x": either(isLeftOut, isObject),
  "plot(0) x.label": either(isText, isLeftOut, isNothing, isEmpty),
  "shows(0)": isEmptyList,
  "shows(1)": either(isLeftOut, isObject),
  base: isLeftOut,
  by: either(isLeftOut, isObject),
  of: either(isLeftOut, isObject),
  x: either(isText, isLeftOut, isNothing),
  y: either(isText, isLeftOut),
  sign: isText
};

const isPlain = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value) && !("nodeType" in value) && !isMade(value);

const shown = (value: unknown) =>
  typeof value === "string"
    ? JSON.stringify(value)
    : String(Object.prototype.toString.call(value) + (typeof value === "number" ? value : ""));

/** All calls in which another value stands at one place. */
function bent(given: readonly unknown[], others: readonly unknown[]) {
  return given.flatMap((word, position) =>
    pathsIn(word).flatMap((path) =>
      others
        .filter((other) => other !== valueAt(word, path))
        .map((other) => {
          const words = given.map((each, index) => (index === position ? replaced(each, path, other) : each));
          return {position, path, words, other};
        })
    )
  );
}

/** Whether a hostile value is one that the field takes: a number as good as another, an object with no options. */
function isHarmless(name: string, path: readonly string[], other: unknown): boolean {
  if (hostileTaken[`${name} ${path.join(".")}`.trim()]?.(other)) return true;
  if (typeof other === "number" && Number.isFinite(other)) return isAccepted(name, path, 3);
  return typeof other === "object" && Object.getPrototypeOf(other) === null && isAccepted(name, path, {});
}

const isString = (value: unknown) => typeof value === "string";
const isNegative = (value: unknown) => value === -1;
const isFunction = (value: unknown) => typeof value === "function";
/** A mark may be a function that draws, and a list of marks may leave some out. */
const isMark = either(isFunction, isEmptyList);

const hostileTaken: Readonly<Record<string, (value: unknown) => boolean>> = {
  // An article is read as it is.
  ...Object.fromEntries(
    ["about", "atLeast", "atMost", "lessThan", "moreThan", "range"].map((each) => [`${each}(0)`, isNegative])
  ),
  "findingList(1)": (value) => value === 1e308,
  "readArticle(0)": isString,
  "choose(0) choices.0.value": () => true,
  "counts(0)": isMark,
  "furniture(0)": isMark,
  "illustration(0)": isMark,
  "opens(0)": isMark,
  "shows(0)": isMark,
  "shows(1) of.x": isFunction,
  "shows(1) of.y": isFunction,
  "shows(1) whole": isFunction
};

/** The paths of all that a caller writes by hand, which ends where something made by the press begins. */
function pathsIn(value: unknown, path: readonly string[] = []): string[][] {
  const own = [[...path]];
  if (typeof value !== "object" || value === null || "nodeType" in value || "defaultView" in value) return own;
  if (isMade(value)) return own;
  return [own[0]!, ...Object.entries(value).flatMap(([name, inner]) => pathsIn(inner, [...path, name]))];
}

/** True for what a function of the press has made, which is known by its shape. */
function isMade(value: object): boolean {
  if ("kind" in value && ["phrase", "claim", "event", "derived", "cell"].includes(String(value.kind))) return true;
  return "draw" in value || "points" in value || "state" in value || made.has(value);
}

/** The same with another value at a path. */
function replaced(value: unknown, [name, ...path]: readonly string[], other: unknown): unknown {
  if (name === undefined) return other;
  if (Array.isArray(value))
    return value.map((each, index) => (String(index) === name ? replaced(each, path, other) : each));
  const fields = value as Readonly<Record<string, unknown>>;
  return {...fields, [name]: replaced(fields[name], path, other)};
}

/** What stands at a path. */
const valueAt = (value: unknown, path: readonly string[]): unknown =>
  path.reduce((inner, name) => (inner as Readonly<Record<string, unknown>>)[name], value);

/** What was said of a call: *null* where it was accepted. */
async function saidOf(call: Call[1], given: readonly unknown[]): Promise<Error | null> {
  try {
    await call(...(given as never[]));
    return null;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

describe.each(calls)("%s(…) at run time", (name, call, given) => {
  test("takes what it is made for", async () => {
    expect(await saidOf(call, given)).toBeNull();
  });

  test("takes or refuses whatever else is put into a field, and says so in one clear line", async () => {
    const unclear: string[] = [];
    for (const {position, path, words, other} of bent(given, [...junk, ...hostile])) {
      const error = await saidOf(call, words);
      const where = `${name}(${position}).${path.join(".")} = ${shown(other)}`;
      if (error && !isClear(error.message)) unclear.push(`${where}: ${error.message}`);
      const takes = hostile.includes(other) ? isHarmless : isAccepted;
      if (!error && !takes(`${name}(${position})`, path, other)) unclear.push(`${where}: accepted`);
    }
    expect(unclear).toEqual([]);
  });

  test("names the option that was meant where one is misspelt", async () => {
    const unclear: string[] = [];
    for (const [position, word] of given.entries()) {
      for (const path of pathsIn(word)) {
        const options = valueAt(word, path);
        // The columns of a table have what names they like.
        const isNamed = path.at(-1) === "columns";
        const [known] = isPlain(options) && !isNamed ? Object.keys(options).filter((field) => field.length > 3) : [];
        if (known === undefined) continue;
        const misspelt = `${known.slice(0, -2)}${known.at(-1)}${known.at(-2)}x`;
        const words = given.map((each, index) =>
          index === position ? replaced(each, path, {...(options as object), [misspelt]: 1}) : each
        );
        const error = await saidOf(call, words);
        if (!/^unknown \w+: .*\(did you mean/.test(error?.message ?? "accepted"))
          unclear.push(`${name}(${position}).${path.join(".")}.${misspelt}: ${error?.message ?? "accepted"}`);
      }
    }
    expect(unclear).toEqual([]);
  });
});

function isAccepted(name: string, path: readonly string[], other: unknown): boolean {
  const field = path.join(".");
  const last = path.filter((each) => !/^\d+$/.test(each)).at(-1) ?? "";
  return (accepted[`${name} ${field}`.trim()] ?? accepted[last])?.(other) ?? false;
}

test.each([
  ["https://sipri.org/a?b=c#d", true],
  ["http://example.org", true],
  ["HTTPS://EXAMPLE.ORG/é", true],
  ["javascript:alert(1)", false],
  ["data:text/html,x", false],
  ["//example.org", false],
  ["https://", false],
  ["https://example.org/a b", false],
  ['https://example.org/" onmouseover="alert(1)', false],
  ["https://example.org/\u0001", false],
  ["https://example.org/<b>", false],
  ["ftp://example.org", false],
  [undefined, false]
])("isAddress(%o) is %s", (url, expected) => {
  expect(isAddress(url)).toBe(expected);
});

test("nearestName(word, known) finds a slip of the finger, and nothing that is far", () => {
  expect(nearestName("rset", ["rest", "unknown"])).toBe("rest");
  expect(nearestName("colour", ["rest", "unknown"])).toBeNull();
  expect(nearestName("rest", [])).toBeNull();
});

test("installFonts(document) refuses a document that has no fonts", async () => {
  await expect(live.installFonts(document)).rejects.toThrow(/^invalid document: an object \(.*\): installFonts$/);
});

const aClaim = countClaim("killed", nutgraf.exact(3));
const rule = ruleX([0]);
const paint = (range: readonly string[]) => ({of: "a", on: {type: "ordinal", domain: ["A"], range}}) as const;

test("renderSVG(chart, {width}) tells a text from a number", async () => {
  const chart = nutgraf.figure({
    id: "counted",
    headline: nutgraf.say`Soldiers`,
    deck: nutgraf.say`Soldiers; period not stated`,
    form: nutgraf.bars([{claim: aClaim, name: "Soldiers"}]),
    alt: nutgraf.say`A bar.`
  });
  await expect(publish.renderSVG(chart, {width: "640" as unknown as number})).rejects.toThrow(
    'invalid width: "640" (240 to 4000 px): figure counted'
  );
});

test("renderSVG(…) says what is wrong with what it is given", async () => {
  await expect(publish.renderSVG({} as never)).rejects.toThrow(
    "invalid chart: an object (what figure returns): renderSVG"
  );
});

test.each([
  [
    "moneyIn",
    () => nutgraf.moneyIn("USD", {place: "befor" as "before"}),
    "unknown place: befor (did you mean before?)"
  ],
  ["degreesIn", () => nutgraf.degreesIn("K" as "C"), "unknown scale: K (did you mean C?)"],
  ["ratePer", () => nutgraf.ratePer(1000, " "), "missing of: ratePer, per 1000"],
  ["figure", () => nutgraf.figure(7 as never), "invalid figure: 7 (an object: {id, "],
  [
    "bars",
    () => nutgraf.bars(Array<never>(2)),
    "missing rows 1: bars (a list of claims, or a table) (a list without holes)"
  ],
  [
    "claim",
    () => nutgraf.claim({...aClaim, anchor: {kind: "elsewhere", url: "example.org"}}),
    "invalid url: example.org (an address, https://…, without spaces): claim"
  ],
  [
    "counts",
    () => plots.counts(rule, {of: "a", colour: paint([])}),
    "invalid range: 0 (a colour for each of 1 names, at least one): counts, colour"
  ],
  [
    "counts",
    () => plots.counts(rule, {of: "a", colour: paint(["red"])}),
    "invalid range: red (colours such as #12436d): counts, colour"
  ],
  [
    "slide",
    () => live.slide({label: "Px", min: 0, max: 9, value: 12, document}),
    "invalid value: 12 (from 0 to 9): slide"
  ]
])("%s(…) says what is wrong with what it is given", (_, call, message) => {
  expect(call).toThrow(message);
});

test("every function that the press exports is called above", () => {
  const exported = [nutgraf, plots, publish, live].flatMap((entry) =>
    Object.entries(entry).flatMap(([name, value]) => (typeof value === "function" ? [name] : []))
  );
  const known = new Set(calls.map(([name]) => name));
  // Those after the first are pieces that a form is written with, and get what the press itself has made.
  const others = ["installFonts", "formatValue", "mergedDots", "phrase", "plotMarks", "typeset"];
  expect(exported.filter((name) => !known.has(name) && !others.includes(name))).toEqual([]);
});
