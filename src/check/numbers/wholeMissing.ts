import type {FileRule} from "../rule.js";
import type {Violation} from "../subject.js";
import {licencesOf} from "./licences/figureLicences.js";
import {sentencesIn} from "./texts/paragraphs.js";
import {type Passage, passagesIn} from "./texts/passages.js";
import {stemsOf} from "./judge/wholeOver.js";

/**
 * A drawn share whose whole no sentence of the headline, the deck or the labels names. A whole is named where all its words
 * are, in any order and number (ONS on chart titles).
 */
export const wholeMissing = {
  name: "whole-missing",
  group: "numbers",
  severity: "error",
  guards: "A share names the whole that it is a share of.",
  source: "ONS chart titles: measure, geography, period",
  fix: "Name the whole in the headline, in the deck or in the label of the share.",
  check: (subject) => {
    const licences = licencesOf(subject);
    if (!licences) return [];
    const {evidence, passages, drawn} = licences;
    const [deck] = passagesIn(passages, "deck");
    const said = (["headline", "deck", "label"] as const).flatMap((role) => passagesIn(passages, role));
    const wholes = evidence.claims.flatMap(({id, unit}) =>
      unit.kind === "share" && drawn.has(id) ? [unit.whole] : []
    );
    const missing = [...new Set(wholes)].filter((whole) => !isPhrase(stemsOf(whole), said));
    return missing.map((whole): Violation => {
      const found = deck ? `deck “${deck.text}”` : "no deck";
      return {where: "headline, deck and labels", found, expected: `the whole of the share: “${whole}”`};
    });
  }
} as const satisfies FileRule;

function isPhrase(stems: readonly string[], passages: readonly Passage[]): boolean {
  const sentences = passages.flatMap(({text}) => sentencesIn(text)).map(({text}) => new Set(stemsOf(text)));
  return sentences.some((sentence) => stems.every((stem) => sentence.has(stem)));
}
