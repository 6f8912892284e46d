import type {FileRule} from "../rule.js";
import {type EmbeddedFace, embeddedFaces} from "../embeddedFaces.js";
import {openFace} from "../face/openFont.js";
import {missingGlyphs} from "../measure.js";
import type {Published} from "../published.js";
import type {Violation} from "../subject.js";
import {textPlace} from "../where.js";

/**
 * Every character that a file prints is in the font that it carries for that weight, under the name that it asks for, and
 * in the shipped font, by which a file is judged whose style was stripped.
 */
export const glyphMissing = {
  name: "glyph-missing",
  group: "legibility",
  severity: "error",
  guards: "The font that the file carries has every character that the file prints.",
  source: "House rule: glyphs missing from the font are an error",
  fix: "Render again; if it stays, spell the text with characters of the shipped font.",
  check: ({published}) => {
    if (!published) return [];
    const {faces} = embeddedFaces(published.style);
    return [...(published.style === "" ? [] : faceFindings(published, faces)), ...shippedFindings(published)];
  }
} as const satisfies FileRule;

function shippedFindings({texts}: Published): Violation[] {
  return texts.flatMap((text) => findingFor(text, missingGlyphs(text.text, text.weight), "the shipped font"));
}

function faceFindings({root, texts}: Published, faces: readonly EmbeddedFace[]): Violation[] {
  const [first = ""] = (root.attributes["font-family"] ?? "").split(",");
  const asked = first.replace(/['"]/g, "").trim();
  const fonts = new Map(faces.filter(({family}) => family === asked).map((face) => [face.weight, openFace(face.data)]));
  const weights = [...new Set(texts.map(({weight}) => weight))];
  const findings = weights.flatMap((weight): Violation[] => {
    const font = fonts.get(weight) ?? {fault: `no font named ${asked} of weight ${weight}`};
    const expected = "the font of every weight that the file prints";
    return "fault" in font ? [{where: "style", found: font.fault, expected}] : [];
  });
  const printed = texts.flatMap((text) => {
    const font = fonts.get(text.weight);
    const shipped = new Set(missingGlyphs(text.text, text.weight));
    if (!font || "fault" in font) return [];
    const isMissing = (one: string) => !font.font.hasGlyphForCodePoint(codeOf(one)) && !shipped.has(one);
    return findingFor(text, [...new Set(text.text)].filter(isMissing), "the embedded font");
  });
  return [...findings, ...printed];
}

function findingFor(text: {readonly text: string}, missing: readonly string[], font: string): Violation[] {
  if (missing.length === 0) return [];
  const names = missing.map(
    (character) => `${character} (U+${codeOf(character).toString(16).toUpperCase().padStart(4, "0")})`
  );
  const found = `${names.join(", ")} not in ${font}`;
  return [{where: textPlace(text), found, expected: "a glyph for every character"}];
}

const codeOf = (character: string) => character.codePointAt(0) ?? 0;
