import {expect, test} from "vitest";
import {rankInRows} from "../../../src/check/numbers/rowArithmetic/rankInRows.js";
import {dataTable} from "../../../src/facts/file/dataTable.js";
import {evidenceOf} from "../../../src/facts/evidence/evidenceOf.js";
import {countOf} from "../../../src/facts/unit/unit.js";
import {slope, stated} from "../../../src/index.js";
import {textFile} from "../../facts/file/textFile.js";
import {numeralIn} from "./numeralIn.js";

const homes = dataTable(
  textFile("homes.csv", "town,before,after\nRiga,600,640\nTarn,500,320\nVell,400,410\nMarn,300,480\n"),
  {
    key: "town",
    source: {id: "office", name: "Housing Office"},
    columns: {
      town: "text",
      before: {unit: countOf("home", "homes"), period: stated("2023")},
      after: {unit: countOf("home", "homes"), period: stated("2024")}
    }
  }
);
const evidence = evidenceOf({uses: [], form: slope(homes, {name: "town", from: "before", to: "after"})});

test.each([
  // At the last time, unless another is said; before it, at any time before.
  ["It is second.", "most", "Marn", {}, true],
  ["It is fourth.", "most", "Marn", {}, false],
  ["It was fourth.", "most", "Marn", {at: "before"}, true],
  ["It was second.", "most", "Marn", {at: "before"}, false],
  ["It was fourth in 2023.", "most", "Marn", {}, true],
  ["It was second in 2023.", "most", "Marn", {}, false],
  ["It is third.", "least", "Marn", {}, true],
  ["It is first.", "least", "Tarn", {}, true],
  // Of two names it is the last, which stands nearest.
  ["It is second.", "most", "Riga loses to Marn", {}, true],
  ["It is second.", "most", "Marn loses to Riga", {}, false],
  ["It is second.", "most", "Marn", {isTimed: true}, true],
  ["It is second.", "most", "Osta", {}, null]
] as const)("in rows %j, from the %s, of %j is %4$s", (sentence, from, words, more, expected) => {
  expect(rankInRows(numeralIn(sentence), from, {words, ...more}, evidence)).toBe(expected);
});
