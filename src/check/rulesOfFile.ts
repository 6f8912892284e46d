import {faceChanged} from "./face/faceChanged.js";
import {outlineChanged} from "./face/outlineChanged.js";
import {altUnfit} from "./legibility/altUnfit.js";
import {colourBlind} from "./legibility/colourBlind.js";
import {fallbackOverflow} from "./legibility/fallbackOverflow.js";
import {glyphMissing} from "./legibility/glyphMissing.js";
import {greyscale} from "./legibility/greyscale.js";
import {inkMissing} from "./legibility/inkMissing.js";
import {markContrast} from "./legibility/markContrast.js";
import {readingGrade} from "./legibility/readingGrade.js";
import {textContrast} from "./legibility/textContrast.js";
import {textOnMark} from "./legibility/textOnMark.js";
import {textOverflow} from "./legibility/textOverflow.js";
import {textTurned} from "./legibility/textTurned.js";
import {textOverlap} from "./legibility/textOverlap.js";
import {altLong, decimals, fileHeavy, headlineLong, textSmall, tooLarge, tooManyNodes} from "./limits.js";
import {idPresent} from "./markup/idPresent.js";
import {nameMissing} from "./markup/nameMissing.js";
import {nondeterministic, stale} from "./markup/rendersDiffer.js";
import {sanitiserChanges} from "./markup/sanitiserChanges.js";
import {unsafeMarkup} from "./markup/unsafeMarkup.js";
import {xmlMalformed} from "./markup/xmlMalformed.js";
import {readingRules} from "./reading/readingRules.js";
import {unmeasured} from "./reading/unmeasured.js";
import {altDisagrees} from "./numbers/altDisagrees.js";
import {numberSupposed} from "./numbers/numberSupposed.js";
import {nameIsNumber} from "./numbers/nameIsNumber.js";
import {periodMissing} from "./numbers/periodMissing.js";
import {
  boundLost,
  derivedUnmarked,
  numberUnlicensed,
  operandsUnsaid,
  rounding,
  unitChanged
} from "./numbers/printedNumbers.js";
import {attributionWrong, sourceMissing} from "./numbers/licences/sourceLine.js";
import {rowsDisagree} from "./numbers/refuted/rowsDisagree.js";
import {tableDisagrees} from "./numbers/recompute/tableDisagrees.js";
import {wholeMissing} from "./numbers/wholeMissing.js";
import type {FileRule} from "./rule.js";

/** The rules about one published file, in the order in which they are documented: those that a page applies, too. */
export const rulesOfFile = [
  numberUnlicensed,
  boundLost,
  unitChanged,
  derivedUnmarked,
  rounding,
  operandsUnsaid,
  nameIsNumber,
  numberSupposed,
  altDisagrees,
  rowsDisagree,
  tableDisagrees,
  sourceMissing,
  attributionWrong,
  wholeMissing,
  periodMissing,
  ...readingRules,
  unmeasured,
  textOverflow,
  textOverlap,
  textOnMark,
  textTurned,
  textSmall,
  textContrast,
  markContrast,
  colourBlind,
  greyscale,
  glyphMissing,
  faceChanged,
  outlineChanged,
  inkMissing,
  fallbackOverflow,
  headlineLong,
  readingGrade,
  altUnfit,
  altLong,
  xmlMalformed,
  unsafeMarkup,
  idPresent,
  nameMissing,
  decimals,
  tooLarge,
  fileHeavy,
  tooManyNodes,
  sanitiserChanges,
  nondeterministic,
  stale
] as const satisfies readonly FileRule[];
