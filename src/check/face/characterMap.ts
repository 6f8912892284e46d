import type {TableReader} from "./tableReader.js";

/**
 * The glyph of each character, in every table of characters that a browser might choose (OpenType, cmap).
 * @throws for a format that the press does not write, and for one that names too many characters
 */
export function characterMaps(cmap: TableReader): ReadonlyMap<number, number>[] {
  const count = cmap.u16(2);
  return Array.from({length: count}, (_, index) => {
    const record = 4 + 8 * index;
    const [platform, encoding, offset] = [cmap.u16(record), cmap.u16(record + 2), cmap.u32(record + 4)];
    const isUnicode = platform === 0 ? encoding < 5 : platform === 3 && (encoding === 1 || encoding === 10);
    if (!isUnicode) throw new Error(`a table of characters that is not Unicode (${platform}, ${encoding})`);
    const format = cmap.u16(offset);
    if (format === 4) return segments(cmap, offset);
    if (format === 12) return groups(cmap, offset);
    throw new Error(`a table of characters of format ${format}`);
  });
}

function segments(cmap: TableReader, offset: number): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const twice = cmap.u16(offset + 6);
  for (let at = offset + 14; at < offset + 14 + twice; at += 2) {
    const [end, start] = [cmap.u16(at), cmap.u16(at + twice + 2)];
    const [delta, rangeAt] = [cmap.u16(at + 2 * twice + 2), at + 3 * twice + 2];
    const range = cmap.u16(rangeAt);
    cmap.spend(Math.max(0, end - start));
    for (let code = start; code <= end; code++) {
      // U+FFFF ends the list and is no character.
      if (code === 0xffff || found.has(code)) continue;
      const listed = range === 0 ? code : cmap.u16(rangeAt + range + 2 * (code - start));
      if (range !== 0 && listed === 0) continue;
      const glyph = (listed + delta) & 0xffff;
      if (glyph !== 0) found.set(code, glyph);
    }
  }
  return found;
}

function groups(cmap: TableReader, offset: number): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const count = cmap.u32(offset + 12);
  for (let at = offset + 16; at < offset + 16 + 12 * count; at += 12) {
    const [start, end, glyph] = [cmap.u32(at), cmap.u32(at + 4), cmap.u32(at + 8)];
    cmap.spend(Math.max(0, end - start));
    for (let code = start; code <= end; code++) if (!found.has(code)) found.set(code, glyph + code - start);
  }
  return found;
}
