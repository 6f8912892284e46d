import {isUnnamed, type RowStatement} from "../../words/en/rows/rowStatement.js";
import {generic} from "./isMeant.js";
import {stemsOf} from "../judge/wholeOver.js";
import type {RowSeries} from "./rowSeries.js";

/** A statement with the row that it is about, where no name says it: the only one, or the only one that its words are of; *null* where there is none. */
export function withRow(said: RowStatement, {rows, topic}: RowSeries, sentence: string): RowStatement | null {
  if (!isUnnamed(said)) return said;
  const stems = stemsOf(said.about).filter((stem) => !generic.has(stem));
  // "Table of border crossings: they peak in May".
  const [only] = rows.keys();
  if (
    stems.length === 0 &&
    rows.size === 1 &&
    only !== undefined &&
    /(?<!\p{L})(?:they|it)\s*$/iu.test(said.about.trimEnd())
  ) {
    return stemsOf(sentence).some((stem) => topic.has(stem)) ? {...said, names: [only]} : null;
  }
  if (stems.length === 0) return null;
  const [name, ...more] = [...rows.keys()].filter((each) => {
    const own = rows.size === 1 ? [...topic, ...stemsOf(each)] : stemsOf(each);
    return stems.every((stem) => own.includes(stem));
  });
  return name === undefined || more.length > 0 ? null : {...said, names: [name]};
}
