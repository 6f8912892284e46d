import {type NumberFormat, saidNumber} from "../../plot/rows/saidNumber.js";
import {groundsIn} from "../../facts/citable.js";
import {mostSaid, rankedAlt} from "../../plot/rows/rankedAlt.js";
import {beforeNumber, inRow} from "../../words/clauses.js";
import {fullest} from "../../words/fullest.js";
import {language} from "../../words/language.js";
import {formatFurther, formatQuantity} from "../../words/numbers.js";
import {type Phrase, within} from "../../words/phrase.js";
import {intervalWords} from "./intervalWords.js";
import type {RangeRow} from "./rangeRow.js";

const {descriptions} = language;

/** "Dot plot of 2014 and 2024: Riga €700 and €900; Narva €90 and €100." Of one column as of ranked rows. */
export function dotRangeAlt(rows: readonly RangeRow[], headings: readonly Phrase[]): Phrase {
  const [from, to] = headings;
  if (!from || !to) {
    return rankedAlt(
      descriptions.dotPlot,
      rows.map(({cells, dots: [dot]}) => ({...cells[0]!, ...(dot && {after: intervalWords(dot)})}))
    );
  }
  const kind = descriptions.dotsOfTwo(from, to);
  const clauses = rows.flatMap((row, index) => clauseOf(row, index === 0 ? formatQuantity : formatFurther) ?? []);
  if (clauses.length === 0) return descriptions.noBars(kind, inRow(rows.map(({name}) => name)));
  const all = descriptions.bars(kind, inRow(clauses, ";"));
  const claims = groundsIn(rows.flatMap(({cells}) => cells));
  if (claims.length > 0 && claims.length <= mostSaid) return all;
  if (claims.length > 0) {
    const cells = rows.flatMap(({cells}) => cells).filter(({quantity}) => quantity !== null);
    return rankedAlt(descriptions.dotPlot, cells);
  }
  const ends = [clauses[0]!, ...(clauses.length > 1 ? [clauses.at(-1)!] : [])];
  return fullest(
    all,
    descriptions.bars(kind, inRow(ends, ";")),
    descriptions.bars(kind, clauses[0]!),
    within`${kind}.`
  );
}

/** "Riga €700 and €900"; *null* where there is no number. */
function clauseOf({name, cells}: RangeRow, format: NumberFormat): Phrase | null {
  const [from, to] = cells.flatMap((cell) => (cell.quantity ? [saidNumber(cell, format)] : []));
  if (!from) return null;
  const called = beforeNumber(name);
  return to ? descriptions.bothDots(called, from, to) : within`${called} ${from}`;
}
