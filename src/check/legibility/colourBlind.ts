import type {FileRule} from "../rule.js";
import {type Colours, visions} from "../vision.js";
import type {Violation} from "../subject.js";
import {hasSecondChannel, leastDifference, type Appearance} from "./appearances.js";
import {comparedAppearances} from "./comparedAppearances.js";
import {endShades} from "./shades.js";
import {marksPlace, rounded} from "../where.js";

/**
 * Two appearances that differ in nothing but colour stay apart for colour-blind readers, and something else tells them apart
 * too: lightness of 3:1, or a label for each.
 */
export const colourBlind = {
  name: "colour-blind",
  group: "legibility",
  severity: "error",
  guards:
    "Colours that alone tell marks apart differ for colour-blind readers too, and labels or lightness say the same.",
  source: "WCAG 2.2 1.4.1; Machado et al. 2009; CIEDE2000 of at least 8, the least of the GAF palette",
  fix: "Use the palette’s part colours, and label every part directly.",
  check: async (subject) => {
    const {published} = subject;
    if (!published) return [];
    const {colours, appearances, labelled, tooMany} = await comparedAppearances(published, subject);
    return [
      ...tooMany,
      ...appearances.flatMap((appearance, index) =>
        appearances.slice(index + 1).flatMap((other) => findingsFor(appearance, other, labelled, colours))
      ),
      ...endShades(subject).flatMap((ends) => alikeEnds(ends, colours))
    ];
  }
} as const satisfies FileRule;

/** A scale of shades whose two ends look alike says neither which numbers are high nor which are low. */
function alikeEnds([low, high]: readonly [string, string], colours: Colours): Violation[] {
  const vision = visions.find((each) => colours.difference(low, high, each) < leastDifference);
  if (vision === undefined) return [];
  const found = `${low} and ${high}, the ends of the scale: alike in ${vision} vision`;
  return [{where: "the scale of colours", found, expected: `CIEDE2000 of at least ${leastDifference}`}];
}

function findingsFor(
  one: Appearance,
  other: Appearance,
  labelled: ReadonlySet<Appearance>,
  colours: Colours
): Violation[] {
  if (one.manner !== other.manner) return [];
  const where = marksPlace(other.marks.map(({mark}) => mark));
  const pair = `${other.colour} beside ${one.colour}`;
  const seen = visions.map((vision) => ({vision, difference: colours.difference(one.colour, other.colour, vision)}));
  const [worst] = seen.toSorted((a, b) => a.difference - b.difference);
  if (worst && worst.difference < leastDifference) {
    const found = `${pair}: CIEDE2000 of ${rounded(worst.difference)} in ${worst.vision} vision`;
    return [{where, found, expected: `at least ${leastDifference}, or an edge, dashes or a shape`}];
  }
  if (hasSecondChannel(one, other, labelled, colours)) return [];
  const expected = "a label for each, an edge, dashes, a shape, or lightness of 3:1";
  return [{where, found: `${pair}: told apart by colour alone`, expected}];
}
