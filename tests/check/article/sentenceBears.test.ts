import {describe, expect, test} from "vitest";
import {sentenceBears} from "../../../src/check/article/sentenceBears.js";
import {readArticle} from "../../../src/facts/article/articleText.js";
import type {ClaimEvidence} from "../../../src/facts/evidence/evidence.js";

const sources = [{id: "bureau", name: "BTS", producer: "Bureau of Trade Statistics"}];
const claim: ClaimEvidence = {
  id: "imports",
  topic: "steel",
  from: "Osta",
  to: "Marn",
  quantity: {bound: "exact", value: 69, decimals: 0},
  unit: {kind: "share", whole: "Marn’s imports of steel", measure: "volume", geography: "XX"},
  period: {basis: "absent", edtf: null},
  source: "bureau",
  place: {kind: "elsewhere", url: "https://example.org/"}
};
const own = "Osta supplied 69% of Marn's steel imports, the Bureau of Trade Statistics says.";

/** What the sentence of "69%" leaves out. */
function unnamedIn(text: string, of: ClaimEvidence = claim): readonly string[] {
  const article = readArticle(text);
  return sentenceBears(of, article, article.text.indexOf("69%"), {sources}).unnamed;
}

describe("sentenceBears() says what the sentence of a number does not name", () => {
  test.each([
    ["nothing, in the number’s own sentence", own, []],
    ["the source by its short name", own.replace("Bureau of Trade Statistics", "BTS"), []],
    ["another whole", own.replace("steel imports", "voters"), ["its whole, Marn’s imports of steel"]],
    ["another origin", own.replace("Osta", "Norr"), ["whom it comes from, Osta"]],
    ["no source", "Osta supplied 69% of Marn's steel imports.", ["its source, BTS"]],
    [
      "what stands in the next sentence only",
      "It grew by 69% last year. Osta supplied steel to Marn's imports, BTS says.",
      ["its whole, Marn’s imports of steel", "whom it comes from, Osta", "whom it goes to, Marn", "its source, BTS"]
    ],
    [
      "nothing that the sentence before it names",
      "Marn's steel imports grew. Osta supplied 69% to Marn, BTS says.",
      []
    ],
    [
      "what stands two sentences before it",
      "Marn's steel imports grew. Trade was up. Osta supplied 69% to Marn, BTS says.",
      ["its whole, Marn’s imports of steel"]
    ]
  ])("%s", (_, text, unnamed) => {
    expect(unnamedIn(text)).toEqual(unnamed);
  });

  test("the noun of a count, in the singular or the plural", () => {
    const cows: ClaimEvidence = {...claim, unit: {kind: "count", noun: {one: "cow", many: "cows"}}, source: null};
    const {from: _from, to: _to, ...bare} = cows;
    expect(unnamedIn("A 69% cow drowned.", bare)).toEqual([]);
    expect(unnamedIn("They lost 69% of it.", bare)).toEqual(["its noun, cows"]);
  });

  test.each<[ClaimEvidence["unit"], string, readonly string[]]>([
    [{kind: "money", currency: "USD", sign: "$", place: "before"}, "It costs $69% now.", []],
    [{kind: "money", currency: "EUR", sign: "€", place: "before"}, "It costs $69% now.", ["its currency, €"]],
    [{kind: "change"}, "It was up 69% now.", []],
    [{kind: "degrees", scale: "C"}, "It was 69%° now.", []]
  ])("the sign of a unit: %j", (unit, text, unnamed) => {
    const {from: _from, to: _to, ...bare} = {...claim, unit, source: null};
    expect(unnamedIn(text, bare)).toEqual(unnamed);
  });
});
