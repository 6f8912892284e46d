import {childrenOf, element, isElement} from "../drawing/element.js";
import {textSize} from "../theme/typeSizes.js";
import {weightOf} from "../type/fonts/fontFile.js";
import {measure, unitsPerEm} from "../type/font.js";
import {outlineOf, relativePath} from "../type/outline.js";

/** Attributes of a text that its outlines keep, since they say how it was set. */
const kept = ["font-size", "font-weight", "fill", "text-anchor"];

/**
 * Draws each text of a figure as outlines of its font, for programs that know neither the font nor `textLength`. Each
 * becomes a group that is moved to where the text stood, with its words as title and one path in the units of the font:
 * whoever reads the file, a check among them, sees what it says, and everybody the same shapes.
 * @returns the drawing
 */
export function outlineTexts(svg: SVGSVGElement): SVGSVGElement {
  const visit = (parent: Element): void => {
    for (const child of childrenOf(parent)) {
      if (!isElement(child)) continue;
      if (child.localName !== "text") {
        visit(child);
        continue;
      }
      parent.insertBefore(outlined(child), child);
      parent.removeChild(child);
    }
  };
  visit(svg);
  return svg;
}

function outlined(text: Element): SVGGElement {
  const {ownerDocument: document} = text;
  const words = text.textContent ?? "";
  const size = Number(text.getAttribute("font-size") ?? textSize.base);
  const weight = weightOf(text.getAttribute("font-weight"));
  const part = anchors[text.getAttribute("text-anchor") ?? "start"] ?? 0;
  const d = relativePath(outlineOf(words, weight), part * measure(words, {size: unitsPerEm, weight}));
  const scale = String(size / unitsPerEm);
  const attributes = kept.flatMap((name) => {
    const value = text.getAttribute(name);
    return value === null ? [] : [[name, value] as const];
  });
  return element(document, "g", {transform: placeOf(text), ...Object.fromEntries(attributes)}, [
    element(document, "title", {}, [words]),
    element(document, "path", {transform: `scale(${scale},-${scale})`, d})
  ]);
}

/** Which part of a line stands before its place. */
const anchors: Readonly<Record<string, number>> = {start: 0, middle: 0.5, end: 1};

/** "translate(20,48)", and of a turned text "translate(20,48) rotate(-90)". */
function placeOf(text: Element): string {
  const move = `translate(${text.getAttribute("x") ?? 0},${text.getAttribute("y") ?? 0})`;
  const turn = /^rotate\((-?[\d.]+)/.exec(text.getAttribute("transform") ?? "")?.[1];
  return turn === undefined ? move : `${move} rotate(${turn})`;
}
