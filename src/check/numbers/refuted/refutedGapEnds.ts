import type {Stretch} from "../../words/en/dates/dateMentions.js";
import {placedNames} from "../../words/en/rows/placedNames.js";
import {isNoFurther} from "../rows/isPeak.js";
import {namesOf, rowNamed, type RowSeries} from "../rows/rowSeries.js";

const saysGap = /(?<!\p{L})(?:gap|difference|divide|gulf)s?(?!\p{L})[^.;:!?]{0,60}?\s(?:is|are|was|were)\s/iu;
const end =
  /(?<!\p{L})(?:(?<most>widest|largest|biggest|greatest|highest)|narrowest|smallest|lowest)\s(?:in|at|for|among|on)\s(?:the\s)?/giu;

/** The rows of which a text says that the gap of their two numbers is the widest or the narrowest, "the gap is widest in banking", and another’s is. */
export function refutedGapEnds(text: string, all: readonly RowSeries[]): Stretch[] {
  const gap = saysGap.exec(text);
  if (!gap) return [];
  const ends = [...text.matchAll(end)];
  const named = ends.map(({0: {length}, index}) => index + length);
  const known = all.filter((series) => named.every((at) => placedNames(text, namesOf(series)).some(({start}) => start === at))); // prettier-ignore
  return ends.flatMap(({0: token, index, groups = {}}) => {
    const at = index + token.length;
    const from = groups["most"] === undefined ? "least" : "most";
    const told = known.flatMap((series) => {
      const own = placedNames(text, namesOf(series)).find(({start}) => start === at);
      const name = own && rowNamed(series, own.name);
      return name != null && series.columns.length === 2 ? [isEnd(name, from, series)] : [];
    });
    return index < gap.index || told.length === 0 || told.includes(true) ? [] : [{start: index, end: at}];
  });
}

/** Whether a row has that end of the gaps, or of what part they are of the first number. */
function isEnd(name: string, from: "most" | "least", {rows}: RowSeries): boolean {
  const gaps = [...rows].map(([row, [one, other]]) => ({row, gap: one == null || other == null ? null : Math.abs(one - other), base: Math.abs(one ?? NaN)})); // prettier-ignore
  const isFirst = (sizes: readonly (number | null)[]) => {
    const own = sizes[gaps.findIndex(({row}) => row === name)];
    return sizes.every((size) => isNoFurther(size, own, from));
  };
  return isFirst(gaps.map(({gap}) => gap)) || isFirst(gaps.map(({gap, base}) => (gap === null ? null : gap / base)));
}
