import {expect, test} from "vitest";
import {line} from "../../src/forms/line/line.js";
import {stretchesOf} from "../../src/plot/series/stretches.js";
import {seriesOf} from "../../src/plot/series/seriesOf.js";
import {withBreaks} from "../../src/forms/line/withBreaks.js";
import {area} from "../../src/forms/area/area.js";
import {countOf, slope, table} from "../../src/index.js";
import {textFile} from "../facts/file/textFile.js";
import {plain} from "../../src/words/say.js";
import {seriesTable} from "./samples/lineData.js";

const columns = {series: "place", date: "year", value: "value"} as const;
const given = seriesTable("method", {dates: ["2018", "2019", "2020", "2021"], series: {Ash: [1, 2, 7, 8]}});
const breakAt = (at: string) => ({kind: "line", along: "x", at, label: plain("new method"), breaks: true}) as const;

test("a line breaks off where an annotation says that another way of counting begins", () => {
  const {series} = seriesOf(given, columns, "line");
  const [ash] = withBreaks(
    series.map((each) => ({...each, hue: 0})),
    [breakAt("2020")]
  );
  expect(stretchesOf(ash!.points).map(({points}) => points.map(({date}) => date))).toEqual([
    ["2018", "2019"],
    ["2020", "2021"]
  ]);
  expect(line(given, {...columns, annotations: [breakAt("2020")]}).alt?.text).toMatch(/Marked: new method\.$/);
});

test.each([
  ["a date before all numbers", breakAt("2010"), "nothing to break: no numbers on both sides of"],
  ["a date after all numbers", breakAt("2031"), "nothing to break: no numbers on both sides of"],
  ["a value", {...breakAt("2020"), along: "y"} as const, "invalid along: y (x, where a line breaks off)"]
])("line() refuses a break at %s", (_what, annotation, message) => {
  expect(() => line(given, {...columns, annotations: [annotation]})).toThrow(message);
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
