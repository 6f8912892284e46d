import {expect, test} from "vitest";
import {line} from "../../src/forms/line/line.js";
import {stretchesOf} from "../../src/plot/series/stretches.js";
import {seriesOf} from "../../src/plot/series/seriesOf.js";
import {withBreaks} from "../../src/forms/line/withBreaks.js";
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
