import type {FileRule} from "../../rule.js";
import type {PublishedText} from "../../published.js";
import type {Violation} from "../../subject.js";
import {saysPeriod} from "../../numbers/texts/saysPeriod.js";
import {columnOf, type FactBook} from "../facts.js";
import {ofReading, type Shown} from "../readFile.js";

/** A table’s rows are drawn all or, as a reader would not know, none; or a text says how many others there are. */
export const rowsUndrawn = {
  name: "rows-undrawn",
  group: "geometry",
  severity: "warning",
  guards:
    "Every row of a column that is drawn is drawn, and every event where one is, unless its value is missing or a text says how many others there are.",
  source: "Huff 1954, How to Lie with Statistics: the picked range",
  fix: "Draw all rows, or carry only those that are drawn in the table.",
  check: ofReading(({shown, facts, texts}) => {
    const counts = texts.map(({text}) =>
      Number(/^([\d,]+) others?(?: not shown)?$/.exec(text)?.[1]?.replaceAll(",", "") ?? 0)
    );
    const said = Math.max(0, ...counts);
    const drawn = new Map<string, Set<number>>();
    for (const address of shown.flatMap((each) => each.facts.flat())) {
      const [, column, row] = /^(.+)\/(\d+)$/.exec(address) ?? [];
      if (column === undefined || !facts.columns.has(column)) continue;
      drawn.set(column, (drawn.get(column) ?? new Set()).add(Number(row)));
    }
    const absent = eventsAbsent(shown, facts, texts);
    const [first] = absent;
    const expected = "all events drawn, where one is";
    const events = first && absent.length > said ? [{where: `event ${first.id}`, found: "neither drawn nor named", expected}] : []; // prettier-ignore
    const isEnd = endsOnly(shown);
    const counted = new Set(shown.filter(({measure}) => measure.by === "count").flatMap(columnsOf));
    const rows = [...drawn].flatMap(([column, rows]): Violation[] => {
      const values = facts.columns.get(column)?.values ?? [];
      const table = column.slice(0, column.lastIndexOf("/") + 1);
      const others = [...drawn.keys()].filter((name) => name.startsWith(table));
      // A shape that shows a row by two columns needs a value in both.
      const isMissing = (row: number) => others.some((name) => facts.columns.get(name)?.values[row] === null);
      // Where each thing is a shape, none of them is no shape.
      const isNone = (row: number) =>
        others.some((name) => counted.has(name) && facts.columns.get(name)?.values[row] === 0);
      // The interval around a number may be left out where the number is drawn.
      const isBare = (row: number) => isEnd(column) && others.some((name) => !isEnd(name) && drawn.get(name)?.has(row));
      const missing = values.flatMap((_, row) =>
        rows.has(row) || isMissing(row) || isBare(row) || isNone(row) ? [] : [row]
      );
      if (missing.length <= said) return [];
      return [
        {
          where: `column ${column}`,
          found: `${missing.length} rows that are not drawn, from row ${missing[0]}`,
          expected: `all ${values.length}`
        }
      ];
    });
    return [...rows, ...events];
  })
} as const satisfies FileRule;

/** Where events are drawn, those that neither a shape nor a text has. */
function eventsAbsent(
  shown: readonly Shown[],
  {events}: FactBook,
  texts: readonly PublishedText[]
): FactBook["events"] {
  if (events.length === 0) return [];
  const drawn = new Set(shown.flatMap(({facts}) => facts.flat().map((address) => address.split("/")[0])));
  if (!events.some(({id}) => drawn.has(id))) return [];
  const words = texts.map(({text}) => text).join(" ");
  const isSaid = ({label, period: {edtf}}: FactBook["events"][number]) =>
    words.toLowerCase().includes(label.toLowerCase()) || (edtf !== null && saysPeriod(words, edtf));
  return events.filter((event) => !drawn.has(event.id) && !isSaid(event));
}

const columnsOf = ({facts}: Shown) => facts.flat().map(columnOf);

/** Which columns are shown as the ends of intervals, and in no other way. */
function endsOnly(shown: readonly Shown[]): (column: string) => boolean {
  const ends = new Set(shown.filter(({measure}) => measure.by === "interval").flatMap(columnsOf));
  const values = new Set(shown.filter(({measure}) => measure.by !== "interval").flatMap(columnsOf));
  return (column) => ends.has(column) && !values.has(column);
}
