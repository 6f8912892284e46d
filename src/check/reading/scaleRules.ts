import type {Scale} from "../../facts/evidence/record.js";
import {loadColours} from "../colours.js";
import {white} from "../published.js";
import type {FileRule} from "../rule.js";
import type {Violation} from "../subject.js";
import {stepsBetween} from "./gapJoined.js";
import {ofReading} from "./readFile.js";
import {shadeViolations} from "./shadeOrder.js";
import {axesOf, says} from "./axes/axesOf.js";
import {idleScales} from "./axes/idleScales.js";
import {overlaidScales} from "./axes/overlaidScales.js";
import {panelsUnsaid} from "./axes/panelsUnsaid.js";
import {isBandScale, isPlaceScale} from "./scales.js";

/** Years, months or days that are not as far apart as they stand. */
export const scaleUneven = {
  name: "scale-uneven",
  group: "geometry",
  severity: "error",
  guards: "Dates that stand at even steps from left to right are at even steps of time.",
  source: "Few 2008, Line graphs and irregular intervals",
  fix: "Draw dates on a scale of time, and not as names.",
  // A list of years down a page, as in a table or a ranking, is read by their names.
  check: ofReading((file) => axesOf(file).flatMap(({name, scale, along}) => (along === "x" ? unevenSteps(name, scale) : []))) // prettier-ignore
} as const satisfies FileRule;

function unevenSteps(name: string, scale: Scale): Violation[] {
  if (!isBandScale(scale)) return [];
  const steps = stepsBetween(scale.domain);
  if (!steps) return [];
  const least = Math.min(...steps);
  const index = steps.findIndex((step) => step > 1.5 * least);
  if (index < 0) return [];
  return [
    {
      where: `scale ${name}`,
      found: `${scale.domain[index]} and ${scale.domain[index + 1]} one step apart`,
      expected: `${Math.round((steps[index] ?? 0) / least)} steps, as the others stand`
    }
  ];
}

/** An axis that runs from right to left, or down, without a word that says so. */
export const scaleReversed = {
  name: "scale-reversed",
  group: "geometry",
  severity: "error",
  guards:
    "Numbers grow to the right, upwards and to the darker shade on white, and time runs to the right, unless the words say otherwise.",
  source: "Pandey et al. 2015, How deceptive are deceptive visualizations: inverted axes deceive most",
  fix: "Turn the range of the scale, or say in the deck or the note that the axis is reversed.",
  check: ofReading(async (file) => {
    if (says(file, /\b(?:rank|depth|reversed|inverted|countdown|best (?:at|on) the top)/i)) return [];
    const colours = await loadColours();
    const shades = Object.entries(file.reading.scales).flatMap(([name, scale]) =>
      shadeViolations(name, scale, file.published.paper ?? white, colours)
    );
    const axes = axesOf(file).flatMap(({name, scale, along}): Violation[] => {
      if (!isPlaceScale(scale) || (scale.type === "time" && along === "y")) return [];
      if (isBandScale(scale)) return along === "x" ? backwards(name, scale.domain) : [];
      const [from, to] = scale.domain.map((end) => (typeof end === "number" ? end : Date.parse(end)));
      if (from === to) return [];
      const grows = ((to ?? NaN) - (from ?? NaN)) * (scale.range[1] - scale.range[0]) * (along === "y" ? -1 : 1) > 0;
      if (grows) return [];
      const found = `${scale.domain[0]} at ${scale.range[0]} px, ${scale.domain[1]} at ${scale.range[1]} px`;
      return [
        {
          where: `scale ${name}`,
          found,
          expected: `growing ${along === "x" ? "to the right" : "upwards"}, or the word reversed`
        }
      ];
    });
    return [...axes, ...shades];
  })
} as const satisfies FileRule;

/** Years, months or days that stand as names from the last to the first. */
function backwards(name: string, dates: readonly string[]): Violation[] {
  const isBackwards = dates.every((date, index) => index === 0 || date < (dates[index - 1] ?? ""));
  if (dates.length < 2 || !dates.every((date) => /^\d{4}(?:-\d\d){0,2}$/.test(date)) || !isBackwards) return [];
  const found = `${dates[0]} at the left, ${dates.at(-1)} at the right`;
  return [{where: `scale ${name}`, found, expected: "growing to the right, or the word reversed"}];
}

/** Two scales in one place, of which a reader can see but one. */
export const scalesMixed = {
  name: "scales-mixed",
  group: "geometry",
  severity: "error",
  guards:
    "Shapes in one plot area stand on one scale in each direction, which is that of the words of its axis and of the key.",
  source: "Isenberg et al. 2011, A study on dual-scale data charts; Few 2008, Dual-scaled axes in graphs",
  fix: "Draw two charts, one under the other.",
  check: ofReading((file) => [...overlaidScales(file), ...idleScales(file), ...panelsUnsaid(file)])
} as const satisfies FileRule;

/** A radius that grows with its number, so that the area, which is what is seen, grows with the square of it. */
export const areaByRadius = {
  name: "area-by-radius",
  group: "geometry",
  severity: "error",
  guards: "The area of a bubble is in proportion to its number, from nothing for zero.",
  source: "Flannery 1971; Tufte 1983: the eye compares areas and not radii",
  fix: "Let the radius follow a square root scale from zero.",
  check: ofReading((file) =>
    file.shown.flatMap(({measure, scale, run}) => {
      if (measure.by !== "area" || run.shapes.length === 0) return [];
      if (scale?.type === "sqrt" && scale.domain[0] === 0 && scale.range[0] === 0) return [];
      return [
        {
          where: `scale ${measure.on ?? ""}`,
          found: `radius by a scale of type ${scale?.type ?? "none"}`,
          expected: "sqrt, from 0 px for 0"
        }
      ];
    })
  )
} as const satisfies FileRule;
