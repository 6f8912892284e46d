import {decimals} from "../../src/check/file/decimals.js";
import {idPresent} from "../../src/check/file/idPresent.js";
import {nameMissing} from "../../src/check/file/nameMissing.js";
import {nondeterministic} from "../../src/check/file/nondeterministic.js";
import {sanitiserChanges} from "../../src/check/file/sanitiserChanges.js";
import {stale} from "../../src/check/file/stale.js";
import {tooLarge} from "../../src/check/file/tooLarge.js";
import {tooManyNodes} from "../../src/check/file/tooManyNodes.js";
import {unsafeMarkup} from "../../src/check/file/unsafeMarkup.js";
import {xmlMalformed} from "../../src/check/file/xmlMalformed.js";
import {colourBlind} from "../../src/check/legibility/colourBlind.js";
import {fallbackOverflow} from "../../src/check/legibility/fallbackOverflow.js";
import {glyphMissing} from "../../src/check/legibility/glyphMissing.js";
import {greyscale} from "../../src/check/legibility/greyscale.js";
import {headlineLong} from "../../src/check/legibility/headlineLong.js";
import {markContrast} from "../../src/check/legibility/markContrast.js";
import {readingGrade} from "../../src/check/legibility/readingGrade.js";
import {textContrast} from "../../src/check/legibility/textContrast.js";
import {textOnMark} from "../../src/check/legibility/textOnMark.js";
import {textOverflow} from "../../src/check/legibility/textOverflow.js";
import {textOverlap} from "../../src/check/legibility/textOverlap.js";
import {textSmall} from "../../src/check/legibility/textSmall.js";
import {readPublished} from "../../src/check/published.js";
import type {RuleName} from "../../src/check/rules.js";
import type {Check, Finding, Intent} from "../../src/check/subject.js";
import type {Figure} from "../../src/figure/figure.js";

/** The checks of two groups of rules, each under the name of its rule. */
export const checks = {
  "text-overflow": textOverflow,
  "text-overlap": textOverlap,
  "text-on-mark": textOnMark,
  "text-small": textSmall,
  "text-contrast": textContrast,
  "mark-contrast": markContrast,
  "colour-blind": colourBlind,
  greyscale,
  "glyph-missing": glyphMissing,
  "fallback-overflow": fallbackOverflow,
  "headline-long": headlineLong,
  "reading-grade": readingGrade,
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
} as const satisfies Partial<Record<RuleName, Check>>;

/** A rule of the two groups. */
export type CheckedRule = keyof typeof checks;

/** All that the two groups have against a file, or what one of their rules has. */
export async function findingsIn(text: string, intent: Intent | null = null, rule?: CheckedRule): Promise<Finding[]> {
  const subject = {file: "figure.svg", text, published: readPublished(text), evidence: null, intent};
  const asked = rule === undefined ? Object.values(checks) : [checks[rule]];
  return (await Promise.all(asked.map((check) => check(subject)))).flat();
}

/** What a notebook says of one of its figures, rendered as **text**. */
export function intentOf({id, form, headline, deck, note, alt, source}: Figure, text: string): Intent {
  const said = {headline: headline.text, deck: deck.text, note: note?.text ?? "", alt: alt.text, source: source.text};
  return {id, form: form.name, ...said, renders: [text, text]};
}

/** A published file around some marks and texts, 200 px wide and 100 high. */
export function fileWith(drawing: string, {metadata = "{}", paper = "#ffffff"} = {}): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" width="200" height="100" viewBox="0 0 200 100" role="img" lang="en" direction="ltr" font-family="'Nutgraf Sans', sans-serif" font-size="14" fill="#1a1a1a">
<title>The finding</title>
<desc>What the chart shows.</desc>
<metadata>${metadata}</metadata>
<g aria-hidden="true">
<rect width="200" height="100" fill="${paper}"/>
${drawing}
</g>
</svg>
`;
}
