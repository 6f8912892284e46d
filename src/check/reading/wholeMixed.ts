import type {FileRule} from "../rule.js";
import type {Violation} from "../subject.js";
import {rounded} from "../where.js";
import type {NumberFact} from "./facts.js";
import {ofReading, type ReadFile, type Shown, wholeAt} from "./readFile.js";
import {shapePlace} from "./where.js";

/** Shares that are drawn as parts of one thing, or on one scale, are shares of one whole, and no more than it. */
export const wholeMixed = {
  name: "whole-mixed",
  group: "geometry",
  severity: "error",
  guards: "Shares of two wholes never stand on one scale or in one whole, and parts never come to more than all of it.",
  source: "House rule: a share names its whole; Gigerenzer et al. 2007 on reference classes",
  fix: "Draw each whole by itself.",
  check: ofReading((file) => [...runsOf(file), ...wholesOf(file)])
} as const satisfies FileRule;

/** Shares by length or position on one scale. */
function runsOf(file: ReadFile): Violation[] {
  return file.shown.flatMap((shown) => {
    if (shown.measure.whole !== undefined || shown.measure.by === "count") return [];
    return mixed(shown, numbersOf(shown, file));
  });
}

/** Shares and counts by the whole that they are said to be of. */
function wholesOf(file: ReadFile): Violation[] {
  const wholes = new Map<string, Shown[]>();
  for (const shown of file.shown) {
    shown.facts.forEach((facts, index) => {
      const whole = wholeAt(shown, index);
      if (whole !== null) wholes.set(whole, [...(wholes.get(whole) ?? []), {...shown, facts: [facts]}]);
    });
  }
  return [...wholes].flatMap(([whole, group]) => {
    const [first] = group;
    const numbers = new Map(group.flatMap((shown) => [...numbersOf(shown, file)]));
    const sum = [...numbers.values()].reduce((total, {value}) => total + value, 0);
    // Shares that are rounded may come to a little more than they do.
    const most = 100 + 0.5 * numbers.size;
    const over = sum <= most ? [] : [{where: `whole ${whole}`, found: `${rounded(sum)}%`, expected: "at most 100%"}];
    return first ? [...mixed(first, numbers), ...over] : [];
  });
}

function numbersOf({facts}: Shown, file: ReadFile): Map<string, NumberFact> {
  const numbers = new Map<string, NumberFact>();
  for (const address of facts.flat()) {
    const fact = file.facts.find(address);
    if (fact?.kind === "number") numbers.set(address, fact);
  }
  return numbers;
}

function mixed({run}: Shown, numbers: ReadonlyMap<string, NumberFact>): Violation[] {
  const [first, ...others] = new Set([...numbers.values()].map(({whole}) => whole));
  const [shape] = run.shapes;
  if (first === undefined || others.length === 0 || !shape) return [];
  const found = [first, ...others].map((whole) => whole ?? "no whole").join("; ");
  return [{where: shapePlace(shape, [...numbers.keys()]), found, expected: "shares of one whole"}];
}
