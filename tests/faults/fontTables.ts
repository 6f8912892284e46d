import {brotliCompressSync} from "node:zlib";
import {create} from "fontkit";
import type {Edit} from "./edits.js";

/** The tables of a WOFF2 font as they are stored: glyf and loca in the form of that format. */
export type Tables = Map<string, Buffer>;

/** Changes the tables of every font in a file, or of those of one weight. */
export const inFonts =
  (change: (tables: Tables) => void, weight: number | string = "\\d+"): Edit =>
  (file) =>
    file.replace(
      new RegExp(`(font-weight:${weight};src:url\\(data:font/woff2;base64,)([^)]+)`, "g"),
      (_, head, data) => {
        return `${String(head)}${withTables(Buffer.from(String(data), "base64"), change).toString("base64")}`;
      }
    );

function withTables(file: Buffer, change: (tables: Tables) => void): Buffer {
  const font = create(file);
  if (font.type !== "WOFF2") throw new Error("no WOFF2");
  // A table must be read before the font is unpacked.
  if (font.characterSet.length === 0) throw new Error("no characters");
  const entries = Object.values(font.directory.tables);
  const unpacked = Buffer.from(font.stream.buffer);
  const tables: Tables = new Map(
    entries.map(({tag, offset = 0, length, transformLength}) => {
      return [tag, Buffer.from(unpacked.subarray(offset, offset + (transformLength ?? length)))];
    })
  );
  const lengths = new Map(entries.map(({tag, length}) => [tag, length]));
  change(tables);
  return packed(file, tables, lengths);
}

function packed(old: Buffer, tables: Tables, lengths: ReadonlyMap<string, number>): Buffer {
  const directory = [...tables].map(([tag, data]) => {
    const isTransformed = tag === "glyf" || tag === "loca";
    const stored = isTransformed ? [base128(lengths.get(tag) ?? 0), base128(data.length)] : [base128(data.length)];
    // 63: the tag stands in the directory and not in the format’s list.
    return Buffer.concat([Buffer.from([63]), Buffer.from(tag, "latin1"), ...stored]);
  });
  const body = brotliCompressSync(Buffer.concat([...tables.values()]));
  const header = Buffer.from(old.subarray(0, 48));
  const all = Buffer.concat([header, ...directory, body]);
  all.writeUInt32BE(all.length, 8);
  all.writeUInt16BE(tables.size, 12);
  all.writeUInt32BE(body.length, 20);
  return all;
}

/** UIntBase128 of WOFF2. */
function base128(value: number): Buffer {
  const digits = [value & 127];
  for (let rest = value >>> 7; rest > 0; rest >>>= 7) digits.unshift((rest & 127) | 128);
  return Buffer.from(digits);
}

/** Changes which glyph each character has. */
export const inCharacters =
  (change: (glyphs: Map<string, number>) => void) =>
  (tables: Tables): void => {
    const glyphs = charactersOf(tables);
    change(glyphs);
    const sorted = [...glyphs].sort(([a], [b]) => (a < b ? -1 : 1));
    tables.set("cmap", cmapOf(sorted.map(([character, glyph]) => [character.codePointAt(0) ?? 0, glyph])));
  };

/** The glyph of each character. */
export function charactersOf(tables: Tables): Map<string, number> {
  const cmap = tables.get("cmap") ?? Buffer.alloc(0);
  const at = cmap.readUInt32BE(8);
  const twice = cmap.readUInt16BE(at + 6);
  const found = new Map<string, number>();
  for (let segment = 0; segment < twice; segment += 2) {
    const [end, start, delta, range] = [14, 16 + twice, 16 + 2 * twice, 16 + 3 * twice].map((offset) =>
      cmap.readUInt16BE(at + offset + segment)
    );
    for (let code = start ?? 0; code <= (end ?? 0) && code < 0xffff; code++) {
      const where = at + 16 + 3 * twice + segment + (range ?? 0) + 2 * (code - (start ?? 0));
      const listed = range ? cmap.readUInt16BE(where) : code;
      found.set(String.fromCodePoint(code), (listed + (delta ?? 0)) & 0xffff);
    }
  }
  return found;
}

/** A cmap of format 4, with a segment for each character. */
function cmapOf(glyphs: readonly (readonly [number, number])[]): Buffer {
  const segments = [...glyphs, [0xffff, 0] as const];
  const words = (values: readonly number[]) =>
    Buffer.from(values.flatMap((value) => [(value >> 8) & 255, value & 255]));
  const codes = words(segments.map(([code]) => code));
  const deltas = words(segments.map(([code, glyph]) => (glyph - code) & 0xffff));
  const ranges = words(segments.map(() => 0));
  const table = Buffer.concat([
    words([4, 16 + 8 * segments.length, 0, 2 * segments.length, 0, 0, 0]),
    codes,
    words([0]),
    codes,
    deltas,
    ranges
  ]);
  return Buffer.concat([words([0, 2, 0, 3, 0, 20, 3, 1, 0, 20]), table]);
}

