import {create} from "fontkit";
import {fontFile, type Weight, weights} from "../fonts/fontFile.js";
import {inherited} from "../svg/inherited.js";

/** The weight that a text is set in. */
export function weightOf(text: Element): Weight {
  const value = inherited(text, "font-weight") ?? "400";
  const weight = weights.find((each) => String(each) === value);
  if (weight === undefined) throw new Error(`unsupported font weight: ${value}`);
  return weight;
}

/**
 * The texts of a figure with a character that shares its glyph with another character of the figure, as a no-break space
 * does with a space: a PDF keeps one character a glyph, and must be told what these texts say.
 */
export function textsOnSharedGlyphs(svg: SVGSVGElement): Set<Element> {
  const texts = Array.from(svg.getElementsByTagName("text"));
  return new Set(
    weights.flatMap((weight) => {
      const set = texts.filter((text) => weightOf(text) === weight);
      const shared = sharing(weight, new Set(set.flatMap((text) => [...(text.textContent ?? "")])));
      return set.filter((text) => [...(text.textContent ?? "")].some((character) => shared.has(character)));
    })
  );
}

function sharing(weight: Weight, characters: ReadonlySet<string>): Set<string> {
  const face = create(Buffer.from(fontFile(weight)));
  if (!("glyphForCodePoint" in face)) throw new Error(`not a font: weight ${weight}`);
  const byGlyph = new Map<number, string[]>();
  for (const character of characters) {
    const {id} = face.glyphForCodePoint(character.codePointAt(0) ?? 0);
    byGlyph.set(id, [...(byGlyph.get(id) ?? []), character]);
  }
  return new Set([...byGlyph.values()].filter(({length}) => length > 1).flat());
}
