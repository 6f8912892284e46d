import {paragraphsOf} from "../../numbers/texts/paragraphs.js";
import type {Violation} from "../../subject.js";
import {textPlace} from "../../where.js";
import {hedgeAround} from "../../words/en/comparison/hedges.js";
import type {ReadFile} from "../readFile.js";
import {isTickRole, labelOf} from "../roles.js";

/** To which side each bound is open. */
const sides: Readonly<Record<string, "more" | "less">> = {
  moreThan: "more",
  atLeast: "more",
  lessThan: "less",
  atMost: "less"
};

/** Words that stand alone by a sign, such as "or more", say the side to which a fact of the figure is open. */
export function signWordViolations(file: ReadFile): Violation[] {
  const open = [
    ...file.runs.flatMap(({role}) => ("openEnd" in role ? role.openEnd : [])),
    ...file.textRuns.flatMap(({role}) => labelOf(role) ?? [])
  ];
  const bounds = open.flatMap((address) => {
    const fact = file.facts.find(address);
    return fact?.kind === "number" ? [fact.bound] : [];
  });
  // "At least" may be the name of a class, and "under" one of a row.
  const names = new Set(Object.values(file.reading.scales).flatMap((scale) => ("domain" in scale ? scale.domain.map(String) : []))); // prettier-ignore
  const free = file.textRuns.flatMap(({role, texts}) => (isTickRole(role) ? [] : texts.filter(({text}) => !names.has(text)))); // prettier-ignore
  return paragraphsOf(free).flatMap(({text, lines}): Violation[] => {
    const side = sideOf(text);
    const [first] = lines;
    if (!side || !first || bounds.some((bound) => sides[bound] === side)) return [];
    return [{where: textPlace(first), found: `“${text}”`, expected: `no such words: nothing is open to ${side}`}];
  });
}

/** The side that the words of a bound say, where a text is nothing else: "or more", "at least". */
function sideOf(text: string): "more" | "less" | null {
  const words = text.trim();
  if (!/^\p{L}+(?:\s\p{L}+)?$/u.test(words)) return null;
  const said = /^(?:or|and)\s/u.test(words) ? `1 ${words}` : `${words} 1`;
  const at = said.indexOf("1");
  const hedge = hedgeAround(said, at, at + 1);
  return hedge === null ? null : (sides[hedge] ?? null);
}
