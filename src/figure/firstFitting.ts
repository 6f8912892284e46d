import type {Layout} from "../form.js";

/**
 * The first of some layouts that fits a height in px and breaks no word, each made only when those before it did not fit;
 * the last where none does. Without a height, the first.
 * @throws when there is none
 */
export function firstFitting<Candidate extends Pick<Layout, "height" | "whole">>(
  layouts: Iterable<Candidate>,
  height?: number
): Candidate {
  let last: Candidate | undefined;
  for (const layout of layouts) {
    if (height === undefined || (layout.whole && layout.height <= height)) return layout;
    last = layout;
  }
  if (last === undefined) throw new Error("missing layouts: a form yields at least one");
  return last;
}

/**
 * The first of some options that fits, of which each asks for less than the one before, found by halving; *undefined*
 * where none does.
 */
export function mostFitting<Option>(options: readonly Option[], fits: (option: Option) => boolean): Option | undefined {
  // Mostly, where the least of them does not fit, nothing does.
  const least = options.at(-1);
  if (least === undefined || !fits(least)) return undefined;
  let low = 0;
  let high = options.length - 1;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (fits(options[middle]!)) high = middle;
    else low = middle + 1;
  }
  return options[low];
}
