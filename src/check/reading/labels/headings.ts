import type {PublishedText} from "../../published.js";
import type {Violation} from "../../subject.js";
import {textPlace} from "../../where.js";
import {datePartsOf, readsMonth, readsYear} from "../../words/en/dates/dateParts.js";
import type {ReadFile} from "../readFile.js";
import {isTickRole} from "../roles.js";

/** The heading over an axis names the year, and over days the month, that the words under the axis leave out. */
export function headingViolations({textRuns, reading: {scales}}: ReadFile): Violation[] {
  const headings = textRuns.flatMap(({role, texts}) => (role === "heading" ? texts : []));
  return textRuns.flatMap(({role, texts}) => {
    if (!isTickRole(role) || scales[role.tick]?.type !== "time") return [];
    const heading = headingOver(texts, headings);
    const ends = [role.at[0], role.at.at(-1)].map(String);
    if (!heading || ends.every((end) => says([heading, ...texts], end))) return [];
    return [{where: textPlace(heading), found: heading.text, expected: `a heading over ${ends.join(" to ")}`}];
  });
}

/** The lowest heading over some words. */
function headingOver(words: readonly PublishedText[], headings: readonly PublishedText[]): PublishedText | undefined {
  const top = Math.min(...words.map(({y}) => y));
  return headings.filter(({y}) => y < top).toSorted((a, b) => b.y - a.y)[0];
}

function says(texts: readonly PublishedText[], date: string): boolean {
  const {year = "", month, day} = datePartsOf(date);
  const printsMonth = day === undefined || texts.some(({text}) => readsMonth(text, Number(month)));
  return printsMonth && texts.some(({text}) => readsYear(text, Number(year)));
}
