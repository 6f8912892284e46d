import {overlap} from "../../src/check/box.js";
import type {Published, PublishedMark, PublishedText} from "../../src/check/published.js";

/** What leaves the figure, texts on one another, and texts on marks where **isOn** says so. */
export function layoutProblems(
  {texts, marks, width, height}: Published,
  isOn: (text: PublishedText, mark: PublishedMark) => boolean
): string[] {
  const boxes = [
    ...texts.map(({text, box}) => ({what: text, box})),
    ...marks.map(({name, box}) => ({what: name, box}))
  ];
  const pairs = texts.flatMap((a, index) => texts.slice(index + 1).map((b) => [a, b] as const));
  return [
    ...boxes
      .filter(({box}) => !(box.left >= 0 && box.top >= 0 && box.right <= width && box.bottom <= height))
      .map(({what}) => `outside: ${what}`),
    ...pairs.filter(([a, b]) => overlap(a.box, b.box)).map(([a, b]) => `${a.text} overlaps ${b.text}`),
    ...texts.flatMap((text) =>
      marks.filter((mark) => isOn(text, mark)).map(({name}) => `${text.text} stands on a ${name}`)
    )
  ];
}
