import {type Flag, flagNames} from "../facts/table/column.js";
import {groundsIn} from "../facts/citable.js";
import {language} from "../words/language.js";
import {type Phrase, phrase} from "../words/phrase.js";

/** A row and the flags of its numbers. */
export interface FlaggedRow {
  readonly name: Phrase;
  readonly flags: readonly Flag[];
}

/** Under a chart whose marks show no flags: which rows are flagged; *null* where none is. */
export function flagNote(rows: readonly FlaggedRow[]): Phrase | null {
  const said = flagNames.flatMap((flag) => {
    const names = rows.flatMap(({name, flags}) => (flags.includes(flag) ? [name] : []));
    if (names.length === 0) return [];
    const words = language.labels.flaggedNames([flag], [...new Set(names.map(({text}) => text))]);
    return [phrase(words, groundsIn(names))];
  });
  return said.length > 0 ? phrase(said.map(({text}) => text).join(" "), groundsIn(said)) : null;
}
