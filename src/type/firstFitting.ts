/**
 * The first of some layouts, each made only when those before it did not fit; the last where none does.
 * @throws when there is none
 */
export function firstFitting<Layout>(layouts: Iterable<Layout>, fits: (layout: Layout) => boolean): Layout {
  let last: {readonly layout: Layout} | null = null;
  for (const layout of layouts) {
    if (fits(layout)) return layout;
    last = {layout};
  }
  if (last === null) throw new Error("missing layouts: there is none to choose from");
  return last.layout;
}

/**
 * The first of some options that fits, of which each asks for less than the one before, found by halving; *null* where
 * none does.
 */
export function mostFitting<Option>(options: readonly Option[], fits: (option: Option) => boolean): Option | null {
  let best: {readonly option: Option} | null = null;
  let [low, high] = [0, options.length - 1];
  // Whether the least of them fits is asked first: mostly, where that does not, nothing does.
  let middle = high;
  while (low <= high) {
    const option = options[middle]!;
    if (fits(option)) {
      best = {option};
      high = middle - 1;
    } else {
      low = middle + 1;
    }
    middle = Math.floor((low + high) / 2);
  }
  return best && best.option;
}
