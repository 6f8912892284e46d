import type {Bound} from "../../facts/quantity.js";
import {type Phrase, phrase, within} from "../phrase.js";
import {endOf} from "./dateWords.js";

/** A date before "to": with the comma that closes its year. */
const closed = (start: Phrase) => within`${start}${phrase(endOf(start.text))}`;

/** How dots show a bound. */
const openDots: Readonly<Record<Bound, string>> = {
  exact: "",
  moreThan: ", then an open ring: the exact number is not given",
  atLeast: ", then an open ring: the exact number is not given",
  lessThan: ", all hollow: the exact number is not given",
  atMost: ", all hollow: the exact number is not given",
  about: ", then arrows both ways: the exact number is not given",
  range: ", hollow after the low end: the exact number is not given",
  margin: ", hollow within the margin of error"
};

/** What a grid leaves open, after its shares. */
const openShares: Readonly<Record<Bound, string>> = {
  exact: "",
  moreThan: "; how much more is not stated",
  atLeast: "; how much more, if any, is not stated",
  lessThan: "; how much less is not stated",
  atMost: "; how much less, if any, is not stated",
  about: "; the exact share is not stated",
  range: "; where in between is not stated",
  margin: "; the margin of error is hollow"
};

/** What a chart of Plot's is called, by the name of its mark. */
const chartKinds: Readonly<Record<string, string>> = {
  barX: "Bar chart",
  barY: "Column chart",
  rect: "Bar chart",
  cell: "Heat map",
  dot: "Dot plot",
  line: "Line chart",
  area: "Area chart",
  geo: "Map",
  tickX: "Strip plot",
  tickY: "Strip plot",
  link: "Chart of links",
  arrow: "Chart of arrows",
  waffleX: "Waffle chart",
  waffleY: "Waffle chart"
};

/** What small charts are called, by the name of their form. */
const panelKinds: Readonly<Record<string, string>> = {
  bars: "Small bar charts",
  columns: "Small column charts",
  line: "Small line charts"
};

const kindOf = (count: number) => phrase(count === 1 ? "Figure" : "Figures");

