import {mode} from "d3";
import {markPlace, rounded, textPlace} from "../where.js";
import type {Violation} from "../subject.js";
import type {PublishedText} from "../published.js";
import type {EventMark} from "./eventMarks.js";
import {lie, lieOf} from "./lie.js";
import {ratioWords, same} from "./precision.js";
import type {DrawnAxis} from "./timeAxes.js";
import type {DrawnPanel} from "./timePanels.js";
import {addUnits} from "../words/en/timeWords.js";
import {instantOf, type TimeScale} from "./timeScale.js";

/** Px within which a tick or the middle of a word is where its date is. */
const tolerance = 0.05;

/** An axis runs straight in time: each tick where its date is, each word under the middle of what it names. */
export function axisLies({axis, scale}: DrawnPanel): Violation[] {
  if (!scale) return [lie(markPlace(axis.line), "an axis that names no dates", "ticks and words that date it")];
  const crooked = axis.ticks.filter((tick, index) => !near(tick.box.left, scale.at(scale.ticks[index]!)));
  return [
    ...lieOf(crooked, "a tick off its date", "ticks as far apart as their dates"),
    ...axis.words.flatMap((word, index) => wordLies(word, scale.words[index] ?? null, {axis, scale}))
  ];
}

function wordLies(
  word: PublishedText,
  day: string | null,
  {axis, scale}: {axis: DrawnAxis; scale: TimeScale}
): Violation[] {
  const place = textPlace(word);
  if (day === null) return [lie(place, "names nothing on its axis", "what the tick before it begins")];
  const middle = middleOf(day, scale);
  const {left, right} = axis.line.box;
  // A word at the end of an axis moves in, so as not to stand out.
  const atEnd = Math.abs(word.box.left - left) < 1 || Math.abs(word.box.right - right) < 1;
  if (near(word.x, middle) || (atEnd && Math.abs(word.x - middle) < word.box.right - word.box.left)) return [];
  return [lie(place, `at ${rounded(word.x)}`, `at ${rounded(middle)}, under what it names`)];
}

function near(a: number, b: number): boolean {
  return Math.abs(a - b) <= tolerance;
}

function middleOf(day: string, {unit, at}: TimeScale): number {
  return at((instantOf(day) + instantOf(addUnits(day, unit, 1))) / 2);
}

/** A wedge begins at the part of the axis above that its panel covers, and widens to all of the panel. */
export function wedgeLies({axis, scale, wedge, band}: DrawnPanel, outer: DrawnPanel | null): Violation[] {
  if (!wedge || !scale) return [];
  if (!outer?.scale) return [lie(markPlace(wedge), "a wedge from no axis", "a wedge from the axis above")];
  const points = [...(wedge.attributes["d"] ?? "").matchAll(/(-?[\d.]+),(-?[\d.]+)/g)];
  const ends = (y: number) => {
    const xs = points.filter((point) => Number(point[2]) === y).map((point) => Number(point[1]));
    return [Math.min(...xs), Math.max(...xs)] as const;
  };
  const {left, right} = axis.line.box;
  const opened = [left, right].map((x) => outer.scale!.at(scale.instantAt(x)));
  const expected = [...opened, left, right, left, right];
  const drawn = [...ends(wedge.box.top), ...ends(wedge.box.bottom), band?.box.left ?? NaN, band?.box.right ?? NaN];
  if (drawn.every((x, index) => near(x, expected[index]!))) return [];
  const words = ([from, to]: readonly number[]) => `${rounded(from!)} to ${rounded(to!)}`;
  const found = `a wedge from ${words(drawn)}, down to ${words(drawn.slice(2))}`;
  return [lie(markPlace(wedge), found, `from ${words(expected)}, down to ${words(expected.slice(2))}`)];
}

/** All dots are of one size, and all bars of one height. */
export function sizeLies(events: readonly EventMark[]): Violation[] {
  const parts = events.flatMap((event) => event.parts);
  const heightOf = ({box}: (typeof parts)[number]) => Math.round((box.bottom - box.top) * 100) / 100;
  return (["dot", "bar"] as const).flatMap((shape) => {
    const alike = parts.filter((part) => part.shape === shape);
    const usual = mode(alike.map(heightOf));
    return alike.flatMap((part) => {
      if (same(heightOf(part), usual)) return [];
      const found = `a ${shape} ${heightOf(part)} px high, ${ratioWords(heightOf(part), usual)}`;
      return [lie(markPlace(part.mark), found, `${usual} px as the others, ratio 1.000`)];
    });
  });
}
