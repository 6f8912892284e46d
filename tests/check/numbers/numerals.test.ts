import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {type Numeral, numeralsIn} from "../../../src/check/words/en/numerals/numerals.js";
import {anyText} from "../../anyText.js";
import {everyNth, testSome} from "../../testSome.js";

/** A number as a line: kind, token, value or ends, unit, hedge; what is absent is left out. */
function lineOf({kind, token, low, high, unit, hedge, date}: Numeral): string {
  const ends = low === high ? round(low) : `${round(low)} to ${round(high)}`;
  const value = date
    ? date.kind + date.dates.map(({year, month, day}) => ` ${[year, month, day].join("-")}`).join("")
    : ends;
  return [kind, `“${token}”`, value, unit, hedge].filter((part) => part !== null && part !== "").join(" ");
}

const round = (value: number) => String(Math.round(value * 1000) / 1000);
const read = (text: string) => numeralsIn(text).map(lineOf);

describe("numeralsIn(text) reads", () => {
  test.each([
    ["69% of it", "cardinal “69%” 69 percent"],
    ["69 %", "cardinal “69 %” 69 percent"],
    ["69 percent", "cardinal “69 percent” 69 percent"],
    ["69 per cent", "cardinal “69 per cent” 69 percent"],
    ["Sixty-nine percent", "cardinal “Sixty-nine percent” 69 percent"],
    ["MORE THAN Sixty-Nine PerCent", "cardinal “Sixty-Nine PerCent” 69 percent moreThan"],
    ["\u017fix", "cardinal “\u017fix” NaN to NaN"],
    ["5\u212a", "cardinal “5\u212a” 5000"],
    ["8.5%", "cardinal “8.5%” 8.5 percent"],
    ["5 percentage points", "cardinal “5 percentage” 5 points"],
    ["6,000 soldiers", "cardinal “6,000” 6000"],
    ["1,234,567", "cardinal “1,234,567” 1234567"],
    ["6000", "cardinal “6000” 6000"],
    ["5.7 million", "cardinal “5.7 million” 5700000"],
    ["$740 million", "cardinal “740 million” 740000000 money"],
    ["€5bn", "cardinal “5bn” 5000000000 money"],
    ["£780mn", "cardinal “780mn” 780000000 money"],
    ["£1.2 bn", "cardinal “1.2 bn” 1200000000 money"],
    ["$780 mln", "cardinal “780 mln” 780000000 money"],
    ["€3 bln", "cardinal “3 bln” 3000000000 money"],
    ["$1.5B", "cardinal “1.5B” 1500000000 money"],
    ["$2trn", "cardinal “2trn” 2000000000000 money"],
    ["30 dollars", "cardinal “30” 30 money"],
    ["a fall of -5", "cardinal “-5” -5"],
    ["one", "cardinal “one” 1"],
    ["ten", "cardinal “ten” 10"],
    ["twenty-three", "cardinal “twenty-three” 23"],
    ["a hundred squares", "cardinal “a hundred” 100"],
    ["two hundred and six", "cardinal “two hundred and six” 206"],
    ["six hundred thousand", "cardinal “six hundred thousand” 600000"],
    ["six thousand five hundred", "cardinal “six thousand five hundred” 6500"],
    ["a dozen", "cardinal “a dozen” 12"],
    ["two dozen", "cardinal “two dozen” 24"],
    ["six million", "cardinal “six million” 6000000"],
    ["a six-week war", "cardinal “six” 6"],
    ["a 23-year-old", "cardinal “23” 23"],
    ["G7", "cardinal “7” 7"],
    ["٦٩٪", "cardinal “٦٩٪” 69 percent"],
    ["６９%", "cardinal “６９%” 69 percent"]
  ])("a cardinal in %j", (text, line) => {
    expect(read(text)).toEqual([line]);
  });

  test("no ratio in what is counted in so many places", () => {
    expect(read("one ship in 12 ports")).toEqual(["cardinal “one” 1", "cardinal “12” 12"]);
  });

  test.each(["69,4%", "1,23", "1.2.3", "12,34,567", "²", "Ⅳ", "thousands", "dozens of them"])(
    "no value in %j, which nobody could check",
    (text) => {
      const [numeral, ...more] = numeralsIn(text);
      expect(numeral).toMatchObject({kind: "cardinal", low: NaN, high: NaN});
      expect(more).toEqual([]);
    }
  );

  test.each([
    ["3.9–4.2", "range “3.9–4.2” 3.9 to 4.2"],
    ["3-5%", "range “3-5%” 3 to 5 percent"],
    ["3% to 5%", "range “3% to 5%” 3 to 5 percent"],
    ["three to five", "range “three to five” 3 to 5"],
    ["between 3 and 5 percent", "range “3 and 5 percent” 3 to 5 percent"],
    ["$900,000 to $1.5 million", "range “900,000 to $1.5 million” 900000 to 1500000 money"],
    ["between £4.1bn and £4.8bn", "range “4.1bn and £4.8bn” 4100000000 to 4800000000 money"],
    ["between €300 and €400", "range “300 and €400” 300 to 400 money"],
    ["between £3 and £5 billion", "range “3 and £5 billion” 3000000000 to 5000000000 money"],
    ["£4.1–4.8bn", "range “4.1–4.8bn” 4100000000 to 4800000000 money"]
  ])("a range in %j", (text, line) => {
    expect(read(text)).toEqual([line]);
  });

  test.each([
    ["half of it", "fraction “half” 0.5"],
    ["a third", "fraction “a third” 0.333"],
    ["two-thirds", "fraction “two-thirds” 0.667"],
    ["two thirds", "fraction “two thirds” 0.667"],
    ["a quarter", "fraction “a quarter” 0.25"],
    ["three-quarters", "fraction “three-quarters” 0.75"],
    ["one fifth", "fraction “one fifth” 0.2"],
    ["a sixth", "fraction “a sixth” 0.167"],
    ["seven-tenths", "fraction “seven-tenths” 0.7"],
    ["½", "fraction “½” 0.5"],
    ["2½", "cardinal “2½” 2.5"],
    ["⅔", "fraction “⅔” 0.667"],
    ["2/3", "fraction “2/3” 0.667"],
    ["one in six", "fraction “one in six” 0.167"],
    ["6 out of 10", "fraction “6 out of 10” 0.6"],
    ["one nursing post in eight is empty", "fraction “one nursing post in eight” 0.125"],
    ["one adult in 20, it said", "fraction “one adult in 20” 0.05"],
    ["one home in every five stands empty", "fraction “one home in every five” 0.2"]
  ])("a fraction in %j", (text, line) => {
    expect(read(text)).toEqual([line]);
  });

  test.each([
    ["twice", "multiple “twice” 2"],
    ["doubled", "multiple “doubled” 2"],
    ["tripling", "multiple “tripling” 3"],
    ["four times as long", "multiple “four times” 4"],
    ["4 times", "multiple “4 times” 4"],
    ["fourfold", "multiple “fourfold” 4"],
    ["4×", "multiple “4×” 4"],
    ["first-ever", "ordinal “first” 1"],
    ["tenfold", "multiple “tenfold” 10"],
    ["twenty-fold", "multiple “twenty-fold” 20"],
    ["the third party", "ordinal “third” 3"],
    ["for a third quarter", "ordinal “a third” 3"],
    ["a fifth straight fall", "ordinal “a fifth” 5"],
    ["2nd", "ordinal “2nd” 2"]
  ])("a multiple or a rank in %j", (text, line) => {
    expect(read(text)).toEqual([line]);
  });

  test.each([
    ["in 2020", "date “2020” one 2020--"],
    ["2016–20", "date “2016–20” interval 2016-- 2020--"],
    ["2016-2020", "date “2016-2020” interval 2016-- 2020--"],
    ["2016/20", "date “2016/20” interval 2016-- 2020--"],
    ["2016 to 2020", "date “2016 to 2020” interval 2016-- 2020--"],
    ["between 2016 and 2020", "date “2016 and 2020” interval 2016-- 2020--"],
    ["1998–2003", "date “1998–2003” interval 1998-- 2003--"],
    ["2019 or 2020", "date “2019 or 2020” oneOf 2019-- 2020--"],
    ["the 1990s", "date “1990s” decade 1990-- 1999--"],
    ["March 2023", "date “March 2023” one 2023-3-"],
    ["Mar. 2023", "date “Mar. 2023” one 2023-3-"],
    ["13 July 2023", "date “13 July 2023” one 2023-7-13"],
    ["July 13, 2023", "date “July 13, 2023” one 2023-7-13"],
    ["13th July", "date “13th July” one -7-13"],
    ["2023-07-13", "date “2023-07-13” one 2023-7-13"],
    ["10 or 11 July 2023", "date “10 or 11 July 2023” oneOf 2023-7-10 2023-7-11"],
    ["10–11 July 2023", "date “10–11 July 2023” interval 2023-7-10 2023-7-11"],
    ["10 and 11 July 2023", "date “10 and 11 July 2023” all 2023-7-10 2023-7-11"],
    ["3 March to 9 May 2023", "date “3 March to 9 May 2023” interval 2023-3-3 2023-5-9"],
    ["October 2022 to March 2023", "date “October 2022 to March 2023” interval 2022-10- 2023-3-"],
    ["July 2023 or August 2023", "date “July 2023 or August 2023” oneOf 2023-7- 2023-8-"]
  ])("a date in %j", (text, line) => {
    expect(read(text)).toEqual([line]);
  });

  test.each([
    ["more than 30%", "moreThan"],
    ["over 30%", "moreThan"],
    [">30%", "moreThan"],
    ["in excess of 30%", "moreThan"],
    ["at least 30%", "atLeast"],
    ["no fewer than 30", "atLeast"],
    ["≥ 30%", "atLeast"],
    ["30+ soldiers", "atLeast"],
    ["30% or more", "atLeast"],
    ["30 soldiers or more", "atLeast"],
    ["30 soldiers and counting", "moreThan"],
    ["less than 30%", "lessThan"],
    ["under 30%", "lessThan"],
    ["fewer than 30", "lessThan"],
    ["at most 30%", "atMost"],
    ["no more than 30%", "atMost"],
    ["up to 30%", "atMost"],
    ["30 or fewer", "atMost"],
    ["about 30%", "about"],
    ["around 30%", "about"],
    ["some 30 soldiers", "about"],
    ["~30%", "about"],
    ["30 or so", "about"],
    ["nearly 30%", "nearly"],
    ["almost 30%", "nearly"],
    ["just under 30%", "nearly"],
    ["more than a third", "moreThan"],
    ["about $30", "about"]
  ])("the hedge of %j", (text, hedge) => {
    expect(numeralsIn(text).map((numeral) => numeral.hedge)).toEqual([hedge]);
  });

  test.each(["30%", "the 30%", "30 soldiers, more or less", "moreover 30", "30 soldiers, and more besides"])(
    "no hedge in %j",
    (text) => {
      expect(numeralsIn(text).map((numeral) => numeral.hedge)).toEqual([null]);
    }
  );

  test("of two numbers the hedge of each", () => {
    expect(read("17% and more than 30%, at least 4, or 5 or more")).toEqual([
      "cardinal “17%” 17 percent",
      "cardinal “30%” 30 percent moreThan",
      "cardinal “4” 4 atLeast",
      "cardinal “5” 5 atLeast"
    ]);
  });

  test.each([
    ["by 4.5% to €3.20", ["cardinal “4.5%” 4.5 percent", "cardinal “3.20” 3.2 money"]],
    ["by 2 to $5", ["cardinal “2” 2", "cardinal “5” 5 money"]],
    ["from €3 to 5%", ["cardinal “3” 3 money", "cardinal “5%” 5 percent"]]
  ])("two numbers of two units in %j", (text, lines) => {
    expect(read(text)).toEqual(lines);
  });

  test("two numbers joined by and as two", () => {
    expect(read("two and three")).toEqual(["cardinal “two” 2", "cardinal “three” 3"]);
  });
});

