/** The options that mean the same in every form that takes them. */
export const namesOfOptions = ["highlight", "sort", "labels", "limit"] as const;

/** One of them. */
export type OptionOfRows = (typeof namesOfOptions)[number];

/** Which of the options a form of rows takes, and why it does not take the others. */
export interface OptionsOfRows {
  readonly takes: readonly OptionOfRows[];
  /** What a highlight names, where it is no row. */
  readonly highlights?: string;
  /** Why not the others, after "no sort": "its columns stand in the order of time". */
  readonly others?: Partial<Readonly<Record<OptionOfRows, string>>>;
}

const placed = "where a mark stands is its number";
const all = "every row counts";
const fixed = "its order is that of the data, and has a meaning";

/** The forms of rows and series. Those of a few claims (grids, bars of two wholes, timelines, large numbers) take none. */
export const optionsOfRows: Readonly<Record<string, OptionsOfRows>> = {
  bars: {takes: ["highlight", "sort", "labels", "limit"]},
  groupedBars: {takes: ["highlight", "sort", "labels", "limit"], highlights: "a series"},
  stackedBars: {takes: ["highlight", "sort", "labels", "limit"], highlights: "a part"},
  dotRange: {takes: ["highlight", "sort", "labels", "limit"]},
  tableChart: {takes: ["highlight", "sort", "limit"], others: {labels: "a table is its values"}},
  columns: {takes: ["highlight", "labels", "limit"], others: {sort: fixed}},
  slope: {
    takes: ["highlight", "sort", "limit"],
    others: {labels: "both ends are labelled, since there is no axis"}
  },
  line: {
    takes: ["highlight", "labels"],
    highlights: "a series",
    others: {sort: placed, limit: "up to forty are drawn in grey behind those that are highlighted"}
  },
  area: {takes: ["highlight", "labels"], highlights: "a series", others: {sort: fixed, limit: "its layers add up"}},
  scatter: {takes: ["highlight", "labels"], others: {sort: placed, limit: all}},
  strip: {
    takes: ["highlight"],
    others: {sort: placed, labels: "dots have their names where these find room", limit: all}
  },
  histogram: {
    takes: [],
    others: {highlight: "no row has a bar of its own", sort: placed, labels: "counts stand on an axis", limit: all}
  },
  waterfall: {
    takes: [],
    others: {highlight: "colours say what rises and falls", sort: fixed, labels: "each step has its value", limit: "its steps add up"} // prettier-ignore
  },
  seats: {
    takes: [],
    others: {highlight: "each party has its colour", sort: fixed, labels: "each party has its number", limit: "the seats add up"} // prettier-ignore
  },
  regionMap: {
    takes: ["highlight"],
    others: {sort: placed, labels: "regions have their numbers where these find room", limit: all}
  },
  tileMap: {
    takes: [],
    others: {highlight: "colours are classes", sort: placed, labels: "tiles have their numbers where these find room", limit: all} // prettier-ignore
  },
  facets: {
    takes: [],
    others: {highlight: "the form of the panels takes it", sort: "panels stand in the order of the data", labels: "the form of the panels takes it", limit: all} // prettier-ignore
  }
};
