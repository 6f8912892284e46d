import {expect, test} from "vitest";
import {dateAt} from "../../../src/plot/series/dateAt.js";
import type {SeriesPoint} from "../../../src/plot/series/series.js";
import {isolatedPoints, stretchesOf} from "../../../src/plot/series/stretches.js";
import {exact} from "../../../src/facts/quantity.js";

/** Points as words: a date, ! for a flagged one, / where a new way of counting begins, – for no number and ? for no fact. */
const pointsOf = (words: string): SeriesPoint[] =>
  words.split(" ").map((word, index) => {
    const date = word.replace(/[!/–?]/, "");
    const value = /[–?]/.test(word) ? null : index;
    return {
      date,
      at: dateAt(date, "test"),
      value,
      quantity: value === null ? null : exact(value),
      low: null,
      high: null,
      flags: word.includes("!") ? ["provisional"] : [],
      ...(word.includes("/") && {breaks: true as const}),
      facts: {value: word.includes("?") ? null : "f", date: null, name: null, low: null, high: null},
      uses: []
    };
  });

const drawn = (words: string) =>
  stretchesOf(pointsOf(words)).map(
    ({points, flagged}) => points.map(({date}) => date.slice(-2)).join(" ") + (flagged ? "!" : "")
  );

test.each([
  ["2001 2002 2003", ["01 02 03"], ""],
  // A gap leaves the stroke open: Plot draws it in two.
  ["2001 2002 2003– 2004 2005", ["01 02 03 04 05"], ""],
  ["2001 2002– 2003", [], "2001 2003"],
  ["2001 2002– 2003 2004", ["01 02 03 04"], "2001"],
  // A claim that is missing parts the line.
  ["2001 2002 2003? 2004 2005", ["01 02", "04 05"], ""],
  ["2001? 2002 2003", ["02 03"], ""],
  // So does another way of counting, but not at the first point.
  ["2001 2002 2003/ 2004", ["01 02", "03 04"], ""],
  ["2001/ 2002 2003", ["01 02 03"], ""],
  ["2001 2002/ 2003/ 2004", ["03 04"], "2001 2002"],
  // Years left out: a step of more than half as long again as the usual one.
  ["2001 2002 2003 2006 2007", ["01 02 03", "06 07"], ""],
  ["2001 2003 2005 2008 2010", ["01 03 05 08 10"], ""],
  ["2001 2003 2005 2009 2011", ["01 03 05", "09 11"], ""],
  ["2001 2009", ["01 09"], ""],
  // Of two steps neither is the usual one.
  ["2001 2002 2009", ["01 02 09"], ""],
  ["2001 2002 2003 2009", ["01 02 03"], "2009"],
  ["2020-01 2020-02 2020-03 2020-05", ["01 02 03"], "2020-05"],
  ["2020-01 2020-02 2020-03 2020-04", ["01 02 03 04"], ""],
  // Days are counted when somebody counts.
  ["2020-01-01 2020-01-02 2020-01-03 2020-01-09", ["01 02 03 09"], ""],
  // The look changes at the last point before a flagged one, and at the first after it.
  ["2001 2002 2003! 2004!", ["01 02", "02 03 04!"], ""],
  ["2001! 2002 2003", ["01 02!", "02 03"], ""],
  ["2001 2002! 2003 2004", ["01 02 03!", "03 04"], ""],
  ["2001 2002 2003! 2004 2005", ["01 02", "02 03 04!", "04 05"], ""],
  ["2001! 2002! 2003!", ["01 02 03!"], ""],
  ["2001 2002! 2003– 2004 2005", ["01 02 03 04!", "04 05"], ""],
  ["2001", [], "2001"],
  ["2001–", [], ""]
])("%s is drawn in %j", (words, stretches, isolated) => {
  expect(drawn(words)).toEqual(stretches);
  const alone = isolatedPoints(pointsOf(words)).map(({date}) => date);
  expect(alone.join(" ")).toBe(isolated);
});
