import * as harfbuzz from "harfbuzzjs";
import {fontFamily, fontFile, type Weight} from "./fonts/fontFile.js";
import {type Direction, isIsolated, isolated, withoutIsolates} from "./isolates.js";
import {type VisualRun, visualRuns} from "./visualRuns.js";

/** How a stretch of text is set. */
export interface TextStyle {
  /** Font size in px. */
  readonly size: number;
  /** Defaults to 400. */
  readonly weight?: Weight;
  /** Which way the paragraph runs that the text is a line of; default as its own words run. */
  readonly direction?: Direction;
}

/** Heights in em, the same in all three weights (OS/2 and hhea tables of the shipped files). */
export const metrics = {ascent: 0.75, capHeight: 0.66, descent: 0.25} as const;

const faces = new Map<Weight, harfbuzz.Font>();
const advances: Readonly<Record<Weight, Map<string, number>>> = {400: new Map(), 600: new Map(), 700: new Map()};

/** Font units in an em, of all three weights. */
export const unitsPerEm = 1000;

/**
 * The advance width of a line of text in px, shaped by HarfBuzz with kerning, as a browser sets it.
 * @throws when a character cannot be printed, or the font has no glyph for it; the message names it
 */
export function measure(text: string, {size, weight = 400, direction}: TextStyle): number {
  const line = isolated(text, direction);
  return ((advances[weight].get(line) ?? note(line, weight, advanceOf(glyphsOf(line, weight)))) * size) / unitsPerEm;
}

/** Keeps the advance of a text in font units, so that nobody need shape it again. */
export function note(text: string, weight: Weight, advance: number): number {
  const known = advances[weight];
  // A memo for one story's labels, not a store: a press that runs for days must not grow.
  if (known.size >= 10_000) known.clear();
  known.set(text, advance);
  return advance;
}

/** A glyph as it is set. */
interface Glyph {
  /** Font units. */
  readonly advance: number;
  /** Its number in the font. */
  readonly index: number;
  /** By how much it is moved from where the glyphs before it end, in font units, up and to the right. */
  readonly offset: readonly [x: number, y: number];
  /** The UTF-16 offset of its character. */
  readonly cluster: number;
  /** False where a line that begins with it, or ends before it, would have to be shaped anew. */
  readonly isFree: boolean;
}

/** The glyphs of a line in the order in which they are drawn, from left to right. @throws as `measure` does */
export function glyphsOf(text: string, weight: Weight): Glyph[] {
  const line = isolated(text);
  checkCharacters(isIsolated(line) ? withoutIsolates(line) : line);
  return visualRuns(line).flatMap((run) => shapedRun(run, line, weight));
}

function shapedRun({text, start, isBack}: VisualRun, line: string, weight: Weight): Glyph[] {
  const buffer = new harfbuzz.Buffer();
  // One cluster a character, so that a glyph that is missing can be laid to the accent and not to its letter.
  buffer.setClusterLevel(harfbuzz.ClusterLevel.MONOTONE_CHARACTERS);
  buffer.addText(text);
  buffer.setDirection(isBack ? harfbuzz.Direction.RTL : harfbuzz.Direction.LTR);
  buffer.guessSegmentProperties();
  harfbuzz.shape(faceOf(weight), buffer);
  const infos = buffer.getGlyphInfos();
  checkGlyphs(text, infos, line);
  const positions = buffer.getGlyphPositions();
  return infos.map(({codepoint, cluster, flags}, index) => {
    const isFree = (flags & harfbuzz.GlyphFlag.UNSAFE_TO_BREAK) === 0;
    const {xAdvance = 0, xOffset = 0, yOffset = 0} = positions[index] ?? {};
    return {advance: xAdvance, index: codepoint, offset: [xOffset, yOffset], cluster: start + cluster, isFree};
  });
}

/** The outline of a glyph as an SVG path in font units, y up: M, L and Q with absolute coordinates, and Z. */
export function glyphPath(index: number, weight: Weight): string {
  return faceOf(weight).glyphToPath(index);
}

const advanceOf = (glyphs: readonly Glyph[]) => glyphs.reduce((total, {advance}) => total + advance, 0);

function faceOf(weight: Weight): harfbuzz.Font {
  let face = faces.get(weight);
  if (!face) {
    face = new harfbuzz.Font(new harfbuzz.Face(new harfbuzz.Blob(fontFile(weight))));
    faces.set(weight, face);
  }
  return face;
}

function checkCharacters(text: string): void {
  const match = /[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]/u.exec(text);
  if (match) throw new Error(`invalid character: ${codePoint(match[0])} in ${quoted(text)}`);
}

function checkGlyphs(text: string, glyphs: readonly {codepoint: number; cluster: number}[], line: string): void {
  const clusters = glyphs.filter(({codepoint}) => codepoint === 0).map(({cluster}) => cluster);
  if (clusters.length === 0) return;
  // Glyphs stand as they are drawn, from the right for some scripts; a reader of the message wants them as typed.
  const missing = clusters.sort((a, b) => a - b).map((cluster) => String.fromCodePoint(text.codePointAt(cluster) ?? 0));
  const names = [...new Set(missing)].map((character) => `${visible(character)} (${codePoint(character)})`).join(", ");
  throw new Error(`missing glyph: ${names} in ${quoted(withoutIsolates(line))} (${fontFamily} does not have it)`);
}

/** A text as a message shows it: with an escape for each character that nobody sees, or that no font has. */
const quoted = (text: string) => `"${visible(text)}"`;

const visible = (text: string) =>
  text.replace(/[\p{C}\u2028\u2029]/gu, (found) => `\\u{${(found.codePointAt(0) ?? 0).toString(16)}}`);

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
