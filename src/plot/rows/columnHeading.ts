import {isQuantity, name} from "../../facts/name.js";
import type {Table} from "../../facts/table/table.js";
import {type Phrase, phrase} from "../../words/phrase.js";

/** What heads a column of a table in a figure: its label, or its name; with a digit in it that is a name, and no number. */
export function columnHeading({columns}: Table, column: string): Phrase {
  const found = columns.find((each) => each.name === column);
  const text = (found?.kind === "number" ? found.label : undefined) ?? column;
  return phrase(text, /\p{N}/u.test(text) && !isQuantity(text) ? [name(text)] : []);
}
