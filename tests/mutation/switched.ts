import type {Mutant} from "./mutants.js";

/** A mutant with its number. */
type Numbered = readonly [number: number, mutant: Mutant];

/** A source with all of some mutants in it, each of which stays off until `tests/mutation/switches.ts` turns it on. */
export function switched(text: string, mutants: readonly Numbered[]): string {
  const rendered = render(text, 0, text.length, mutants);
  // What is kept of an earlier call would be seen in the place of what a mutant does.
  return rendered.replaceAll(/\bnew WeakMap<[^()]*>\(\)/g, "mutants.kept()");
}

function render(text: string, start: number, end: number, mutants: readonly Numbered[]): string {
  const inside = mutants.filter(([, each]) => each.start >= start && each.end <= end);
  // Of two that begin together the longer one is outside, and of two alike the condition, which stands first.
  const [outer] = inside.toSorted(([, a], [, b]) => a.start - b.start || b.end - a.end);
  if (!outer) return text.slice(start, end);
  const [number, mutant] = outer;
  const others = inside.filter((each) => each !== outer);
  const put = mutant.put(number, (from, to) => render(text, from, to, others));
  return text.slice(start, mutant.start) + put + render(text, mutant.end, end, others);
}
