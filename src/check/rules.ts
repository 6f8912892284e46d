import {articleChanged} from "./article/articleChanged.js";
import {articleWaiverUnused} from "./article/articleWaiverUnused.js";
import {numeralUnclaimed} from "./article/numeralUnclaimed.js";
import {foreignRules} from "./elsewhere/foreignRules.js";
import {faceChanged} from "./face/faceChanged.js";
import {outlineChanged} from "./face/outlineChanged.js";
import {csvDisagrees} from "./kit/csvDisagrees.js";
import {inlineDisagrees} from "./kit/inlineDisagrees.js";
import {rasterDisagrees} from "./kit/rasterDisagrees.js";
import {recordDisagrees} from "./kit/recordDisagrees.js";
import {snippetDisagrees} from "./kit/snippetDisagrees.js";
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
import {pageDisagrees} from "./pages/pageDisagrees.js";
import {pageUnsafe} from "./pages/pageUnsafe.js";
import {readingRules} from "./reading/readingRules.js";
import {unmeasured} from "./reading/unmeasured.js";
import {altDisagrees} from "./numbers/altDisagrees.js";
import {numberSupposed} from "./numbers/numberSupposed.js";
import {nameIsNumber} from "./numbers/nameIsNumber.js";
import {periodMissing} from "./numbers/periodMissing.js";
import {boundLost, derivedUnmarked, numberUnlicensed, rounding, unitChanged} from "./numbers/printedNumbers.js";
import {attributionWrong, sourceMissing} from "./numbers/licences/sourceLine.js";
import {rowsDisagree} from "./numbers/rows/rowsDisagree.js";
import {tableDisagrees} from "./numbers/recompute/tableDisagrees.js";
import {wholeMissing} from "./numbers/wholeMissing.js";
import {waiverUnused} from "./waiverUnused.js";
import type {Rule} from "./rule.js";
import type {Violation} from "./subject.js";

/** All rules, in the order in which they are documented. Adding one is its file, an import and a line here. */
export const rules = [
  numberUnlicensed,
  boundLost,
  unitChanged,
  derivedUnmarked,
  rounding,
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
  articleChanged,
  numeralUnclaimed,
  articleWaiverUnused,
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
  stale,
  inlineDisagrees,
  csvDisagrees,
  snippetDisagrees,
  recordDisagrees,
  rasterDisagrees,
  pageUnsafe,
  pageDisagrees,
  waiverUnused,
  ...foreignRules
] as const satisfies readonly Rule[];

/** The name of a rule. */
export type RuleName = (typeof rules)[number]["name"];

/** A violation, and the rule that it breaks. */
export interface Finding extends Violation {
  readonly rule: RuleName;
}

/** Whether a rule has this name. */
export function isRuleName(name: string): name is RuleName {
  return rules.some((rule) => rule.name === name);
}

/** The rule of a name. */
export function ruleNamed(name: RuleName): Rule {
  const rule = rules.find((candidate) => candidate.name === name);
  if (!rule) throw new Error(`unknown rule: ${name}`);
  return rule;
}
