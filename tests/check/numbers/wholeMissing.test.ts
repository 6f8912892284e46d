import {expect, test} from "vitest";
import {claim} from "../../../src/facts/claim.js";
import {absent} from "../../../src/facts/period.js";
import {exact} from "../../../src/facts/quantity.js";
import {unattributed} from "../../../src/facts/source.js";
import {shareOf, whole} from "../../../src/facts/unit/unit.js";
import {figure} from "../../../src/figure/figure.js";
import {shareBar} from "../../../src/forms/shares/shareBar.js";
import {pinAnchor} from "../../../src/facts/article/pinAnchor.js";
import {readArticle} from "../../../src/facts/article/articleText.js";
import {say} from "../../../src/words/say.js";
import type {Phrase} from "../../../src/words/phrase.js";
import {fileOf, linesIn, subjectOf} from "./drawnSubject.js";

const article = readArticle("In Velmar 15 percent of nursing posts were vacant and 85 percent were filled.");
const posts = whole({
  id: "posts",
  label: "Nursing posts in Velmar",
  measure: "posts",
  geography: "Velmar",
  period: absent
});
const share = (id: string, value: number) =>
  claim({
    id,
    topic: "posts",
    quantity: exact(value),
    unit: shareOf(posts),
    period: absent,
    attribution: unattributed,
    anchor: pinAnchor(article, `${value} percent`)
  });
const [vacant, filled] = [share("vacant", 15), share("filled", 85)];

const missing = async (headline: Phrase, deck: Phrase) => {
  const form = shareBar([
    {claim: vacant, label: say`vacant`},
    {claim: filled, label: say`filled`}
  ]);
  const chart = figure({id: "staff", headline, deck, form});
  return (await linesIn(subjectOf(chart, fileOf(chart)))).filter((line) => line.startsWith("whole-missing"));
};

test("a whole that the headline says is said", async () => {
  expect(await missing(say`${vacant} of nursing posts in Velmar are vacant`, say`Who fills them`)).toEqual([]);
  expect(await missing(say`One in many is vacant`, say`The nursing posts in Velmar`)).toEqual([]);
});

test("a whole of which a word is missing is missing", async () => {
  const found = [
    "whole-missing: headline, deck and labels: deck “Who fills them”: the whole of the share: “Nursing posts in Velmar”"
  ];
  expect(await missing(say`${vacant} of nursing posts are vacant`, say`Who fills them`)).toEqual(found);
  // Half in the headline and half in the deck is not said in any sentence.
  expect(await missing(say`${vacant} of posts in Velmar are vacant`, say`Nursing`)).toHaveLength(1);
});
