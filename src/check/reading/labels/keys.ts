import type {Violation} from "../../subject.js";
import {keyNumerals} from "../../words/en/numerals/keyNumerals.js";
import type {ReadFile} from "../readFile.js";
import {printsRounded} from "./tickText.js";

/** Where a shape stands for several things, a text says for how many; and no text says that it stands for others. */
export function keyViolations({shown, texts, textRuns}: ReadFile): Violation[] {
  const numbers = [
    ...new Set(shown.flatMap(({measure}) => (measure.by === "count" && measure.per !== undefined ? measure.per : [])))
  ];
  if (numbers.length === 0) return [];
  const missing = numbers.flatMap((per): Violation[] => {
    if (per === 1 || texts.some(({text}) => /\beach\b/i.test(text) && printsRounded(text, per))) return [];
    return [{where: "legend", found: "no text", expected: `a text that says that each shape is ${per}`}];
  });
  const wrong = textRuns.flatMap((run) => {
    const words = run.texts.map(({text}) => text).join(" ");
    return keyNumerals(words).flatMap(({low, token}): Violation[] => {
      if (numbers.includes(low)) return [];
      return [{where: `text “${words}”`, found: `each shape is ${token}`, expected: `each is ${numbers.join(" or ")}`}];
    });
  });
  return [...missing, ...wrong];
}
