import type {TableReader} from "./tableReader.js";

/** What WOFF2 stores of the outlines of a font beside the points (WOFF2, “Transformed glyf table format”). */
interface PackedGlyphs {
  /** How many bytes of instructions there are, by which a glyph may move its points. */
  readonly instructions: number;
  /** The bounds that are stored: left, bottom, right, top. A browser shifts a glyph by the first. */
  readonly bounds: ReadonlyMap<number, readonly number[]>;
  /** The glyphs that the other glyphs are made of. */
  readonly components: ReadonlyMap<number, readonly number[]>;
}

/** Reads the transformed glyf table of a WOFF2 font. @throws where the table ends too early */
export function packedGlyphs(glyf: TableReader): PackedGlyphs {
  const count = glyf.u16(4);
  const lengths = Array.from({length: 7}, (_, index) => glyf.u32(8 + 4 * index));
  const starts = lengths.map((_, index) => 36 + lengths.slice(0, index).reduce((sum, length) => sum + length, 0));
  const [contours = 0, , , , composites = 0, bounds = 0] = starts;
  const glyphs = Array.from({length: count}, (_, glyph) => glyph);
  return {
    instructions: lengths[6] ?? 0,
    bounds: boundsAt(glyf, bounds, glyphs),
    components: componentsAt(
      glyf,
      composites,
      glyphs.filter((glyph) => glyf.i16(contours + 2 * glyph) < 0)
    )
  };
}

function boundsAt(glyf: TableReader, at: number, glyphs: readonly number[]): PackedGlyphs["bounds"] {
  const listed = glyphs.filter((glyph) => glyf.u8(at + (glyph >> 3)) & (0x80 >> (glyph & 7)));
  const start = at + 4 * ((glyphs.length + 31) >> 5);
  return new Map(listed.map((glyph, index) => [glyph, [0, 2, 4, 6].map((side) => glyf.i16(start + 8 * index + side))]));
}

/** Bits of the flags of a component (OpenType, “Composite glyph description”). */
const component = {words: 0x1, scale: 0x8, more: 0x20, scales: 0x40, matrix: 0x80} as const;

/** How many bytes the scale or the matrix of a component takes. */
function transformLength(flags: number): number {
  if (flags & component.matrix) return 8;
  if (flags & component.scales) return 4;
  return flags & component.scale ? 2 : 0;
}

function componentsAt(glyf: TableReader, start: number, composites: readonly number[]): PackedGlyphs["components"] {
  let at = start;
  return new Map(
    composites.map((glyph) => {
      const parts: number[] = [];
      for (let flags: number = component.more; flags & component.more;) {
        flags = glyf.u16(at);
        parts.push(glyf.u16(at + 2));
        at += 4 + (flags & component.words ? 4 : 2);
        at += transformLength(flags);
      }
      return [glyph, parts];
    })
  );
}

/** The most glyphs that one glyph may be made of, in all its depth. */
const mostComponents = 16;

/** Whether a glyph is made of too many others, or of itself. */
export function isEndless(glyph: number, components: PackedGlyphs["components"]): boolean {
  let left = mostComponents;
  const visit = (part: number): boolean => {
    left -= 1;
    return left < 0 || (components.get(part) ?? []).some(visit);
  };
  return visit(glyph);
}
