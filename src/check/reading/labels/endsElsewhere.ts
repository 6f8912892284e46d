import {columnOf} from "../facts.js";
import type {PublishedText} from "../../published.js";
import type {Violation} from "../../subject.js";
import {rounded, textPlace} from "../../where.js";
import {endSaid} from "../../words/en/comparison/endSaid.js";
import {isNearer} from "../parts.js";
import {leastTo, nearestTo, type NumberMark} from "./numberMarks.js";

/** Px from words such as “at its lowest” to what they are read with. */
const reach = 30;

/** Where words for the highest or the lowest stand at a number that is neither of its series, of its name nor of all. */
export function endsElsewhere(text: PublishedText, own: string | null, marks: readonly NumberMark[]): Violation[] {
  const end = endSaid(text.text);
  const wanted = own === null ? marks : marks.filter(({names}) => names.includes(own));
  const found = end && nearestTo(text, wanted);
  if (!found || found.distance > reach) return [];
  const {mark} = found;
  const column = columnOf(mark.part.fact);
  const alike = wanted.filter((each) => columnOf(each.part.fact) === column);
  const groups = [alike, ...(own === null ? mark.names.map((name) => alike.filter(({names}) => names.includes(name))) : [])]; // prettier-ignore
  const several = groups.filter((group) => new Set(group.map(({value}) => value)).size > 2);
  const ends = several.map((group) => {
    const values = group.map(({value}) => value);
    const value = end === "most" ? Math.max(...values) : Math.min(...values);
    return {
      value,
      distance: leastTo(
        text,
        group.filter((each) => each.value === value)
      )
    };
  });
  const [first] = ends;
  if (!first || ends.some(({distance}) => distance <= 2 * reach || !isNearer(found.distance, distance))) return [];
  return [
    {
      where: textPlace(text),
      found: `at ${mark.part.fact}, ${mark.value}`,
      expected: `at the ${end === "most" ? "highest" : "lowest"}, ${first.value}, ${rounded(first.distance)} px away`
    }
  ];
}
