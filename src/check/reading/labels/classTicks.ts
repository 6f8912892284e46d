import type {ColourScale} from "../../../facts/evidence/record.js";
import type {PublishedText} from "../../published.js";
import type {Violation} from "../../subject.js";
import {rounded, textPlace} from "../../where.js";
import type {ReadFile} from "../readFile.js";
import type {TickRole} from "../roles.js";
import type {Shape} from "../shapes.js";
import {printsNumber} from "./tickText.js";

/** Px that the edge of a class may be off the middle of its number, with the gap between two colours. */
const reach = 2;

/**
 * What is wrong with the edges in a key of classes: each of a scale is printed once, where the rect of the class under it ends and
 * that of the class from it on begins.
 */
export function classTicks(
  role: TickRole,
  texts: readonly PublishedText[],
  scale: ColourScale,
  file: ReadFile
): Violation[] {
  const edges = scale.domain.map(String);
  const where = texts[0] ? textPlace(texts[0]) : "reading";
  const ticked = file.textRuns.flatMap((run) =>
    typeof run.role === "object" && "tick" in run.role && run.role.tick === role.tick ? run.role.at.map(String) : []
  );
  const missing = edges.filter((edge) => !ticked.includes(edge));
  const unsaid = missing.map((edge) => ({where, found: `a key without ${edge}`, expected: "each edge of its classes"}));
  const faults = texts.flatMap((text, index) => classTickFault(text, role.at[index] ?? NaN, role, scale, file) ?? []);
  return [...unsaid.slice(0, 1), ...faults];
}

/** What is wrong with the number of one edge; *null* for nothing. */
export function classTickFault(
  text: PublishedText,
  value: number | string,
  {tick}: TickRole,
  scale: ColourScale,
  file: ReadFile
): Violation | null {
  const edges = scale.domain.map(String);
  const where = textPlace(text);
  const at = edges.indexOf(String(value));
  if (at < 0 || typeof value !== "number") return {where, found: String(value), expected: `one of ${edges.join(", ")}`};
  if (!printsNumber(text.text, value)) return {where, found: text.text, expected: `${value}, at which it stands`};
  const swatches = swatchesOf(tick, file);
  const under = swatches.get(at === 0 ? `below ${value}` : (edges[at - 1] ?? ""));
  const [end, start] = [under?.box.right ?? NaN, swatches.get(String(value))?.box.left ?? NaN];
  const isBetween = Math.abs(end - text.x) <= reach && Math.abs(start - text.x) <= reach;
  if (isBetween && text.anchor === "middle") return null;
  return {where, found: `x ${rounded(text.x)}`, expected: `at ${rounded(end)}, where the class from ${value} begins`};
}

/** The shapes of a key, by the class that each is of. */
function swatchesOf(on: string, {shown}: ReadFile): ReadonlyMap<string, Shape> {
  return new Map(
    shown.flatMap(({run, measure, facts}) =>
      measure.by === "colour" && measure.on === on
        ? run.shapes.map((shape, index): [string, Shape] => [facts[index]?.[0] ?? "", shape])
        : []
    )
  );
}
