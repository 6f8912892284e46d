import type {Palette} from "../theme/theme.js";
import type {TextLine} from "../type/typeset.js";
import {element, formatCoordinate} from "../drawing/element.js";
import {setTextRole} from "../drawing/roles.js";
import type {Scale, TextRole} from "../facts/evidence/record.js";
import {addressesOf} from "../facts/citable.js";
import {isolated} from "../type/isolates.js";
import {measure} from "../type/font.js";
import {textSize} from "../theme/typeSizes.js";

/**
 * One line of text as an element; what equals the root's own type (14 px, regular, ink) is not repeated. Its measured
 * length stands in the file: with the embedded font that changes nothing, and with any other font the line still ends
 * where it was laid out to end.
 */
export function textElement(document: Document, line: TextLine, palette: Palette): SVGTextElement {
  const {text, x, y, style, fill, anchor = "start", turn = 0} = line;
  const {size, weight = 400} = style;
  const attributes = {
    x,
    y,
    "font-size": size === textSize.base ? undefined : size,
    "font-weight": weight === 400 ? undefined : weight,
    fill: fill === palette.ink ? undefined : fill,
    "text-anchor": anchor === "start" ? undefined : anchor,
    transform: turn === 0 ? undefined : `rotate(${turn},${formatCoordinate(x)},${formatCoordinate(y)})`,
    textLength: measure(text, style),
    lengthAdjust: "spacingAndGlyphs"
  };
  return setTextRole(element(document, "text", attributes, [isolated(text)]), roleOf(line));
}

/** A text is what it says it is, or else a label of what it rests on. */
function roleOf({role, uses}: TextLine): TextRole<Scale> {
  if (role !== undefined) return role;
  const addresses = addressesOf(uses);
  return addresses.length === 0 ? "annotation" : {label: [...new Set(addresses)]};
}
