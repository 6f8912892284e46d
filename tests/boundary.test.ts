import {JSDOM} from "jsdom";
import {describe, expect, test} from "vitest";
import {articleRecord} from "../src/facts/article.js";
import {isAddress, nearestName} from "../src/facts/boundary.js";
import * as nutgraf from "../src/index.js";
import * as live from "../src/live.js";
import {renderPDF, renderSVG} from "../src/render.js";
import {countClaim, shareClaim} from "./forms/sampleClaims.js";

const {absent, anchor, exact, moreThan, say, stated, unattributed} = nutgraf;
const {document} = new JSDOM("").window;

const digest = "a".repeat(64);
const source = {
  id: "sipri",
  name: "SIPRI",
  producer: "An institute",
  published: "2021",
  url: "https://a.org/b",
  via: "x"
};
const first = shareClaim("first", exact(69), "one");
const second = shareClaim("second", exact(17), "two");
const open = shareClaim("open", moreThan(30), "three");
const count = countClaim("count", moreThan(60));
const place = anchor("69 percent", {start: 3, hedge: "about", before: digest, after: digest});
const article = nutgraf.readArticle("It was 69 percent of all.");
const opened = {
  id: "opened",
  label: "The bridge opens",
  period: stated("2023"),
  attribution: unattributed,
  anchor: place,
  caveats: ["inferred"]
};
const happened = nutgraf.event(opened);
const grid = nutgraf.shareGrid([{claim: first, label: say`from Israel`}], {rest: say`from others`});
const figureSpec = {
  id: "grid",
  headline: say`A grid`,
  deck: say`Of squares`,
  form: grid,
  note: say`A note`,
  alt: say`A grid of squares`,
  card: {headline: say`A card`, deck: say`Its deck`, note: say`Its note`, form: grid, alt: say`Its alt`},
  square: {headline: say`A square`},
  waivers: [{rule: "headline-long", reason: "it must be", about: "the headline"}]
};
const chart = nutgraf.figure(figureSpec);
const story = {
  slug: "story",
  title: say`A story`,
  cells: [say`A cell`, chart],
  article: {digest, codePoints: 90, waivers: [{token: "two", start: 3, reason: "a way of speaking"}]},
  licence: {name: "CC-BY-4.0", title: "Attribution", path: "https://example.org/by"},
  without: ["dark"]
};
const book = nutgraf.notebook({slug: "story", title: say`A story`, cells: [chart]});
const claimSpec = {
  id: "wheat",
  topic: "wheat",
  quantity: exact(40),
  unit: {kind: "share", whole: {id: "all", label: "All", measure: "tonnes", geography: "FR", period: absent}},
  period: {basis: "supplied", edtf: "2020", note: "by the editor", anchor: place},
  attribution: {kind: "attributed", to: source},
  anchor: {kind: "elsewhere", url: "https://example.org/"},
  subject: "Israel",
  from: "IL",
  to: "AZ",
  caveats: ["rounded"],
  corroboration: [{source, agrees: true, note: "the same"}]
};

/** A public function with arguments that it takes. */
type Call = readonly [name: string, call: (...words: readonly never[]) => unknown, given: readonly unknown[]];

const called = (name: string, call: (...words: never[]) => unknown, ...given: readonly unknown[]): Call => [
  name,
  call as Call[1],
  given
];

