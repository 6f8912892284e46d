import type {Box, PublishedText} from "../published.js";
import type {FileRule} from "../rule.js";
import type {Violation} from "../subject.js";
import {numeralsIn} from "../words/en/numerals.js";
import {rounded, textPlace} from "../where.js";
import type {FactValue} from "./facts.js";
import {ofReading, type ReadFile, wholeAt} from "./readFile.js";
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
    const parts = partsOf(file);
    return [
      ...labelsOf(file).flatMap((label) => [
        ...unprinted(label.facts, label.texts, file),
        ...astray(label, parts, file)
      ]),
      ...withoutKey(file)
    ];
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

/** Where a shape stands for several things, a text says for how many. */
function withoutKey({shown, texts}: ReadFile): Violation[] {
  const numbers = new Set(
    shown.flatMap(({measure}) => (measure.by === "count" && measure.per !== undefined ? measure.per : []))
  );
  return [...numbers].flatMap((per) => {
    if (per === 1 || texts.some(({text}) => /\beach\b/i.test(text) && printsRounded(text, per))) return [];
    return [{where: "legend", found: "no text", expected: `a text that says that each shape is ${per}`}];
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

/** A shape that shows a fact. */
interface Part {
  readonly fact: string;
  /** The whole that it is a part of, by name; of a fact that is none, the fact itself. */
  readonly whole: string;
  readonly box: Box;
  readonly paint: string | null;
}

/** The shapes that show facts; of a line, each corner. */
function partsOf({shown, runs}: ReadFile): Part[] {
  const parts = shown.flatMap((each) =>
    each.run.shapes.flatMap(({box, stretches, fill, stroke}, index) => {
      const own = each.facts[index] ?? [];
      const corners = stretches.flatMap(({points}) => points);
      return own.map((fact, place): Part => {
        const [x, y] = corners[place] ?? [NaN, NaN];
        const corner = {left: x, right: x, top: y, bottom: y};
        const at = own.length > 2 && corners[place] ? corner : box;
        return {fact, whole: wholeAt(each, index) ?? fact, box: at, paint: fill ?? stroke};
      });
    })
  );
  const wholes = new Map(parts.map(({fact, whole}) => [fact, whole]));
  const signs = runs.flatMap(({role, shapes}) => {
    if (!("openEnd" in role)) return [];
    return role.openEnd.flatMap((fact) =>
      shapes.map(({box}): Part => ({fact, whole: wholes.get(fact) ?? fact, box, paint: null}))
    );
  });
  return [...parts, ...signs];
}

/** How much nearer another’s shape may be: of two that are both far away the eye does not tell which is nearer. */
const isNearer = (other: number, own: number) => other < 0.75 * own - 1;

function astray({facts, texts}: Label, parts: readonly Part[], file: ReadFile): Violation[] {
  const own = parts.filter(({fact}) => facts.includes(fact));
  if (own.length === 0) return [];
  const wholes = new Set(own.map(({whole}) => whole));
  const kin = parts.filter(({whole}) => wholes.has(whole));
  const others = parts.filter(({whole}) => !wholes.has(whole));
  const numbers = facts.flatMap((address) => file.facts.find(address) ?? []);
  return texts.flatMap((text) => {
    if (!numbers.some((fact) => prints(text.text, fact))) return [];
    return [...nearOther(text, kin, others), ...asOther(text, facts, kin)];
  });
}

/** Shapes of another whole, or of another fact that is no part of one, are farther from a label than its own. */
function nearOther(text: PublishedText, own: readonly Part[], others: readonly Part[]): Violation[] {
  const distance = Math.min(...own.map(({box}) => apart(text.box, box)));
  const other = others.find(({box}) => isNearer(apart(text.box, box), distance));
  if (!other) return [];
  const found = `${rounded(apart(text.box, other.box))} px from ${other.fact}`;
  return [{where: textPlace(text), found, expected: `nearer to ${own[0]?.fact ?? ""}, ${rounded(distance)} px away`}];
}

/** Among parts of one whole a label is told by its colour, or by the shape that it stands in. */
function asOther(text: PublishedText, facts: readonly string[], kin: readonly Part[]): Violation[] {
  const inside = kin.filter(({box}) => apart(middleOf(text.box), box) === 0);
  const around = inside.length > 0 && !inside.some(({fact}) => facts.includes(fact)) ? inside[0] : undefined;
  const alike = kin.find(({paint}) => paint === text.fill.toLowerCase());
  const other =
    around ??
    (alike && !kin.some(({fact, paint}) => facts.includes(fact) && paint === alike.paint) ? alike : undefined);
  if (!other) return [];
  const found = around ? `inside the shape of ${other.fact}` : `in the colour of ${other.fact}`;
  return [{where: textPlace(text), found, expected: `the place and the colour of ${facts.join(", ")}`}];
}

function middleOf({left, right, top, bottom}: Box): Box {
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  return {left: x, right: x, top: y, bottom: y};
}

/** Px between two boxes. */
function apart(box: Box, other: Box): number {
  const across = Math.max(0, other.left - box.right, box.left - other.right);
  const down = Math.max(0, other.top - box.bottom, box.top - other.bottom);
  return Math.hypot(across, down);
}
