import {restOnSupposed} from "../facts/suppose.js";
import {element, formatCoordinate} from "../drawing/element.js";
import {setRole} from "../drawing/roles.js";
import {stampSize} from "../theme/markSizes.js";
import {strokeWidths} from "../theme/strokes.js";
import type {Palette} from "../theme/theme.js";
import {measure, unitsPerEm} from "../type/font.js";
import {type OutlinePoint, outlineOf} from "../type/outline.js";
import {language} from "../words/language.js";
import {type Licence, type Phrase, phrase} from "../words/phrase.js";

/** A headline that says what it is where it rests on a number that somebody supposed: "What if: …". */
export function supposedHeadline(headline: Phrase): Phrase {
  return phrase(language.labels.whatIf.headline(headline.text), headline.uses);
}

/**
 * The mark across a picture of a number that somebody supposed: the outlines of its words from the lower left to the upper
 * right, in thin strokes, so that all that is under them is seen; nothing for any other picture.
 */
export function stampsOf(
  uses: readonly Licence[],
  {document, palette, width, height}: {document: Document; palette: Palette; width: number; height: number}
): SVGElement[] {
  if (!restOnSupposed(uses)) return [];
  const words = language.labels.whatIf.stamp;
  const turn = -Math.atan2(height, width);
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const length = stampSize.part * Math.hypot(width, height);
  // No higher than leaves its corners inside the picture.
  const size = Math.min(length / measure(words, {size: 1, weight: 700}), stampSize.height * height);
  const half = measure(words, {size, weight: 700}) / 2;
  const place = ([across, up]: OutlinePoint) => {
    const [x, y] = [(across * size) / unitsPerEm - half, size * stampSize.middle - (up * size) / unitsPerEm];
    return [width / 2 + cos * x - sin * y, height / 2 + sin * x + cos * y].map(formatCoordinate).join(",");
  };
  const steps = outlineOf(words, 700);
  const d = steps.map(({letter, points}) => letter + points.map(place).join(" ")).join("");
  const pen = {fill: "none", stroke: palette.parts[1], "stroke-width": strokeWidths.edge};
  return [setRole(element(document, "path", {d, ...pen}), {furniture: "stamp"})];
}
