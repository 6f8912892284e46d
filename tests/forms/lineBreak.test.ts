import {expect, test} from "vitest";
import {line} from "../../src/forms/line/line.js";
import {stretchesOf} from "../../src/plot/series/stretches.js";
import {seriesOf} from "../../src/plot/series/seriesOf.js";
import {withBreaks} from "../../src/forms/line/withBreaks.js";
import {area} from "../../src/forms/area/area.js";
import {countOf, slope, table} from "../../src/index.js";
import {textFile} from "../facts/file/textFile.js";
import {checkFile} from "../../src/check/checkFile.js";
import {columns} from "../../src/forms/columns/columns.js";
import {figure} from "../../src/figure/figure.js";
import {renderSVG} from "../../src/render.js";
import {subjectOf} from "../../src/verify/subject.js";
import {plain, say} from "../../src/words/say.js";
import {seriesTable} from "./samples/lineData.js";

const byPlace = {series: "place", date: "year", value: "value"} as const;
const given = seriesTable("method", {dates: ["2018", "2019", "2020", "2021"], series: {Ash: [1, 2, 7, 8]}});
const breakAt = (at: string) => ({kind: "line", along: "x", at, label: plain("new method"), breaks: true}) as const;

test("a line breaks off where an annotation says that another way of counting begins", () => {
  const {series} = seriesOf(given, byPlace, "line");
  const [ash] = withBreaks(
    series.map((each) => ({...each, hue: 0})),
    [breakAt("2020")]
  );
  expect(stretchesOf(ash!.points).map(({points}) => points.map(({date}) => date))).toEqual([
    ["2018", "2019"],
    ["2020", "2021"]
  ]);
  expect(line(given, {...byPlace, annotations: [breakAt("2020")]}).alt?.text).toMatch(/Marked: new method\.$/);
});

test.each([
  ["a date before all numbers", breakAt("2010"), "nothing to break: no numbers on both sides of"],
  ["a date after all numbers", breakAt("2031"), "nothing to break: no numbers on both sides of"],
  ["a value", {...breakAt("2020"), along: "y"} as const, "invalid along: y (x, where a line breaks off)"]
])("line() refuses a break at %s", (_what, annotation, message) => {
  expect(() => line(given, {...byPlace, annotations: [annotation]})).toThrow(message);
});

/** Jobs of two towns, in whose statistics the office counts otherwise from a year on, with Eurostat’s code for it. */
const jobs = (codes: {readonly breaks?: readonly string[]; readonly normal?: readonly string[]}) =>
  table(textFile("jobs.csv", "town,year,jobs,flag\nAsh,2019,52,\nAsh,2020,48,\nAsh,2021,61,b\nAsh,2022,60,\n"), {
    key: ["town", "year"],
    source: {id: "office", name: "Statistics Office"},
    period: {column: "year"},
    columns: {
      town: "text",
      year: "period",
      jobs: {unit: countOf("job", "jobs"), flags: {column: "flag", ...codes}}
    }
  });
const byYear = {series: "town", date: "year", value: "jobs"} as const;

test("a break that the file flags is refused by line until an annotation says it", () => {
  expect(() => line(jobs({breaks: ["b"]}), byYear)).toThrow(
    'break in series: Ash 2021 is counted in another way than before (say so: annotations: [{kind: "line", along: "x", at: "2021", label: say`new method`, breaks: true}]; or list its code as normal): line'
  );
  expect(() => line(jobs({breaks: ["b"]}), {...byYear, annotations: [breakAt("2020")]})).toThrow(
    "break in series: Ash 2021"
  );
  expect(() => line(jobs({breaks: ["b"]}), {...byYear, annotations: [breakAt("2021")]})).not.toThrow();
  expect(() => line(jobs({normal: ["b"]}), byYear)).not.toThrow();
  expect(() => jobs({})).toThrow('unknown flag: b (flags of column jobs: normal: ["b"] if it marks nothing, else provisional, estimated, forecast or breaks)'); // prettier-ignore
});

test("a break that the file flags is refused by area and slope, which join what is on both sides", () => {
  expect(() => area(jobs({breaks: ["b"]}), byYear)).toThrow("break in series: Ash 2021 is counted in another way than before (draw line"); // prettier-ignore
  const dates = {series: "town", value: "jobs", date: "year", from: "2019"} as const;
  for (const to of ["2021", "2022"])
    expect(() => slope(jobs({breaks: ["b"]}), {...dates, to})).toThrow("break in series: Ash 2021 is counted in another way than before (draw line"); // prettier-ignore
  expect(() => slope(jobs({breaks: ["b"]}), {...dates, to: "2020"})).not.toThrow();
});

const byYearOf = (limit?: number) =>
  columns(jobs({breaks: ["b"]}), {name: "year", value: "jobs", ...(limit && {limit})});
const chartOf = (limit?: number) =>
  figure({
    id: "jobs",
    headline: say`Another count of jobs`,
    deck: say`Jobs in Ash, by year`,
    form: byYearOf(limit)
  });

test.each([280, 320, 640, 1000])(
  "columns say at %d px from when on numbers are counted in another way",
  async (width) => {
    const text = await renderSVG(chartOf(), {width});
    expect(text).toContain(">new method from 2021<");
    const found = await checkFile(subjectOf(chartOf().figure, {file: "jobs.svg", text}));
    expect(found.filter(({rule}) => rule !== "stale")).toEqual([]);
  }
);

test("columns say nothing of a break before the first that they show", async () => {
  expect(await renderSVG(chartOf(3))).toContain("new method");
  expect(await renderSVG(chartOf(2))).not.toContain("new method");
});

const brokenLine = figure({
  id: "jobs",
  headline: say`Another count of jobs`,
  deck: say`Jobs in Ash, by year`,
  form: line(jobs({breaks: ["b"]}), {...byYear, annotations: [breakAt("2021")]})
});

test("a file carries from which number on numbers were counted in another way, and a line joined there is told", async () => {
  const text = await renderSVG(brokenLine, {width: 640});
  const subject = (file: string) => subjectOf(brokenLine.figure, {file: "jobs.svg", text: file});
  expect(text).toContain('"breaks":[2]');
  expect((await checkFile(subject(text))).filter(({rule}) => rule !== "stale")).toEqual([]);
  const found = await checkFile(subject(joinedStrokes(text)), ["gap-joined"]);
  expect(found.map(({expected}) => expected)).toEqual(["a gap: it was counted in another way"]);
});

/** A file whose two strokes of one line are one, in the drawing and in the reading. */
function joinedStrokes(file: string): string {
  const joined = file
    .replace(/(<path d="M[^"Z]+)"\/><path d="M([^"Z]+"\/>)/, "$1L$2")
    .replaceAll(/"(jobs\/\w+)\/0-2:2 to \1\/1-3:2"/g, '["$1/0-3"]')
    .replace('[2,{"shows":[{"by":"position","of":["jobs/year/0-3"]', (shows) => shows.replace("[2,", "[1,"));
  if (!file.includes("0-2:2 to") || joined.includes("0-2:2 to")) throw new Error("no two strokes");
  return joined;
}
