import {
  absent,
  claim,
  type FigureSpec,
  figure,
  moreThan,
  notebook,
  type Notebook,
  say,
  shareGrid,
  shareOf,
  unattributed,
  whole
} from "../../src/index.js";

const oil = whole({id: "oil", label: "The oil bought", measure: "not stated", geography: "IL", period: absent});

/** More than 30 percent of the oil, in nobody’s words. */
export const oilShare = claim({
  id: "oil-share",
  topic: "oil share",
  quantity: moreThan(30),
  unit: shareOf(oil),
  period: absent,
  attribution: unattributed,
  anchor: {kind: "elsewhere", url: "https://example.org/"}
});

/** A figure of that claim, some of its parts replaced. */
export function oilFigure(id: string, parts: Partial<FigureSpec> = {}) {
  return figure({
    id,
    headline: say`Azerbaijan supplies ${oilShare} of the oil`,
    deck: say`Share of the oil bought; period not stated`,
    form: shareGrid({claim: oilShare, label: say`from Azerbaijan`}, {unknown: say`not stated`}),
    alt: say`Grid: ${oilShare} of the oil.`,
    ...parts
  });
}

/** A story of some figures. */
export function sampleStory(cells: Notebook["cells"], parts: Partial<Notebook> = {}): Notebook {
  return notebook({slug: "story", title: say`A story`, cells, ...parts});
}
