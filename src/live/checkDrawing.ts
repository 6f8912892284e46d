import {checkFile, type FileRuleName, fileRules} from "../check/checkFile.js";
import type {Finding} from "../check/rules.js";
import {checkList, checkSVG, checkWord} from "../facts/boundary.js";
import {checkFigure, type Figure} from "../figure/figureSpec.js";
import {subjectOf} from "../verify/subject.js";
import {serializeSVG} from "../drawing/serialize.js";

/**
 * Rules about a file that a drawing in a page cannot be held against: those that compare it with what is published, and those
 * that need what a page does not have: a rasteriser, a sanitiser, the fonts that only a published file carries and those of other
 * readers, and markup of another hand than the press’s; and those that no control of a page can break, about colours, markup, names and
 * how words are read, which nutgraf check applies.
 */
const notInPage = [
  "nondeterministic",
  "stale",
  "text-contrast",
  "mark-contrast",
  "ink-missing",
  "sanitiser-changes",
  "glyph-missing",
  "colour-blind",
  "greyscale",
  "face-changed",
  "outline-changed",
  "fallback-overflow",
  "unsafe-markup",
  "xml-malformed",
  "name-missing",
  "shades-unordered",
  "name-is-number",
  "reading-grade",
  "too-large"
] as const satisfies readonly FileRuleName[];

/** A rule that needs only the text of the file. */
export type DrawingRule = Exclude<FileRuleName, (typeof notInPage)[number]>;

/** The rules of `nutgraf check` that run wherever a figure is drawn, a browser's page included, in the rules’ order. */
export const drawingRules: readonly DrawingRule[] = fileRules.filter(isDrawingRule);

/**
 * Holds a drawing against a figure: reads it back as the file that it would be published as, and applies the rules that
 * need only that.
 * @param figure whose claims, words and form the drawing should show; it need not be the one that drew it
 * @param only which rules; default all of **drawingRules**
 * @returns what is wrong, in the rules’ order; nothing where all is well
 */
export async function checkDrawing(
  svg: SVGSVGElement,
  figure: Figure,
  only: readonly DrawingRule[] = drawingRules
): Promise<Finding[]> {
  checkSVG(svg, "checkDrawing");
  checkFigure(figure, "checkDrawing");
  checkList(only, "rules", "checkDrawing");
  for (const name of only) checkWord(name, drawingRules, "rule", "checkDrawing");
  return checkFile(subjectOf(figure, {file: `${figure.id}.svg`, text: serializeSVG(svg)}), only);
}

function isDrawingRule(name: FileRuleName): name is DrawingRule {
  return !(notInPage as readonly FileRuleName[]).includes(name);
}
