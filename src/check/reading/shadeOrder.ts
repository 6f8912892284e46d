import type {ColourScale, Scale} from "../../facts/evidence/record.js";
import type {Colours} from "../vision.js";
import type {Violation} from "../subject.js";

/**
 * The colours of classes grow away from the paper towards the most, or from one class in the middle towards both ends: what is
 * farthest from the paper is read as most (Schloss et al. 2019).
 */
export function shadeViolations(name: string, scale: Scale, paper: string, colours: Colours): Violation[] {
  if (scale.type === "ramp") return fadingViolations(name, scale, paper, colours);
  const {contrast} = colours;
  if (scale.type !== "threshold" || scale.range.length < 3) return [];
  const ratios = scale.range.map((colour) => contrast(colour, paper));
  const palest = ratios.indexOf(Math.min(...ratios));
  const isOrdered = ratios.every((ratio, index) => {
    const next = ratios[index + 1] ?? null;
    return next === null || (index < palest ? next < ratio : next > ratio);
  });
  if (isOrdered && palest < ratios.length - 1) return [];
  return [
    {
      where: `scale ${name}`,
      found: `shades ${scale.range.join(", ")}, from the least to the most`,
      expected: "the shade farthest from the paper for the most, or the word reversed"
    }
  ];
}

/** CIEDE2000 from the paper of a colour that fades into it, and of one that stands out. */
const faded = 15;
const plain = 40;

/** A ramp that grows ever more like the paper, and ends next to it: what is hardly there stands for the most. */
function fadingViolations(name: string, {range}: ColourScale, paper: string, {difference}: Colours): Violation[] {
  const apart = range.map((colour) => difference(colour, paper, "normal"));
  const [least = 0, most = 0] = [apart[0], apart.at(-1)];
  const fades = apart.every((each, index) => index === 0 || each < (apart[index - 1] ?? NaN) + 1);
  if (!fades || most >= faded || least < plain) return [];
  return [
    {
      where: `scale ${name}`,
      found: `${range.at(-1)}, next to the paper, for the most`,
      expected: "the colour farthest from the paper for the most, or the word reversed"
    }
  ];
}
