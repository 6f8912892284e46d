import type {FileRule} from "../../rule.js";
import type {Violation} from "../../subject.js";
import {rounded} from "../../where.js";
import {ofReading, type ReadFile, type Shown} from "../readFile.js";
import {facetOf} from "./shownOfFacts.js";

/** The least part of a scale of numbers that what stands on it takes, zero with it where the scale has it. */
const leastFilled = 0.2;

/** The least part of the width of a figure that a scale of time takes: on less of it any line is steep. */
const leastWide = 0.2;

/** Scales on which all differences look small, or all changes sudden. */
export const scaleUnfilled = {
  name: "scale-unfilled",
  group: "geometry",
  severity: "warning",
  guards:
    "Numbers take a fifth of the scale that they stand on, but for shares of 0 to 100%, and time a fifth of the width outside of panels.",
  source:
    "Cleveland 1985: data fill the scale; Cleveland, McGill and McGill 1988, The shape parameter of a two-variable graph",
  fix: "Let the scale end near the numbers, or give the axis of time more room.",
  check: ofReading((file) => [...emptyScales(file), ...narrowTimes(file)])
} as const satisfies FileRule;

function emptyScales(file: ReadFile): Violation[] {
  const placed = file.shown.filter(({measure}) => ["length", "position", "interval"].includes(measure.by));
  return Object.entries(file.reading.scales).flatMap(([name, scale]): Violation[] => {
    if (scale.type !== "linear") return [];
    const own = placed.filter(({measure}) => measure.on === name);
    // Of a stack the file has the parts, and not the sums that stand on the scale.
    if (own.length === 0 || own.some(({measure}) => measure.base !== undefined)) return [];
    const [low, high] = [Math.min(...scale.domain), Math.max(...scale.domain)];
    const {values, isShare} = numbersOf(own, file);
    // One number alone fills nothing, and a share is read against its whole.
    if (new Set(values).size < 2 || (isShare && low === 0 && (high === 100 || high === 1))) return [];
    const all = low <= 0 && high >= 0 ? [...values, 0] : values;
    const filled = (Math.max(...all) - Math.min(...all)) / (high - low);
    if (!(filled < leastFilled)) return [];
    const found = `numbers from ${rounded(Math.min(...all))} to ${rounded(Math.max(...all))}, on ${rounded(low)} to ${rounded(high)}`;
    return [{where: `scale ${name}`, found, expected: "a scale that ends near them"}];
  });
}

function numbersOf(own: readonly Shown[], {facts}: ReadFile) {
  const found = own.flatMap((each) => each.facts.flat()).map((address) => facts.find(address));
  const numbers = found.flatMap((fact) => (fact?.kind === "number" ? [fact] : []));
  return {values: numbers.flatMap(({low, high}) => [low, high]), isShare: numbers.some(({whole}) => whole !== null)};
}

/** Scales of time that lines are drawn over, in hardly any width. */
function narrowTimes({shown, published}: ReadFile): Violation[] {
  const times = shown.filter(
    (each) =>
      each.measure.along === "x" && each.measure.by === "position" && each.scale?.type === "time" && !facetOf(each)
  );
  return [...new Map(times.map((each) => [each.measure.on, each])).values()].flatMap(
    ({measure, scale}): Violation[] => {
      if (scale?.type !== "time") return [];
      const wide = Math.abs(scale.range[1] - scale.range[0]);
      if (wide >= leastWide * published.width) return [];
      const found = `time in ${rounded(wide)} of ${published.width} px`;
      return [
        {where: `scale ${measure.on ?? ""}`, found, expected: `at least ${rounded(leastWide * published.width)} px`}
      ];
    }
  );
}
