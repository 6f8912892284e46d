import type {Violation} from "../subject.js";
import {rounded} from "../where.js";
import type {ReadFile, Shown} from "./readFile.js";
import type {Shape} from "./shapes.js";
import {isAt, shapePlace, spanText, tolerance} from "./where.js";

interface Part {
  readonly shape: Shape;
  readonly address: string;
  /** Percent; *NaN* where the address leads to no number. */
  readonly value: number;
  readonly from: number;
  readonly to: number;
}

/** What is wrong with shares: the parts of a whole lie side by side, and each is as much of them all as its fact says. */
export function shareViolations(file: ReadFile): Violation[] {
  const wholes = new Map<string, Part[]>();
  for (const shown of file.shown.filter(({measure}) => measure.by === "share")) {
    const key = `${shown.measure.along} ${shown.measure.whole ?? ""}`;
    wholes.set(key, [...(wholes.get(key) ?? []), ...partsOf(shown, file)]);
  }
  return [...wholes.values()].flatMap(wholeViolations);
}

function partsOf({run, measure, facts}: Shown, file: ReadFile): Part[] {
  const along = measure.along ?? "x";
  return run.shapes.map((shape, index) => {
    const [address = ""] = facts[index] ?? [];
    const fact = file.facts.find(address);
    const value = fact?.kind === "number" ? fact.value : NaN;
    return {shape, address, value, from: Math.min(...shape[along]), to: Math.max(...shape[along])};
  });
}

function wholeViolations(parts: readonly Part[]): Violation[] {
  const total = parts.reduce((sum, {value}) => sum + value, 0);
  const ordered = parts.toSorted((a, b) => a.from - b.from || a.to - b.to);
  const [low, high] = [Math.min(...parts.map(({from}) => from)), Math.max(...parts.map(({to}) => to))];
  return ordered.flatMap(({shape, address, value, from, to}, index): Violation[] => {
    const where = shapePlace(shape, [address]);
    const start = index === 0 ? low : (ordered[index - 1]?.to ?? NaN);
    if (!isAt(from, start))
      return [
        {where, found: `begins at ${rounded(from)}`, expected: `at ${rounded(start)}, where the part before ends`}
      ];
    const wanted = ((high - low) * value) / total;
    // Each end is rounded.
    if (Math.abs(to - from - wanted) <= 2 * tolerance) return [];
    return [{where, found: spanText(from, to), expected: `${rounded(wanted)} px: ${value} of ${rounded(total)}`}];
  });
}
