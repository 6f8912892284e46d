import {type NumberFormat, saidNumber} from "../../plot/rows/saidNumber.js";
import {valueOf} from "../../facts/quantity.js";
import {mostSaid} from "../../plot/rows/rankedAlt.js";
import {beforeNumber, inRow} from "../../words/clauses.js";
import {fullest} from "../../words/fullest.js";
import {language} from "../../words/language.js";
import {formatFurther, formatQuantity} from "../../words/numbers.js";
import {type Phrase, phrase, within} from "../../words/phrase.js";
import type {SlopeRow} from "./slopeRow.js";

const {descriptions} = language;

/**
 * "Slope chart, 2015 and 2023: Ash €512, then €712; Cedar €620, then €530." Of few numbers each is said, of many the two rows
 * that changed most.
 */
export function slopeAlt(rows: readonly SlopeRow[], [from, to]: readonly [string, string]): Phrase {
  const chart = descriptions.slopeChart(phrase(from), phrase(to));
  const numbers = rows.flatMap(({ends}) => ends.filter(({quantity}) => quantity !== null));
  const sorted = rows.flatMap((row) => changeOf(row) ?? []).toSorted((a, b) => b.change - a.change);
  const known = rows.filter(({ends}) => ends.some(({quantity}) => quantity !== null));
  const [most, least] = sorted.length > 0 ? [sorted[0]?.row, sorted.at(-1)?.row] : [known[0], known[0]];
  if (!most || !least) return descriptions.bars(chart, phrase(language.labels.noFigure));
  const said = says(most, formatQuantity);
  const first = descriptions.bars(chart, said);
  const ends = most === least ? first : descriptions.slopes(chart, said, says(least, formatFurther));
  if (numbers.length > mostSaid) return fullest(ends, first);
  const each = known.map((row, index) => says(row, index === 0 ? formatQuantity : formatFurther));
  const whole = descriptions.lines(chart, inRow(each, ";"));
  // A claim that is drawn is said, however many words that takes.
  const isClaimed = numbers.some(({uses}) => uses.length > 0);
  return isClaimed ? fullest(whole) : fullest(whole, ends, first, within`${chart}.`);
}

function changeOf(row: SlopeRow): {readonly row: SlopeRow; readonly change: number} | null {
  const [start, end] = row.ends.map(({quantity}) => (quantity ? valueOf(quantity) : null));
  return typeof start === "number" && typeof end === "number" ? {row, change: end - start} : null;
}

/** @param format of its first number, at which the noun of a count stands */
function says({name, ends: [start, end]}: SlopeRow, format: NumberFormat): Phrase {
  const later = saidNumber(end, start.quantity === null ? format : formatFurther);
  return descriptions.slopeOf(beforeNumber(name), saidNumber(start, format), later);
}
