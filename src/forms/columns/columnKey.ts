import {periodName} from "../../plot/rows/periodRows.js";
import {language} from "../../words/language.js";
import type {Column} from "./column.js";
import {type ColumnSign, signWords} from "./columnLabel.js";

/** What stands over columns: what each sign says, and from where on numbers are counted in another way. */
export function columnKey(columns: readonly Column[], signs: readonly ColumnSign[]): readonly string[] {
  const used = (Object.keys(signWords) as ColumnSign[]).filter((sign) => signs.includes(sign));
  const first = columns.findIndex(({quantity}) => quantity !== null);
  const others = columns.filter(
    ({quantity, isOtherCount}, index) => index > first && quantity !== null && isOtherCount
  );
  return [
    ...used.map((sign) => `${sign} ${signWords[sign]}`),
    ...others.map(({name}) => language.labels.otherCount(periodName(name.text)))
  ];
}
