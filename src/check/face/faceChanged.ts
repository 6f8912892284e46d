import {fontFamily, type Weight, weights} from "../../type/fonts/fontFile.js";
import {fontStack} from "../../type/fonts/fontStack.js";
import {type EmbeddedFace, embeddedFaces} from "../embeddedFaces.js";
import {remembered} from "../remembered.js";
import type {FileRule} from "../rule.js";
import type {Violation} from "../subject.js";
import {type Difference, faceDifferences} from "./faceDifferences.js";
import {openFace} from "./openFont.js";

/**
 * The font that a reader sees is the font that the file is judged by: a text that says 69 must not be drawn as 96. The
 * bytes of a font differ from one subsetter to the next, so that glyphs are compared and not bytes.
 */
export const faceChanged = {
  name: "face-changed",
  group: "legibility",
  severity: "error",
  guards: "The fonts in the file are the shipped font: characters, outlines, widths, substitutions and kerning.",
  source: "CSS Fonts 4, font matching; OpenType 1.9: cmap, glyf, hmtx, GSUB, GPOS, GDEF",
  fix: "Render again; a file whose font was changed shows other words than it holds.",
  check: ({published}) => {
    if (!published) return [];
    const family = published.root.attributes["font-family"] ?? "";
    const asked =
      family === fontStack ? [] : [{where: "the root", found: `font-family ${family}`, expected: fontStack}];
    return [...asked, ...embeddedFaces(published.style).faces.flatMap(faceFindings)];
  }
} as const satisfies FileRule;

function faceFindings(face: EmbeddedFace, index: number, all: readonly EmbeddedFace[]): Violation[] {
  const where = `the font of weight ${face.weight}`;
  const weight = weights.find((each) => each === face.weight);
  if (face.family !== fontFamily || weight === undefined) {
    return [{where, found: "a font of another name or weight", expected: `${fontFamily}, ${weights.join(", ")}`}];
  }
  const isFirst = all.findIndex((other) => other.weight === face.weight && other.family === face.family) === index;
  const twice = isFirst ? [] : [{where, found: "a second font of this weight", expected: "one"}];
  return [...twice, ...differences(face.data, weight).map((difference) => ({where, ...difference}))];
}

const byWeight: Readonly<Record<Weight, (data: string) => readonly Difference[]>> = {
  400: remembered((data: string) => compared(data, 400), 50),
  600: remembered((data: string) => compared(data, 600), 50),
  700: remembered((data: string) => compared(data, 700), 50)
};

const differences = (data: string, weight: Weight) => byWeight[weight](data);

function compared(data: string, weight: Weight): readonly Difference[] {
  const font = openFace(data);
  // A font that cannot be read is a finding of glyph-missing where the file needs it.
  return "fault" in font ? [{found: font.fault, expected: "the shipped font"}] : faceDifferences(font, weight);
}