/** One glyph in the streams of a transformed glyf table. */
interface Streams {
  readonly contours: number;
  readonly points: Buffer;
  readonly flags: Buffer;
  readonly glyph: Buffer;
  readonly composite: Buffer;
  readonly bounds: Buffer | null;
}

/** A glyph that paints nothing. */
const nothing = Buffer.alloc(0);
export const blank: Streams = {
  contours: 0,
  points: nothing,
  flags: nothing,
  glyph: nothing,
  composite: nothing,
  bounds: null
};

/** Changes the glyphs of a font, each whole. */
export const inGlyphs =
  (change: (glyphs: Streams[], glyphOf: (character: string) => number) => void) =>
  (tables: Tables): void => {
    const glyf = tables.get("glyf") ?? nothing;
    const lengths = Array.from({length: 7}, (_, index) => glyf.readUInt32BE(8 + 4 * index));
    let start = 36;
    const streams = lengths.map((length) => glyf.subarray(start, (start += length)));
    const glyphs = split(streams, glyf.readUInt16BE(4));
    const characters = charactersOf(tables);
    change(glyphs, (character) => characters.get(character) ?? 0);
    tables.set("glyf", joined(glyf.subarray(0, 8), glyphs, streams[6] ?? nothing));
  };

function split(streams: readonly Buffer[], count: number): Streams[] {
  const at = streams.map(() => 0);
  const take = (stream: number, length: number) => {
    const from = at[stream] ?? 0;
    at[stream] = from + length;
    return streams[stream]?.subarray(from, from + length) ?? nothing;
  };
  const peek = (stream: number, ahead = 0) => streams[stream]?.[(at[stream] ?? 0) + ahead] ?? 0;
  const listed = streams[5] ?? nothing;
  at[5] = 4 * ((count + 31) >> 5);
  return Array.from({length: count}, (_, index): Streams => {
    const contours = take(0, 2).readInt16BE();
    const bounds = (listed[index >> 3] ?? 0) & (0x80 >> (index & 7)) ? take(5, 8) : null;
    if (contours < 0) return {...blank, contours, bounds, composite: take(4, compositeLength(streams[4], at[4] ?? 0))};
    if (contours === 0) return {...blank, bounds};
    const ends = Array.from({length: contours}, () => take(1, [3, 2, 2][peek(1) - 253] ?? 1));
    const flags = take(
      2,
      ends.reduce((sum, end) => sum + shortOf(end), 0)
    );
    const length = flags.reduce((sum, flag) => sum + tripletLength(flag & 127), 0);
    const glyph = take(3, length + 1);
    return {contours, bounds, points: Buffer.concat(ends), flags, glyph, composite: nothing};
  });
}

/** 255UInt16 of WOFF2. */
function shortOf(bytes: Buffer): number {
  const [code = 0, next = 0, last = 0] = bytes;
  return code === 253 ? 256 * next + last : code === 254 ? next + 506 : code === 255 ? next + 253 : code;
}

function tripletLength(flag: number): number {
  return flag < 84 ? 1 : flag < 120 ? 2 : flag < 124 ? 3 : 4;
}

function compositeLength(stream: Buffer | undefined, start: number): number {
  let at = start;
  for (let flags = 32; flags & 32;) {
    flags = stream?.readUInt16BE(at) ?? 0;
    at += 4 + (flags & 1 ? 4 : 2) + (flags & 128 ? 8 : flags & 64 ? 4 : flags & 8 ? 2 : 0);
  }
  return at - start;
}

function joined(head: Buffer, glyphs: readonly Streams[], instructions: Buffer): Buffer {
  const bitmap = Buffer.alloc(4 * ((glyphs.length + 31) >> 5));
  glyphs.forEach(({bounds}, index) => {
    if (bounds) bitmap[index >> 3] = (bitmap[index >> 3] ?? 0) | (0x80 >> (index & 7));
  });
  const contours = Buffer.alloc(2 * glyphs.length);
  glyphs.forEach((glyph, index) => contours.writeInt16BE(glyph.contours, 2 * index));
  const streams = [
    contours,
    ...(["points", "flags", "glyph", "composite"] as const).map((name) =>
      Buffer.concat(glyphs.map((glyph) => glyph[name]))
    ),
    Buffer.concat([bitmap, ...glyphs.map(({bounds}) => bounds ?? nothing)]),
    instructions
  ];
  const lengths = Buffer.alloc(28);
  streams.forEach((stream, index) => lengths.writeUInt32BE(stream.length, 4 * index));
  return Buffer.concat([head, lengths, ...streams]);
}
