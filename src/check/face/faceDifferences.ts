import type {Weight} from "../../type/fonts/fontFile.js";
import type {Violation} from "../subject.js";
import {classesAt, featuresOf} from "./layoutTable.js";
import {type OpenFont, shippedFont} from "./openFont.js";
import {isEndless, packedGlyphs} from "./packedGlyphs.js";
import {perWeight} from "./perWeight.js";
import {type Positions, positionsOf} from "./positions.js";
import {readFont, type ShownGlyphs, shownGlyphs} from "./shownGlyphs.js";

/** What is there, and what should be. */
export type Difference = Pick<Violation, "found" | "expected">;

/** How a font shows text unlike the shipped font of a weight: in its tables, glyphs, substitutions or positions. */
export function faceDifferences(face: OpenFont, weight: Weight): Difference[] {
  const shipped = shippedFont(weight);
  const tables = tableDifferences(face, shipped);
  if (tables.length > 0) return tables;
  try {
    const packed = packedGlyphs(face.table("glyf"));
    const endless = Array.from(packed.components.keys()).filter((glyph) => isEndless(glyph, packed.components));
    if (endless.length > 0) return [{found: "glyphs made of glyphs without end", expected: "the shipped outlines"}];
    const instructed = packed.instructions > 0 ? [{found: "instructions in glyphs", expected: "outlines only"}] : [];
    const shown = shownGlyphs(readFont(face), shippedGlyphs(weight));
    return [
      ...instructed,
      ...glyphDifferences(shown),
      ...boundsDifferences(face, packed.bounds, shown),
      ...classDifferences(face, shipped, shown),
      ...positionDifferences(face, weight, shown)
    ];
  } catch (problem) {
    const found = `a font that cannot be read: ${problem instanceof Error ? problem.message : String(problem)}`;
    return [{found, expected: "the shipped font"}];
  }
}

/** The tables that browsers may read are those of the shipped font, each once, packed as the press packs them. */
function tableDifferences(face: OpenFont, shipped: OpenFont): Difference[] {
  const strange = face.tags.filter((tag) => !shipped.tags.includes(tag));
  const {tables, flavor} = face.font.directory;
  const packed = Object.values(tables).filter(
    ({tag, transformed}) => transformed !== (tag === "glyf" || tag === "loca")
  );
  const units = face.font.unitsPerEm;
  const expected = "the tables of the shipped font";
  return [
    ...strange.map((tag) => ({found: `a table ${tag}`, expected})),
    ...(face.entries === face.tags.length ? [] : [{found: "a table twice", expected: "each table once"}]),
    ...(flavor === 0x10000 ? [] : [{found: "another kind of font file", expected: "a TrueType font"}]),
    ...packed.map(({tag}) => ({found: `a table ${tag} that is packed in another way`, expected})),
    ...(units === shipped.font.unitsPerEm ? [] : [{found: `${units} units in an em`, expected: "1000"}])
  ];
}

const hows = {
  outline: "drawn otherwise",
  advance: "of another width",
  bearing: "set off its place",
  unknown: "not in the shipped font"
} as const;

function glyphDifferences({unlike, substituted, nameOf}: ShownGlyphs): Difference[] {
  const glyphs = Object.entries(hows).flatMap(([how, found]) => {
    const characters = unlike.filter((each) => each.how === how).map(({character}) => `“${character}”`);
    return characters.length === 0 ? [] : [{found: `${listed(characters)} ${found}`, expected: "the shipped glyphs"}];
  });
  const named = (all: readonly number[]) => all.map(nameOf).join(" ");
  const replaced = substituted.map(({from, to}) => `${named(from)} set as ${named(to)}`);
  if (replaced.length === 0) return glyphs;
  return [...glyphs, {found: listed(replaced), expected: "the substitutions of the shipped font"}];
}

