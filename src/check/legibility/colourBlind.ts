import {type Colours, loadColours, visions} from "../colours.js";
import type {Check, Finding} from "../subject.js";
import {hasSecondChannel, labelledLooks, leastDifference, type Look, looksOf} from "./looks.js";
import {marksPlace, rounded} from "../where.js";

/**
 * Two looks that differ in nothing but colour stay apart for colour-blind readers, and something else tells them apart
 * too: lightness of 3:1, or a label for each.
 */
export const colourBlind: Check = async ({published}) => {
  if (!published) return [];
  const colours = await loadColours();
  const looks = looksOf(published, colours);
  const labelled = labelledLooks(looks, published.texts);
  return looks.flatMap((look, index) =>
    looks.slice(index + 1).flatMap((other) => findingsFor(look, other, labelled, colours))
  );
};

function findingsFor(one: Look, other: Look, labelled: ReadonlySet<Look>, colours: Colours): Finding[] {
  if (one.manner !== other.manner) return [];
  const where = marksPlace(other.marks.map(({mark}) => mark));
  const pair = `${other.colour} beside ${one.colour}`;
  const seen = visions.map((vision) => ({vision, difference: colours.difference(one.colour, other.colour, vision)}));
  const [worst] = seen.toSorted((a, b) => a.difference - b.difference);
  if (worst && worst.difference < leastDifference) {
    const found = `${pair}: CIEDE2000 of ${rounded(worst.difference)} in ${worst.vision} vision`;
    return [
      {rule: "colour-blind", where, found, expected: `at least ${leastDifference}, or an edge, dashes or a shape`}
    ];
  }
  if (hasSecondChannel(one, other, labelled, colours)) return [];
  const expected = "a label for each, an edge, dashes, a shape, or lightness of 3:1";
  return [{rule: "colour-blind", where, found: `${pair}: told apart by colour alone`, expected}];
}
