import type {FileRule} from "../rule.js";
import type {Violation} from "../subject.js";
import {licencesOf} from "./figureLicences.js";
import {sentencesIn} from "./paragraphs.js";
import {type Passage, passagesIn} from "./passages.js";
import {stemsOf} from "./wholeOver.js";

/**
 * A drawn share whose whole no sentence of the deck or the labels names; nor does the headline, with at least the names
 * of the whole in the deck. A whole is named where all its words are, in any order and number (ONS on chart titles).
 */
export const wholeMissing = {
  name: "whole-missing",
  group: "numbers",
  severity: "error",
  guards: "A share names the whole that it is a share of.",
  source: "ONS chart titles: measure, geography, period",
  fix: "Name the whole in the deck or in the label of the share.",
  check: (subject) => {
    const licences = licencesOf(subject);
    if (!licences) return [];
    const {evidence, passages, drawn} = licences;
    const [deck, headline, labels] = [
      passagesIn(passages, "deck"),
      passagesIn(passages, "headline"),
      passagesIn(passages, "label")
    ];
    const wholes = evidence.claims.flatMap(({id, unit}) =>
      unit.kind === "share" && drawn.has(id) ? [unit.whole] : []
    );
    const missing = [...new Set(wholes)].filter((whole) => {
      if (isPhrase(stemsOf(whole), [...deck, ...labels])) return false;
      return !(isPhrase(stemsOf(whole), headline) && isPhrase(namesOf(whole), deck));
    });
    return missing.map((whole): Violation => {
      const found = deck[0] ? `deck “${deck[0].text}”` : "no deck";
      return {where: "deck and labels", found, expected: `the whole of the share: “${whole}”`};
    });
  }
} as const satisfies FileRule;

function isPhrase(stems: readonly string[], passages: readonly Passage[]): boolean {
  const sentences = passages.flatMap(({text}) => sentencesIn(text)).map(({text}) => new Set(stemsOf(text)));
  return sentences.some((sentence) => stems.every((stem) => sentence.has(stem)));
}

/** The words of a whole that are names: those with a capital, but for a first word that any sentence would begin with. */
function namesOf(whole: string): string[] {
  const capitals = whole.match(/(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}’'-]*/gu) ?? [];
  return capitals.flatMap((word) => stemsOf(word));
}
