import {rowName} from "../../plot/rows/periodRows.js";
import {saidNumber} from "../../plot/rows/saidNumber.js";
import {mostSaid, rankedAlt} from "../../plot/rows/rankedAlt.js";
import {inRow} from "../../words/clauses.js";
import {language} from "../../words/language.js";
import {formatFurther, formatQuantity} from "../../words/numbers.js";
import {type Phrase, within} from "../../words/phrase.js";
import type {TableRow} from "./tableColumn.js";

const {descriptions} = language;

/**
 * "Table of Rent: Riga €700 leads; last Narva €90." by the column by which it is ranked, since the page has all cells; of few
 * claims all, and of more than eight the greatest and the least.
 */
export function tableAlt(rows: readonly TableRow[], heading: Phrase, by: number): Phrase {
  const ranking = rows.map(({cells}) => cells[by]!);
  const claims = rows.flatMap(({cells}) => cells).filter(({uses}) => uses.length > 0);
  if (claims.length === 0) return rankedAlt(descriptions.tableOf(heading), ranking);
  if (rows.every(({cells}) => cells.length === 1)) return rankedAlt(descriptions.table, ranking);
  if (claims.length > mostSaid) return rankedAlt(descriptions.table, claims);
  const clauses = rows.flatMap(({name, cells}) => {
    const values = cells.flatMap((cell) =>
      // The noun once.
      cell.quantity ? [saidNumber(cell, cell === claims[0] ? formatQuantity : formatFurther)] : []
    );
    return values.length > 0 ? [within`${rowName(name)} (${inRow(values, ";")})`] : [];
  });
  return descriptions.bars(descriptions.table, inRow(clauses, ";"));
}
