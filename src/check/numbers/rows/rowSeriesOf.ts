import {group} from "d3";
import {ownParts, severalOf} from "../../words/en/rows/ownParts.js";
import {unitKey} from "../licences/unitKey.js";
import type {Evidence} from "../../../facts/evidence/evidence.js";
import {hasName} from "../../words/namesIn.js";
import type {RowSeries} from "./rowSeries.js";
import {seriesOfClaims} from "./seriesOfClaims.js";
import {seriesOfTable} from "./seriesOfTable.js";

const known = new WeakMap<Evidence, readonly RowSeries[]>();

/** The series of a file’s tables, where it carries them whole, and of its claims. A file’s are made once for all its numbers. */
export function rowSeriesOf(evidence: Evidence): readonly RowSeries[] {
  const before = known.get(evidence);
  if (before) return before;
  const {tables = [], claims} = evidence;
  const series = [
    ...joined(tables.flatMap((table) => (table.others === undefined ? seriesOfTable(table) : []))),
    ...seriesOfClaims(claims)
  ];
  known.set(evidence, series);
  return series;
}

/** Panels have a table each: series of one row that are of the same, with all their rows in one. */
function joined(all: readonly RowSeries[]): RowSeries[] {
  const alike = group(all, ({rows, unit, topic, dates, of}) => (rows.size === 1 && of === null ? `${unitKey(unit)} ${[...topic].join(" ")} ${dates.join(" ")}` : rows)); // prettier-ignore
  return [...alike.values()]
    .map((own) => {
      const [first] = own;
      const names = own.flatMap(({rows}) => [...rows.keys()]);
      if (!first || own.length === 1 || new Set(names).size < names.length) return own;
      return [{...first, rows: new Map(own.flatMap(({rows}) => [...rows])), aliases: ownParts(names)}];
    })
    .flat();
}

/** The series that a sentence may speak of: of those whose rows are all of one, where it names any, those of whom it names. */
export function seriesMeant(sentence: string, evidence: Evidence): readonly RowSeries[] {
  const all = rowSeriesOf(evidence);
  // "Everywhere but Lund" is of the others.
  const present = sentence.replace(
    /(?<!\p{L})(?:but|except|bar|apart from|outside|excluding)\s(?:in\s|for\s)?\p{L}.*$/u,
    ""
  );
  const named = new Set(all.filter(({of}) => of !== null && (hasName(present, of) || hasName(present, severalOf(of)))));
  return named.size === 0 ? all : all.filter((series) => series.of === null || named.has(series));
}
