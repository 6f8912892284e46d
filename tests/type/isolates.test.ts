import fc from "fast-check";
import {expect, test} from "vitest";
import {measure} from "../../src/type/font.js";
import {directionOf, isIsolated, isolated, withoutIsolates} from "../../src/type/isolates.js";
import {visualRuns} from "../../src/type/visualRuns.js";
import {typeset} from "../../src/type/typeset.js";
import {words} from "../forms/sampleClaims.js";
import {wrap} from "../../src/type/wrap.js";

const signs: Readonly<Record<string, string>> = {"\u2066": "<", "\u2067": "{", "\u2069": "}"};
const shown = (text: string) =>
  text.replaceAll(/[\u2066-\u2069]/g, (sign) => (sign === "\u2069" ? "}" : (signs[sign] ?? "?")));

test.each([
  ["Knesset", "Knesset"],
  ["ישראל", "{ישראל}"],
  ["ישראל 69%", "{ישראל 69%}"],
  ["מקור: SIPRI (2021)", "{מקור: SIPRI (2021)}"],
  ["SIPRI: נתוני הייבוא", "{SIPRI: נתוני הייבוא}"],
  ["Israel (ישראל)", "Israel ({ישראל})"],
  ["The Likud (הליכוד) won 30 seats", "The Likud ({הליכוד}) won 30 seats"],
  ["ישראל supplied 69% of it", "{ישראל} supplied 69% of it"],
  ["Parties such as יש עתיד (מפלגה) and ש״ס won", "Parties such as {יש עתיד (מפלגה)} and {ש״ס} won"],
  ["בשנים 2016–20 ירד ב-−4.5%", "{בשנים <2016–20} ירד ב-<−4.5%}}"],
  ["₪5 לשנה", "{₪5 לשנה}"],
  ["ריאק 41 TWh", "{ריאק <41 TWh}}"],
  ["הליכוד עם 30 seats (our calculation), מושבים", "{הליכוד עם <30 seats (our calculation)}, מושבים}"],
  ["הליכוד (30 seats) מושבים", "{הליכוד (<30 seats}) מושבים}"]
])("isolated(%o) keeps letters from right to left from turning what is beside them", (text, expected) => {
  const line = isolated(text);
  expect(shown(line)).toBe(expected);
  expect(isolated(line)).toBe(line);
  expect(withoutIsolates(line)).toBe(text);
});

test.each([
  ["\u2067BTS\u2069", false],
  ["\u2067ישראל", false],
  ["\u2067ישראל\u2069", true],
  ["\u2068ישראל\u2069", false]
])("isIsolated(%o): %o", (line, expected) => {
  expect(isIsolated(line)).toBe(expected);
  if (!expected) expect(() => measure(line, {size: 14})).toThrow("invalid character: U+206");
});

test("directionOf(text) is that of most words, or else of the first", () => {
  expect(["SIPRI", "ישראל 69%", "Israel (ישראל)", "ישראל (Israel)", "2021", "ישראל won it"].map(directionOf)).toEqual([
    "ltr",
    "rtl",
    "ltr",
    "rtl",
    "ltr",
    "ltr"
  ]);
});

test("visualRuns(line) has the runs of a line in the order in which they are seen", () => {
  const seen = (text: string) => visualRuns(isolated(text)).map(({text: run}) => run);
  expect(seen("מקור: SIPRI (2021)")).toEqual(["SIPRI (2021)", "מקור: "]);
  expect(seen("ישראל 31%, 69%")).toEqual(["69%", ", ", "31%", "ישראל "].toSpliced(1, 3, ", ", "31%", "ישראל "));
  expect(seen("שנת 2016–20")).toEqual(["2016–20", "שנת "]);
  expect(seen("The כנסת has 120")).toEqual(["The ", "כנסת", " has 120"]);
});

const phrases = fc.array(
  fc.constantFrom("ישראל", "הכנסת,", "(SIPRI)", "69%", "−4.5%", "2016–20", "won", "ב-", "(ש״ס)"),
  {
    minLength: 1,
    maxLength: 12
  }
);

test("wrap(text) has the words in the order in which they are typed, on lines that are no wider than the width", () => {
  fc.assert(
    fc.property(phrases, fc.integer({min: 90, max: 400}), (chosen, width) => {
      const text = chosen.join(" ");
      const lines = wrap(text, {size: 14}, width);
      expect(lines.map(withoutIsolates).join(" ")).toBe(text);
      for (const line of lines) expect(measure(line, {size: 14})).toBeLessThanOrEqual(width);
    })
  );
});

test("wrap(text) has each line run as the whole text does", () => {
  const lines = wrap("The ישראל ביתנו party and its allies", {size: 14}, 110);
  expect(lines.map(shown)).toEqual(["The {ישראל ביתנו}", "party and its allies"]);
  expect(
    typeset(words("הכנסת אישרה: the Knesset Act of 1950, חוק הכנסת"), {size: 14, fill: "#000"}, 120)
  ).toMatchObject({whole: true, together: true});
});
