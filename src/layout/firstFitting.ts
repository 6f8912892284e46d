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
