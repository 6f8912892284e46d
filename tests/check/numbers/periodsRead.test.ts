import fc from "fast-check";
import {afterEach, beforeEach, describe, expect, test} from "vitest";
import {dateMentionsIn} from "../../../src/check/words/en/dates/dateMentions.js";
import {numeralsIn} from "../../../src/check/words/en/numerals/numerals.js";
import {matchPeriod} from "../../../src/check/numbers/licences/periodLicences.js";
import {saysPeriod} from "../../../src/check/numbers/texts/saysPeriod.js";
import {extentIn} from "../../../src/check/reading/facts.js";
import {periodWords} from "../../../src/check/words/en/dates/periodWords.js";
import {parseEdtf} from "../../../src/facts/period.js";
import {dateOrders, printDates} from "../../../src/words/dateOrder.js";
import {formatPeriod, formatWhen} from "../../../src/words/dates.js";
import {runs} from "../../fuzzRuns.js";

const padded = (number: number, length: number) => String(number).padStart(length, "0");

/** Years, most of them near each other, since that is where words are left out. */
const year = fc.oneof(
  {weight: 6, arbitrary: fc.integer({min: 1995, max: 2025})},
  {weight: 1, arbitrary: fc.integer({min: 1, max: 130})},
  {weight: 2, arbitrary: fc.integer({min: 1, max: 2999})}
);

/** A date of any precision; the day is one that every month has, or the last of this one. */
const date = fc
  .tuple(year, fc.option(fc.integer({min: 1, max: 12})), fc.option(fc.integer({min: 1, max: 31})))
  .map(([stated, month, day]) => {
    const text = padded(stated, 4);
    if (month === null) return text;
    if (day === null) return `${text}-${padded(month, 2)}`;
    const last = new Date(Date.UTC(2000 + (stated % 400), month, 0)).getUTCDate();
    return `${text}-${padded(month, 2)}-${padded(Math.min(day, last), 2)}`;
  });

/** All of EDTF that is accepted. */
const edtf = fc
  .oneof(
    date,
    fc.tuple(date, date).map(([from, to]) => `${from}/${to}`),
    fc.uniqueArray(date, {minLength: 2, maxLength: 4}).map((dates) => `[${dates.join(",")}]`)
  )
  .filter((text) => {
    try {
      return parseEdtf(text) !== null;
    } catch (error) {
      // Only an interval may be refused: it ends before it starts.
      expect(String(error)).toContain("ends before it starts");
      return false;
    }
  });

/** Two dates may be printed alike: one of a set that is part of another cannot be told from it. */
describe.each(dateOrders)("a period that the press prints %s", (order) => {
  beforeEach(() => printDates(order));
  afterEach(() => printDates("day-first"));

  test("is the same period to the check, by itself and in a sentence", () => {
    fc.assert(
      fc.property(edtf, (text) => {
        for (const printed of [formatPeriod(text), `Bought ${formatWhen(text)} by the ministry`, periodWords(text)]) {
          expect({text, printed, is: saysPeriod(printed, text)}).toEqual({text, printed, is: true});
        }
      }),
      runs()
    );
  });

  test("leaves no number that is not of its dates", {tags: "thorough"}, () => {
    fc.assert(
      fc.property(edtf, (text) => {
        const printed = `Bought ${formatWhen(text)} by the ministry`;
        const others = numeralsIn(printed).filter(({date: said}) => said === null || matchPeriod(said, text) === null);
        expect({text, printed, others: others.map(({token}) => token)}).toEqual({text, printed, others: []});
        expect(dateMentionsIn(printed)).toHaveLength(1);
      }),
      runs()
    );
  });

  test("covers days that a scale can hold", () => {
    fc.assert(
      fc.property(edtf, (text) => {
        const {start = NaN, end = NaN} = extentIn(text) ?? {};
        expect({text, isBefore: start < end}).toEqual({text, isBefore: true});
      }),
      runs()
    );
  });
});
