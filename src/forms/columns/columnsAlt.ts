import {greatest, least} from "d3";
import {isEdtf} from "../../facts/period.js";
import {valueOf} from "../../facts/quantity.js";
import {periodName} from "../../plot/rows/periodRows.js";
import type {Row} from "../../plot/rows/row.js";
import {clause, mostSaid} from "../../plot/rows/rankedAlt.js";
import {type NumberFormat, saidNumber} from "../../plot/rows/saidNumber.js";
import {inRow} from "../../words/clauses.js";
import {formatWhen} from "../../words/dates.js";
import {fullest} from "../../words/fullest.js";
import {language} from "../../words/language.js";
import {formatFurther, formatQuantity} from "../../words/numbers.js";
import type {Phrase} from "../../words/phrase.js";

const {descriptions} = language;

type NamedNumber = Pick<Row, "name" | "quantity" | "unit" | "topic" | "uses" | "flags">;

/**
 * "Column chart: 2021 $12; 2022 $10." Of more than eight, from when to when, and when the number was highest and lowest:
 * "Column chart, 2001 to 2024: highest $12 in 2021; lowest $3 in 2003." Of columns that are no periods, which; of some of the
 * rows the first and the last, since another may be higher: "Column chart, 30–39 $12 to 80–89 $3."
 * @param isPart whether there are rows that are not drawn
 */
export function columnsAlt(columns: readonly NamedNumber[], isPart: boolean): Phrase {
  const isTime = columns.every(({name}) => isEdtf(name.text));
  const rows = columns.map((row) => {
    const {text} = row.name;
    return {...row, when: isTime ? text : null, name: {...row.name, text: periodName(text)}};
  });
  const known = rows.filter(({quantity}) => quantity !== null);
  // A period that the data leave out is none of theirs; the last is there.
  const [start, end] = [(known[0] ?? rows.at(isTime ? -1 : 0))?.name, rows.at(-1)?.name];
  const what = descriptions.columnChart;
  if (!start || !end) return what;
  const span = start === end ? start : descriptions.fromTo(start, end);
  const [first] = known;
  if (!first) return descriptions.noBars(what, span);
  if (rows.length === 1) return fullest(descriptions.bars(what, clause(first, formatQuantity)), descriptions.bars(what, span)); // prettier-ignore
  if (known.length <= mostSaid && known.every(({uses}) => uses.length > 0)) {
    const clauses = known.map((row, index) => clause(row, index === 0 ? formatQuantity : formatFurther));
    const numbers = inRow(clauses, ";");
    return fullest(descriptions.bars(what, numbers), descriptions.fewColumns(numbers));
  }
  const [most = first, fewest = first] = [greatest(known, value), least(known, value)];
  if (value(most) === value(fewest)) return descriptions.evenColumns(what, span);
  const [high, low] = [peak(most, formatQuantity), peak(fewest, formatFurther)];
  const ends = descriptions.fromTo(clause(first, formatQuantity), clause(known.at(-1) ?? first, formatFurther));
  if (!isTime)
    return fullest(
      isPart ? descriptions.columnsOver(what, ends) : descriptions.peaks(what, high, low),
      descriptions.bars(what, clause(most, formatQuantity))
    );
  const withSpan = descriptions.peaksOver(what, span, high, low);
  return fullest(
    withSpan,
    isPart ? withSpan : descriptions.peaks(what, high, low),
    descriptions.columnsOver(what, span)
  );
}

const value = ({quantity}: NamedNumber) => (quantity ? valueOf(quantity) : NaN);

function peak({when, ...row}: NamedNumber & {readonly when: string | null}, format: NumberFormat): Phrase {
  if (row.quantity === null) return row.name;
  const number = saidNumber(row, format);
  return when === null ? descriptions.peakOf(row.name, number) : descriptions.peakWhen(number, formatWhen(when));
}
