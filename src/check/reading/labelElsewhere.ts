import type {Box, PublishedText} from "../published.js";
import type {FileRule} from "../rule.js";
import type {Violation} from "../subject.js";
import {numeralsIn} from "../words/en/numerals.js";
import {rounded, textPlace} from "../where.js";
import type {FactValue} from "./facts.js";
import {ofReading, type ReadFile} from "./readFile.js";
import {printsRounded} from "./tickText.js";

/** The label of a fact prints its number, and no other’s shape is nearer to it. */
export const labelElsewhere = {
  name: "label-elsewhere",
  group: "geometry",
  severity: "error",
  guards: "A number that labels a shape is the shape’s own, and stands nearer to it than to any other.",
  source: "Tufte 1983, direct labels; Wertheimer 1923: what is near belongs together",
  fix: "Place the label at its shape, or leave it to the table.",
  check: ofReading((file) => {
    const boxes = boxesByFact(file);
    return labelsOf(file).flatMap(({facts, texts}) => [
      ...unprinted(facts, texts, file),
      ...astray(facts, texts, boxes, file)
    ]);
  })
} as const satisfies FileRule;

interface Label {
  readonly facts: readonly string[];
  readonly texts: readonly PublishedText[];
}

/** The texts that label the same facts, wherever in the painting order they are. */
function labelsOf({textRuns}: ReadFile): Label[] {
  const labels = new Map<string, Label>();
  for (const {role, texts} of textRuns) {
    if (typeof role === "string" || !("label" in role)) continue;
    const key = role.label.join(" ");
    labels.set(key, {facts: role.label, texts: [...(labels.get(key)?.texts ?? []), ...texts]});
  }
  return [...labels.values()];
}

function unprinted(facts: readonly string[], texts: readonly PublishedText[], file: ReadFile): Violation[] {
  const words = texts.map(({text}) => text).join(" ");
  return facts.flatMap((address) => {
    const fact = file.facts.find(address);
    if (fact?.kind !== "number" || prints(words, fact)) return [];
    return [
      {
        where: texts[0] ? textPlace(texts[0]) : "reading",
        found: words,
        expected: `the number of ${address}, ${fact.value}`
      }
    ];
  });
}

/** Whether a text prints a number, in figures or in words. */
function prints(words: string, fact: FactValue): boolean {
  if (fact.kind !== "number") return false;
  const ends = fact.bound === "range" ? [fact.low, fact.high] : [fact.value];
  return ends.every(
    (end) => printsRounded(words, end) || numeralsIn(words).some(({low, high}) => low === end || high === end)
  );
}

/** The boxes of each fact’s shapes. */
function boxesByFact({shown}: ReadFile): Map<string, Box[]> {
  const boxes = new Map<string, Box[]>();
  for (const {run, facts} of shown) {
    run.shapes.forEach(({box, stretches}, index) => {
      const own = facts[index] ?? [];
      // Of a line each corner is a shape of its own.
      const corners = stretches
        .flatMap(({points}) => points)
        .map(([x, y]): Box => ({left: x, right: x, top: y, bottom: y}));
      own.forEach((fact, each) => {
        const part = own.length > 2 && corners[each] ? corners[each] : box;
        boxes.set(fact, [...(boxes.get(fact) ?? []), part]);
      });
    });
  }
  return boxes;
}

/** Px by which another’s shape may be nearer. */
const slack = 1;

function astray(
  facts: readonly string[],
  texts: readonly PublishedText[],
  boxes: ReadonlyMap<string, readonly Box[]>,
  file: ReadFile
): Violation[] {
  const own = facts.flatMap((fact) => boxes.get(fact) ?? []);
  if (own.length === 0) return [];
  const numbers = facts.flatMap((address) => file.facts.find(address) ?? []);
  return texts.flatMap((text) => {
    if (!numbers.some((fact) => prints(text.text, fact))) return [];
    const distance = nearest(text.box, own);
    const other = [...boxes].find(
      ([fact, each]) => !facts.includes(fact) && nearest(text.box, each) < distance - slack
    );
    if (!other) return [];
    const found = `${rounded(nearest(text.box, other[1]))} px from ${other[0]}`;
    return [{where: textPlace(text), found, expected: `nearer to ${facts.join(", ")}, ${rounded(distance)} px away`}];
  });
}

function nearest(box: Box, boxes: readonly Box[]): number {
  return Math.min(
    ...boxes.map((other) => {
      const across = Math.max(0, other.left - box.right, box.left - other.right);
      const down = Math.max(0, other.top - box.bottom, box.top - other.bottom);
      return Math.hypot(across, down);
    })
  );
}
