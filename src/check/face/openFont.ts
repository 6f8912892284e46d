import {create, type Font} from "fontkit";
import {fontFile} from "../../type/fonts/fontFile.js";
import {remembered} from "../remembered.js";
import {perWeight} from "./perWeight.js";
import {type TableReader, tableReader} from "./tableReader.js";

/** A font, and readers of its tables. */
export interface OpenFont {
  readonly font: Font;
  /** The tags of its tables, in the order of the directory. */
  readonly tags: readonly string[];
  /** How many entries the directory has: more than tags where a table stands there twice. */
  readonly entries: number;
  /** Reads a table as it is stored. @throws where there is none */
  readonly table: (tag: string) => TableReader;
}

/**
 * The most bytes that the tables of an embedded font may come to. The shipped fonts, whole, have 170 kB: a font that says
 * that it unpacks to more is refused before it is unpacked.
 */
const mostFontBytes = 1_000_000;

/** Opens a font; *null* for bytes that are no WOFF2 font of outlines, or that unpack to too much. Never throws. */
function openFont(data: string): OpenFont | null {
  try {
    const bytes = Uint8Array.from(atob(data), (character) => character.charCodeAt(0));
    const font = create(bytes);
    if (font.type !== "WOFF2" || unpackedLength(font) > mostFontBytes) return null;
    // A font is unpacked when its first table is read, and a broken one throws then.
    return font.characterSet.length > 0 ? opened(font) : null;
  } catch {
    return null;
  }
}

/** Opens the font of an `@font-face` rule, in base64; kept, since several rules and the files of a figure ask for it. */
export const openFace = remembered(openFont, 20);

/** The shipped font of a weight. */
export const shippedFont = perWeight((weight): OpenFont => {
  const file = create(fontFile(weight));
  if (file.type !== "TTF") throw new Error(`invalid font: ${file.type}`);
  return opened(file);
});

function unpackedLength({directory}: Font): number {
  return Object.values(directory.tables).reduce((sum, {length, transformLength}) => {
    return sum + Math.max(length, transformLength ?? 0);
  }, 0);
}

function opened(font: Font): OpenFont {
  const {tables, numTables} = font.directory;
  const table = (tag: string) => {
    const entry = Object.hasOwn(tables, tag) ? tables[tag] : undefined;
    if (entry?.offset === undefined) throw new Error(`no table ${tag}`);
    const {buffer, byteOffset} = font.stream.buffer;
    return tableReader(new DataView(buffer, byteOffset + entry.offset, entry.transformLength ?? entry.length));
  };
  return {font, tags: Object.keys(tables), entries: numTables, table};
}
