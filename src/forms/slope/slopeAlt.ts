import {valueOf} from "../../facts/quantity.js";
import type {Row} from "../../plot/row.js";
import {fullest} from "../../words/fullest.js";
import {language} from "../../words/language.js";
import {formatFlagged, formatFurther, formatQuantity} from "../../words/numbers.js";
import {type Phrase, phrase, within} from "../../words/phrase.js";
import type {SlopeRow} from "./slopeRow.js";

const {descriptions} = language;

/**
 * "Slope chart, 2015 and 2023: Ash €512, then €712; Cedar €620, then €530." The two that changed most.
 */
export function slopeAlt(rows: readonly SlopeRow[], [from, to]: readonly [string, string]): Phrase {
  const chart = descriptions.slopeChart(phrase(from), phrase(to));
  const changes = rows
    .flatMap((row) => {
      const [start, end] = row.ends.map(({quantity}) => (quantity ? valueOf(quantity) : null));
      return typeof start === "number" && typeof end === "number" ? [{row, change: end - start}] : [];
    })
    .toSorted((a, b) => b.change - a.change);
  const [most, least] = [changes[0], changes.at(-1)];
  if (!most || !least) {
    const only = rows.find(({ends}) => ends.some(({quantity}) => quantity !== null));
    const [start, end] = only?.ends.map((row) => number(row, true)) ?? [];
    if (!only || !start || !end) return descriptions.bars(chart, phrase(language.labels.noFigure));
    return fullest(descriptions.bars(chart, descriptions.slopeOf(only.name, start, end)), within`${chart}.`);
  }
  const says = ({row: {name, ends}}: (typeof changes)[number], isFirst: boolean) => {
    const [start, end] = ends;
    return descriptions.slopeOf(name, number(start, isFirst), number(end, false));
  };
  const [first, last] = [says(most, true), says(least, false)];
  if (most === least) return descriptions.bars(chart, first);
  return fullest(descriptions.slopes(chart, first, last), descriptions.bars(chart, first));
}

function number({quantity, unit, uses, flags}: Row, counted: boolean): Phrase {
  if (!quantity) return phrase(language.labels.noFigure);
  return phrase(formatFlagged({quantity, unit, flags}, counted ? formatQuantity : formatFurther), uses);
}
