import {backLetter} from "./kinds.js";
import {levelsOf} from "./levels.js";

/** Characters of a line that are set one after the other, and which way. */
export interface Run {
  /** As they are typed; in a run from right to left the brackets turned, as they are seen. */
  readonly text: string;
  readonly isBack: boolean;
}

/** The characters of a line as they are seen from left to right, without isolates: each by its place in the line. */
export function seenOrder(characters: readonly string[]): {
  readonly order: readonly number[];
  readonly levels: readonly number[];
} {
  const levels = levelsOf(characters);
  const order = [...characters.keys()].filter((index) => !isolate.test(characters[index] ?? ""));
  // Rule L2: from the deepest level on, what stands on it or deeper is turned round.
  for (let level = Math.max(0, ...levels); level > 0; level -= 1) {
    for (let first = 0; first < order.length; first += 1) {
      let last = first;
      while (last < order.length && (levels[order[last] ?? 0] ?? 0) >= level) last += 1;
      if (last > first) order.splice(first, last - first, ...order.slice(first, last).reverse());
      first = Math.max(first, last);
    }
  }
  return {order, levels};
}

/** The runs of a line from left to right. */
export function runsOf(line: string): Run[] {
  if (!backLetter.test(line)) return [{text: line.replace(isolates, ""), isBack: false}];
  const characters = [...line];
  const {order, levels} = seenOrder(characters);
  const runs: {isBack: boolean; level: number; last: number; places: number[]}[] = [];
  for (const index of order) {
    const level = levels[index] ?? 0;
    const isBack = level % 2 === 1;
    const run = runs.at(-1);
    if (run?.level === level && index === run.last + (isBack ? -1 : 1)) {
      run.places.push(index);
      run.last = index;
    } else runs.push({isBack, level, last: index, places: [index]});
  }
  return runs.map(({isBack, places}) => {
    const typed = (isBack ? places.toReversed() : places).map((index) => characters[index] ?? "");
    return {isBack, text: typed.map((each) => (isBack ? (mirrored[each] ?? each) : each)).join("")};
  });
}

const isolate = /[\u2066-\u2069]/u;
const isolates = /[\u2066-\u2069]/gu;

const mirrored: Readonly<Record<string, string>> = Object.fromEntries(
  ["()", "[]", "{}", "<>", "«»", "‹›", "≤≥"].flatMap(([one = "", other = ""]) => [
    [one, other],
    [other, one]
  ])
);

/** A text as it is typed and read: without the isolates that order it. */
export const withoutIsolates = (text: string): string => text.replace(isolates, "");
