import {type Weight, weights} from "../../type/fonts/fontFile.js";
import {faceDifferences} from "../face/faceDifferences.js";
import {openFace} from "../face/openFont.js";
import type {Violation} from "../subject.js";
import type {Page} from "./page.js";

/** How what pages load differs from what the press makes: a font glyph by glyph, a script or a style sheet line by line. */
export function partDifferences({file, text, made}: Page): Violation[] {
  if (made === null || text === made) return [];
  const weight = weightIn(file);
  return weight === null ? firstLine(text, made) : fontDifferences(text, weight);
}

function weightIn(file: string): Weight | null {
  const [, digits] = /-(\d{3})\.woff2$/.exec(file) ?? [];
  return weights.find((weight) => String(weight) === digits) ?? null;
}

function fontDifferences(data: string, weight: Weight): Violation[] {
  const face = openFace(data);
  const expected = "the shipped font";
  const differences = "fault" in face ? [{found: face.fault, expected}] : faceDifferences(face, weight);
  const told = differences.length > 0 ? differences : [{found: "its glyphs with other metrics or names", expected}];
  return told.map((difference) => ({where: `the font of weight ${weight}`, ...difference}));
}

function firstLine(text: string, made: string): Violation[] {
  const [lines, wanted] = [text.split("\n"), made.split("\n")];
  const length = Math.max(lines.length, wanted.length);
  const at = Array.from({length}, (_, index) => index).find((index) => lines[index] !== wanted[index]) ?? 0;
  const quoted = (line: string | undefined) => (line === undefined ? "no such line" : `“${line.slice(0, 160)}”`);
  return [{where: `line ${at + 1}`, found: quoted(lines[at]), expected: quoted(wanted[at])}];
}
