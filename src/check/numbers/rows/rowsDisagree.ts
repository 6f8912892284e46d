import type {FileRule} from "../../rule.js";
import type {Violation} from "../../subject.js";
import {inContext} from "../../where.js";
import type {RowStatement, Way} from "../../words/en/rows/rowStatement.js";
import {rowStatementsIn} from "../../words/en/rows/rowStatements.js";
import {licencesOf} from "../licences/figureLicences.js";
import {sentencesIn} from "../texts/paragraphs.js";
import {passagePlace, withoutTitle} from "../texts/passages.js";
import {stemsOf} from "../judge/wholeOver.js";
import {type RowSeries, rowSeriesOf} from "./rowSeries.js";

/** A comparison of rows by their names that no numbers of the file bear out, at no time that it has. */
export const rowsDisagree = {
  name: "rows-disagree",
  group: "numbers",
  severity: "error",
  guards: "What a text says of rows by their names, without their numbers, is true of the rows.",
  source: "House rule: a comparison is a statement of numbers, printed or not",
  fix: "Say what the rows say, or draw the rows that say it.",
  check: (subject) => {
    const licences = licencesOf(subject);
    const series = licences ? rowSeriesOf(licences.evidence) : [];
    if (!licences || series.length === 0) return [];
    const names = [...new Set(series.flatMap(({rows}) => [...rows.keys()]))];
    const told = withoutTitle(licences.passages).filter(({role}) => role !== "label" && role !== "source");
    return told.flatMap((passage) =>
      sentencesIn(passage.text).flatMap(({text, start}) =>
        rowStatementsIn(text, names, start).flatMap((said): Violation[] => {
          const known = series.filter((each) => isMeant(said, each));
          if (known.length === 0 || known.some((each) => holds(said, each))) return [];
          return [{where: passagePlace(passage), found: inContext(passage.text, said), expected: expectedOf(said)}];
        })
      )
    );
  }
} as const satisfies FileRule;

const generic = new Set(
  "toll number count figure total rate share level it they people person there area region place country city one".split(
    " "
  )
);

/** True where a series has the names, and the words say nothing that it is not about. */
function isMeant(said: RowStatement, {rows, topic, times}: RowSeries): boolean {
  const isTimed = said.kind === "way" || said.kind === "count";
  if (isTimed && times < 2) return false;
  if (said.kind === "count" && rows.size !== said.total) return false;
  if (!said.names.every((name) => [...rows.keys()].some((each) => isSame(each, name)))) return false;
  const own = new Set([...rows.keys()].flatMap(stemsOf));
  // "More people died in Osta": what is compared stands first.
  const about = said.kind === "pair" ? stemsOf(said.about).slice(0, 1) : stemsOf(said.about);
  return about.every((stem) => topic.has(stem) || own.has(stem) || generic.has(stem) || stem === "only");
}

const isSame = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();

type Numbers = readonly (number | null)[];

const numbersOf = ({rows}: RowSeries, name: string): Numbers =>
  [...rows].find(([each]) => isSame(each, name))?.[1] ?? [];

function holds(said: RowStatement, series: RowSeries): boolean {
  switch (said.kind) {
    case "pair": {
      const [more, less] = said.names.map((name) => numbersOf(series, name));
      return timesIn(series, said.about).some((time) => isAbove(more?.[time], less?.[time]));
    }
    case "end":
      return said.names.some((name) =>
        timesIn(series, said.about).some((time) => isFirst(numbersOf(series, name)[time], time, said.from, series))
      );
    case "count":
      return waysIn(series, said.way).some(({certain, possible}) => certain.size <= said.count && said.count <= possible.size); // prettier-ignore
    case "way": {
      const ways = waysIn(series, said.way);
      const names = (said.of === "all" ? [...series.rows.keys()] : said.names).map((name) => name.toLowerCase());
      if (said.of === "these") return names.every((name) => ways.some(({possible}) => possible.has(name)));
      return ways.some(
        ({certain, possible}) =>
          names.every((name) => possible.has(name)) && [...certain].every((name) => names.includes(name))
      );
    }
  }
}

/** The times that a statement may be of: where its words name a column, "more gold", that one. */
function timesIn({times, columns}: RowSeries, about: string): number[] {
  const said = stemsOf(about);
  const all = Array.from({length: times}, (_, index) => index);
  const named = all.filter((time) => said.some((stem) => columns[time]?.has(stem)));
  return named.length > 0 ? named : all;
}

const isAbove = (one: number | null | undefined, other: number | null | undefined) =>
  one != null && other != null ? one > other : one === null || other === null;

function isFirst(own: number | null | undefined, time: number, from: "most" | "least", {rows}: RowSeries): boolean {
  if (own == null) return false;
  return [...rows.values()].every((numbers) => {
    const other = numbers[time];
    return other == null || (from === "most" ? other <= own : other >= own);
  });
}

/** Who went a way, in lower case: those that did, and those that may have, whose number is missing. */
interface Went {
  readonly certain: ReadonlySet<string>;
  readonly possible: ReadonlySet<string>;
}

/** Who went that way from the first time to the last, and from the last but one to it. */
function waysIn({rows, times}: RowSeries, way: Way): Went[] {
  const last = times - 1;
  return [...new Set([0, last - 1])].map((first) => {
    const went = [...rows].map(([name, numbers]) => [name.toLowerCase(), isWay(numbers[first], numbers[last], way)] as const); // prettier-ignore
    const namesOf = (wanted: readonly (boolean | null)[]) =>
      new Set(went.flatMap(([name, is]) => (wanted.includes(is) ? [name] : [])));
    return {certain: namesOf([true]), possible: namesOf([true, null])};
  });
}

/** Whether a number went a way; *null* where one of the two is missing. */
function isWay(from: number | null | undefined, to: number | null | undefined, way: Way): boolean | null {
  if (from == null || to == null) return null;
  return way === "same" ? from === to : way === "up" ? to > from : to < from;
}

function expectedOf({kind, names}: RowStatement): string {
  if (kind === "pair") return `words that are true of the numbers of ${names.join(" and ")}`;
  return names.length === 0 ? "words that are true of the rows" : `words that are true of ${names.join(", ")} among the rows`; // prettier-ignore
}
