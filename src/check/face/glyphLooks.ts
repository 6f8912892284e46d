import type {OpenFont} from "./openFont.js";

/** How a font sets a glyph, in font units. */
export interface GlyphLook {
  readonly advance: number;
  /** From the pen to the left edge: a browser sets the outline there, wherever its points are. */
  readonly bearing: number;
  /** The commands of its path, as text. */
  readonly outline: string;
}

/** Gives the looks of the glyphs of a font, each worked out once. */
export function glyphLooks({font, table}: OpenFont): (glyph: number) => GlyphLook {
  const [hmtx, metrics] = [table("hmtx"), table("hhea").u16(34)];
  const known = new Map<number, GlyphLook>();
  return (glyph) => {
    let look = known.get(glyph);
    if (!look) {
      const advance = hmtx.u16(4 * Math.min(glyph, metrics - 1));
      const bearing = hmtx.i16(glyph < metrics ? 4 * glyph + 2 : 2 * metrics + 2 * glyph);
      const outline = font.getGlyph(glyph).path.commands.map(({command, args}) => `${command}${args.join(" ")}`);
      look = {advance, bearing, outline: outline.join("")};
      known.set(glyph, look);
    }
    return look;
  };
}
