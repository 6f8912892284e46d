import {decimals} from "./markup/decimals.js";
import {idPresent} from "./markup/idPresent.js";
import {nameMissing} from "./markup/nameMissing.js";
import {nondeterministic} from "./markup/nondeterministic.js";
import {sanitiserChanges} from "./markup/sanitiserChanges.js";
import {stale} from "./markup/stale.js";
import {tooLarge} from "./markup/tooLarge.js";
import {tooManyNodes} from "./markup/tooManyNodes.js";
import {unsafeMarkup} from "./markup/unsafeMarkup.js";
import {xmlMalformed} from "./markup/xmlMalformed.js";
import type {KitRule} from "./kit/checkKit.js";
import {baselineCut} from "./geometry/baselineCut.js";
import {boundClosed} from "./geometry/boundClosed.js";
import {lieFactor} from "./geometry/lieFactor.js";
import {altLong} from "./legibility/altLong.js";
import {altUnfit} from "./legibility/altUnfit.js";
import {colourBlind} from "./legibility/colourBlind.js";
import {fallbackOverflow} from "./legibility/fallbackOverflow.js";
import {glyphMissing} from "./legibility/glyphMissing.js";
import {greyscale} from "./legibility/greyscale.js";
import {headlineLong} from "./legibility/headlineLong.js";
import {inkMissing} from "./legibility/inkMissing.js";
import {markContrast} from "./legibility/markContrast.js";
import {readingGrade} from "./legibility/readingGrade.js";
import {textContrast} from "./legibility/textContrast.js";
import {textOnMark} from "./legibility/textOnMark.js";
import {textOverflow} from "./legibility/textOverflow.js";
import {textOverlap} from "./legibility/textOverlap.js";
import {textSmall} from "./legibility/textSmall.js";
import {altDisagrees} from "./numbers/altDisagrees.js";
import {attributionWrong} from "./numbers/attributionWrong.js";
import {boundLost} from "./numbers/boundLost.js";
import {derivedUnmarked} from "./numbers/derivedUnmarked.js";
import {numberUnlicensed} from "./numbers/numberUnlicensed.js";
import {periodMissing} from "./numbers/periodMissing.js";
import {rounding} from "./numbers/rounding.js";
import {sourceMissing} from "./numbers/sourceMissing.js";
import {tableDisagrees} from "./numbers/tableDisagrees.js";
import {unitChanged} from "./numbers/unitChanged.js";
import {wholeMissing} from "./numbers/wholeMissing.js";
import {type RuleName, rules} from "./rules.js";
import type {Check, Finding, Subject} from "./subject.js";

/** Rules that look at one published file; the others look at what goes with it, or at a whole story. */
export type FileRule = Exclude<RuleName, KitRule | "article-changed" | "numeral-unclaimed" | "waiver-unused">;

const checks: Readonly<Record<FileRule, Check>> = {
  "number-unlicensed": numberUnlicensed,
  "bound-lost": boundLost,
  "unit-changed": unitChanged,
  "derived-unmarked": derivedUnmarked,
  rounding,
  "alt-disagrees": altDisagrees,
  "table-disagrees": tableDisagrees,
  "source-missing": sourceMissing,
  "attribution-wrong": attributionWrong,
  "whole-missing": wholeMissing,
  "period-missing": periodMissing,
  "lie-factor": lieFactor,
  "baseline-cut": baselineCut,
  "bound-closed": boundClosed,
  "text-overflow": textOverflow,
  "text-overlap": textOverlap,
  "text-on-mark": textOnMark,
  "text-small": textSmall,
  "text-contrast": textContrast,
  "mark-contrast": markContrast,
  "colour-blind": colourBlind,
  greyscale,
  "glyph-missing": glyphMissing,
  "ink-missing": inkMissing,
  "fallback-overflow": fallbackOverflow,
  "headline-long": headlineLong,
  "reading-grade": readingGrade,
  "alt-unfit": altUnfit,
  "alt-long": altLong,
  "xml-malformed": xmlMalformed,
  "unsafe-markup": unsafeMarkup,
  "id-present": idPresent,
  "name-missing": nameMissing,
  decimals,
  "too-large": tooLarge,
  "too-many-nodes": tooManyNodes,
  "sanitiser-changes": sanitiserChanges,
  nondeterministic,
  stale
};

/** Holds one published file against every rule that looks at a file, or against some of them, in the rules’ order. */
export async function checkFile(subject: Subject, only?: readonly RuleName[]): Promise<Finding[]> {
  const wanted = rules.map(({name}) => name).filter((name) => !only || only.includes(name));
  const findings: Finding[] = [];
  for (const name of wanted) if (isFileRule(name)) findings.push(...(await checks[name](subject)));
  return findings;
}

/** True for a rule that looks at one published file. */
export const isFileRule = (name: RuleName): name is FileRule => Object.hasOwn(checks, name);