/** Text alternatives of the forms, from clauses. */
export const descriptions = {
  chartKinds,
  /** A chart of Plot's. @param scales what its scales measure */
  chart: (kind: string, scales: readonly string[]) =>
    `${kind}${scales.length > 0 ? ` of ${scales.join(" by ")}` : ""}.`,
  openDots,
  openShares,
  /** The number with what it counts, and when. */
  dots: (what: Phrase, when: Phrase, open: Phrase) => within`Dots for ${what}${when}${open}.`,
  /** After some of many figures. */
  others: phrase("others"),
  /** @param count how many figures the clauses are of */
  figures: (count: number, clauses: Phrase) => within`${kindOf(count)}: ${clauses}.`,
  twoBars: (one: Phrase, other: Phrase) => within`Two bars on one scale: ${one}, and ${other}.`,
  twoBarsOf: (flow: Phrase, one: Phrase, other: Phrase, when: Phrase) =>
    within`Two bars on one scale: ${flow} made up ${one}, and ${other}${when}.`,
  twoBarValues: (one: Phrase, other: Phrase) => within`Two bars on one scale: ${one} and ${other}.`,
  grid: (clauses: Phrase) => within`Grid of a hundred squares: ${clauses}.`,
  grids: (clauses: Phrase) => within`Grids of a hundred squares: ${clauses}.`,
  shortGrids: (clauses: Phrase) => within`Grids of squares: ${clauses}.`,
  /** The shares of a whole. */
  sharesOf: (whole: Phrase, shares: Phrase) => within`of ${whole}, ${shares}`,
  /** The parts of one whole side by side. */
  shareBar: (whole: Phrase, clauses: Phrase) => within`Bar of ${whole}: ${clauses}.`,
  andRest: (clauses: Phrase, rest: Phrase) => within`${clauses}, the rest ${rest}`,
  /** @param names the first rows @param more whether there are others */
  stackedBars: (parts: Phrase, names: Phrase, more: boolean) =>
    within`Stacked bars of ${parts} in ${names}${phrase(more ? " and others" : "")}.`,
  stackedParts: (parts: Phrase) => within`Stacked bars of ${parts}.`,
  dotPlot: phrase("Dot plot"),
  /** @param from the earlier or lower of two columns */
  dotsOfTwo: (from: Phrase, to: Phrase) => within`Dot plot of ${from} and ${to}`,
  bothDots: (name: Phrase, from: Phrase, to: Phrase) => within`${name} ${from} and ${to}`,
  table: phrase("Table"),
  /** @param what the column by which its rows are ranked */
  tableOf: (what: Phrase) => within`Table of ${what}`,
  /** Small multiples. @param kind the name of their form */
  panels: (kind: string, names: Phrase) =>
    within`${phrase(panelKinds[kind] ?? "Charts")} that share a scale: ${names}.`,
  panelsAndEnds: (kind: string, names: Phrase, high: Phrase, low: Phrase) =>
    within`${phrase(panelKinds[kind] ?? "Charts")} that share a scale: ${names}; highest ${high}, lowest ${low}.`,
  barChart: phrase("Bar chart"),
  bars: (kind: Phrase, clauses: Phrase) => within`${kind}: ${clauses}.`,
  noBars: (kind: Phrase, names: Phrase) => within`${kind}: no figure for ${names}.`,
  /** The longest bars and the shortest. @param next the names of two that follow the first; or none */
  leadingBars: (kind: Phrase, leading: Phrase, next: readonly Phrase[], last: Phrase) => {
    const [second, third] = next;
    const followers = second && (third ? within`, then ${second} and ${third}` : within`, then ${second}`);
    return within`${kind}: ${leading} leads${followers ?? phrase("")}; last ${last}.`;
  },
  leadingBar: (kind: Phrase, leading: Phrase) => within`${kind}: ${leading} leads.`,
  groups: phrase("Grouped bars"),
  /** @param series their names */
  groupedBars: (series: Phrase) => within`Grouped bars of ${series}`,
  columnChart: phrase("Column chart"),
  fewColumns: (clauses: Phrase) => within`Columns: ${clauses}.`,
  fromTo: (start: Phrase, end: Phrase) => within`${closed(start)} to ${end}`,
  evenColumns: (kind: Phrase, span: Phrase) => within`${kind}, ${span}: all columns are as high as each other.`,
  peaksOver: (kind: Phrase, span: Phrase, most: Phrase, fewest: Phrase) =>
    within`${kind}, ${span}: highest ${most}; lowest ${fewest}.`,
  peaks: (kind: Phrase, most: Phrase, fewest: Phrase) => within`${kind}: highest ${most}; lowest ${fewest}.`,
  columnsOver: (kind: Phrase, span: Phrase) => within`${kind}, ${span}.`,
  peakWhen: (value: Phrase, when: string) => within`${value} ${phrase(when)}`,
  peakOf: (name: Phrase, value: Phrase) => within`${name}, ${value}`,
  slopeChart: (from: Phrase, to: Phrase) => within`Slope chart, ${from} and ${to}`,
  slopeOf: (name: Phrase, from: Phrase, to: Phrase) => within`${name} ${from}, then ${to}`,
  /** The row that changed most upwards, and that which did downwards. */
  slopes: (chart: Phrase, most: Phrase, least: Phrase) => within`${chart}: ${most}; ${least}.`,
  /** @param marks what is marked in a chart, with its numbers */
  marked: (chart: Phrase, marks: Phrase) => within`${chart} Marked: ${marks}.`,
  /** @param when a period; often empty */
  lineChart: (when: string) => phrase(`Line chart${when === "" ? "" : `, ${when}`}`),
  /** @param from the last date before the forecast */
  withForecast: (chart: Phrase, from: string) => within`${chart}, with a forecast from ${phrase(from)}`,
  lines: (chart: Phrase, clauses: Phrase) => within`${chart}: ${clauses}.`,
  linesAndEnds: (chart: Phrase, clauses: Phrase, ends: Phrase) => within`${chart}: ${clauses}; ${ends}.`,
  severalLines: (chart: Phrase, ends: Phrase) => within`${chart} of several lines: ${ends}.`,
  /** How a line goes from its first number to its last. */
  way: (change: number) => phrase(change > 0 ? "rises" : change < 0 ? "falls" : "ends where it began"),
  /** How lines go that all go one way. */
  allWay: (change: number) => phrase(change > 0 ? "all rise" : change < 0 ? "all fall" : "all end where they began"),
  highestAndLowest: (high: Phrase, low: Phrase) => within`highest ${high}, lowest ${low}`,
  mostAndLeast: (high: Phrase, low: Phrase) => within`most ${high}, least ${low}`,
  intervalEnds: (high: Phrase, low: Phrase) => within`with their intervals the most ${high}, the least ${low}`,
  /** @param what is measured; *null* where that has no name */
  stripOf: (what: Phrase | null) => named("Strip plot", what),
  waterfall: phrase("Waterfall chart"),
  mapOf: (what: Phrase | null) => named("Map", what),
  tileMapOf: (what: Phrase | null) => named("Tile map", what),
  seats: phrase("Arc of seats, from the left"),
  mostSeats: phrase("Arc of seats, among them"),
  histogramOf: (what: Phrase | null) => named("Histogram", what),
  valuesFrom: (low: Phrase, high: Phrase) => within`from ${low} to ${high}`,
  allAt: (value: Phrase) => within`all at ${value}`,
  /** @param when a period; often empty */
  areaChart: (stacked: boolean, when: string) =>
    phrase(`${stacked ? "Stacked area chart" : "Area chart"}${when === "" ? "" : `, ${when}`}`),
  firstThenLast: (first: Phrase, last: Phrase) => within`${first}, then ${last}`,
  areasOf: (chart: Phrase, names: Phrase) => within`${chart} of ${names}.`,
  areas: (chart: Phrase) => within`${chart}.`,
  scatterOf: (y: Phrase, x: Phrase) => within`Scatter plot of ${y} by ${x}`,
  /** The points that stand farthest to the right and highest. */
  scatter: (what: Phrase, x: Phrase, y: Phrase) => within`${what}: most ${x}; most ${y}.`,
  mostAndLeastOf: (what: Phrase, most: Phrase, least: Phrase) => within`${what}: most ${most}; least ${least}.`,
  points: (what: Phrase, clauses: Phrase) => within`${what}: ${clauses}.`,
  scatterTop: (what: Phrase, y: Phrase) => within`${what}: most ${y}.`,
  /** @param count in words @param number the same in digits */
  events: (count: Phrase, number: number) => within`${count} ${phrase(number === 1 ? "event" : "events")}`,
  timeline: (clauses: Phrase) => within`Timeline: ${clauses}.`,
  timelineFromTo: (events: Phrase, first: Phrase, last: Phrase) =>
    within`Timeline of ${events}, from ${closed(first)} to ${last}.`,
  timelineOf: (events: Phrase, span: Phrase) => within`Timeline of ${events}${span}.`,
  earliestAndLatest: (first: Phrase, last: Phrase) => within`, the earliest${first}, the latest${last}`
};

/** "Map of rent", or "Map". */
const named = (kind: string, what: Phrase | null) => (what ? within`${phrase(kind)} of ${what}` : phrase(kind));