test.each([
  "someone else",
  "one another",
  "none of them",
  "No one knows",
  "one’s own",
  "often in height and weight",
  "the quarter",
  "in March, and in May",
  "sometimes",
  "Stone, bone and the tenor",
  "attended",
  ""
])("numeralsIn(%j) finds no number", (text) => {
  expect(read(text)).toEqual([]);
});

test("numeralsIn(text) gives the words after a number, to the end of their clause", () => {
  const [first, second] = numeralsIn("Six-week wars of attrition and more of that kind: 69% of Israel’s, all told");
  expect(first?.after).toEqual(["week", "wars", "of", "attrition", "and"]);
  expect(second?.after).toEqual(["of", "israel’s"]);
});

test("numeralsIn(text) leaves no figure of any script out", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const numerals = numeralsIn(text);
      for (const {start, end, token} of numerals) expect(text.slice(start, end)).toBe(token);
      for (const {index} of text.matchAll(/\p{N}/gu)) {
        expect(numerals.some(({start, end}) => start <= index && index < end)).toBe(true);
      }
    })
  );
});

testSome(["one ", "1,", "10 or ", "2016 ", "1 March, ", "9", "between 1 and "], everyNth(7))(
  "numeralsIn(text) reads forty kilobytes of %j in a moment",
  (part) => {
    // Of the processor and not of the clock: other work on the machine makes nothing slower here.
    const started = process.cpuUsage();
    expect(numeralsIn(part.repeat(40_000 / part.length))).not.toEqual([]);
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(3000);
  }
);
