import type {Violation} from "../../subject.js";
import type {ReadFile} from "../readFile.js";
import {isTickRole, labelOf} from "../roles.js";
import {isBandScale, isPlaceScale} from "../scales.js";

/** How many numbers a scale needs, so that a reader can tell where it begins and how long a step is. */
const least = 2;

/** A scale of numbers or times on which shapes stand has two of them printed: at its ticks, or as labels of what stands there. */
export function unreadScales({shown, textRuns, facts, reading: {scales}}: ReadFile): Violation[] {
  const ticked = new Map<string, Set<string>>();
  for (const {role} of textRuns) {
    if (!isTickRole(role)) continue;
    ticked.set(role.tick, new Set([...(ticked.get(role.tick) ?? []), ...role.at.map(String)]));
  }
  // A tree has no axis at all: where its shapes stand is no number of anything.
  if (ticked.size === 0) return [];
  const labels = textRuns.filter(
    ({role, texts}) => labelOf(role) !== null && texts.some(({text}) => /\p{N}/u.test(text))
  );
  const placed = new Map<string, Set<string>>();
  for (const {measure, facts: own} of shown) {
    if (measure.on === undefined || (measure.by !== "position" && measure.by !== "length")) continue;
    placed.set(measure.on, new Set([...(placed.get(measure.on) ?? []), ...own.flat()]));
  }
  return [...placed].flatMap(([name, addresses]): Violation[] => {
    const scale = scales[name];
    if (!scale || !isPlaceScale(scale) || isBandScale(scale)) return [];
    const numbers = [...addresses].filter((address) => facts.find(address)?.kind === "number");
    const printed = labels.length + (ticked.get(name)?.size ?? 0);
    if (numbers.length < least || printed >= least) return [];
    return [{where: `scale ${name}`, found: `${printed} numbers printed`, expected: "two or more, at ticks or shapes"}];
  });
}
