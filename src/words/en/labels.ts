import type {Bound} from "../../facts/quantity.js";

/** What the mark at the end of a bound says beside dots. */
const dotEnds: Readonly<Record<Bound, string>> = {
  exact: "",
  moreThan: "and more: the exact number is not given",
  atLeast: "and more: the exact number is not given",
  lessThan: "or fewer: the exact number is not given",
  atMost: "or fewer: the exact number is not given",
  about: "or so: the exact number is not given",
  range: "hollow: the exact number is not given",
  margin: "hollow: within the margin of error"
};

/** Words that forms and tables print beside marks and numbers. */
export const labels = {
  /** On a figure of a number that somebody supposed. */
  whatIf: {headline: (headline: string) => `What if: ${headline}`, stamp: "What if?"},
  /** Marks a number as derived from claims. */
  derived: "our calculation",
  dotEnds,
  /** At the arrow of an open end. */
  openEnds: {more: "or more", less: "or less"},
  /** The key of a grid of a hundred squares. */
  squareKey: "Each square is one percent",
  /** The key of dots. @param things "10 cows" */
  cellKey: (count: number) => `Each square is ${formatCount(count)}.`,
  dotKey: (things: string) => `Each dot is ${things}`,
  /** Of two dots in a row. @param from the earlier or lower column */
  hollowAndFilled: (from: string, to: string) => `Hollow dots: ${from}. Filled dots: ${to}.`,
  /** Of a line through a dot. @param low the heading of the column of the low ends */
  intervalLines: (low: string, high: string) =>
    /^low(?:er)?$/i.test(low) && /^(?:high(?:er)?|upper)$/i.test(high)
      ? "Lines: the interval of each number."
      : `Lines: ${low} to ${high}.`,
  /** Of two numbers in a row, joined by an arrow. @param dots whether some are dots, where an arrow would be too short */
  arrows: (from: string, to: string, dots: boolean) =>
    `Foot of each arrow: ${from}. Head: ${to}.${dots ? " Dots where the two are nearly equal." : ""}`,
  noFigure: "no figure",
  noName: "not given",
  /** Over an axis without zero. @param value "€60" */
  axisStart: (value: string) => `Axis starts at ${value}`,
  /** Over small multiples. */
  sameScale: "All panels have the same scale",
  /** Over the line at which what was counted ends. */
  forecast: "Forecast",
  /** The key of dashes. */
  dashed: (flags: readonly string[]) => `Dashed: ${flags.join(" or ")}`,
  /** Over an axis of counts. @param many what is counted */
  numberOf: (many: string) => `Number of ${many}`,
  /** The words at the line of an aggregate. */
  marker: (kind: "median" | "mean", value: string, mark: string) => `${kind} ${value} (${mark})`,
  /** The key of a hatch. */
  hatched: (flags: readonly string[]) => `Hatched: ${flags.join(" or ")}`,
  /** Over areas that stand on one another, of which some have gaps that others do not have. */
  /** The same where some areas have gaps that others do not have. */
  topIsTotalBut: (names: readonly string[]) =>
    `The top edge is the total, except where ${names.join(" or ")} ${names.length > 1 ? "have" : "has"} no figure.`,
  /** Of shares. */
  brokenOff: (names: readonly string[]) =>
    `Where ${names.join(" or ")} ${names.length > 1 ? "break" : "breaks"} off, there is no figure.`,
  /** Of a number from which on another way of counting holds. */
  countedAnew: "by a new method",
  /** Over columns of which the later ones are counted in another way. @param since "2021" */
  otherCount: (since: string) => `new method from ${since}`,
  topIsTotal: "The top edge is the total.",
  /** Of more lines than can be named. */
  greyLines: "Grey: all others",
  /** The key of a band between two ends. */
  shadedInterval: "Shaded: the interval of each number",
  uprightInterval: "Upright lines: the interval of a number",
  /** Under a slope chart: rows without one of their two numbers. */
  withoutEnd: (names: string) => `Without a figure at one end: ${names}`,
  withoutEnds: (names: string) => `Without a figure: ${names}`,
  /** Under a chart whose notes found no room. */
  notesLeftOut: (count: number) =>
    count === 1 ? "A note that found no room here is left out." : "Notes that found no room here are left out.",
  /** Under shares that miss 100 by their rounding. */
  rounding: "The shares do not add up exactly, because of rounding.",
  /** Under a map, and under dots without values. @param names of the regions or rows whose numbers have a flag; a few are told */
  flaggedNames: (flags: readonly string[], names: readonly string[]) =>
    names.length > 6 ? `Some numbers are ${flags.join(" or ")}.` : `${names.join(", ")}: ${flags.join(" or ")}.`,
  /** What has the highest number, and what has the lowest, each with it; none of either may be said. */
  outermost: (highest: readonly string[], lowest: readonly string[]) =>
    [
      ...(highest.length > 0 ? [`Highest: ${highest.join(", ")}.`] : []),
      ...(lowest.length > 0 ? [`Lowest: ${lowest.join(", ")}.`] : [])
    ].join(" "),
  /** Under cells, bars or panels of which some are blank. @param names of those without a number; a few are told */
  blankCells: (names: readonly string[], what: "cells" | "rows" | "columns" | "panels" = "cells") =>
    names.length > 6 || names.length === 0 || names.some((name) => !/[^\d.,]/.test(name))
      ? `Blank ${what} have no figure.`
      : `${names.join(", ")}: no figure.`,
  /** Under a chart of what was made of a column, such as averages of it. @param names of such columns; a few are told */
  computed: (names: readonly string[]) =>
    names.length > 4 || names.some((name) => /\d/.test(name))
      ? "Our calculation from the data."
      : `Our calculation from the data: ${names.join(", ")}.`,
  /** Under bars of counts that grow from one to the next. */
  runningCounts: "Each count includes those before it.",
  /** Under a chart that counts numbers of which some have a flag. */
  someFlagged: (flags: readonly string[]) => `Some of the numbers that are counted are ${flags.join(" or ")}.`,
  /** Over the middle of an arc of seats. @param seats "61 seats" @param isOurs whether we worked it out */
  majority: (seats: string, mark: string) => `${seats} for a majority${mark === "" ? "" : ` (${mark})`}`,
  /** Under changes that miss their total by their rounding. */
  roundedSum: "The numbers do not add up exactly, because of rounding.",
  /** In place of rows that are left out. */
  rowsLeftOut: "not shown",
  /** Of a table at a small width. */
  columnsLeftOut: (names: string) => `Not shown at this width: ${names}.`,
  /** What stands before the end of a rank, from the first. */
  ranks: ["", ..."second third fourth fifth sixth seventh eighth ninth tenth".split(" ").map((word) => `${word}-`)],
  highest: "highest",
  lowest: "lowest",
  noPeriod: "period not stated",
  /** Under an arc of seats. */
  noSeats: (names: readonly string[]) => `no seats: ${names.join(", ")}`,
  /** What stands under points. */
  pointNotes: {
    /** The title of a logarithmic axis. */
    log: (title: string) => `${title} (log scale)`,
    named: (count: number, all: number) =>
      `${formatCount(count)} of ${formatCount(all)} ${count === 1 ? "is" : "are"} named.`,
    /** @param names of those that lack a number; a few are told */
    missing: (count: number, all: number, names: readonly string[]) =>
      `${formatCount(count)} of ${formatCount(all)} ${count === 1 ? "has" : "have"} no figure${count <= mostTold && names.length > 0 ? `: ${names.join(", ")}` : ""}.`,
    /** @param names of claims without a number */
    without: (names: readonly string[]) => `No figure: ${names.join(", ")}.`,
    rings: (flags: readonly string[]) => `Rings: ${flags.join(" or ")}.`
  }
};

/** Of more rows than this only the number is said. */
const mostTold = 3;

const formatCount = (count: number) => String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");
