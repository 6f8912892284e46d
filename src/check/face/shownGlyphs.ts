import {characterMaps} from "./characterMap.js";
import type {GlyphLook} from "./glyphLooks.js";
import {glyphLooks} from "./glyphLooks.js";
import type {OpenFont} from "./openFont.js";
import {type Substitution, substitutionsOf} from "./substitutions.js";

/** What a font may show of a text, and what the shipped font shows instead. */
export interface ShownGlyphs {
  /** For each glyph that a text can bring up, the same of the shipped font. */
  readonly twins: ReadonlyMap<number, number>;
  /** What is said of a glyph: its character, or its number. */
  readonly nameOf: (glyph: number) => string;
  /** The characters that are mapped to a glyph unlike that of the shipped font, and how. */
  readonly unlike: readonly {readonly character: string; readonly how: keyof GlyphLook | "unknown"}[];
  /** The substitutions that the shipped font does not make. */
  readonly substituted: readonly Substitution[];
}

/** The parts of a font that are read of both fonts. */
interface ReadFont {
  readonly maps: readonly ReadonlyMap<number, number>[];
  readonly look: (glyph: number) => GlyphLook;
  readonly substitutions: readonly Substitution[];
}

/** Reads characters, glyphs and substitutions of a font. @throws where they cannot be read */
export function readFont(face: OpenFont): ReadFont {
  return {
    maps: characterMaps(face.table("cmap")),
    look: glyphLooks(face),
    substitutions: face.tags.includes("GSUB") ? substitutionsOf(face.table("GSUB")) : []
  };
}

/** Follows every glyph that a text can bring up, from the characters on, in both fonts at once. */
export function shownGlyphs(face: ReadFont, shipped: ReadFont): ShownGlyphs {
  const twins = new Map<number, number>();
  const names = new Map<number, string>();
  const unlike = new Map<string, {readonly character: string; readonly how: keyof GlyphLook | "unknown"}>();
  const [known] = shipped.maps;
  for (const [code, glyph] of face.maps.flatMap((map) => [...map])) {
    const character = String.fromCodePoint(code);
    const twin = known?.get(code);
    const how = twin === undefined ? "unknown" : difference(face.look(glyph), shipped.look(twin));
    if (how !== null) unlike.set(character, {character, how});
    if (twin !== undefined) twins.set(glyph, twin);
    names.set(glyph, character);
  }
  const substituted = followed(face, shipped, twins);
  return {twins, nameOf: (glyph) => names.get(glyph) ?? `glyph ${glyph}`, unlike: [...unlike.values()], substituted};
}

const aspects = ["outline", "advance", "bearing"] as const;

function difference(one: GlyphLook, other: GlyphLook): keyof GlyphLook | null {
  return aspects.find((aspect) => one[aspect] !== other[aspect]) ?? null;
}

/** Adds the glyphs that substitutions bring up, and gives those substitutions that the shipped font does not make. */
function followed(face: ReadFont, shipped: ReadFont, twins: Map<number, number>): Substitution[] {
  const made = new Map<string, Substitution["to"][]>();
  for (const {from, to} of shipped.substitutions) {
    const key = from.join(" ");
    made.set(key, [...(made.get(key) ?? []), to]);
  }
  const strange: Substitution[] = [];
  let waiting = face.substitutions;
  for (let before = Infinity; waiting.length < before;) {
    before = waiting.length;
    waiting = waiting.filter(({from, to}) => {
      const origin = from.map((glyph) => twins.get(glyph));
      if (origin.includes(undefined)) return true;
      const same = (made.get(origin.join(" ")) ?? []).find((other) => {
        return other.length === to.length && to.every((glyph, index) => isAlike(face, glyph, shipped, other[index]));
      });
      if (!same) strange.push({from, to});
      to.forEach((glyph, index) => {
        const twin = same?.[index];
        if (twin !== undefined && !twins.has(glyph)) twins.set(glyph, twin);
      });
      return false;
    });
  }
  return strange;
}

function isAlike(face: ReadFont, glyph: number, shipped: ReadFont, twin: number | undefined): boolean {
  return twin !== undefined && difference(face.look(glyph), shipped.look(twin)) === null;
}
