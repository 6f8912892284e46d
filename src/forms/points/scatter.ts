import {checkFields, checkWord, valueInWords} from "../../facts/boundary.js";
import {groundsIn} from "../../facts/citable.js";
import type {Table} from "../../facts/table/table.js";
import type {Form} from "../../form.js";
import {highlightedNames, type RowOptions} from "../../plot/rows/rowOptions.js";
import {drawnPoints, middleOf, type Point, type PointColumns, type PointSpec, pointsOf, reachOf} from "./point.js";
import {scatterAlt} from "./scatterAlt.js";
import {scatterLayouts} from "./scatterLayouts.js";
import {type ScatterTitles, titlesOf} from "./scatterTitles.js";
import {sizeKeyTable} from "./sizeKey.js";

/** What `scatter` takes beside its data. */
export interface ScatterOptions extends Pick<RowOptions, "highlight"> {
  /** *names* for as many as find room, or *highlight* for those alone; default *names*. Highlighted ones always have theirs. */
  readonly labels?: "names" | "highlight";
  /** Which axes are logarithmic, which their titles then say; default none. */
  readonly log?: "x" | "y" | "both";
  /** Default the names of the columns, or the topics of the claims. */
  readonly titles?: ScatterTitles;
}

/** More points than this are no scatter plot that a file should carry. */
const mostPoints = 250;

/**
 * Points by two numbers, and by a third as the area of bubbles, with a legend of sizes. The highlighted ones are named beside
 * their dots or, where that finds no room, in a key; of the others those that find room, the outliers first, and a line says
 * how many of how many are named. Points that lack a number are counted under the plot.
 * @param data a table and the names of its columns, or a list of `{name, x, y, size}` with claims
 * @throws when a row is not one, two have one name, units differ, a log axis has no positive numbers, an area is negative, no
 * point has its numbers, or there are more than 250
 */
export function scatter(data: Table, options: ScatterOptions & PointColumns): Form;
export function scatter(data: readonly PointSpec[], options?: ScatterOptions): Form;
export function scatter(
  data: Table | readonly PointSpec[],
  options: ScatterOptions & Partial<PointColumns> = {}
): Form {
  const columnNames = ["name", "x", "y", "size"] as const;
  checkFields(options, ["highlight", "labels", "log", "titles", ...columnNames], "options", "scatter");
  const {labels = "names", log, titles: given = {}, ...rest} = options;
  const {points, tables, sources, called} = pointsOf(data, columnsIn(rest), "scatter");
  checkWord(labels, ["names", "highlight"], "labels", "scatter");
  if (log !== undefined) checkWord(log, ["x", "y", "both"], "log", "scatter");
  const titles = titlesOf(given, called);
  const logs = new Set(log === "both" ? (["x", "y"] as const) : log === undefined ? [] : [log]);
  checkPoints(points, logs);
  const own = highlightedNames(options, points, "scatter");
  const key = sizeKeyTable(points);
  const all = [...tables, ...(key ? [key.record] : [])];
  return {
    name: "scatter",
    uses: [
      ...points.flatMap(({x, y, size}) => [x, y, ...(size ? [size] : [])].flatMap(({uses}) => uses)),
      ...groundsIn(points.map(({name}) => name)),
      ...groundsIn(Object.values(titles))
    ],
    ...(all.length > 0 && {tables: all, sources}),
    alt: scatterAlt(points, titles),
    layouts: (area) => scatterLayouts({points, highlighted: own, labels, logs, titles, key}, area)
  };
}

const columnsIn = ({name, x, y, size}: Partial<PointColumns>): Partial<PointColumns> => ({
  ...(name !== undefined && {name}),
  ...(x !== undefined && {x}),
  ...(y !== undefined && {y}),
  ...(size !== undefined && {size})
});

function checkPoints(points: readonly Point[], logs: ReadonlySet<"x" | "y">): void {
  const drawn = drawnPoints(points);
  if (drawn.length === 0)
    throw new Error("nothing to draw: no row has all its numbers (leave the figure out, or say so in words): scatter");
  if (points.length > mostPoints)
    throw new Error(
      `too many points: ${points.length} (at most ${mostPoints}; a histogram of each column shows as many as there are): scatter`
    );
  for (const {point, x, y, size} of drawn) {
    const where = `${point.name.text}: scatter`;
    for (const [axis, {quantity}] of [["x", x] as const, ["y", y] as const]) {
      const [low] = reachOf(quantity);
      if (logs.has(axis) && low <= 0)
        throw new Error(`invalid ${axis}: ${valueInWords(low)} (above zero on a log axis): ${where}`);
    }
    if (size && (middleOf(size.quantity) <= 0 || size.quantity.bound !== "exact"))
      throw new Error(`invalid size: ${size.address} (an exact number above zero: an area has no other): ${where}`);
  }
}
