import type {ClaimEvidence} from "../../../facts/evidence/evidence.js";
import {passagePlace, passagesOf} from "../../numbers/texts/passages.js";
import type {Violation} from "../../subject.js";
import type {ReadFile} from "../readFile.js";
import {labelOf} from "../roles.js";

/**
 * Texts that say from whom or to whom otherwise than the claims: "from Marn to Sallow" where all goes the other way, and the
 * label "to Marn" of what goes to Sallow. A name that is no claim’s may be another word for one.
 */
export function partiesTurned(file: ReadFile, claims: readonly ClaimEvidence[]): Violation[] {
  const names = [...new Set(claims.flatMap(({from, to}) => [from ?? [], to ?? []].flat()))];
  if (names.length < 2) return [];
  return [...turnedWays(file, claims, names), ...turnedLabels(file, claims, names)];
}

function turnedWays({published}: ReadFile, claims: readonly ClaimEvidence[], names: readonly string[]): Violation[] {
  const goes = (from: string, to: string) => claims.some((claim) => claim.from === from && claim.to === to);
  return passagesOf(published).flatMap((passage) =>
    names.flatMap((from) =>
      names.flatMap((to): Violation[] => {
        if (from === to || goes(from, to) || !goes(to, from)) return [];
        if (!saysWay(passage.text, from, to)) return [];
        return [{where: passagePlace(passage), found: `from ${from} to ${to}`, expected: `from ${to} to ${from}`}];
      })
    )
  );
}

function saysWay(text: string, from: string, to: string): boolean {
  const words = ` ${text.replaceAll(/[^\p{L}\p{N}’'-]+/gu, " ")} `.replaceAll(" the ", " ");
  return words.includes(` from ${from} to ${to} `);
}

/** Of each label, and of the words that stand in the painting order right after it. */
function turnedLabels({textRuns}: ReadFile, claims: readonly ClaimEvidence[], names: readonly string[]): Violation[] {
  return textRuns.flatMap(({role, texts}, index) => {
    const before = textRuns[index - 1]?.role;
    const facts = labelOf(role) ?? (role === "annotation" && before ? labelOf(before) : null) ?? [];
    const claim = facts.length === 1 ? claims.find(({id}) => id === facts[0]) : undefined;
    if (!claim) return [];
    return texts.flatMap(({text}): Violation[] => {
      const [, way, name = ""] = /^(from|to) (?:the )?(.+)$/.exec(text.trim()) ?? [];
      const own = way === "from" ? claim.from : way === "to" ? claim.to : undefined;
      if (own === undefined || own === name || !names.includes(name)) return [];
      return [{where: `label of ${claim.id}`, found: text, expected: `${way} ${own}`}];
    });
  });
}