/** A list that stays short. */
function listed(all: readonly string[]): string {
  return all.length > 8 ? `${all.slice(0, 8).join(", ")} and ${all.length - 8} more` : all.join(", ");
}

/** Browsers shift a glyph so that the left bound that is stored is its bearing. */
function boundsDifferences(
  {font}: OpenFont,
  bounds: ReadonlyMap<number, readonly number[]>,
  {twins, nameOf}: ShownGlyphs
): Difference[] {
  const wrong = [...twins.keys()].filter((glyph) => {
    const stored = bounds.get(glyph);
    if (!stored) return false;
    const {minX, minY, maxX, maxY} = font.getGlyph(glyph).path.cbox;
    return [minX, minY, maxX, maxY].some((side, index) => Math.abs(side - (stored[index] ?? 0)) > 1);
  });
  if (wrong.length === 0) return [];
  return [{found: `${listed(wrong.map(nameOf))} with other bounds`, expected: "the bounds of the outline"}];
}

/** What is called a mark takes no room. */
function classDifferences(face: OpenFont, shipped: OpenFont, {twins, nameOf}: ShownGlyphs): Difference[] {
  const [own, theirs] = [glyphClasses(face), glyphClasses(shipped)];
  const wrong = [...twins].filter(([glyph, twin]) => (own.get(glyph) ?? 0) !== (theirs.get(twin) ?? 0));
  if (wrong.length === 0) return [];
  const names = listed(wrong.map(([glyph]) => nameOf(glyph)));
  return [{found: `${names} of another class of glyphs`, expected: "the classes of the shipped font"}];
}

function glyphClasses(font: OpenFont): ReadonlyMap<number, number> {
  if (!font.tags.includes("GDEF")) return new Map();
  const gdef = font.table("GDEF");
  const at = gdef.u16(4);
  return at === 0 ? new Map() : classesAt(gdef, at);
}

function positionDifferences(face: OpenFont, weight: Weight, {twins, nameOf}: ShownGlyphs): Difference[] {
  const shipped = new Set(featuresIn(shippedFont(weight)));
  const strange = featuresIn(face).filter((tag) => !shipped.has(tag));
  const features = strange.map((tag) => ({found: `a feature ${tag}`, expected: "the features of the shipped font"}));
  const [own, theirs] = [positionsIn(face), shippedPositions(weight)];
  const all = [...twins];
  const moved: string[] = [];
  for (const [first, firstTwin] of all) {
    for (const [second, secondTwin] of all) {
      const isKept = own.pair(first, second) === theirs.pair(firstTwin, secondTwin);
      if (!isKept) moved.push(`${nameOf(first)}${nameOf(second)}`);
    }
  }
  const set = Array.from(own.marks).flatMap(([key, shifts]) => {
    const [mark = 0, base = 0] = key.split(",").map(Number);
    const [markTwin, baseTwin] = [twins.get(mark), twins.get(base)];
    if (markTwin === undefined || baseTwin === undefined) return [];
    const known = theirs.marks.get(`${markTwin},${baseTwin}`) ?? [];
    return shifts.every((shift) => known.includes(shift)) ? [] : [`${nameOf(mark)} on ${nameOf(base)}`];
  });
  const wrong = [...moved, ...set];
  if (wrong.length === 0) return features;
  return [...features, {found: `${listed(wrong)} set closer or wider`, expected: "the kerning of the shipped font"}];
}

function featuresIn(font: OpenFont): string[] {
  return ["GSUB", "GPOS"].flatMap((tag) => (font.tags.includes(tag) ? featuresOf(font.table(tag)) : []));
}

const none: Positions = {pair: () => "", marks: new Map()};
const positionsIn = (font: OpenFont) => (font.tags.includes("GPOS") ? positionsOf(font.table("GPOS")) : none);

const shippedGlyphs = perWeight((weight) => readFont(shippedFont(weight)));
const shippedPositions = perWeight((weight) => positionsIn(shippedFont(weight)));
