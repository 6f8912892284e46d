import type {Stretch} from "../../words/en/dates/dateMentions.js";
import {placedNames} from "../../words/en/rows/placedNames.js";
import {namesOf, rowNamed, type RowSeries} from "../rows/rowSeries.js";

const verb =
  "(?:spen[dt]s?|pays?|paid|gets?|got|receive[sd]?|gives?|gave|raise[sd]?|earn(?:s|ed)?|costs?|makes?|made|produce[sd]?|sells?|sold|collect(?:s|ed)?|owe[sd]?|invest(?:s|ed)?)";
/** "Spent nothing on roads", and not "overtook nothing". */
const nothing = new RegExp(`^(?:\\s\\p{L}+)?\\s${verb}\\s(?:nothing|not\\sa\\s(?:cent|penny|single\\s\\p{L}+))(?=\\s(?:on|for|in|at\\sall|from|since)(?!\\p{L})|\\s*(?:$|[.,;:!?]))`, "u"); // prettier-ignore

/** That a row has none of something, "Glenwood spent nothing on repairs", where it has a number, or where nobody knows it. */
export const refutedNothing = (text: string, all: readonly RowSeries[]): Stretch[] =>
  placedNames(text, all.flatMap(namesOf)).flatMap(({name, start, end}) => {
    const said = nothing.exec(text.slice(end));
    const rows = all.flatMap((series) => series.rows.get(rowNamed(series, name) ?? "") ?? []);
    return said && rows.length > 0 && !rows.includes(0) ? [{start, end: end + said[0].length}] : [];
  });
