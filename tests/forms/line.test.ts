import {JSDOM} from "jsdom";
import {expect, test} from "vitest";
import {serializeSVG} from "../../src/drawing/serialize.js";
import {exact, range} from "../../src/facts/quantity.js";
import {absent, stated} from "../../src/facts/period.js";
import type {Table} from "../../src/facts/table/table.js";
import {line, type LineOptions} from "../../src/forms/line/line.js";
import type {SeriesSpec} from "../../src/plot/series/seriesOf.js";
import {schemes} from "../../src/theme/theme.js";
import {countClaim} from "./sampleClaims.js";
import {hardSeries, seriesTable} from "./samples/lineData.js";
import {sampleFigure} from "./samples/sampleFigure.js";
import {samples} from "./samples/samples.js";

const {document} = new JSDOM("").window;

const named = {series: "place", date: "year", value: "value"} as const;
const four = hardSeries["four series"]!;
const none = {series: undefined, date: undefined, value: undefined};
const wrong = (options: unknown) => ({...named, ...(options as object)}) as LineOptions & typeof named;
const forty = seriesTable("forty-lines", {
  dates: ["2022", "2023"],
  series: Object.fromEntries(Array.from({length: 40}, (_, index) => [`Place ${index}`, [index, index + 1]]))
});
const tooMany = seriesTable("too-many-lines", {
  dates: ["2022", "2023"],
  series: Object.fromEntries(Array.from({length: 41}, (_, index) => [`Place ${index}`, [index, index + 1]]))
});
const seven = seriesTable("seven-lines", {
  dates: ["2022", "2023"],
  series: Object.fromEntries("Ash Birch Cedar Doum Elm Fir Gum".split(" ").map((name, row) => [name, [row, row + 1]]))
});
const missing = seriesTable("no-line", {dates: ["2022", "2023"], series: {Ash: [null, null]}});

test.each<[string, Table | readonly SeriesSpec[], unknown, string]>([
  ["{limit}", four, {limit: 3}, "limit"],
  ["{labels: none}", four, {labels: "none"}, "labels"],
  ["{zero: 1}", four, {zero: 1}, "zero"],
  ["{highlight}", four, {highlight: "Oak"}, "unknown highlight: Oak (one of the series: "],
  ["four highlights", four, {highlight: ["Ash", "Birch", "Cedar", "Doum"]}, "at most 3 series"],
  ["{date}", four, {date: "month"}, "unknown column: month"],
  ["{low} alone", four, {low: "value"}, "missing high"],
  ["an annotation of another kind", four, {annotations: [{kind: "arrow"}]}, "annotation"],
  [
    "40 series",
    forty,
    {},
    "too many series: 40 (at most 6; highlight up to three, and up to 40 are drawn; or draw facets)"
  ],
  ["seven series without a highlight", seven, {}, "too many series: 7 (at most 6; highlight up to three, and up to 40 are drawn; or draw facets)"], // prettier-ignore
  ["41 series with a highlight", tooMany, {highlight: "Place 1"}, "too many series: 41 (at most 40; draw facets)"],
  ["two numbers at a date", four, {series: undefined}, "duplicate date: 2013"],
  ["nothing but gaps", missing, {}, "missing numbers: line"],
  [
    "a range",
    [countClaim("ash", range(1, 3), {period: stated("2019")})],
    none,
    "ash is a range (a line joins numbers; draw bars)"
  ],
  ["no period", [countClaim("ash", exact(1), {period: absent})], none, "missing period: claim ash"],
  ["no rows", [], none, "missing rows: line"]
])("line() refuses %s", (_what, data, options, message) => {
  expect(() => line(data as Table, wrong(options))).toThrow(message);
});

test("line(table) describes itself by its dates, where its lines lead, the highest and the lowest", () => {
  expect(line(four, named).alt?.text).toBe(
    "Line chart, 2013–23: Ash rises, Birch rises, Cedar falls, Doum rises; highest Ash €712, lowest Doum €312."
  );
});

test.each([
  ["four series", 4],
  ["six series", 6]
])("line() gives each of %s its colour, in its line, its dot and its name: %s", (sample, count) => {
  for (const scheme of schemes) {
    const svg = serializeSVG(samples["line"]![sample]!({document, width: 640, scheme}));
    const painted = (pattern: RegExp) => new Set([...svg.matchAll(pattern)].map(([, colour]) => colour));
    const lines = painted(/<path stroke="(#\w+)" d=/g);
    expect(lines.size).toBe(count);
    expect(painted(/font-weight="600" fill="(#\w+)"/g)).toEqual(lines);
  }
});

test("line() says which series have no number at all", () => {
  const table = seriesTable("some-line", {
    dates: ["2022", "2023"],
    series: {Ash: [1, 2], Birch: [null, null], Elm: [2, 3]}
  });
  const svg = serializeSVG(sampleFigure("some-line", line(table, named))({document, width: 640}));
  expect(svg).toContain(">Without a figure: Birch<");
});

test.each([
  ["line", "one series"],
  ["area", "one area"]
])("the label of a lone series of %s is as strong as those of several", (form, sample) => {
  const svg = samples[form]![sample]!({document, width: 640});
  const label = [...svg.querySelectorAll("text")].find(({textContent}) => textContent?.startsWith("Ash"));
  expect(label?.closest("[font-weight]")?.getAttribute("font-weight")).toBe("600");
});

test("line() refuses a name of which a word finds no room beside its line", () => {
  const series = {Ash: [1, 2], Donaudampfschifffahrtsgesellschaftskapitänswitwe: [2, 3]};
  const table = seriesTable("long-word", {dates: ["2022", "2023"], series});
  const chart = sampleFigure("long-word", line(table, named));
  expect(() => chart({document, width: 280})).toThrow(
    /no room for a label: .* \(shorten it, or publish no width so narrow: widths, printWidths of the notebook\)/
  );
});
