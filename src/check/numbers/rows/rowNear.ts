import type {Evidence} from "../../../facts/evidence/evidence.js";
import type {Numeral} from "../../words/en/numerals/numerals.js";
import {areListed, placedNames} from "../../words/en/rows/placedNames.js";
import {stemsOf} from "../judge/wholeOver.js";
import {placeIn} from "../texts/placeIn.js";
import type {Numbers} from "./rowNumbers.js";
import {namesOf, rowNamed, type RowSeries} from "./rowSeries.js";
import {seriesMeant} from "./rowSeriesOf.js";

/** Where a part of a sentence ends that may have a name of its own: "but lengthened by two at Birch". */
const joint = /[,;:.]\s|\s(?:and|but|while|whereas|yet)\s/gu;

/** The name that stands nearest to a number: in its own part of the sentence the last before it or the first behind, else the last before, or the first of all. */
export function nameNear(numeral: Numeral, sentence: string, names: readonly string[]): string | null {
  const named = placedNames(sentence, names);
  const at = placeIn(sentence, numeral);
  const joints = [...sentence.matchAll(joint)];
  const start = joints.findLast(({index}) => index < at)?.index ?? 0;
  const end = joints.find(({index}) => index > at)?.index ?? sentence.length;
  const [own] = [
    ...named.filter((each) => start <= each.start && each.start < at).slice(-1),
    ...named.filter((each) => at < each.start && each.start < end),
    ...named.filter((each) => each.start < at).slice(-1),
    ...named
  ];
  return own?.name ?? null;
}

/** The numbers of the row that is named nearest to a number; those of the one row of a series that needs no name. */
export const rowNear = (numeral: Numeral, sentence: string, series: RowSeries): Numbers =>
  rowsNear(numeral, sentence, series)[0] ?? [];

/** The same of that row and all that are listed with it: "in Leeds and Hull". */
export function rowsNear(numeral: Numeral, sentence: string, series: RowSeries): Numbers[] {
  const names = namesOf(series);
  const own = nameNear(numeral, sentence, names);
  if (own === null) return isToldAlone(sentence, series) ? [...series.rows.values()] : [];
  const placed = placedNames(sentence, names);
  const at = placed.findIndex(({name}) => name === own);
  const listed = placed.filter((_, index) =>
    areListed(placed.slice(Math.min(at, index), Math.max(at, index) + 1), sentence)
  );
  const told = [own, ...listed.map(({name}) => name)].map((name) => rowNamed(series, name) ?? "");
  return [...new Set(told)].flatMap((name) => [series.rows.get(name) ?? []]);
}

/** Whether a series has one row, which needs no name where a sentence has a word of what it is about. */
function isToldAlone(sentence: string, {rows, columns, topic}: RowSeries): boolean {
  if (rows.size !== 1 || columns.length > 0) return false;
  const own = [...topic, ...[...rows.keys()].flatMap(stemsOf)].map((stem) => stem.slice(0, 5));
  return stemsOf(sentence).some((stem) => own.includes(stem.slice(0, 5)));
}

/** Of the series that a sentence may speak of those that a number may: where all rows are of one, of the one named nearest. */
export function seriesNear(numeral: Numeral, sentence: string, evidence: Evidence): readonly RowSeries[] {
  const all = seriesMeant(sentence, evidence);
  const near = nameNear(numeral, sentence, [...new Set(all.flatMap(({of}) => of ?? []))]);
  return byWords(numeral, near === null ? all : all.filter(({of}) => of === null || of === near));
}

/** Of several series those of which the words right behind a number say what they are of: "12 points above the mean in maths". */
function byWords({tail}: Numeral, all: readonly RowSeries[]): readonly RowSeries[] {
  const [, said = ""] = /^[^.,;:!?]*?\s(?:in|of|for|on)\s(\p{Ll}+)(?=\s*(?:$|[.,;:!?]|\s(?:but|and|while)\s))/u.exec(tail) ?? []; // prettier-ignore
  const stems = stemsOf(said);
  const told = all.filter(({topic}) => stems.some((stem) => topic.has(stem)));
  return told.length > 0 ? told : all;
}
