import type {Stretch} from "../dates/dateMentions.js";
import {lookAlikesIn} from "./lookAlikes.js";
import {romanNumeralsIn} from "./romanNumerals.js";

/** Counts in words of old: "a score of ships", "scores of ships"; the scores of tests and matches are none. */
const scores =
  /(?<![\p{L}\p{N}])(?:(?:an?|two|three|four|five|six)[\s-]+scores?|(?<!(?:test|credit|exam|match|game|reading|maths?|final|box|high|low|average|mean|median|pupils['’]|their|its|his|her|the)\s)scores)(?=\s+of\s+(?!\p{N}))(?![\p{L}\p{N}])|(?<![\p{L}])(?:three|four)score(?![\p{L}])|(?<![\p{L}])(?:a couple|a gross|a baker['’]s dozen)(?=\s+of)(?![\p{L}])|(?<![\p{L}])umpteen(?![\p{L}])|(?<![\p{L}])(?:an?\s|two\s|three\s)fortnights?(?![\p{L}])/giu;

/** Numbers of a text that are no numerals: of two scripts in one word, of letters that pass for digits, or in other words. */
export function disguisesIn(text: string): Stretch[] {
  const counts = [...text.matchAll(scores)].map(({0: {length}, index}) => ({start: index, end: index + length}));
  const all = [...lookAlikesIn(text), ...romanNumeralsIn(text), ...counts].toSorted(
    (a, b) => a.start - b.start || b.end - a.end
  );
  let last = 0;
  return all.filter(({start, end}) => {
    const isFree = start >= last;
    last = Math.max(last, end);
    return isFree;
  });
}
