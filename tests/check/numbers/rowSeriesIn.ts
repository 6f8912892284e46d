import type {RowSeries} from "../../../src/check/numbers/rows/rowSeries.js";

/** A count of fires by row and year, from 2020, made up: "Marn 3 5 –, Osta 2 2 4". */
export function rowSeriesIn(words: string, more: Partial<RowSeries> = {}): RowSeries {
  const rows = words.split(", ").map((row): [string, (number | null)[]] => {
    const [name = "", ...values] = row.split(" ");
    return [name, values.map((value) => (value === "–" ? null : Number(value)))];
  });
  const times = Math.max(...rows.map(([, values]) => values.length));
  return {
    topic: new Set(["fire"]),
    unit: {kind: "count", noun: {one: "fire", many: "fires"}},
    rows: new Map(rows),
    aliases: new Map(),
    times,
    dates: Array.from({length: times}, (_, time) => String(2020 + time)),
    columns: [],
    of: null,
    ...more
  };
}