const calls: readonly Call[] = [
  called("anchor", nutgraf.anchor, "69 percent", {start: 3, hedge: "about", before: digest, after: digest}),
  called("anchorHolds", nutgraf.anchorHolds, {state: "exact"}),
  called("articleRecord", articleRecord, story.article),
  called("attributedTo", nutgraf.attributedTo, source),
  called("chartsOf", nutgraf.chartsOf, book),
  called("claim", nutgraf.claim, claimSpec),
  called("claim", nutgraf.claim, {
    ...claimSpec,
    quantity: exact(4),
    unit: {kind: "count", noun: {one: "a", many: "b"}}
  }),
  called("claim", nutgraf.claim, {...claimSpec, unit: {kind: "duration", per: "week"}, anchor: place}),
  called("complement", nutgraf.complement, open),
  called("countOf", nutgraf.countOf, "soldier", "soldiers"),
  called("durationIn", nutgraf.durationIn, "week"),
  called("event", nutgraf.event, opened),
  called("eventTimeline", nutgraf.eventTimeline, [happened]),
  called("exact", nutgraf.exact, 40, 1),
  called("figure", nutgraf.figure, figureSpec),
  called("inWords", nutgraf.inWords, first, "more than two-thirds"),
  called("inferred", nutgraf.inferred, "2020", "from the date"),
  called("intervalWords", nutgraf.intervalWords, nutgraf.remainder(first), 1),
  called("about", nutgraf.about, 3),
  called("atLeast", nutgraf.atLeast, 3),
  called("atMost", nutgraf.atMost, 3),
  called("lessThan", nutgraf.lessThan, 3),
  called("moneyIn", nutgraf.moneyIn, "USD", {sign: "$", place: "before"}),
  called("ratePer", nutgraf.ratePer, 1000, "people", {one: "death", many: "deaths"}),
  called("indexOn", nutgraf.indexOn, "2020"),
  called("degreesIn", nutgraf.degreesIn, "C"),
  called("measureIn", nutgraf.measureIn, "tonne", "tonnes", {symbol: "t", least: 0, most: 9}),
  called("countInWords", nutgraf.countInWords, [first]),
  called("moreThan", nutgraf.moreThan, 3),
  called("notebook", nutgraf.notebook, story),
  called("periodOf", nutgraf.periodOf, first),
  called("pinAnchor", nutgraf.pinAnchor, article, "69 percent", 1, "was"),
  called("plain", nutgraf.plain, "words"),
  called("range", nutgraf.range, 3, 5),
  called("readArticle", nutgraf.readArticle, "words"),
  called("remainder", nutgraf.remainder, first),
  called("say", (insert) => say`Of ${insert}`, source),
  called("say", (insert) => say`Of ${insert}`, first),
  called("shareGrid", nutgraf.shareGrid, [{claim: first, label: say`from Israel`}], {rest: say`from others`}),
  called("shareGrid", nutgraf.shareGrid, {claim: open, label: say`from Israel`}, {unknown: say`not stated`}),
  called("shareGrids", nutgraf.shareGrids, [grid]),
  called("shareOf", nutgraf.shareOf, claimSpec.unit.whole),
  called("statPanel", nutgraf.statPanel, [{claim: first, label: say`from Israel`}]),
  called("stated", nutgraf.stated, "2020", place),
  called("supplied", nutgraf.supplied, "2020", "by the editor"),
  called(
    "twoWholes",
    nutgraf.twoWholes,
    {claim: first, label: say`a`, rest: say`b`},
    {claim: second, label: say`a`, rest: say`b`},
    {flow: say`the same`}
  ),
  called("unitCount", nutgraf.unitCount, count, {label: say`killed`, more: say`and more`, tone: "neutral"}),
  called("valueWords", nutgraf.valueWords, first),
  called("verifyAnchor", nutgraf.verifyAnchor, article, place),
  called("whole", nutgraf.whole, claimSpec.unit.whole),
  called("wholeRatio", nutgraf.wholeRatio, first, second),
  called("a chart", chart as (...words: never[]) => unknown, {width: 640, scheme: "light", document}),
  called("serializeSVG", nutgraf.serializeSVG, chart({document})),
  called("drawnOn", nutgraf.drawnOn, chart.figure, {canvas: "card", document}),
  called("choose", live.choose, {label: "Which", choices: [{label: "this", value: 1}], document}),
  called("slide", live.slide, {label: "Px", min: 0, max: 9, step: 1, value: 3, suffix: " px", document}),
  called("claimRows", live.claimRows, book),
  called("claimTable", live.claimTable, book, {document}),
  called("checkDrawing", live.checkDrawing, chart({document}), chart.figure, ["text-small"]),
  called("findingList", live.findingList, [{rule: "text-small", where: "a", found: "b", expected: "c"}], 3, {document}),
  called("renderSVG", renderSVG, chart, {width: 640, scheme: "light"}),
  called("renderPDF", renderPDF, chart, {width: 108, ink: "black"})
];

/** What functions of the press have made and checked: it is known by its shape, and not taken apart again. */
const made: ReadonlySet<unknown> = new Set<unknown>([
  grid,
  chart,
  chart.figure,
  book,
  first,
  second,
  open,
  count,
  happened
]);

const junk: readonly unknown[] = [undefined, null, "", 3, {}, [], "plain"];

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
  "intervalWords(1)": either(isNumber, isLeftOut),
  "range(1)": isNumber,
  min: isNumber,
  max: isNumber,
  step: either(isNumber, isLeftOut)
};

/** The paths of all that a caller writes by hand, which ends where something made by the press begins. */
function pathsIn(value: unknown, path: readonly string[] = []): string[][] {
  const own = [[...path]];
  if (typeof value !== "object" || value === null || "nodeType" in value || "defaultView" in value) return own;
  if ("kind" in value && ["phrase", "claim", "event", "derived"].includes(String(value.kind))) return own;
  if ("draw" in value || "points" in value || made.has(value)) return own;
  return [own[0]!, ...Object.entries(value).flatMap(([name, inner]) => pathsIn(inner, [...path, name]))];
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
    for (const [position, word] of given.entries()) {
      for (const path of pathsIn(word)) {
        for (const other of junk) {
          if (other === valueAt(word, path)) continue;
          const words = given.map((each, index) => (index === position ? replaced(each, path, other) : each));
          const error = await saidOf(call, words);
          const where = `${name}(${position}).${path.join(".")} = ${JSON.stringify(other) ?? "undefined"}`;
          if (error && !/^(?:invalid|missing|unknown|untrue|typed|duplicate|too many) [^\n]+$/.test(error.message))
            unclear.push(`${where}: ${error.message}`);
          if (!error && !isAccepted(`${name}(${position})`, path, other)) unclear.push(`${where}: accepted`);
        }
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

test.each([
  [
    "moneyIn",
    () => nutgraf.moneyIn("USD", {place: "befor" as "before"}),
    "unknown place: befor (did you mean before?)"
  ],
  ["degreesIn", () => nutgraf.degreesIn("K" as "C"), "unknown scale: K (did you mean C?)"],
  ["ratePer", () => nutgraf.ratePer(1000, " "), "missing of: ratePer 1000"],
  [
    "slide",
    () => live.slide({label: "Px", min: 0, max: 9, value: 12, document}),
    "invalid value: 12 (from 0 to 9): slide"
  ]
])("%s(…) says what is wrong with what it is given", (_, call, message) => {
  expect(call).toThrow(message);
});
