import type {PublishedText} from "../../published.js";
import {numeralsIn} from "../../words/en/numerals/numerals.js";
import type {FactValue} from "../facts.js";
import type {ReadFile} from "../readFile.js";
import {labelOf} from "../roles.js";
import {printsRounded} from "./tickText.js";

/** The texts that label the same facts. */
export interface Label {
  readonly facts: readonly string[];
  readonly texts: readonly PublishedText[];
}

/** The labels of a file: the texts of one label may stand anywhere in the painting order. */
export function labelsOf({textRuns}: ReadFile): Label[] {
  const labels = new Map<string, Label>();
  for (const {role, texts} of textRuns) {
    const facts = labelOf(role);
    if (!facts) continue;
    const key = facts.join(" ");
    labels.set(key, {facts, texts: [...(labels.get(key)?.texts ?? []), ...texts]});
  }
  return [...labels.values()];
}

/** Whether a text prints a number, in figures or in words. */
export function prints(words: string, fact: FactValue): boolean {
  if (fact.kind !== "number") return false;
  const ends = fact.bound === "range" ? [fact.low, fact.high] : [fact.value];
  return ends.every(
    (end) => printsRounded(words, end) || numeralsIn(words).some(({low, high}) => low === end || high === end)
  );
}

/** Whether a text says, in place of a number, whose it is. */
export const namesOwner = (words: string, fact: FactValue): boolean =>
  fact.kind === "number" && fact.names.some((name) => bare(name) === bare(words));

/** A text without its spaces: a line may break inside a long word. */
export const bare = (text: string) => text.replace(/\s+/g, "");
