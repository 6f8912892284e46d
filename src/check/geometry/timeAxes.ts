import type {PublishedMark, PublishedText} from "../published.js";
import {type Days, daysNamed} from "../words/en/timeWords.js";

/** An axis of time as it is drawn: a line, ticks down from it, and words under it. */
export interface DrawnAxis {
  readonly line: PublishedMark;
  /** From the left. */
  readonly ticks: readonly PublishedMark[];
  /** From the left. */
  readonly words: readonly PublishedText[];
  /** Where the panel over the axis begins: under the words of the axis before; px from the top. */
  readonly top: number;
  /** What the heading of the panel names; *null* where there is none, and the words of the axis are years. */
  readonly heading: Days | null;
}

/** Px from an axis to the feet of its ticks, and to the feet of its words. */
const reach = {ticks: 8, words: 22} as const;

/** Reads the axes of a timeline from the top. */
export function readTimeAxes(marks: readonly PublishedMark[], texts: readonly PublishedText[]): DrawnAxis[] {
  const lines = marks.filter(({name}) => name === "line");
  const levels = lines.filter(({box}) => box.top === box.bottom).toSorted((a, b) => a.box.top - b.box.top);
  return levels.map((line, index) => {
    const y = line.box.top;
    const before = levels[index - 1];
    const top = before ? before.box.top + reach.words : -Infinity;
    const ticks = lines.filter(({box}) => box.left === box.right && box.top === y && box.bottom <= y + reach.ticks);
    const words = texts.filter((text) => text.anchor === "middle" && text.y > y && text.y <= y + reach.words);
    const within = texts.filter((text) => text.y > top && text.y < y);
    return {
      line,
      ticks: ticks.toSorted((a, b) => a.box.left - b.box.left),
      words: words.toSorted((a, b) => a.x - b.x),
      top,
      heading: headingAmong(within)
    };
  });
}

/** The days that a heading names: the topmost line of half-bold type, or that and the one or two under it. */
function headingAmong(texts: readonly PublishedText[]): Days | null {
  const strong = texts.filter(({weight}) => weight === 600).toSorted((a, b) => a.y - b.y);
  const named = [1, 2, 3].map((count) => {
    const lines = strong.slice(0, count).map(({text}) => text);
    return daysNamed(lines.join(" "));
  });
  return named.find((days) => days !== null) ?? null;
}
