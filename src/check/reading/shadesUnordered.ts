import type {ColourScale} from "../../facts/evidence/record.js";
import {loadColours} from "../colours.js";
import type {FileRule} from "../rule.js";
import type {Violation} from "../subject.js";
import type {Colours} from "../vision.js";
import {rounded} from "../where.js";
import {jumpViolations, rampViolations} from "./rampSteps.js";
import {ofReading} from "./readFile.js";
import {frameViolations, unknownViolations} from "./unknownColours.js";

/** CIEDE2000 that two classes beside one another in the key differ by: twice what is just noticed between large patches that touch. */
const leastStep = 5;

/** Classes of numbers whose shades do not say which class is the higher one. */
export const shadesUnordered = {
  name: "shades-unordered",
  group: "geometry",
  severity: "error",
  guards:
    "The shades of classes run from light to dark or from dark to light, with one turn at most, and each differs from the next; those of a ramp stand at even steps and jump nowhere; what has no number has none of them.",
  source:
    "Brewer 1994; Harrower and Brewer 2003: lightness says the order of classes; of diverging ones, from the middle",
  fix: "Give the classes the shades of one ramp, in its order, and what has no number another colour.",
  check: ofReading(async (file) => {
    const colours = await loadColours();
    const scales = new Map(
      file.shown.flatMap(({measure, scale}) => (scale ? [[measure.on ?? "", scale] as const] : []))
    );
    const faults = [...scales].flatMap(([name, scale]) => {
      if (scale.type === "ramp")
        return [...rampViolations(name, scale.domain.map(Number)), ...jumpViolations(name, scale, colours)];
      return scale.type === "threshold" ? faultsOf(name, scale, colours) : [];
    });
    return [...faults, ...unknownViolations(file, leastStep, colours), ...frameViolations(file, leastStep, colours)];
  })
} as const satisfies FileRule;

function faultsOf(name: string, {range}: ColourScale, {contrast, difference}: Colours): Violation[] {
  const where = `scale ${name}`;
  const alike = range.findIndex(
    (shade, index) => index > 0 && difference(range[index - 1] ?? "", shade, "normal") < leastStep
  );
  if (alike > 0) {
    const [one = "", other = ""] = [range[alike - 1], range[alike]];
    const found = `${one} beside ${other}: CIEDE2000 of ${rounded(difference(one, other, "normal"))}`;
    return [{where, found, expected: `at least ${leastStep}`}];
  }
  const lightness = range.map((shade) => contrast(shade, "#000000"));
  const ways = lightness.slice(1).map((each, index) => Math.sign(each - (lightness[index] ?? NaN)));
  const turns = ways.filter((way, index) => index > 0 && way !== ways[index - 1]).length;
  if (turns <= 1) return [];
  return [{where, found: `${range.join(", ")}: ${turns} turns from light to dark and back`, expected: "one at most"}];
}
