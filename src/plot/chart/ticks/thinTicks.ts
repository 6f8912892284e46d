import {axisPart} from "../../axisPart.js";
import type {Box} from "../../labels/obstacles.js";
import type {DrawnChart} from "../drawChart.js";
import type {FlatText} from "../flat/flatten.js";
import {boxOf} from "../texts/textBox.js";

/** Px between two words of an axis, so that a reader sees two. */
const leastGap = 2;

/**
 * The texts without the words of ticks across that would stand on others, where an author asks for more ticks than a width has room
 * for: their marks stay. Those of several lines, such as a month with its year, stay before others, and then the first. Names stay all.
 */
export function thinTicks({scale}: DrawnChart, texts: readonly FlatText[]): readonly FlatText[] {
  const isThinned = ({of, turn, row}: FlatText) => {
    const part = of && axisPart(of.mark);
    if (part?.part !== "tick label" || part.scale !== "x" || turn !== 0 || row === null) return false;
    const type = scale("x")?.type;
    return type !== "band" && type !== "point" && type !== "ordinal";
  };
  const words = new Map<string, FlatText[]>();
  const marks = [...new Set(texts.map(({of}) => of))];
  for (const text of texts.filter(isThinned)) {
    const key = `${marks.indexOf(text.of)} ${text.row}`;
    words.set(key, [...(words.get(key) ?? []), text]);
  }
  const kept: Box[] = [];
  const lost = new Set<FlatText>();
  for (const lines of [...words.values()].toSorted((a, b) => b.length - a.length)) {
    const boxes = lines.map((line) => boxOf(line));
    if (boxes.some((box) => kept.some((other) => touches(box, other)))) for (const line of lines) lost.add(line);
    else kept.push(...boxes);
  }
  return lost.size > 0 ? texts.filter((text) => !lost.has(text)) : texts;
}

const touches = (one: Box, other: Box) =>
  one.left < other.right + leastGap &&
  other.left < one.right + leastGap &&
  one.top + 1 < other.bottom &&
  other.top + 1 < one.bottom;
