import {rowsOfTable} from "../../../facts/table/rowOrigin.js";
import {axisPart} from "../../axisPart.js";
import {type DrawnChart, type DrawnMark, oncePerMark} from "../drawChart.js";
import {rawValues} from "./rightedNames.js";
import {rowsIn} from "./rowsIn.js";

/** What a chart draws of the rows of a table that is not in them: Plot's transforms leave a column its name. */
export interface Computed {
  /** Columns of which other numbers are drawn than they have. */
  readonly columns: readonly string[];
  /** Whether counts of rows come to more than there are: each holds those before it. */
  readonly isRunning: boolean;
}

/** What is computed of the rows of typed tables. */
export function computedColumns(chart: DrawnChart): Computed {
  const marks = oncePerMark(chart).filter(
    ({mark}) => axisPart(mark) === null && rowsOfTable(rowsIn(mark.data)) !== null
  );
  return {columns: [...new Set(marks.flatMap(columnsOf))], isRunning: marks.some(isRunning)};
}

function columnsOf(drawn: DrawnMark): string[] {
  const {mark, channels, data} = drawn;
  const names = rowsOfTable(rowsIn(mark.data))?.table.columns.flatMap(({kind, name}) => (kind === "number" ? [name] : [])) ?? []; // prettier-ignore
  return names.filter((name) => {
    const own = Object.entries(channels).flatMap(([channel, each]) =>
      each?.label === name && isScaled(each.scale) ? [{channel, values: Array.from(each.value ?? [])}] : []
    );
    const [low, high] = ["1", "2"].map((end) =>
      own.find(({channel}) => /^[xy]\d$/.test(channel) && channel.endsWith(end))
    );
    // The edges of classes have the name of what they are classes of.
    const isEdges = Array.isArray(data[0]) && low?.values.some((value) => value !== 0) && high;
    if (own.length === 0 || isEdges) return false;
    const lengths =
      low && high ? [low.values.map((from, row) => Math.abs(Number(high.values[row]) - Number(from)))] : [];
    const raw = rawValues(mark.data, name);
    return ![...own.map(({values}) => values), ...lengths].some((values) => isAlike(values, raw));
  });
}

const isScaled = (scale: unknown) => ["x", "y", "r", "color", "length"].some((each) => each === scale);

/** Whether numbers are those of the rows, in whichever direction a stack has them; where a row has none, Plot draws what it likes. */
function isAlike(values: readonly unknown[], raw: readonly unknown[]): boolean {
  return (
    values.length === raw.length &&
    raw.every((each, row) => {
      if (typeof each !== "number") return true;
      const value = values[row];
      // What a transform leaves out has no number.
      if (typeof value !== "number" || Number.isNaN(value)) return true;
      return Math.abs(Math.abs(value) - Math.abs(each)) <= 1e-6 * Math.max(1e-6, Math.abs(each));
    })
  );
}

/** Whether the counts of a mark come to more than its rows. */
function isRunning({mark, channels, data}: DrawnMark): boolean {
  if (!Array.isArray(data[0])) return false;
  const rows = rowsIn(mark.data).length;
  return ["x2", "y2", "x", "y"].some((channel) => {
    const {label, value} = channels[channel] ?? {};
    if (label !== "Frequency") return false;
    return Array.from(value ?? [], Number).reduce((sum, each) => sum + each, 0) > rows;
  });
}
