import type {PublishedText} from "../../../src/check/published.js";
import type {Word} from "./poppler.js";

/** How far, in points, a line of a page may begin or end from where it was laid out to. */
const slack = 0.1;

/**
 * The texts of a figure that a page does not hold as they were laid out: in other words, or with a line that begins or
 * ends elsewhere. **scale** is the points of a px.
 */
export function misplacedLines(words: readonly Word[], texts: readonly PublishedText[], scale: number): string[] {
  return texts.flatMap(({text, box, y}) => {
    const [left, right, baseline] = [box.left * scale, box.right * scale, y * scale];
    const line = words
      .filter((word) => word.top < baseline && word.bottom > baseline && word.bottom - baseline < baseline - word.top)
      .filter((word) => word.right > left - 1 && word.left < right + 1)
      .sort((a, b) => a.left - b.left);
    const [first, last] = [line[0], line.at(-1)];
    const isPhrase = line.map((word) => word.text).join("") === text.replaceAll(/\s/g, "");
    const begins = first !== undefined && Math.abs(first.left - left) <= slack;
    const ends = last !== undefined && Math.abs(last.right - right) <= slack;
    return isPhrase && begins && ends ? [] : [`${text}: ${line.map((word) => word.text).join(" ")}`];
  });
}
