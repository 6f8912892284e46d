import type {Violation} from "../subject.js";

/** How far the steps of a ramp may differ from one another, in parts of one: its values are rounded. */
const unevenness = 0.05;

/** The colours of a ramp stand at values in even steps, or in those of a log or symlog scale: else a small step may look large. */
export function rampViolations(name: string, stops: readonly number[]): Violation[] {
  if (stops.length < 3) return [];
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
  const ways = [
    stops,
    ...(stops.every((stop) => stop > 0) ? [stops.map(Math.log)] : []),
    ...constants.map((constant) => stops.map((stop) => Math.asinh(stop / constant)))
  ];
  if (ways.some(isEven)) return [];
  return [{where: `scale ${name}`, found: `colours at ${stops.slice(0, 4).join(", ")} and on`, expected: "even steps"}];
}
