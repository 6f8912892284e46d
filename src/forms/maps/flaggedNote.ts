import {type Area, lineWidth} from "../../form.js";
import {type FlaggedRow, flagNote} from "../../plot/flagNote.js";
import {noteType} from "../../theme/typeSizes.js";
import {type Block, typeset} from "../../type/typeset.js";
import {phrase} from "../../words/phrase.js";

/** Of which regions the numbers may still change, or were not counted; empty where none is flagged. */
export function flaggedNote(rows: readonly FlaggedRow[], area: Area): Block {
  const style = {...noteType, fill: area.palette.mutedInk, role: "annotation"} as const;
  return typeset(flagNote(rows) ?? phrase(""), style, lineWidth(area, area.width));
}
