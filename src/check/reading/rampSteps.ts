import type {ColourScale} from "../../facts/evidence/record.js";
import type {Violation} from "../subject.js";
import type {Colours} from "../vision.js";
import {rounded} from "../where.js";

/** How far the steps of a ramp may differ from one another, in parts of one: its values are rounded. */
const unevenness = 0.05;

/** The colours of a ramp stand at values in even steps, or in those of a log or symlog scale: else a small step may look large. */
export function rampViolations(name: string, stops: readonly number[]): Violation[] {
  const isEven = (values: readonly number[]) => {
    const steps = values.slice(1).map((value, index) => value - (values[index] ?? NaN));
    const usual = ((values.at(-1) ?? NaN) - (values[0] ?? NaN)) / steps.length;
    return steps.every((step) => Math.abs(step - usual) <= Math.abs(usual) * unevenness);
  };
  const constants = Array.from({length: 13}, (_, power) => 10 ** (power - 6)).flatMap((each) => [
    each,
    2 * each,
    5 * each
  ]);
  // Of what has no logarithm no step is even.
  const ways = [
    stops,
    stops.map(Math.log),
    ...constants.map((constant) => stops.map((stop) => Math.asinh(stop / constant)))
  ];
  if (ways.some(isEven)) return [];
  return [{where: `scale ${name}`, found: `colours at ${stops.slice(0, 4).join(", ")} and on`, expected: "even steps"}];
}

/** How many times as far as others two colours of a ramp may be apart; those of Turbo, the least even that desks use, are 3 times. */
const largestJump = 6;

/** CIEDE2000 below which a step is small, whatever the others are. */
const smallStep = 10;

/** The colours of a ramp that stand at even steps differ about as much from one to the next: a jump parts numbers that are close. */
export function jumpViolations(name: string, {domain, range}: ColourScale, {difference}: Colours): Violation[] {
  const steps = range.slice(1).map((colour, index) => difference(colour, range[index] ?? colour, "normal"));
  const usual = steps.toSorted((a, b) => a - b)[Math.floor(steps.length / 2)] ?? NaN;
  // Of three colours each is a step of its own.
  if (steps.length < 8) return [];
  return steps.flatMap((step, index): Violation[] => {
    if (step <= Math.max(smallStep, largestJump * usual)) return [];
    const [from, to] = [domain[index], domain[index + 1]];
    const found = `${range[index]} at ${from}, ${range[index + 1]} at ${to}: CIEDE2000 of ${rounded(step)}`;
    return [{where: `scale ${name}`, found, expected: `about ${rounded(usual)}, as the other steps`}];
  });
}
