import {create, type Font} from "fontkit";
import {fontFile} from "../../type/fonts/fontFile.js";
import {remembered} from "../remembered.js";
import {fontExcess} from "./fontExcess.js";
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

/** Why a font is not read, as a text of what was found. */
interface UnreadFont {
  readonly fault: string;
}

const unreadable: UnreadFont = {fault: "a font that cannot be read"};

/** Opens a font; a fault for bytes that are no WOFF2 font of outlines, or that are too many. Never throws. */
function openFont(data: string): OpenFont | UnreadFont {
  try {
    const bytes = Uint8Array.from(atob(data), (character) => character.charCodeAt(0));
    const font = create(bytes);
    if (font.type !== "WOFF2") return unreadable;
    const excess = fontExcess(bytes);
    if (excess !== null) return {fault: excess};
    // A font is unpacked when its first table is read, and a broken one throws then. One character is asked for, and not
    // the list of all, since a table of a few bytes may name four billion.
    font.hasGlyphForCodePoint(0x20);
    return font.unitsPerEm > 0 ? opened(font) : unreadable;
  } catch {
    return unreadable;
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
